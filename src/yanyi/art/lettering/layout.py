"""The lettering of a page: what stands where, before anything is drawn."""

from dataclasses import dataclass, replace

from yanyi.art.lettering.blocks import LEAST, Block, blocks, columns, copy_for, sounds, strip
from yanyi.art.lettering.items import (
    Item,
    Kind,
    Panel,
    Point,
    Rectangle,
    bounds,
    passage_text,
)
from yanyi.art.lettering.placement import Face, Ground, Placed, place
from yanyi.art.lettering.setting import balanced
from yanyi.art.lettering.tails import Tail

# Sizes in pixels, and how much of the panel's height is added as sky above the picture.
_TRIES = (
    *((42.0, 0.0), (40.0, 0.0), (40.0, 0.14), (38.0, 0.0), (38.0, 0.2), (36.0, 0.0)),
    *((36.0, 0.28), (34.0, 0.0), (34.0, 0.34), (32.0, 0.0), (32.0, 0.38), (LEAST, 0.42)),
)
_COMFORTABLE = 7  # after so many tries captions leave the picture
_STRIP_SIZES = (40.0, 38.0, 36.0, 34.0, 32.0, LEAST)
_LEAST_PICTURE = 0.3  # of its cell's height
_STRIP_GAP = 12.0
_VERTICAL_MOST = 36
_TITLE_MOST = 128.0


@dataclass(frozen=True, slots=True)
class Lettered:
    """An item in its place; ``item`` counts those above, in and below the picture, in order."""

    item: int
    block: Block
    box: Rectangle
    tail: Tail | None = None


@dataclass(frozen=True, slots=True)
class LaidPanel:
    """A panel ready to draw: the picture's outline and the part of it that is shown."""

    picture: tuple[Point, ...]
    source: Rectangle
    lettered: tuple[Lettered, ...]
    heads: tuple[Rectangle, ...] = ()


@dataclass(frozen=True, slots=True)
class LaidPage:
    """A page ready to draw."""

    width: int
    height: int
    chinese: bool
    panels: tuple[LaidPanel, ...]


def lay_page(width: int, height: int, chinese: bool, panels: tuple[Panel, ...]) -> LaidPage:
    """Set and place everything that is lettered on a page."""
    return LaidPage(width, height, chinese, tuple(lay_panel(panel, chinese) for panel in panels))


def lay_panel(panel: Panel, chinese: bool) -> LaidPanel:
    """Set and place the lettering of one panel, at the largest size at which all of it fits."""
    if not panel.width:
        return _text_only(panel, chinese)
    stripped = _stripped(panel)
    tries = [(panel, *one) for one in _TRIES[:_COMFORTABLE]]
    tries += [(stripped, *one) for one in _TRIES]
    for tried, size, lift in tries:
        laid = _at_size(tried, chinese, size, lift)
        if laid is not None:
            return laid
    return _ledged(panel, chinese)


def _stripped(panel: Panel) -> Panel:
    """The panel with the captions that open and close it moved out of its picture."""
    items = list(panel.items)
    above, below = list(panel.above), list(panel.below)
    while items and items[0].kind in _CAPTIONS:
        above.append(items.pop(0))
    late: list[Item] = []
    while items and items[-1].kind in _CAPTIONS:
        late.insert(0, items.pop())
    return replace(
        panel, above=tuple(above), items=tuple(items), below=(*late, *below), vertical=False
    )


_CAPTIONS = frozenset({Kind.CAPTION, Kind.BAND, Kind.VERSE})


