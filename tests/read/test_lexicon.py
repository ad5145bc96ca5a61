import re

from yanyi.read.lexicon import forms, one_of, words


def test_words_stand_between_spaces() -> None:
    assert words("a b\n c") == ("a", "b", "c")


def test_forms_are_a_stem_with_its_endings_and_phrases_have_spaces() -> None:
    assert forms("rain/s/ed night_fell") == ("rain", "rains", "rained", "night fell")


def test_one_of_a_list_is_found_whatever_its_pattern() -> None:
    entry = re.compile(one_of("hands? head (?:his|her)cap") + r"\b")
    assert [entry.fullmatch(text) is not None for text in ("hand", "hiscap", "heads")] == [
        True,
        True,
        False,
    ]
