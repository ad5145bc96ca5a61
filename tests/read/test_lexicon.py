from yanyi.read.lexicon import forms, words


def test_words_stand_between_spaces() -> None:
    assert words("a b\n c") == ("a", "b", "c")


def test_forms_are_a_stem_with_its_endings_and_phrases_have_spaces() -> None:
    assert forms("rain/s/ed night_fell") == ("rain", "rains", "rained", "night fell")
