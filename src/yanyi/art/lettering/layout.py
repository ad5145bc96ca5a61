"""The lettering of a page: what stands where, before anything is drawn."""

from dataclasses import dataclass, replace

from yanyi.art.fonts import Face as Font
from yanyi.art.fonts import has
from yanyi.art.lettering.blocks import Block, blocks, columns, copy_for, sounds, strip
from yanyi.art.lettering.clusters import unseen
from yanyi.art.lettering.crop import bodies, crop, shown
from yanyi.art.lettering.grade import PAGE, Grade
from yanyi.art.lettering.ground import Face, Ground
from yanyi.art.lettering.items import (
    Edge,
    Item,
    Kind,
    Panel,
    Point,
    Rectangle,
    bounds,
    passage_text,
)
from yanyi.art.lettering.placement import Placed, place
from yanyi.art.lettering.setting import balanced
from yanyi.art.lettering.tails import Tail

_LIFTS = (0.0, 0.14, 0.28, 0.4)  # of the panel's height, added as sky above the picture
_COMFORTABLE = 5  # sizes tried before captions leave the picture
_GOOD = 0.42  # what an item may cost in a layout that is taken at once
_SMALLER, _LIFTED = 0.1, 0.9  # what a smaller size and more sky cost
_FURTHER = 3  # sizes tried after the first that fits
_LEAST_PICTURE = 0.3  # of its cell's height
_STRIP_GAP = 12.0
_VERTICAL_MOST = 36
_TITLE_MOST = 128.0
_SOFTER = 22.0  # kept from the sides of a picture that fades
_RIM = 12.0  # of paper round a panel that lies upon another
_CAPTIONS = frozenset({Kind.CAPTION, Kind.BAND, Kind.VERSE})


@dataclass(frozen=True, slots=True)
class Paper:
    """What is lettered on: its size in pixels, the way it is read, the sizes of its letters."""

    width: int
    height: int
    chinese: bool
    rtl: bool = False
    grade: Grade = PAGE


@dataclass(frozen=True, slots=True)
class Lettered:
    """An item in its place; ``item`` counts those above, in and below the picture, in order.

    One with a ``neck`` is joined by it to the balloon of the item before; of the two, only the one
    nearer to the mouth has a tail.
    """

    item: int
    block: Block
    box: Rectangle
    tail: Tail | None = None
    speaker: int = -1
    neck: Tail | None = None


@dataclass(frozen=True, slots=True)
class LaidPanel:
    """A panel ready to draw: the picture's outline and the part of it that is shown."""

    picture: tuple[Point, ...]
    source: Rectangle
    lettered: tuple[Lettered, ...]
    heads: tuple[Rectangle, ...] = ()
    bodies: tuple[Rectangle, ...] = ()
    mouths: tuple[Point, ...] = ()
    actors: tuple[int, ...] = ()
    edge: Edge = Edge.LINE
    inset: bool = False


@dataclass(frozen=True, slots=True)
class LaidPage:
    """A page ready to draw."""

    width: int
    height: int
    chinese: bool
    panels: tuple[LaidPanel, ...]
    rtl: bool = False


def lay_page(paper: Paper, panels: tuple[Panel, ...]) -> LaidPage:
    """Set and place everything that is lettered on a page."""
    laid: list[LaidPanel] = []
    panels = _insets_moved(panels, paper)
    for number, panel in enumerate(panels):
        after = panels[number + 1 : number + 2]
        kept = tuple(bounds(one.corners).grown(_RIM + 8) for one in after if one.inset)
        laid.append(lay_panel(panel, paper, kept))
    return LaidPage(paper.width, paper.height, paper.chinese, tuple(laid), paper.rtl)


def _insets_moved(panels: tuple[Panel, ...], paper: Paper) -> tuple[Panel, ...]:
    """The panels, those that lie upon others in the corner where they hide least."""
    moved = list(panels)
    for number in range(1, len(panels)):
        if panels[number].inset:
            moved[number] = _inset_moved(moved[number - 1], panels[number], paper)
    return tuple(moved)


def _inset_moved(host: Panel, panel: Panel, paper: Paper) -> Panel:
    outer, box = bounds(host.corners), bounds(panel.corners)
    away = outer.bottom - box.bottom
    low, high = outer.bottom - away - box.height, outer.top + away
    first, last = outer.left + away, outer.right - away - box.width
    if host.edge is Edge.BLEED:
        first, last = (
            max(first, paper.grade.safe),
            min(last, paper.width - paper.grade.safe - box.width),
        )
    near, far = (last, first) if paper.rtl else (first, last)
    choices = []
    for rank, (x, y) in enumerate(((far, low), (far, high), (near, low))):
        place = Rectangle(x, y, x + box.width, y + box.height)
        _, faces = crop(host, outer, bool(host.items), 0.0, (place.grown(_RIM),))
        hidden = sum(
            6.0 * face.head.shared(place.grown(_RIM)) + face.body.shared(place) for face in faces
        )
        choices.append((round(hidden / (box.width * box.height) + 0.2 * rank, 4), rank, place))
    place = min(choices)[2]
    corners = (
        (place.left, place.top),
        (place.right, place.top),
        (place.right, place.bottom),
        (place.left, place.bottom),
    )
    return replace(panel, corners=corners)


