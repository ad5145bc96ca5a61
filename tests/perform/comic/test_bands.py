import pytest

from perform.comic.comic_stories import chinese
from yanyi.art.lettering.items import Kind, Words
from yanyi.board.types import Setting, View
from yanyi.board.vocabulary import Era, Framing, Rhythm, SettingKind
from yanyi.perform.comic.bands import COUNTS, INNER, TALL, Shape, band
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.script import Cue, Draft

SETTING = Setting(SettingKind.RIVER, 1, Era.MODERN)


def cell(framing: Framing, words: int = 8, rhythm: Rhythm = Rhythm.TALK, band: int = 0) -> Cell:
    said = Draft(Kind.SPEECH, (Cue("a", (Words("好" * words),)),), "m")
    told = (Draft(Kind.BAND, (Cue("b", (Words("好" * band),)),)),) if band else ()
    actor = chinese()[1].chapters[0].scenes[0].shots[3].view.actors
    return Cell(View(SETTING, actor, framing), ("m",), "", rhythm, told, (said,) * bool(words))


@pytest.mark.parametrize("shape", list(Shape))
def test_every_shape_says_what_room_it_needs(shape: Shape) -> None:
    framings = (Framing.WIDE, Framing.CLOSE, Framing.MEDIUM, Framing.CLOSE)
    for count in COUNTS[shape]:
        rhythm = Rhythm.BURST if shape is Shape.SPLASH else Rhythm.TALK
        made = band(shape, tuple(cell(one, rhythm=rhythm) for one in framings[:count]), True)
        assert made is not None
        assert 200 < made.least <= made.ideal <= TALL
        assert max(made.widths) <= INNER
        assert (made.hero >= 0) is (shape is not Shape.ROW)


def test_only_a_far_picture_carries_an_inset() -> None:
    near, far = cell(Framing.CLOSE), cell(Framing.WIDE)
    assert band(Shape.INSET, (far, near), True)
    assert band(Shape.INSET, (near, near), True) is None
    assert band(Shape.INSET, (cell(Framing.WIDE, band=90), near), True) is None
    assert band(Shape.INSET, (far, cell(Framing.CLOSE, band=90)), True) is None
    assert band(Shape.INSET, (far, cell(Framing.CLOSE, words=40)), True) is None


def test_only_a_strong_beat_with_few_words_takes_a_page() -> None:
    assert band(Shape.SPLASH, (cell(Framing.CLOSE, 8, Rhythm.BURST),), True)
    assert band(Shape.SPLASH, (cell(Framing.CLOSE, 8),), True) is None
    assert band(Shape.SPLASH, (cell(Framing.CLOSE, 8, Rhythm.BURST, band=60),), True) is None


def test_more_words_need_more_room() -> None:
    few = band(Shape.HERO, (cell(Framing.CLOSE, 8),), True)
    many = band(Shape.HERO, (cell(Framing.CLOSE, 80),), True)
    assert few
    assert many
    assert many.least > few.least
