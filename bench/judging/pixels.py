"""What the pixels of a finished comic say."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from judging.fault import Fault, Rect, What
from judging.sight import PAPERS, SPIKE, SPIKED, Points, Text
from judging.witness import Book, Cell, Leaf
from judging.words import Lettering

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float64]
_SIDE = 24
_SAME = 4.5  # of 255: two pictures less apart than this look the same
_LIGHT = 165.0  # paper is lighter; ink and pictures under a stray letter are darker


@lru_cache(maxsize=24)
def pixels_of(path: Path) -> Pixels:
    """A picture file as RGB."""
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes()))
    found: Pixels = image.toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3]
    return found


def _ring(text: Text) -> Points | None:
    """A line just inside the edge of what holds the words, where nothing may be but paper."""
    box, size = text.box, text.size
    match text.kind:
        case "speech" | "whisper":
            return _dense(text.outline(5.0))
        case "shout":
            return _dense(text.outline(box.height / 2 * SPIKE + 8.0, SPIKED))
        case "thought":
            return _dense(text.outline(size * 0.45 + 6.0, SPIKED))
        case "song":
            return None  # it has notes of its own at both ends; a band may have no edge
        case "caption" | "verse":
            return _dense(text.outline(6.0)) if not text.vertical else None
        case kind if kind in PAPERS:
            return _dense(text.outline(size * 0.45))
        case _:
            return None


def _dense(outline: Points) -> Points:
    """Points at every pixel or so along a closed line."""
    closed = np.concatenate([outline, outline[:1]])
    lengths = np.hypot(*np.diff(closed, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    at = np.arange(0.0, along[-1], 1.5)
    return np.stack([np.interp(at, along, closed[:, n]) for n in (0, 1)], axis=1)


def overflow(book: Book, one: Lettering, page: Pixels) -> Iterator[Fault]:
    """Letters, or anything else, that touch the edge of what should hold them."""
    ring = _ring(one.text)
    if ring is None or one.text.shape is not None:
        return
    xs = np.clip(np.rint(ring[:, 0]).astype(int), 0, page.shape[1] - 1)
    ys = np.clip(np.rint(ring[:, 1]).astype(int), 0, page.shape[0] - 1)
    grey = page[ys, xs].astype(float) @ (0.299, 0.587, 0.114)
    wrong = grey > 255 - _LIGHT if one.text.kind == "screen" else grey < _LIGHT
    fold = (xs > one.text.box.right - 44) & (ys < one.text.box.top + 44)
    wrong &= ~fold
    if int(wrong.sum()) >= 2:
        at = np.flatnonzero(wrong)
        spot = Rect(
            float(xs[at].min() - 20), float(ys[at].min() - 20), float(xs[at].max() + 20),
            float(ys[at].max() + 20),
        )  # fmt: skip
        detail = f"{int(wrong.sum())} of {len(ring)} points at the edge are not paper"
        place = one.place
        yield Fault(What.OVERFLOW, book.name, place.page, place.panel, one.text.words, detail, spot)


def shown(cell: Cell, known: dict[Path, Pixels]) -> Floats | None:
    """The part of its picture that a panel shows, very small."""
    if cell.art is None or not cell.laid.get("picture"):
        return None
    path = cell.art.file
    if path not in known:
        known[path] = pixels_of(path)
    pixels, s = known[path], cell.laid["source"]
    ys = np.linspace(max(s["top"], 0), min(s["bottom"], pixels.shape[0]) - 1, _SIDE * 3)
    xs = np.linspace(max(s["left"], 0), min(s["right"], pixels.shape[1]) - 1, _SIDE * 3)
    part = pixels[np.ix_(ys.astype(int), xs.astype(int))].astype(float)
    small: Floats = part.reshape(_SIDE, 3, _SIDE, 3, 3).mean(axis=(1, 3))
    return small


def identical(book: Book) -> Iterator[Fault]:
    """Panels that look like the one before, on the page or over its edge."""
    known: dict[Path, Pixels] = {}
    before: Floats | None = None
    for leaf in book.leaves:
        for number, cell in enumerate(leaf.cells):
            now = shown(cell, known)
            if now is not None and before is not None:
                apart = float(np.abs(now - before).mean())
                if apart < _SAME:
                    yield _same(book, leaf, number, cell, apart)
            if cell.wished.width:
                before = now
        if len(known) > 60:
            known.clear()


def _same(book: Book, leaf: Leaf, number: int, cell: Cell, apart: float) -> Fault:
    corners: Any = cell.wished.corners
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    where = Rect(min(xs), min(ys), max(xs), max(ys))
    detail = f"only {apart:.1f} of 255 from the panel before"
    return Fault(What.SAME, book.name, leaf.number, number, "", detail, where)
