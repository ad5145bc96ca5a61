"""What stands where on a finished page, as plain values: for readers, text layers and checks.

``docs/comic.md`` describes the form; it is written into every layout as ``geometry``.
"""

from typing import TypedDict

from yanyi.art.lettering.items import Point, Rectangle, bounds
from yanyi.art.lettering.layout import LaidPage, LaidPanel, Lettered
from yanyi.art.lettering.lines import lines
from yanyi.art.lettering.tails import points

Box = tuple[float, float, float, float]


class LineShape(TypedDict):
    """A line of letters; a soft hyphen at its end is drawn as a hyphen, and none of the words."""

    text: str
    box: Box


class ItemShape(TypedDict):
    """A balloon, caption or sound word."""

    item: int
    kind: str
    speaker: int
    size: float
    box: Box
    tail: list[Point]
    joins: bool
    vertical: bool
    turn: float
    lines: list[LineShape]


class FigureShape(TypedDict):
    """A figure as far as it is seen."""

    actor: int
    head: Box
    body: Box
    mouth: Point


class PanelShape(TypedDict):
    """A panel."""

    outline: list[Point]
    box: Box
    edge: str
    inset: bool
    source: Box
    figures: list[FigureShape]
    items: list[ItemShape]


class PageShape(TypedDict):
    """A page or a part of a strip."""

    version: int
    width: int
    height: int
    direction: str
    panels: list[PanelShape]


def geometry(page: LaidPage) -> PageShape:
    """The page with its panels in reading order."""
    return {
        "version": 1,
        "width": page.width,
        "height": page.height,
        "direction": "rtl" if page.rtl else "ltr",
        "panels": [_panel(one, page.chinese) for one in page.panels],
    }


def _box(one: Rectangle) -> Box:
    return round(one.left, 1), round(one.top, 1), round(one.right, 1), round(one.bottom, 1)


def _point(one: Point) -> Point:
    return round(one[0], 1), round(one[1], 1)


def _panel(panel: LaidPanel, chinese: bool) -> PanelShape:
    seen = bounds(panel.picture) if panel.picture else Rectangle(0, 0, 0, 0)
    ordered = sorted(panel.lettered, key=lambda one: one.item)
    return {
        "outline": [_point(one) for one in panel.picture],
        "box": _box(seen),
        "edge": panel.edge.value,
        "inset": panel.inset,
        "source": _box(panel.source),
        "figures": [
            {"actor": actor, "head": _box(head), "body": _box(body), "mouth": _point(mouth)}
            for actor, head, body, mouth in zip(
                panel.actors, panel.heads, panel.bodies, panel.mouths, strict=True
            )
        ],
        "items": [_item(one, chinese) for one in ordered],
    }


def _item(one: Lettered, chinese: bool) -> ItemShape:
    return {
        "item": one.item,
        "kind": one.block.kind.value,
        "speaker": one.speaker,
        "size": round(one.block.size, 1),
        "box": _box(one.box),
        "tail": [_point(at) for at in points(one.tail, 8)] if one.tail else [],
        "joins": one.neck is not None,
        "vertical": one.block.vertical,
        "turn": one.block.turn,
        "lines": [
            {"text": line.row.told, "box": _box(line.box)}
            for line in lines(one.block, one.box, chinese)
        ],
    }
