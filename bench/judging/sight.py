"""A panel as a reader sees it: outlines, words, faces, read from the layout's JSON.

Nothing of the layout's own code is used: the JSON is read with what it holds, and the shapes are
worked out anew, so that a slip there does not hide itself here.
"""

from dataclasses import dataclass
from math import cos, pi, sin
from typing import Any

import numpy as np
from numpy.typing import NDArray

from judging.fault import Rect
from judging.witness import Cell

Points = NDArray[np.float64]
BALLOONS = frozenset({"speech", "whisper", "shout", "thought", "song"})
PAPERS = frozenset({"letter", "notice", "screen"})
SPIKE = 0.2 / 1.26  # how far the points of a burst stand out, of its half height
SPIKED = 2.6
_ROUND = 3.0


@dataclass(frozen=True)
class Person:
    """A figure in a panel, in pixels of the page: who it is and where its head is."""

    actor: int
    head: Rect
    mouth: tuple[float, float]
    body: Rect

    @property
    def face(self) -> Rect:
        """The head without hair and ears: what no balloon may touch."""
        h = self.head
        aside = h.width * 0.16
        return Rect(h.left + aside, h.top + h.height * 0.36, h.right - aside, h.bottom)


@dataclass(frozen=True)
class Text:
    """A balloon, caption or sound word as laid out.

    ``inside``: it stands in the picture; ``joined``: by a neck, to the balloon before it;
    ``parted``: which rows end with a hyphen that is not the author's.
    """

    item: int
    kind: str
    size: float
    box: Rect
    rows: tuple[str, ...]
    inks: tuple[float, ...]
    passages: tuple[tuple[int, str], ...]
    vertical: bool
    tail: dict[str, Any] | None
    shape: Points | None
    inside: bool
    joined: bool = False
    parted: tuple[bool, ...] = ()

    @property
    def words(self) -> str:
        return "".join(text for _, text in self.passages)

    @property
    def balloon(self) -> bool:
        return self.kind in BALLOONS

    def outline(self, inset: float = 0.0, roundness: float = _ROUND) -> Points:
        """The closed outline of what holds the words, ``inset`` pixels further in."""
        box = self.box
        if self.shape is not None and not inset:
            return self.shape
        width, height = box.width / 2 - inset, box.height / 2 - inset
        x, y = box.centre
        if not self.balloon:
            return np.array(
                [(x - width, y - height), (x + width, y - height), (x + width, y + height),
                 (x - width, y + height)]
            )  # fmt: skip
        power = 2 / roundness
        angles = np.linspace(0, 2 * pi, 361)[:-1]
        points = []
        for a in angles:
            c, s = cos(a), sin(a)
            across = abs(c) ** power * (1 if c >= 0 else -1)
            down = abs(s) ** power * (1 if s >= 0 else -1)
            points.append((x + across * width, y + down * height))
        return np.array(points)

    def tail_points(self) -> Points:
        """The two sides of the tail, from its root to its tip; empty without a tail."""
        if not self.tail or "tip" not in self.tail:
            return np.zeros((0, 2))
        root, tip = np.array(self.tail["root"]), np.array(self.tail["tip"])
        bend = np.array(self.tail.get("bend", (root + tip) / 2))
        width = float(self.tail.get("width", 0.0))
        t = np.linspace(0.0, 1.0, 41)[:, None]
        middle = (1 - t) ** 2 * root + 2 * t * (1 - t) * bend + t * t * tip
        way = tip - root
        length = float(np.hypot(*way)) or 1.0
        side = np.array([-way[1], way[0]]) / length * width / 2 * (1 - t)
        return np.concatenate([middle - side, middle, middle + side])


@dataclass(frozen=True)
class Seen:
    """A panel on its page."""

    cell: Rect
    picture: Points
    texts: tuple[Text, ...]
    persons: tuple[Person, ...]
    inset: bool = False

    @property
    def frame(self) -> Rect | None:
        return around(self.picture) if len(self.picture) else None


def around(points: Points) -> Rect:
    """The upright rectangle round some points."""
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    return Rect(float(left), float(top), float(right), float(bottom))


def inside(polygon: Points, points: Points, spare: float = 0.0) -> NDArray[np.bool_]:
    """Which points lie in a convex clockwise polygon, or at most ``spare`` pixels outside."""
    good = np.ones(len(points), dtype=bool)
    for (x0, y0), (x1, y1) in zip(polygon, np.roll(polygon, -1, axis=0), strict=True):
        length = float(np.hypot(x1 - x0, y1 - y0)) or 1.0
        away = ((x1 - x0) * (points[:, 1] - y0) - (y1 - y0) * (points[:, 0] - x0)) / length
        good &= away >= -spare
    return good


def look(cell: Cell) -> Seen:
    """Read a panel."""
    laid, wished = cell.laid, cell.wished
    corners = np.array(wished.corners, dtype=float)
    picture = np.array(laid.get("picture") or np.zeros((0, 2)), dtype=float)
    texts = tuple(
        _text(one, picture) for one in sorted(laid["lettered"], key=lambda one: one["item"])
    )
    return Seen(around(corners), picture, texts, _persons(cell, picture), bool(laid.get("inset")))


def _rect(value: dict[str, float]) -> Rect:
    return Rect(value["left"], value["top"], value["right"], value["bottom"])


def _text(one: dict[str, Any], picture: Points) -> Text:
    block, box = one["block"], _rect(one["box"])
    rows, inks = [], []
    passages: list[tuple[int, str]] = []
    for row in block["rows"]:
        shown = ""
        for letters in row["letters"]:
            words = "".join(part["text"] for part in letters["words"])
            shown += (" " if letters.get("gap") else "") + words
            passages.append((letters["passage"], words))
        rows.append(shown.rstrip() + row.get("hyphen", ""))
        inks.append(float(row["right"]) - float(row["left"]))
    shape = one.get("outline") or one.get("shape")
    found = np.array(shape, dtype=float) if isinstance(shape, list) and len(shape) > 2 else None
    return Text(
        one["item"],
        block["kind"],
        float(block["size"]),
        box,
        tuple(rows),
        tuple(inks),
        tuple(passages),
        bool(block.get("vertical")),
        one.get("tail"),
        found,
        bool(len(picture)) and bool(inside(picture, np.array([box.centre]))[0]),
        bool(one.get("neck")),
        tuple(bool(row.get("hyphen")) for row in block["rows"]),
    )


def _persons(cell: Cell, picture: Points) -> tuple[Person, ...]:
    if cell.art is None or not len(picture):
        return ()
    frame, source = around(picture), _rect(cell.laid["source"])
    if not source.width:
        return ()
    scale = frame.width / source.width

    def place(x: float, y: float) -> tuple[float, float]:
        return frame.left + (x - source.left) * scale, frame.top + (y - source.top) * scale

    def area(box: Any) -> Rect:
        return Rect(*place(box.left, box.top), *place(box.right, box.bottom))

    return tuple(
        Person(one.actor, area(one.head), place(*one.mouth), area(one.body))
        for one in cell.art.flat.figures
    )
