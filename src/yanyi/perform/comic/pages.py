"""Bands on pages, one hero a page: planned page by page from the front, scene by scene."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from yanyi.art.page import HEIGHT
from yanyi.board.vocabulary import Rhythm
from yanyi.perform.comic.bands import (
    COUNTS,
    FOOT,
    GUTTER,
    INNER,
    MARGIN,
    TALL,
    Band,
    Shape,
    band,
)
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.spots import Spot, spots
from yanyi.perform.comic.strength import strength

_MOST_CELLS = 7
_MOST_BANDS = 4
_TAIL = 9  # so many cells before the end of a scene, its last pages are planned together


@dataclass(frozen=True, slots=True)
class Plan:
    """One page; ``top`` is where its panels begin, below a title if it has one."""

    top: float
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class _Manner:
    """What a page looks like at a glance, so that the next one may look different."""

    shape: Shape | None = None
    place: int = 0  # of its hero: 0 at the top, 1 between, 2 at the foot
    full: bool = False  # whether a picture runs over the edge


@dataclass(frozen=True, slots=True)
class _Way:
    bands: tuple[Band, ...]
    heights: tuple[float, ...]
    cost: float
    manner: _Manner

    @property
    def count(self) -> int:
        return sum(len(one.cells) for one in self.bands)


@dataclass
class _Scene:
    """The cells of a scene; the bands of them and the pages from a cell on looked at so far."""

    cells: tuple[Cell, ...]
    chinese: bool
    known: dict[tuple[Shape, int, int], Band | None] = field(default_factory=dict)
    found: dict[tuple[int, float], list["_Way"]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.strong = tuple(map(strength, self.cells))

    def band(self, shape: Shape, start: int, end: int) -> Band | None:
        key = (shape, start, end)
        if key not in self.known:
            self.known[key] = band(shape, self.cells[start:end], self.chinese)
        return self.known[key]

    def ways(self, start: int, room: float) -> Iterator[tuple[Band, ...]]:
        """Every way to put the first few cells on one page, with one hero if it can be."""
        last = min(len(self.cells), start + _MOST_CELLS)
        begun: list[tuple[tuple[Band, ...], int, float, bool]] = [((), start, room, False)]
        while begun:
            bands, at, left, led = begun.pop()
            if bands:
                yield bands
            if len(bands) == _MOST_BANDS:
                continue
            for shape, made in self._next(at, last):
                hero = shape is not Shape.ROW
                if (hero and led) or (shape is Shape.SPLASH and bands) or made.least > left:
                    continue
                rest = left - made.least - GUTTER
                begun.append(((*bands, made), at + len(made.cells), rest, led or hero))

    def _next(self, at: int, last: int) -> Iterator[tuple[Shape, Band]]:
        """Every band that may begin with a cell."""
        for shape, counts in COUNTS.items():
            for count in counts:
                made = self.band(shape, at, at + count) if at + count <= last else None
                if made is not None:
                    yield shape, made


def _heights(bands: tuple[Band, ...], room: float) -> tuple[float, ...]:
    """Heights that fill the room: the others as they look best, the hero what is left."""
    spare = room - GUTTER * (len(bands) - 1)
    leading = [one for one in bands if one.hero >= 0]
    others = [one for one in bands if one.hero < 0]
    if not leading:
        return _shared(bands, spare)
    hero = leading[0]
    ideal = sum(one.ideal for one in others)
    most = hero.ideal * 1.22 if others else spare
    left = min(max(spare - ideal, hero.least), most)
    shared = iter(_shared(tuple(others), spare - left))
    return tuple(left if one is hero else next(shared) for one in bands)


def _shared(bands: tuple[Band, ...], room: float) -> tuple[float, ...]:
    """The room shared: from what is needed towards what looks best, then beyond."""
    least = sum(one.least for one in bands)
    ideal = sum(one.ideal for one in bands)
    if ideal >= room:
        share = (room - least) / (ideal - least) if ideal > least else 0.0
        return tuple(max(0.0, one.least + share * (one.ideal - one.least)) for one in bands)
    return tuple(one.ideal * room / ideal for one in bands)


def _measured(scene: _Scene, start: int, bands: tuple[Band, ...], room: float) -> _Way:
    """A way with its heights and what it costs, its neighbours left out of account."""
    heights = _heights(bands, room)
    count = sum(len(one.cells) for one in bands)
    end = start + count
    cost = sum(one.cost for one in bands) / len(bands)
    cost += _fill(bands, heights)
    cost += 0.3 * max(0, 3 - count) + 0.28 * max(0, count - 6)
    cost += 0.3 * sum(a.widths == b.widths for a, b in pairwise(bands))
    strongest = max(scene.strong[start:end])
    hero, place, leading, at = None, 1, 0.0, start
    for number, one in enumerate(bands):
        if one.hero >= 0:
            hero, leading = one, scene.strong[at + one.hero]
            place = 0 if not number else 2 if number == len(bands) - 1 else 1
        at += len(one.cells)
    if hero is None:
        cost += 1.6 if len(bands) > 1 else 0.6
    else:
        cost += 0.55 * (strongest - leading)
        cost += _contrast(bands, heights, hero)
    if hero is not None and hero.shape is Shape.SPLASH:
        cost += 0.15 if strongest > 3.6 else 0.7
    if end < len(scene.cells):
        if scene.cells[end].rhythm in (Rhythm.ESTABLISH, Rhythm.BURST):
            cost -= 0.15
        if scene.cells[end - 1].rhythm is Rhythm.ESTABLISH:
            cost += 0.25
    manner = _Manner(hero.shape if hero else None, place, _runs_over(bands))
    return _Way(bands, heights, cost, manner)


def _fill(bands: tuple[Band, ...], heights: tuple[float, ...]) -> float:
    """What it costs that rows are lower or higher than they would be."""
    cost = 0.0
    for one, height in zip(bands, heights, strict=True):
        stretch = height / one.ideal
        cost += 1.6 * max(0.0, stretch - 1.15) + 1.7 * max(0.0, 0.95 - stretch)
    return cost


def _contrast(bands: tuple[Band, ...], heights: tuple[float, ...], hero: Band) -> float:
    """What it costs that the hero is not twice as large as the others, or nearly alone."""
    if len(bands) == 1 and hero.shape in (Shape.HERO, Shape.SPLASH):
        return 0.0
    sizes = []
    largest = 0.0
    for one, height in zip(bands, heights, strict=True):
        for number, (width, strip) in enumerate(zip(one.widths, one.strips, strict=True)):
            alone = one.shape is Shape.ROW or number == one.hero
            high = height - strip if alone else (height - strip) / (len(one.cells) - 1)
            if one is hero and number == one.hero:
                largest = width * high
            else:
                sizes.append(width * high)
    ratio = largest / max(max(sizes), 1.0)
    share = largest / (INNER * TALL)
    return 0.9 * max(0.0, 1.7 - ratio) + 2.0 * max(0.0, share - 0.52)


def _runs_over(bands: tuple[Band, ...]) -> bool:
    """Whether the page's hero is one that could run over the edge of the paper."""
    return any(one.hero >= 0 and one.shape in (Shape.HERO, Shape.SPLASH) for one in bands)


