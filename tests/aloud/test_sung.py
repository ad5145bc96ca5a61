import pytest

from yanyi.aloud.sung import Sounded, parts, sounded
from yanyi.aloud.sung_saying import Written


def written(text: str, *syllables: str) -> tuple[Written, ...]:
    found, at = [], 0
    for one in syllables:
        bare = one.removesuffix("-")
        at = text.index(bare, at)
        found.append(Written(bare, at, not one.endswith("-")))
        at += len(bare)
    return tuple(found)


@pytest.mark.parametrize(
    ("sounds", "wanted"),
    [
        ("snˈO", Sounded("sn", "", "ˈO", "")),
        ("wˈAts", Sounded("w", "", "ˈA", "ts")),
        ("mˌiː", Sounded("m", "", "ˌiː", "")),
        ("ðə", Sounded("ð", "", "ˈə", "")),
        ("ꭧʰwa↗n", Sounded("ꭧʰ", "w", "a", "↗n")),
        ("kau→", Sounded("k", "", "a", "u→")),
        ("i↘", Sounded("", "", "i", "↘")),
        ("fˈIəɹ", Sounded("f", "", "ˈI", "əɹ")),
        ("hm", Sounded("h", "", "m", "")),
        ("ʃ", Sounded("", "", "ʃ", "")),
    ],
)
def test_a_syllable_has_one_vowel_that_is_held(sounds: str, wanted: Sounded) -> None:
    assert parts(sounds) == wanted
    assert wanted.sounds.replace("ˈ", "") == sounds.replace("ˈ", "")


def test_a_chinese_line_is_sung_with_the_readings_of_its_words() -> None:
    text = "长大了，银行长"
    line = written(text, "长", "大", "了", "银", "行", "长")
    said = [one.sounds for one in sounded(text, line)]
    assert said[0] == said[5]  # zhang, not chang
    assert said[4].startswith("xa")  # hang, not xing


def test_a_coloured_syllable_is_one() -> None:
    (here,) = sounded("这儿", (Written("这儿", 0),))
    assert here.sounds.endswith("ɚ")


def test_an_english_word_is_cut_where_it_is_sung() -> None:
    text = "Every river, carry me"
    line = written(text, "Ev-", "ery", "ri-", "ver", "car-", "ry", "me")
    said = [one.sounds.replace("ˈ", "").replace("ˌ", "") for one in sounded(text, line)]
    assert said[2:] == ["ɹɪ", "vəɹ", "kɛ", "ɹi", "mi"]
    assert said[:2] == ["ɛ", "vɹi"]


def test_british_voices_say_it_their_way() -> None:
    line = written("water", "wa-", "ter")
    american, english = (sounded("water", line, british) for british in (False, True))
    assert american[1].sounds != english[1].sounds


def test_languages_may_be_mixed_and_nothing_is_silent() -> None:
    text = "我爱 you ☃"
    line = (*written(text, "我", "爱", "you"), Written("☃", 7))
    said = sounded(text, line)
    assert said[2].sounds.replace("ˈ", "").startswith("j")
    assert all(one.held for one in said)


def test_the_authors_reading_of_a_word_is_sung() -> None:
    text = "仇人的仇"
    line = written(text, *text)
    plain = sounded(text, line)
    said = sounded(text, line, say=(("仇", "qiu2"),), language="zh")
    assert said[0] == said[3] != plain[3]
    assert said[1:3] == plain[1:3]
