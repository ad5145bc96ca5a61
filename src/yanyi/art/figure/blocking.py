"""Where figures stand in a view, and how large they are, by how near the camera is."""

from dataclasses import dataclass
from itertools import pairwise

from yanyi.art.figure.figure import Marks
from yanyi.board.vocabulary import Framing

ADULT = 540.0
Gaps = dict[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure's ground point is, in pixels, and pixels per figure unit."""

    x: float
    y: float
    scale: float


@dataclass(frozen=True, slots=True)
class Stage:
    """The view's size in pixels, where feet stand, and how tall an adult looks there."""

    width: int
    height: int
    ground: float
    stature: float

    @property
    def upright(self) -> bool:
        """Whether it is as narrow as the screen of a phone held upright."""
        return self.width < 0.6 * self.height


#: By framing: figure units that fill the view's height, the headroom, and a figure's own breadth.
_UNITS = {
    Framing.WIDE: (735.0, 0.14, 180.0),
    Framing.MEDIUM: (405.0, 0.215, 196.0),
    Framing.CLOSE: (252.0, 0.19, 158.0),
    Framing.INSERT: (190.0, 0.2, 150.0),
}


#: In an upright view figures overlap: so much of their breadth they keep, and who stands behind
#: others stands so much of the view's height higher.
_KEPT, _HIGHER = 0.72, 0.05


def _scale(framing: Framing, stage: Stage, count: int) -> float:
    if framing is Framing.ESTABLISHING:
        usual = min(max(stage.stature, 0.22), 0.36) * stage.height / ADULT
        return min(usual, stage.width * 0.92 / max(count, 1) / 150)
    units, _, breadth = _UNITS[framing]
    by_height = stage.height / units
    crowd = breadth if count == 1 else breadth * (1.0 - 0.05 * min(count - 1, 4))
    if count > 1 and stage.upright:
        crowd *= _KEPT
    return min(by_height, stage.width * 0.98 / max(count, 1) / crowd)


def _level(values: list[float]) -> list[float]:
    """The nearest values that never fall from one to the next."""
    pools: list[tuple[float, int]] = []
    for value in values:
        pools.append((value, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, n), (b, m) = pools[-2:]
            pools[-2:] = [((a * n + b * m) / (n + m), n + m)]
    return [mean for mean, count in pools for _ in range(count)]


def _order(wanted: tuple[float, ...], gaps: Gaps) -> list[int]:
    """From left to right as wanted; two who touch stand side by side."""
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))
    for one, other in gaps:
        order.remove(other)
        order.insert(order.index(one) + 1, other)
    return order


def _spread(
    wanted: list[float], halves: list[tuple[float, float]], width: int, order: list[int],
    apart: dict[tuple[int, int], float],
) -> list[float]:  # fmt: skip
    """Places near the wanted ones without overlap, inside the view; halves reach left and right.

    ``apart`` says how far some neighbours stand from each other.
    """
    room = sum(left + right for left, right in halves)
    squeeze = min(1.0, width * 0.98 / room)
    offsets = [0.0]
    for a, b in pairwise(order):
        step = apart.get((a, b), (halves[a][1] + halves[b][0]) * squeeze)
        offsets.append(offsets[-1] + step)
    free = _level([wanted[i] - offset for i, offset in zip(order, offsets, strict=True)])
    low = halves[order[0]][0] * squeeze
    high = width - halves[order[-1]][1] * squeeze - offsets[-1]
    x = [0.0] * len(wanted)
    for i, offset, value in zip(order, offsets, free, strict=True):
        x[i] = min(max(value, low), max(high, low)) + offset
    return x


def _half(marks: Marks, framing: Framing) -> tuple[float, float]:
    """How far a figure reaches left and right of its ground point, arms counted in part."""
    share = 0.45 if framing in (Framing.CLOSE, Framing.INSERT) else 0.72
    core = 62.0
    left = core + max(-marks.body[0] - core, 0) * share
    right = core + max(marks.body[2] - core, 0) * share
    return left, right


def _composed(x: float, count: int, framing: Framing) -> float:
    """Wanted place across the view: one figure alone leaves room on the side it looks to."""
    if count == 1 and framing in (Framing.CLOSE, Framing.MEDIUM):
        return min(max(x, 0.32), 0.68)
    if count == 2:
        return 0.5 + (x - 0.5) * (0.86 if framing is Framing.WIDE else 0.92)
    return min(max(x, 0.08), 0.92)


def _inwards(x: float, marks: Marks, scale: float, width: int) -> float:
    """How far a figure moves so that its head, of one lying or bowing, is in the view."""
    left, right = x + marks.head[0] * scale, x + marks.head[2] * scale
    edge = 0.02 * width
    if right - left > width - 2 * edge:
        return width / 2 - (left + right) / 2
    return max(0.0, edge - left) - max(0.0, right - (width - edge))


def block(
    framing: Framing, stage: Stage, marks: tuple[Marks, ...], wanted: tuple[float, ...],
    gaps: Gaps | None = None,
) -> tuple[Place, ...]:  # fmt: skip
    """Places for figures with these marks who want to stand at these shares of the width.

    ``gaps`` says of two who touch, the left one first, how many figure units they stand apart.
    """
    gaps = gaps or {}
    count = len(marks)
    scale = _scale(framing, stage, count)
    halves = [tuple(h * scale for h in _half(one, framing)) for one in marks]
    pairs = [(h[0], h[1]) for h in halves]
    goals = [_composed(x, count, framing) * stage.width for x in wanted]
    apart = {pair: gap * scale for pair, gap in gaps.items()}
    for (one, other), step in apart.items():
        middle = (goals[one] + goals[other]) / 2
        goals[one], goals[other] = middle - step / 2, middle + step / 2
    xs = _spread(goals, pairs, stage.width, _order(wanted, gaps), apart)
    paired = {one for pair in gaps for one in pair}
    xs = [
        x if i in paired else x + _inwards(x, marks[i], scale, stage.width)
        for i, x in enumerate(xs)
    ]
    if framing is Framing.INSERT:
        xs = [stage.width * 0.5 - one.hand[0] * scale for one in marks]
    feet = _feet(framing, stage, marks, scale)
    for one, other in gaps:
        feet[one] = feet[other] = max(feet[one], feet[other])
    return tuple(Place(x, y, scale) for x, y in zip(xs, feet, strict=True))


def _feet(framing: Framing, stage: Stage, marks: tuple[Marks, ...], scale: float) -> list[float]:
    """The height of each figure's ground point in pixels."""
    high = stage.height
    if framing in (Framing.ESTABLISHING, Framing.WIDE):
        low = 0.9 if framing is Framing.ESTABLISHING else 0.955
        base = min(max(stage.ground, 0.72), low) * high
        if framing is Framing.WIDE:
            tallest = max(-one.head[1] for one in marks) * scale
            base = max(base, min(low * high, tallest + 0.14 * high))
        drop = (-_HIGHER if stage.upright and len(marks) > 2 else 0.018) * high
        return [base + (drop if i % 2 else 0.0) for i in range(len(marks))]
    if framing is Framing.INSERT:
        return [high * 0.56 - one.hand[1] * scale for one in marks]
    headroom = _UNITS[framing][1] * high
    tallest = max(-one.head[1] for one in marks)
    pull = 0.62 if framing is Framing.CLOSE else 0.4
    spare = (
        high - headroom - (0.86 if framing is Framing.CLOSE else 0.9) * _UNITS[framing][0] * scale
    )
    base = headroom + max(spare, 0.0) * 0.5
    return [base + (tallest - (tallest + one.head[1]) * pull) * scale for one in marks]