def _after(before: _Manner, way: _Way) -> float:
    """What it costs that a page looks like the one before."""
    same = before.shape is way.manner.shape and before.place == way.manner.place
    return 0.45 * same + 0.12 * (before.place == way.manner.place)


def _fewer(ways: Iterator[_Way]) -> list[_Way]:
    """The best way for each look and number of cells."""
    best: dict[tuple[_Manner, int], _Way] = {}
    for way in ways:
        key = (way.manner, way.count)
        if key not in best or way.cost < best[key].cost - 1e-9:
            best[key] = way
    return list(best.values())


def plan(cells: tuple[Cell, ...], chinese: bool, title: float = 0.0) -> list[Plan]:
    """Pages for the cells of a scene; the first leaves ``title`` pixels free at its top."""
    scene = _Scene(cells, chinese)
    pages: list[Plan] = []
    start, manner, over = 0, _Manner(), False
    while start < len(cells):
        top = MARGIN + (title if not pages else 0.0)
        room = HEIGHT - FOOT - top
        if len(cells) - start <= _TAIL:
            way = _rest(scene, start, room, manner, {})[1][0]
        else:
            way = _next(scene, start, room, manner)
        made, over = spots(way.bands, way.heights, top, over, bool(title) and not pages)
        pages.append(Plan(top, made))
        start, manner = start + way.count, way.manner
    return pages


def _found(scene: _Scene, start: int, room: float) -> list[_Way]:
    if (start, room) not in scene.found:
        ways = _fewer(_measured(scene, start, one, room) for one in scene.ways(start, room))
        scene.found[start, room] = ways or [_alone(scene, start)]
    return scene.found[start, room]


def _next(scene: _Scene, start: int, room: float, manner: _Manner) -> _Way:
    return min(_found(scene, start, room), key=lambda way: way.cost + _after(manner, way))


_Memory = dict[tuple[int, _Manner], tuple[float, list[_Way]]]


def _rest(
    scene: _Scene, start: int, room: float, manner: _Manner, memory: _Memory
) -> tuple[float, list[_Way]]:
    """The best pages for everything that is left of a scene, and what they cost."""
    if start >= len(scene.cells):
        return 0.0, []
    key = (start, manner)
    if key not in memory:
        best: tuple[float, list[_Way]] | None = None
        for way in _found(scene, start, room):
            after, more = _rest(scene, start + way.count, TALL, way.manner, memory)
            cost = way.cost + _after(manner, way) + after + 0.25
            if best is None or cost < best[0] - 1e-9:
                best = (cost, [way, *more])
        assert best is not None
        memory[key] = best
    return memory[key]


def _alone(scene: _Scene, start: int) -> _Way:
    """A page for a cell that asks for more than one: its words will be set smaller."""
    cell = scene.cells[start]
    made = Band(Shape.HERO, (cell,), (INNER,), (0.0,), ((TALL, TALL),), TALL, TALL, 0.0, 0)
    return _Way((made,), (TALL,), 0.0, _Manner(Shape.HERO))