def _cut(corners: tuple[Point, ...], top: float, bottom: float) -> tuple[Point, ...]:
    """The part of a cell between two heights; its sides may slant."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners

    def left(y: float) -> float:
        return ax + (dx - ax) * (y - ay) / (dy - ay)

    def right(y: float) -> float:
        return bx + (cx - bx) * (y - by) / (cy - by)

    return (left(top), top), (right(top), top), (right(bottom), bottom), (left(bottom), bottom)


def _strips(
    items: tuple[Item, ...], first: int, size: float, chinese: bool, cell: Rectangle, top: float
) -> tuple[tuple[Lettered, ...], float]:
    """Items stacked over the whole width from ``top``, and the height they take with their gaps."""
    found: list[Lettered] = []
    at = top
    for number, item in enumerate(items, first):
        block = strip(item, size, chinese, cell.width)
        box = Rectangle(cell.left, at, cell.right, at + block.height)
        found.append(Lettered(number, block, box))
        at += block.height + _STRIP_GAP
    return tuple(found), at - top


def _inner(corners: tuple[Point, ...]) -> Rectangle:
    """The widest upright rectangle inside a cell whose sides may slant."""
    (ax, ay), (bx, _), (cx, cy), (dx, _) = corners
    return Rectangle(max(ax, dx), ay, min(bx, cx), cy)


def _at_size(panel: Panel, chinese: bool, size: float, lift: float) -> LaidPanel | None:
    cell = _inner(panel.corners)
    strip_size = min(max(size, 34.0 if lift > 0.4 else 37.0), _STRIP_SIZES[0])
    above, over = _strips(panel.above, 0, strip_size, chinese, cell, cell.top)
    first = len(panel.above) + len(panel.items)
    _, under = _strips(panel.below, first, strip_size, chinese, cell, cell.top)
    if cell.height - over - under < _LEAST_PICTURE * cell.height:
        return None
    top, bottom = cell.top + over, cell.bottom - under
    below, _ = _strips(panel.below, first, strip_size, chinese, cell, bottom + _STRIP_GAP)
    outline = _cut(panel.corners, top, bottom)
    source, faces = _framed(panel, bounds(outline), bool(panel.items), lift)
    ground = Ground(outline, bounds(outline), faces)
    placed = _placed(panel, chinese, size, ground)
    if placed is None:
        return None
    within = tuple(
        Lettered(len(panel.above) + number, one.block, one.box, one.tail)
        for number, one in enumerate(placed)
    )
    return LaidPanel(outline, source, (*above, *within, *below), _shown(faces, bounds(outline)))


def _placed(panel: Panel, chinese: bool, size: float, ground: Ground) -> tuple[Placed, ...] | None:
    room = (ground.box.width - 36, ground.box.height - 36)
    choices: list[list[Block]] = []
    for number, item in enumerate(panel.items):
        if item.kind is Kind.SOUND:
            found = sounds(item, chinese, room)
        elif panel.vertical and not number and _can_stand(item, chinese):
            found = columns(item, size * 1.15, (room[0] * 0.4, room[1] * 0.72))
        else:
            found = []
        choices.append(found or blocks(item, size, chinese, room, 6))
        if not choices[-1]:
            return None
    return place(panel.items, choices, ground)


def _can_stand(item: Item, chinese: bool) -> bool:
    text = "".join(passage_text(passage) for passage in item.passages)
    return (
        chinese
        and not text.endswith("：")
        and item.kind in (Kind.CAPTION, Kind.VERSE)
        and len(text) <= _VERTICAL_MOST
        and not any(char.isascii() for char in text)
    )


def _framed(
    panel: Panel, box: Rectangle, talk: bool, lift: float = 0.0
) -> tuple[Rectangle, tuple[Face, ...]]:
    """The part of the picture to show, with room above the heads to talk, and who is where then.

    With ``lift`` the part reaches above the picture: sky is made up there when it is drawn.
    """
    extra = lift * box.height
    scale = max(box.width / panel.width, (box.height - extra) / panel.height)
    across, down = box.width / scale, box.height / scale
    sky = extra / scale
    spare_x, spare_y = panel.width - across, panel.height - down
    x, y = spare_x / 2, spare_y / 2
    if panel.figures:
        heads = [figure.head for figure in panel.figures]
        left, right = min(h.left for h in heads), max(h.right for h in heads)
        top, bottom = min(h.top for h in heads), max(h.bottom for h in heads)
        x = (left + right) / 2 - across / 2
        if talk:
            y = min((top + bottom) / 2 - down * (0.62 + lift * 0.2), top * 0.8)
            y = max(y, bottom + (bottom - top) * 0.1 - down)
        else:
            y = (top + bottom) / 2 - down * 0.45
    x, y = min(max(x, 0.0), spare_x), min(max(y, -sky), spare_y)
    source = Rectangle(x, y, x + across, y + down)

    def to_page(point: Point) -> Point:
        return box.left + (point[0] - x) * scale, box.top + (point[1] - y) * scale

    def area(one: Rectangle) -> Rectangle:
        return Rectangle(*to_page((one.left, one.top)), *to_page((one.right, one.bottom)))

    faces = tuple(
        Face(figure.actor, area(figure.head), to_page(figure.mouth), area(figure.body))
        for figure in panel.figures
    )
    return source, faces


def _ledged(panel: Panel, chinese: bool) -> LaidPanel:
    """Everything on ledges above and below the picture, which takes what room is left."""
    items = (*panel.above, *panel.items, *panel.below)
    cell = _inner(panel.corners)
    for size in _STRIP_SIZES:
        stack, over = _strips(items, 0, size, chinese, cell, cell.top)
        left = cell.height - over
        if left >= _LEAST_PICTURE * cell.height or (size == LEAST and left >= -_STRIP_GAP):
            break
    else:
        raise ValueError("more words in a panel than it can hold")
    if left < 0.12 * cell.height:
        return LaidPanel((), Rectangle(0, 0, 0, 0), stack)
    outline = _cut(panel.corners, cell.top + over, cell.bottom)
    source, faces = _framed(panel, bounds(outline), talk=False)
    return LaidPanel(outline, source, stack, _shown(faces, bounds(outline)))


def _shown(faces: tuple[Face, ...], box: Rectangle) -> tuple[Rectangle, ...]:
    """The heads as far as they are seen; one that is cut off stays, with no area."""
    return tuple(
        Rectangle(
            min(max(head.left, box.left), box.right),
            min(max(head.top, box.top), box.bottom),
            min(max(head.right, box.left), box.right),
            min(max(head.bottom, box.top), box.bottom),
        )
        for head in (face.head for face in faces)
    )


def _text_only(panel: Panel, chinese: bool) -> LaidPanel:
    """A cell without a picture: a title, or words alone."""
    items = (*panel.above, *panel.items, *panel.below)
    cell = _inner(panel.corners)
    nowhere = Rectangle(0, 0, 0, 0)
    if len(items) == 1 and items[0].kind is Kind.TITLE:
        block = title(items[0], chinese, cell)
        x, y = cell.centre
        box = Rectangle(
            x - block.width / 2, y - block.height / 2, x + block.width / 2, y + block.height / 2
        )
        return LaidPanel((), nowhere, (Lettered(0, block, box),))
    for size in _STRIP_SIZES:
        stack, over = _strips(items, 0, size, chinese, cell, cell.top)
        if over - _STRIP_GAP <= cell.height:
            return LaidPanel((), nowhere, stack)
    raise ValueError("more words in a panel than it can hold")


def title(item: Item, chinese: bool, cell: Rectangle, most: float = _TITLE_MOST) -> Block:
    """The largest setting of a title that its cell holds."""
    copy = copy_for(item, chinese)
    best: Block | None = None
    for lines in range(1, 9):
        rows = balanced(copy, lines, 2.0)
        if rows is None:
            continue
        widest = max(row.ink for row in rows)
        size = min(cell.width / (widest + 0.2), cell.height / (lines * 1.24), most)
        if best is None or size > best.size * 1.12:
            best = Block(Kind.TITLE, size, rows, widest * size, lines * size * 1.24)
    if best is None:
        raise ValueError("a title without words")
    return best


def told(page: LaidPage, items: tuple[tuple[Item, ...], ...]) -> list[tuple[int, int, int, str]]:
    """The words really lettered: panel, item, passage and its words, in reading order."""
    found: list[tuple[int, int, int, str]] = []
    for number, (panel, wanted) in enumerate(zip(page.panels, items, strict=True)):
        for one in sorted(panel.lettered, key=lambda lettered: lettered.item):
            words = ["" for _ in wanted[one.item].passages]
            for row in one.block.rows:
                for letters in row.letters:
                    words[letters.passage] += passage_text(letters.words)
            found.extend((number, one.item, at, text) for at, text in enumerate(words))
    return found