def lay_panel(panel: Panel, paper: Paper, kept: tuple[Rectangle, ...] = ()) -> LaidPanel:
    """Set and place the lettering of one panel, as large as all of it fits well."""
    if not panel.width:
        return _text_only(panel, paper)
    sizes = paper.grade.sizes
    for tried, count in ((panel, _COMFORTABLE), (_stripped(panel), len(sizes))):
        laid = _best(tried, paper, kept, sizes[:count])
        if laid is not None:
            return laid
    return _ledged(panel, paper)


def _best(
    panel: Panel, paper: Paper, kept: tuple[Rectangle, ...], sizes: tuple[float, ...]
) -> LaidPanel | None:
    """The layout that costs least, small letters and made-up sky counted as costs."""
    best: tuple[float, LaidPanel] | None = None
    first = len(sizes)
    for rank, size in enumerate(sizes):
        if best and (rank > first + _FURTHER or best[0] <= rank * _SMALLER + 0.2):
            break
        for lift in _LIFTS if panel.items else _LIFTS[:1]:
            found = _at_size(panel, paper, size, lift, kept)
            if found is None:
                continue
            cost = found[0] / max(1, len(panel.items))
            total = cost + rank * _SMALLER + lift * _LIFTED
            if best is None or total < best[0] - 1e-9:
                best = (total, found[1])
            first = min(first, rank)
            if cost <= _GOOD:
                break
    return best[1] if best else None


def _stripped(panel: Panel) -> Panel:
    """The panel with the captions that open and close it moved out of its picture."""
    items = list(panel.items)
    above, below = list(panel.above), list(panel.below)
    while items and items[0].kind in _CAPTIONS:
        above.append(_band(items.pop(0)))
    late: list[Item] = []
    while items and items[-1].kind in _CAPTIONS:
        late.insert(0, _band(items.pop()))
    return replace(
        panel, above=tuple(above), items=tuple(items), below=(*late, *below), vertical=False
    )


def _band(item: Item) -> Item:
    """A caption as it stands outside the picture."""
    return replace(item, kind=Kind.BAND) if item.kind is Kind.CAPTION else item


def _cut(corners: tuple[Point, ...], top: float, bottom: float) -> tuple[Point, ...]:
    """The part of a cell between two heights; its sides may slant."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners

    def left(y: float) -> float:
        return ax + (dx - ax) * (y - ay) / (dy - ay)

    def right(y: float) -> float:
        return bx + (cx - bx) * (y - by) / (cy - by)

    return (left(top), top), (right(top), top), (right(bottom), bottom), (left(bottom), bottom)


def _strips(
    items: tuple[Item, ...],
    first: int,
    size: float,
    chinese: bool,
    cell: Rectangle,
    top: float,
    tight: bool = False,
) -> tuple[tuple[Lettered, ...], float]:
    """Items stacked from ``top``, and the height they take with their gaps."""
    found: list[Lettered] = []
    at = top
    for number, item in enumerate(items, first):
        block = strip(item, size, chinese, cell.width, tight)
        aside = (cell.width - block.width) / 2
        box = Rectangle(cell.left + aside, at, cell.right - aside, at + block.height)
        found.append(Lettered(number, block, box, speaker=item.speaker))
        at += block.height + _STRIP_GAP
    return tuple(found), at - top


def _inner(corners: tuple[Point, ...], paper: Paper) -> Rectangle:
    """The widest upright rectangle inside a cell whose sides may slant, off the paper's edge."""
    (ax, ay), (bx, _), (cx, cy), (dx, _) = corners
    safe = paper.grade.safe
    return Rectangle(
        max(ax, dx, safe),
        max(ay, safe),
        min(bx, cx, paper.width - safe),
        min(cy, paper.height - safe),
    )


def _safe(corners: tuple[Point, ...], paper: Paper) -> tuple[Point, ...]:
    """A cell's outline as far as it lies off the edge of the paper."""
    safe = paper.grade.safe - paper.grade.margin
    return tuple(
        (min(max(x, safe), paper.width - safe), min(max(y, safe), paper.height - safe))
        for x, y in corners
    )


