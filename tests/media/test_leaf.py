from dataclasses import replace

import pytest

from media.leaves import BOOK, CHINESE, ENGLISH
from yanyi.media.leaf import read_leaf, rounded, write_leaf
from yanyi.problems import InputError


@pytest.mark.parametrize("leaf", BOOK)
def test_a_leaf_is_the_same_after_writing_and_reading(leaf: object) -> None:
    assert read_leaf(write_leaf(leaf)) == leaf  # type: ignore[arg-type]


def test_what_is_no_leaf_is_refused() -> None:
    with pytest.raises(InputError):
        read_leaf(b'{"page": 3}')


def test_rows_are_parted_as_their_language_parts_them() -> None:
    speech = ENGLISH.panels[1].passages[0]
    assert [row.text for row in speech.lines] == ["Who is gover\u00ad", "nor ", "there?"]
    assert "".join(row.text for row in speech.lines).replace("\u00ad", "") == speech.text
    told = CHINESE.panels[0].passages[1]
    assert "".join(row.text for row in told.lines) == told.text


def test_words_without_rows_stand_in_one() -> None:
    caption = replace(ENGLISH.panels[1].passages[1], rows=())
    (row,) = caption.lines
    assert (row.text, row.box) == (caption.text, caption.box)


def test_a_leaf_tells_all_it_shows_and_says_in_order() -> None:
    assert ENGLISH.described.split("\n") == [
        "Chapter One",
        "By a river, at night. Mara stands.",
        "Mara: Who is governor there?",
        "Nobody <spoke> & left.",
    ]


def test_boxes_are_rounded() -> None:
    assert rounded(1.26, 2.0, 3.04, 4.99) == (1.3, 2.0, 3.0, 5.0)
