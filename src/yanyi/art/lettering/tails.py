"""Tails: from a balloon to the mouth, stopping a third short."""

from dataclasses import dataclass
from functools import lru_cache
from math import hypot

from yanyi.art.lettering.items import Kind, Point, Rectangle

_LONGEST = 7.0  # ems
_STOP = 0.34  # of the way from the mouth


@dataclass(frozen=True, slots=True)
class Tail:
    """A tail's middle line, from inside the balloon past a bend to its tip; its width."""

    root: Point
    bend: Point
    tip: Point
    width: float


def tail_for(
    kind: Kind,
    size: float,
    box: Rectangle,
    frame: Rectangle,
    mouth: Point | None,
    head: Rectangle | None,
) -> Tail:
    """The tail of a balloon to a mouth, or to the nearest side of the panel for someone unseen."""
    width = size * (0.62 if kind is Kind.THOUGHT else 0.85)
    if mouth is None or head is None:
        return _off_stage(box, frame, width)
    root = _root(box, mouth)
    edge = _leaving(root, mouth, box)
    tip = (mouth[0] + (edge[0] - mouth[0]) * _STOP, mouth[1] + (edge[1] - mouth[1]) * _STOP)
    tip = _before(edge, tip, head.grown(4.0))
    length = hypot(tip[0] - edge[0], tip[1] - edge[1])
    if length > _LONGEST * size:
        share = _LONGEST * size / length
        tip = (edge[0] + (tip[0] - edge[0]) * share, edge[1] + (tip[1] - edge[1]) * share)
    return Tail(root, _bend(root, tip), tip, width)


def _root(box: Rectangle, mouth: Point) -> Point:
    """Where a tail starts inside its balloon: towards the mouth, but not out at the corners."""
    inset_x, inset_y = box.width * 0.3, box.height * 0.4
    x = min(max(mouth[0], box.left + inset_x), box.right - inset_x)
    y = min(max(mouth[1], box.top + inset_y), box.bottom - inset_y)
    return x, y


def _bend(root: Point, tip: Point) -> Point:
    """A point beside the middle of a tail, so that it curves a little towards upright."""
    across = tip[0] - root[0]
    return root[0] + across * 0.32, (root[1] + tip[1]) / 2 + abs(across) * 0.06


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
    """``end``, or the last point before the head when it lies inside."""
    if not (head.left < end[0] < head.right and head.top < end[1] < head.bottom):
        return end
    for part in range(40, -1, -1):
        x = start[0] + (end[0] - start[0]) * part / 40
        y = start[1] + (end[1] - start[1]) * part / 40
        if not (head.left < x < head.right and head.top < y < head.bottom):
            return x, y
    return start


def _off_stage(box: Rectangle, frame: Rectangle, width: float) -> Tail:
    left, right = box.left - frame.left, frame.right - box.right
    x = frame.left + 3 if left <= right else frame.right - 3
    y = min(box.bottom + box.height * 0.12, frame.bottom - 8)
    inset = min(box.width * 0.3, box.height)
    root = (box.left + inset if left <= right else box.right - inset, box.bottom - box.height * 0.4)
    tip = (x, y)
    if abs(x - (box.left if left <= right else box.right)) > 6 * width:
        tip = (root[0] + (x - root[0]) * 0.5, y)
    return Tail(root, _bend(root, tip), tip, width)


def crosses(tail: Tail, box: Rectangle) -> bool:
    """Whether a tail runs over a box."""
    return any(box.left < x < box.right and box.top < y < box.bottom for x, y in points(tail, 14))


@lru_cache(maxsize=4_000)
def points(tail: Tail, count: int) -> list[Point]:
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
    return found
