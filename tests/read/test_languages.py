import re
from dataclasses import fields, replace
from pathlib import Path

import pytest

from yanyi.read.language import Language
from yanyi.read.languages import heading_of, is_narrator, is_title_of
from yanyi.read.packs import LANGUAGES, language_of
from yanyi.read.wording import Wording, name_of
from yanyi.story.reading import Why


@pytest.mark.parametrize(
    ("row", "key"),
    [("Chapter XII", "chapter 12"), ("第十二回 风雪", "12回"), ("Zwölftes Kapitel", "kapitel 12")],
)
def test_a_heading_is_one_in_any_language(row: str, key: str) -> None:
    found = heading_of(row)
    assert found is not None
    assert found.key == key
    assert heading_of("He went on and on.") is None
    assert is_title_of("The Old Buccaneer")


@pytest.mark.parametrize("name", ["Narrator", " 旁白 ", "Erzähler"])
def test_the_narrator_has_a_name_in_every_language(name: str) -> None:
    assert is_narrator(name)
    assert not is_narrator("Ada")


@pytest.mark.parametrize(
    ("text", "wish", "code"),
    [
        ("It was the best of times.", "", "en"),
        ("雪下了一夜。", "", "zh"),
        ("Er sagte, dass es nicht die Katze war, und ging auf den Markt.", "", "de"),
        ("He said 你好 to the host of the inn.", "", "en"),
        ("“你来了。” OK, he said.", "zh-Hant", "zh"),
        ("雪下了一夜。", "en_GB", "en"),
        ("Il était une fois.", "fr", "en"),
        ("", "", "zh"),
    ],
)
def test_the_pack_for_a_text(text: str, wish: str, code: str) -> None:
    assert language_of([text], wish).code == code


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_every_pack_has_every_word_for_the_author(language: Language) -> None:
    for field in fields(Wording):
        assert getattr(language.wording, field.name), field.name
    for phrase in ("doubts", "more", "paste", "either", "renamed"):
        assert "{}" in getattr(language.wording, phrase), phrase
    assert all(name == name.casefold() for name in language.wording.narrator)
    assert name_of(Why.CONTENTS_LIST, language.wording) != "contents list"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_every_pack_has_the_files_that_contributors_are_told_of(language: Language) -> None:
    root = Path(__file__).parents[2]
    page = (root / "CONTRIBUTING.md").read_text("utf-8")
    part = page[page.index("## Add a language") : page.index("## Change a recipe")]
    files = re.findall(r"^ +\| `(\w+\.py)` \|", part, re.M)
    assert len(files) == 9
    folder = root / "src" / "yanyi" / "read" / language.code
    assert not [name for name in files if not (folder / name).is_file()]


def test_codes_are_apart() -> None:
    assert len({one.code for one in LANGUAGES}) == len(LANGUAGES) >= 3


def test_a_reason_without_a_word_is_still_shown() -> None:
    bare = replace(LANGUAGES[0].wording, reasons={})
    assert name_of(Why.FRONT_MATTER, bare) == "front matter"
