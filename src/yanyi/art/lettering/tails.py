"""Tails: from a balloon to the mouth, stopping a third short."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import hypot

from yanyi.art.lettering.items import Kind, Point, Rectangle, bounds

LONGEST = 8.0  # ems
_STOP = 0.34  # of the way from the mouth
_AWAY = 4.0  # from a head


@dataclass(frozen=True, slots=True)
class Tail:
    """A tail's middle line, from inside the balloon past a bend to its tip; its width.

    ``blunt`` is a neck between two balloons, as wide at its end as at its root.
    """

    root: Point
    bend: Point
    tip: Point
    width: float
    blunt: bool = False


def tail_for(
    kind: Kind,
    size: float,
    box: Rectangle,
    frame: Rectangle,
    mouth: Point | None,
    head: Rectangle | None,
) -> Tail:
    """The tail of a balloon to a mouth, or to the nearest side of the panel for someone unseen."""
    width = size * (0.62 if kind is Kind.THOUGHT else 0.78)
    if mouth is None or head is None:
        return _off_stage(box, frame, width)
    root = _root(box, mouth)
    edge = _leaving(root, mouth, box)
    tip = (mouth[0] + (edge[0] - mouth[0]) * _STOP, mouth[1] + (edge[1] - mouth[1]) * _STOP)
    tip = _before(edge, tip, head.grown(_AWAY))
    length = hypot(tip[0] - edge[0], tip[1] - edge[1])
    if length > LONGEST * size:
        share = LONGEST * size / length
        tip = (edge[0] + (tip[0] - edge[0]) * share, edge[1] + (tip[1] - edge[1]) * share)
    return Tail(root, _bend(root, tip, head), tip, width)


def neck(size: float, one: Rectangle, other: Rectangle) -> Tail:
    """What joins two balloons of one speaker: a short band between their nearest parts."""
    start, end = _root(one, other.centre), _root(other, one.centre)
    bend = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return Tail(start, bend, end, size * 0.9, blunt=True)


def _root(box: Rectangle, mouth: Point) -> Point:
    """Where a tail starts inside its balloon: towards the mouth, but not out at the corners."""
    inset_x, inset_y = box.width * 0.3, box.height * 0.4
    x = min(max(mouth[0], box.left + inset_x), box.right - inset_x)
    y = min(max(mouth[1], box.top + inset_y), box.bottom - inset_y)
    return x, y


def _bend(root: Point, tip: Point, head: Rectangle) -> Point:
    """Where a tail bends: it leaves its balloon straight and then turns to the mouth.

    A tail that would run straight down bows a little, away from the middle of the head.
    """
    across, down = tip[0] - root[0], tip[1] - root[1]
    if abs(down) >= abs(across) * 0.6:
        if abs(across) < abs(down) * 0.16:
            bow = abs(down) * 0.14
            side = -1.0 if tip[0] >= head.centre[0] else 1.0
            return root[0] + across * 0.5 - side * bow, root[1] + down * 0.55
        return root[0] + across * 0.18, root[1] + down * 0.62
    return root[0] + across * 0.62, root[1] + down * 0.15


def _leaving(start: Point, end: Point, box: Rectangle) -> Point:
    """Where the way from inside a box to a point outside leaves it."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    shares = [1.0]
    if dx:
        shares.append(((box.right if dx > 0 else box.left) - start[0]) / dx)
    if dy:
        shares.append(((box.bottom if dy > 0 else box.top) - start[1]) / dy)
    share = min(one for one in shares if one >= 0)
    return start[0] + dx * share, start[1] + dy * share


def _before(start: Point, end: Point, head: Rectangle) -> Point:
    """``end``, or the last point before the way from ``start`` enters the head."""
    for part in range(41):
        x = start[0] + (end[0] - start[0]) * part / 40
        y = start[1] + (end[1] - start[1]) * part / 40
        if head.left < x < head.right and head.top < y < head.bottom:
            back = max(part - 1, 0) / 40
            return start[0] + (end[0] - start[0]) * back, start[1] + (end[1] - start[1]) * back
    return end


def _off_stage(box: Rectangle, frame: Rectangle, width: float) -> Tail:
    left, right = box.left - frame.left, frame.right - box.right
    x = frame.left + 3 if left <= right else frame.right - 3
    y = min(box.bottom + box.height * 0.12, frame.bottom - 8)
    inset = min(box.width * 0.3, box.height)
    root = (box.left + inset if left <= right else box.right - inset, box.bottom - box.height * 0.4)
    tip = (x, y)
    if abs(x - (box.left if left <= right else box.right)) > 6 * width:
        tip = (root[0] + (x - root[0]) * 0.5, y)
    across = tip[0] - root[0]
    bend = root[0] + across * 0.32, (root[1] + tip[1]) / 2 + abs(across) * 0.06
    return Tail(root, bend, tip, width)


def crosses(tail: Tail, box: Rectangle) -> bool:
    """Whether a tail runs over a box."""
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    heights = (tail.root[1], tail.bend[1], tail.tip[1])
    if max(heights) <= top or min(heights) >= bottom:
        return False
    return any(left < x < right and top < y < bottom for x, y in points(tail, 14))


def tangled(one: Tail, other: Tail) -> bool:
    """Whether two tails cross."""
    first, second = points(one, 6), points(other, 6)
    if not bounds(first).grown(1.0).meets(bounds(second).grown(1.0)):
        return False
    return any(_meet(a, b, c, d) for a, b in pairwise(first) for c, d in pairwise(second))


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


@lru_cache(maxsize=20_000)
def points(tail: Tail, count: int) -> tuple[Point, ...]:
    """Points along the middle of a tail."""
    found = []
    for number in range(count + 1):
        t = number / count
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        found.append(
            (
                a * tail.root[0] + b * tail.bend[0] + c * tail.tip[0],
                a * tail.root[1] + b * tail.bend[1] + c * tail.tip[1],
            )
        )
    return tuple(found)
