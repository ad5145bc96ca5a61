from yanyi.art.lettering.words import inside_words


def test_words_of_two_characters_have_an_inside() -> None:
    assert inside_words("听见了吗") == frozenset({1})


def test_latin_and_empty_text() -> None:
    assert inside_words("") == frozenset()
    assert 1 in inside_words("Tom来了")
