from yanyi.read.finder import Finder

WORDS = {"night": 1, "night fell": 2, "moon": 3, "the old oak tree": 4}
SIGNS = {"雨": 1, "雨停": 2, "雪": 3}


def found(finder: Finder[int], text: str) -> list[tuple[str, int]]:
    return [(text[hit.start : hit.end], hit.value) for hit in finder.find(text)]


def test_whole_words_are_found_and_the_longest_phrase_first() -> None:
    finder = Finder(WORDS, spaced=True)
    assert found(finder, "night fell, and the knight of the moon; nights.") == [
        ("night fell", 2),
        ("moon", 3),
    ]
    assert found(finder, "by the old oak  tree at night") == [
        ("the old oak  tree", 4),
        ("night", 1),
    ]


def test_a_phrase_cut_short_is_none() -> None:
    assert found(Finder(WORDS, spaced=True), "the old oak") == []


def test_signs_without_spaces_between_them() -> None:
    assert found(Finder(SIGNS, spaced=False), "雨停了，雪又下，雨") == [
        ("雨停", 2),
        ("雪", 3),
        ("雨", 1),
    ]


def test_nothing_is_found_in_nothing() -> None:
    assert found(Finder({}, spaced=False), "雨") == []
    assert found(Finder(SIGNS, spaced=False), "") == []
