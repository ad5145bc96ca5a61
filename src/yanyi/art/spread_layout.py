"""Where the words of a spread stand: under, beside or over its picture."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import skia
from pydantic import TypeAdapter

from yanyi.art.focus import Map, business, small
from yanyi.art.lettering.items import Rectangle
from yanyi.art.lettering.setting import Row
from yanyi.art.spread import HEIGHT, WIDTH, Layout, SpreadText, Tone
from yanyi.art.spread_setting import LEAST, Block, fitted, told

_SIZES = (80.0, 76.0, 72.0, 68.0, 64.0, 60.0, 56.0, 52.0, 48.0, LEAST)
_ZONES = {
    Layout.BELOW: Rectangle(250, 1200, WIDTH - 250, 1525),
    Layout.VIGNETTE: Rectangle(330, 1170, WIDTH - 330, 1520),
    Layout.WORDS: Rectangle(360, 180, WIDTH - 360, HEIGHT - 180),
}
_COLUMN = Rectangle(1585, 130, WIDTH - 130, HEIGHT - 130)
_LARGEST = {Layout.COLUMN: 68.0, Layout.BELOW: 76.0}
_SMALLEST = {Layout.BELOW: 60.0, Layout.VIGNETTE: 60.0}  # smaller, they go elsewhere
_OVER = 0.36  # of the spread's height is the most that words over a picture take
_EDGE = 105.0


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of letters in its place: the start of its ink, and its baseline, in pixels."""

    row: Row
    tone: Tone
    size: float
    left: float
    baseline: float


@dataclass(frozen=True, slots=True)
class LaidSpread:
    """A spread ready to draw; ``box`` is round all its words."""

    layout: Layout
    lines: tuple[SetLine, ...]
    box: Rectangle


_WIRE = TypeAdapter(LaidSpread)


def lay_out(params: SpreadText, inputs: list[Path]) -> bytes:
    """Lay out a spread; JSON with ``spread``, and

    ``told``: [paragraph, passage, words] each, and ``rows``: [paragraph, left, top, right, bottom,
    words], boxes in pixels.
    """
    laid, block = _laid(params, inputs)
    made = {
        "spread": _WIRE.dump_python(laid, mode="json"),
        "told": list(told(block, params.paras)),
        "rows": list(_rows(laid, block)),
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def _rows(laid: LaidSpread, block: Block) -> Iterator[tuple[int, float, float, float, float, str]]:
    for one, line in zip(laid.lines, block.lines, strict=True):
        right = one.left + one.row.ink * one.size
        top, bottom = one.baseline - 0.84 * one.size, one.baseline + 0.2 * one.size
        box = (round(one.left, 1), round(top, 1), round(right, 1), round(bottom, 1))
        yield line.para, *box, one.row.told


def read_spread(data: bytes) -> LaidSpread:
    """The spread in a layout file."""
    return _WIRE.validate_python(json.loads(data)["spread"])


def _laid(params: SpreadText, inputs: list[Path]) -> tuple[LaidSpread, Block]:
    """The layout wanted, or the next that holds the words."""
    order = [params.layout, Layout.BELOW, Layout.COLUMN, Layout.WORDS]
    for layout in dict.fromkeys(order):
        if layout is Layout.OVER:
            over = _over(params, inputs[0])
            if over is not None:
                return over
            continue
        zone = _mirrored(_COLUMN) if params.mirrored else _COLUMN
        zone = _ZONES.get(layout, zone)
        least = _SMALLEST.get(layout, LEAST)
        sizes = [one for one in _SIZES if least <= one <= _LARGEST.get(layout, 80.0)]
        block = fitted(params.paras, params.chinese, sizes, (zone.width, zone.height))
        if block is not None:
            return _placed(layout, block, zone), block
    raise ValueError("more words on a spread than it can hold")


def _mirrored(zone: Rectangle) -> Rectangle:
    return Rectangle(WIDTH - zone.right, zone.top, WIDTH - zone.left, zone.bottom)


def _placed(layout: Layout, block: Block, zone: Rectangle) -> LaidSpread:
    """The block in the middle of its zone: in a column its lines begin together."""
    flush = layout is Layout.COLUMN and len(block.lines) > 1
    left = zone.left + (zone.width - block.width) * (0.42 if flush else 0.5)
    top = zone.top + (zone.height - block.height) / 2
    middle = (zone.left + zone.right) / 2
    lines = tuple(
        SetLine(
            one.row,
            one.tone,
            one.size,
            left if flush else middle - one.row.ink * one.size / 2,
            top + one.baseline,
        )
        for one in block.lines
    )
    begin = left if flush else middle - block.width / 2
    return LaidSpread(layout, lines, Rectangle(begin, top, begin + block.width, top + block.height))


def _over(params: SpreadText, picture: Path) -> tuple[LaidSpread, Block] | None:
    """Words over the calmest place at the picture's upper or lower edge, off all faces."""
    busy = business(small(_opened(picture)))
    best: tuple[float, LaidSpread, Block] | None = None
    for share in (0.74, 0.52):
        room = (WIDTH * share, HEIGHT * _OVER)
        block = fitted(params.paras, params.chinese, _SIZES[:6], room)
        if block is None:
            continue
        for x in (0.5, 0.08, 0.92):
            if (x == 0.5) != (share > 0.6):
                continue
            left = _EDGE + 60 + x * (WIDTH - 2 * (_EDGE + 60) - room[0])
            for top in (_EDGE, HEIGHT - _EDGE - block.height - 30):
                zone = Rectangle(left, top, left + room[0], top + block.height)
                laid = _placed(Layout.OVER, block, zone)
                if any(laid.box.grown(46).meets(head) for head in params.heads):
                    continue
                cost = _disquiet(busy, laid.box) + (0.0 if x == 0.5 else 0.12)
                if best is None or cost < best[0]:
                    best = cost, laid, block
    return (best[1], best[2]) if best else None


def _opened(path: Path) -> skia.Image:
    return skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes()))


def _disquiet(busy: Map, box: Rectangle) -> float:
    """How busy the picture is under a box."""
    high, wide = busy.shape
    rows = slice(int(box.top / HEIGHT * high), max(1, int(box.bottom / HEIGHT * high) + 1))
    columns = slice(int(box.left / WIDTH * wide), max(1, int(box.right / WIDTH * wide) + 1))
    return float(np.mean(busy[rows, columns]))
