import pytest

from yanyi.read.flow import flow_of, fold
from yanyi.read.markup import Piece, Row


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("one two", "one two"),
        ("one  two\nthree", "one two three"),
        ("one\u00a0two", "one two"),
        ("雪停\n了", "雪停了"),
        ("雪停 了", "雪停 了"),
        ("第一回　雪", "第一回　雪"),
        ("café\n  noir", "café noir"),
        ("雪 \n snow", "雪 snow"),
    ],
)
def test_white_space_folds(raw: str, folded: str) -> None:
    assert fold(raw, "", "") == folded


def test_a_break_between_ideographs_at_the_edge_is_nothing() -> None:
    assert fold("\n", "雪", "停") == ""
    assert fold("\n", "a", "b") == " "


def test_offsets_lead_back_to_the_source() -> None:
    text = "ab\x00cd\nef"
    flow = flow_of(0, text, Row((Piece(0, len(text)),)))
    assert flow.text == "abcd ef"
    assert flow.source(2) == 3
    assert (flow.span(2, 4).start, flow.span(2, 4).end) == (3, 5)
