import json
from pathlib import Path

import pytest
import skia

from art.test_focus import picture
from yanyi.art.lettering.items import Rectangle, Words
from yanyi.art.spread import HEIGHT, WIDTH, Layout, Para, SpreadText, Tone
from yanyi.art.spread_layout import lay_out, read_spread
from yanyi.art.spread_setting import LEAST

ENGLISH = "Nobody had ever seen her hurry, so the station was not ready for it. "
CHINESE = "船到河心，夜更深了，起了风。雪片横着飞，河面上什么也看不见。"


def para(text: str, tone: Tone = Tone.TEXT) -> Para:
    return Para(tone, ((Words(text.strip()),),))


def boxes(data: bytes) -> list[tuple[float, float, float, float]]:
    laid = read_spread(data)
    return [
        (one.left, one.baseline - one.size, one.left + one.row.ink * one.size, one.baseline)
        for one in laid.lines
    ]


@pytest.mark.parametrize("chinese", [False, True])
@pytest.mark.parametrize("layout", [Layout.BELOW, Layout.COLUMN, Layout.VIGNETTE, Layout.WORDS])
def test_words_stand_within_the_page_and_are_told(layout: Layout, chinese: bool) -> None:
    text = CHINESE if chinese else ENGLISH
    data = lay_out(SpreadText(chinese, layout, (para(text),)), [])
    laid = read_spread(data)
    assert laid.layout is layout
    for left, top, right, bottom in boxes(data):
        assert 100 < left < right < WIDTH - 100
        assert 50 < top < bottom < HEIGHT - 50
    assert min(one.size for one in laid.lines) >= 60
    told = "".join(words for _, _, words in json.loads(data)["told"])
    assert "".join(told.split()) == "".join(text.split())


def test_the_column_changes_sides() -> None:
    right = lay_out(SpreadText(False, Layout.COLUMN, (para(ENGLISH),)), [])
    left = lay_out(SpreadText(False, Layout.COLUMN, (para(ENGLISH),), mirrored=True), [])
    assert min(box[0] for box in boxes(right)) > 1500
    assert max(box[2] for box in boxes(left)) < 900


def test_too_many_words_go_where_there_is_room() -> None:
    many = SpreadText(False, Layout.BELOW, (para(ENGLISH * 4),))
    assert read_spread(lay_out(many, [])).layout is Layout.COLUMN
    more = SpreadText(False, Layout.BELOW, (para(ENGLISH * 16),))
    laid = read_spread(lay_out(more, []))
    assert laid.layout is Layout.WORDS
    assert min(one.size for one in laid.lines) >= LEAST
    with pytest.raises(ValueError, match="more words"):
        lay_out(SpreadText(False, Layout.BELOW, (para(ENGLISH * 60),)), [])


def test_words_over_a_picture_keep_off_faces(tmp_path: Path) -> None:
    path = tmp_path / "art.png"
    for y in (0.15, 0.85):
        picture([(0.5, y)], (WIDTH, HEIGHT)).save(str(path), skia.kPNG)
        head = Rectangle(1100, y * HEIGHT - 120, 1300, y * HEIGHT + 120)
        data = lay_out(SpreadText(False, Layout.OVER, (para(ENGLISH),), (head,)), [path])
        laid = read_spread(data)
        assert laid.layout is Layout.OVER
        assert not laid.box.meets(head)
        assert (laid.box.top > HEIGHT / 2) == (y < 0.5)


def test_where_faces_are_everywhere_words_go_below(tmp_path: Path) -> None:
    path = tmp_path / "art.png"
    picture([], (WIDTH, HEIGHT)).save(str(path), skia.kPNG)
    heads = (Rectangle(0, 0, WIDTH, 500), Rectangle(0, 1100, WIDTH, HEIGHT))
    data = lay_out(SpreadText(False, Layout.OVER, (para(ENGLISH),), heads), [path])
    assert read_spread(data).layout is Layout.BELOW


def test_a_verse_keeps_its_rows_and_a_sound_is_larger() -> None:
    verse = Para(Tone.VERSE, ((Words("明月几时有，"),), (Words("把酒问青天。"),)))
    laid = read_spread(
        lay_out(SpreadText(True, Layout.COLUMN, (verse, para("咚！", Tone.SOUND))), [])
    )
    assert [one.row.drawn[0] for one in laid.lines] == ["明月几时有，", "把酒问青天。", "咚！"]
    assert laid.lines[2].size > 1.5 * laid.lines[0].size
