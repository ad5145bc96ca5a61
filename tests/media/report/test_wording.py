"""Numbers and steps in the words of both languages."""

import pytest

from house.fingerprints import recipes
from yanyi.media.report.wording import (
    seconds_in_words,
    size_in_words,
    step_in_words,
    wording_for,
)
from yanyi.story.reading import Why


@pytest.mark.parametrize(
    ("seconds", "english", "chinese"),
    [
        (1.44, "1.4 s", "1.4 秒"),
        (45.0, "45 s", "45 秒"),
        (88.3, "1 min 28 s", "1 分 28 秒"),
        (3600.0, "1 h", "1 小时"),
        (7530.0, "2 h 5 min", "2 小时 5 分"),
    ],
)
def test_lengths_of_time(seconds: float, english: str, chinese: str) -> None:
    assert seconds_in_words(seconds, "en") == english
    assert seconds_in_words(seconds, "zh") == chinese


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (999, "999 B"), (1234, "1.2 kB"), (56_789, "57 kB"), (5_100_000_000, "5.1 GB")],
)
def test_sizes(size: int, words: str) -> None:
    assert size_in_words(size) == words


@pytest.mark.parametrize(
    ("name", "english", "chinese"),
    [
        ("speech by kokoro", "Voices (kokoro)", "朗读（kokoro）"),
        ("comic.page", "Comic: pages", "漫画 · 页"),
        ("their.own", "their.own", "their.own"),
    ],
)
def test_steps(name: str, english: str, chinese: str) -> None:
    assert step_in_words(name, "en") == english
    assert step_in_words(name, "zh") == chinese


def test_both_languages_name_the_same_things() -> None:
    chinese, english = wording_for("zh-Hans"), wording_for("en")
    for name in ("media", "facts", "reasons", "steps"):
        assert set(getattr(chinese, name)) == set(getattr(english, name))
    assert set(english.reasons) == {why.value for why in Why} | {"untranslated"}
    assert wording_for("fr") is english


def test_every_recipe_has_a_name() -> None:
    assert {one.name for _, one in recipes()} <= set(wording_for("en").steps)