def _at_size(
    panel: Panel, paper: Paper, size: float, lift: float, kept: tuple[Rectangle, ...]
) -> tuple[float, LaidPanel] | None:
    """The panel with letters of a size, and what it costs; None when they do not fit."""
    chinese, grade = paper.chinese, paper.grade
    cell = _inner(panel.corners, paper)
    strip_size = min(max(size, grade.strips[2]), grade.strips[0])
    above, over = _strips(panel.above, 0, strip_size, chinese, cell, cell.top)
    first = len(panel.above) + len(panel.items)
    _, under = _strips(panel.below, first, strip_size, chinese, cell, cell.top)
    if cell.height - over - under < _LEAST_PICTURE * cell.height:
        return None
    whole = bounds(panel.corners)
    top = cell.top + over if over else whole.top
    bottom = cell.bottom - under if under else whole.bottom
    below, _ = _strips(panel.below, first, strip_size, chinese, cell, bottom + _STRIP_GAP)
    outline = _cut(panel.corners, top, bottom)
    box = bounds(outline)
    source, faces = crop(panel, box, bool(panel.items), lift, kept)
    safe = _safe(outline, paper)
    margin = grade.margin + (_SOFTER if panel.edge is Edge.SOFT else 0.0)
    ground = Ground(safe, bounds(safe), faces, kept, margin, paper.rtl)
    placed = _placed(panel, paper, size, ground)
    if placed is None:
        return None
    within = tuple(
        Lettered(
            len(panel.above) + number,
            one.block,
            one.box,
            one.tail,
            panel.items[number].speaker,
            one.neck,
        )
        for number, one in enumerate(placed)
    )
    laid = _laid(panel, outline, source, (*above, *within, *below), faces)
    return (placed[0].cost if placed else 0.0), laid


def _laid(
    panel: Panel,
    outline: tuple[Point, ...],
    source: Rectangle,
    lettered: tuple[Lettered, ...],
    faces: tuple[Face, ...],
) -> LaidPanel:
    box = bounds(outline)
    return LaidPanel(
        outline,
        source,
        lettered,
        shown(faces, box),
        bodies(faces, box),
        tuple(face.mouth for face in faces),
        tuple(face.actor for face in faces),
        panel.edge,
        panel.inset,
    )


def _placed(panel: Panel, paper: Paper, size: float, ground: Ground) -> tuple[Placed, ...] | None:
    room = (ground.box.width - 2 * ground.margin, ground.box.height - 2 * ground.margin)
    chinese = paper.chinese
    choices: list[list[Block]] = []
    for number, item in enumerate(panel.items):
        if item.kind is Kind.SOUND:
            found = sounds(item, chinese, room, paper.grade.least)
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
        and all(has(Font.WENKAI, one) and not (one.isascii() or unseen(one)) for one in text)
    )


def _ledged(panel: Panel, paper: Paper) -> LaidPanel:
    """Everything on ledges above and below the picture, which takes what room is left."""
    items = (*panel.above, *panel.items, *panel.below)
    cell = _inner(panel.corners, paper)
    smallest = paper.grade.strips[-1]
    ways = (*((size, False) for size in paper.grade.strips), (smallest, True))
    for size, tight in ways:
        stack, over = _strips(items, 0, size, paper.chinese, cell, cell.top, tight)
        left = cell.height - over
        fits = size == smallest and left >= -_STRIP_GAP
        if left >= _LEAST_PICTURE * cell.height or fits:
            break
    else:
        raise ValueError("more words in a panel than it can hold")
    if left < 0.12 * cell.height:
        return LaidPanel((), Rectangle(0, 0, 0, 0), stack)
    outline = _cut(panel.corners, cell.top + over, bounds(panel.corners).bottom)
    box = bounds(outline)
    source, faces = crop(panel, box, False, 0.0)
    return _laid(panel, outline, source, stack, faces)


def _text_only(panel: Panel, paper: Paper) -> LaidPanel:
    """A cell without a picture: a title, or words alone."""
    items = (*panel.above, *panel.items, *panel.below)
    cell = _inner(panel.corners, paper)
    nowhere = Rectangle(0, 0, 0, 0)
    if len(items) == 1 and items[0].kind is Kind.TITLE:
        block = title(items[0], paper.chinese, cell)
        x, y = cell.centre
        box = Rectangle(
            x - block.width / 2, y - block.height / 2, x + block.width / 2, y + block.height / 2
        )
        return LaidPanel((), nowhere, (Lettered(0, block, box),))
    for size in paper.grade.strips:
        stack, over = _strips(items, 0, size, paper.chinese, cell, cell.top)
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
