import pytest

from yanyi.aloud.units import heard_units, units, word_sounds


def rows(text: str, language: str) -> list[tuple[str, str]]:
    return [(one.text, text[one.start : one.end]) for one in units(text, language)]


def test_chinese_goes_by_syllables_and_figures_by_what_is_said() -> None:
    assert rows("2024年，OK吗？", "zh") == [
        ("二", "2024"),
        ("零", "2024"),
        ("二", "2024"),
        ("四", "2024"),
        ("年", "年"),
        ("OK", "OK"),
        ("吗", "吗"),
    ]


def test_english_goes_by_words() -> None:
    assert rows("Mr. Bingley’s to-day -- “No.”", "en") == [
        ("Mr", "Mr"),
        ("Bingley's", "Bingley’s"),
        ("to", "to"),
        ("day", "day"),
        ("No", "No"),
    ]


def test_what_is_written_has_one_reading_and_what_is_heard_has_all() -> None:
    (written,) = units("行长", "zh")[1].sounds
    assert written.readings == ("zhang",)
    (heard,) = heard_units("長", "zh")[0].sounds
    assert set(heard.readings) >= {"chang", "zhang"}


@pytest.mark.parametrize(
    ("one", "other"), [("colour", "color"), ("Mr", "mister"), ("5", "five"), ("no", "No")]
)
def test_spellings_of_a_word_sound_the_same(one: str, other: str) -> None:
    assert word_sounds(one) == word_sounds(other) != ""


def test_a_swallowed_ending_weighs_less() -> None:
    whole, ending = units("花儿", "zh")
    assert ending.weight < whole.weight


def test_signs_alone_are_no_units() -> None:
    assert units("……", "zh") == ()
    assert units("—!", "en") == ()
