"""The strip for phones: panels one below the other, sliced into images between them.

A scene begins a new image, so that an edit changes the images of its scene and no others.
"""

from dataclasses import dataclass

from yanyi.art.lettering.items import Edge, passage_text
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.models.work import Omitted
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.estimates import SIZE, ems, leading
from yanyi.perform.comic.gathering import Gathered
from yanyi.perform.comic.script import Cue
from yanyi.perform.comic.sheets import Sheet, with_headings
from yanyi.perform.comic.sizes import LARGE, MIDDLE, TALL, WIDE
from yanyi.perform.comic.spots import Corners, Spot, box
from yanyi.perform.comic.strength import STRONG, strength
from yanyi.story.types import Chapter, Story

STRIP = 800
SLICE = 1280  # pixels: no image is higher
_LETTERS = 34.0
_SIDE = 40.0
_MOST = 1000.0
_NEAR, _USUAL = 36.0, 72.0
FOOT = 70.0
"""The least paper below the last panel of an image, which says there how it was made."""
_PAUSE, _LONG, _SCENE = 120.0, 180.0, 240.0
_TITLE = 90.0


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a cell stands in the strip: its width and height, and what its picture is drawn in."""

    width: float
    height: float
    picture: tuple[int, int]
    edge: Edge = Edge.LINE


def strip_sheets(
    story: Story, gathered: Gathered, chinese: bool, rtl: bool = False
) -> tuple[list[Sheet], list[Omitted]]:
    """The images of the strip in order, and headings without a word to letter."""
    headed, omitted = with_headings(story, gathered)
    made = [sheet for one in headed for sheet in _chapter(*one, chinese, rtl)]
    return made, omitted


def _chapter(
    chapter: Chapter,
    heading: Cue | None,
    groups: list[tuple[Cell, ...]],
    chinese: bool,
    rtl: bool,
) -> list[Sheet]:
    made: list[Sheet] = []
    if heading:
        lines = min(4, int(ems(passage_text(heading.passage)) * _TITLE / (STRIP - 2 * _SIDE)) + 1)
        high = 2 * _SCENE / 2 + lines * _TITLE * 1.24
        title = box(_SIDE, _SCENE / 2, STRIP - 2 * _SIDE, high - _SCENE)
        made.append(_sheet((), high, chapter.title, rtl, heading, title))
    for group in groups:
        for number, (spots, height) in enumerate(_slices(group, chinese)):
            first = not made and not number
            made.append(_sheet(spots, height, chapter.title if first else "", rtl))
    return made


def _sheet(
    spots: tuple[Spot, ...],
    height: float,
    bookmark: str,
    rtl: bool,
    heading: Cue | None = None,
    title: Corners | None = None,
) -> Sheet:
    return Sheet(spots, heading, title, bookmark, rtl, STRIP, round(height), phone=True)


def _slices(group: tuple[Cell, ...], chinese: bool) -> list[tuple[tuple[Spot, ...], float]]:
    """The panels of a scene in images, cut in the middle of the space between two panels."""
    found: list[tuple[tuple[Spot, ...], float]] = []
    spots: list[Spot] = []
    at = _SCENE / 2
    for number, cell in enumerate(group):
        shape = _shape(cell, chinese)
        space = _space(group[number - 1], cell) if number else 0.0
        after = _space(cell, group[number + 1]) if number + 1 < len(group) else _SCENE
        if spots and at + space + shape.height + max(after / 2, FOOT) > SLICE:
            height = round(at + max(space / 2, FOOT))
            found.append((tuple(spots), height))
            spots, at = [], space / 2
        else:
            at += space
        spots.append(_spot(cell, shape, at))
        at += shape.height
    if spots:
        found.append((tuple(spots), round(at + _SCENE / 2)))
    return found


def _space(one: Cell, other: Cell) -> float:
    """The space between two panels: the more time passes, the more."""
    if other.rhythm is Rhythm.ESTABLISH:
        return _SCENE
    if Rhythm.SILENCE in (one.rhythm, other.rhythm):
        return _LONG
    if other.rhythm is Rhythm.TURN or one.rhythm is Rhythm.BURST:
        return _PAUSE
    if one.view.setting == other.view.setting and one.roles == other.roles:
        return _NEAR
    return _USUAL


def _shape(cell: Cell, chinese: bool) -> _Shape:
    strips = (*cell.above, *cell.below)
    width, tall, picture, edge = _look(cell)
    if strips:
        width = max(width, STRIP - 2 * _SIDE)
    words = cell.load(chinese) * (_LETTERS / SIZE) ** 2
    above = words / (0.8 * width)
    free = tall * (0.3 if cell.roles else 0.7)
    height = tall + max(0.0, above - free)
    for draft in strips:
        lines = int(draft.ems * _LETTERS * 1.06 / (width - 30)) + 1
        height += lines * leading(chinese) * _LETTERS + 34.0
    return _Shape(width, min(round(height, 1), _MOST), picture, edge)


def _look(cell: Cell) -> tuple[float, float, tuple[int, int], Edge]:
    """Width, height, picture and edge of a cell by what it shows."""
    inner = STRIP - 2 * _SIDE
    bare = not (cell.above or cell.below)
    if cell.rhythm is Rhythm.BURST and bare:
        return STRIP, 820.0, TALL, Edge.BLEED
    if cell.rhythm is Rhythm.SILENCE and bare:
        return inner, 520.0, MIDDLE, Edge.SOFT
    match cell.view.framing:
        case Framing.ESTABLISHING:
            wide = STRIP if bare else inner
            return wide, 640.0, LARGE, Edge.BLEED if bare else Edge.LINE
        case Framing.WIDE:
            strong = strength(cell) >= STRONG and bare
            return STRIP if strong else inner, 560.0, WIDE, Edge.BLEED if strong else Edge.LINE
        case Framing.MEDIUM:
            return inner, 660.0 if len(cell.roles) > 1 else 600.0, MIDDLE, Edge.LINE
        case Framing.CLOSE:
            return inner - 80.0, 600.0, MIDDLE, Edge.LINE
        case Framing.INSERT:
            return inner - 180.0, 460.0, MIDDLE, Edge.LINE


def _spot(cell: Cell, shape: _Shape, top: float) -> Spot:
    """The panel; a narrow one stands on the side where its figure stands."""
    left = (STRIP - shape.width) / 2
    if shape.width < STRIP - 2 * _SIDE and cell.view.actors:
        left = _SIDE if cell.view.actors[0].x < 0.5 else STRIP - _SIDE - shape.width
    corners = box(left, top, shape.width, shape.height)
    return Spot(cell, corners, shape.picture, shape.edge)
