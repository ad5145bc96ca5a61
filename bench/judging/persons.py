"""Whether every character stays the same, and is dressed the right way round."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import skia
from numpy.typing import NDArray

from judging.fault import Fault, Rect, What
from judging.pixels import Pixels, pixels_of
from judging.sight import look
from judging.witness import Art, Book, Leaf
from yanyi.art.figure.cut import CUTS, Neck
from yanyi.art.figure.figure import draw_figure
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.speaking import Face
from yanyi.board.types import Actor, Look
from yanyi.board.vocabulary import Turn
from yanyi.models.answers import Box

Floats = NDArray[np.float64]
_APART = 26.0  # of colours in the light of one place, as the eye sees them
_SHADES = 4
_LEANING = 0.08  # pixels a row


def looks(book: Book) -> Iterator[Fault]:
    """A figure whose look is nobody's in the cast: its colours or parts were changed."""
    cast = {member.look.seed: member.look for member in book.board.casting.members}
    for leaf in book.leaves:
        for number, cell in enumerate(leaf.cells):
            for at, actor in enumerate(cell.art.view.actors if cell.art else ()):
                known = cast.get(actor.look.seed)
                if known is not None and known != actor.look:
                    detail = f"figure {at} is not as cast: {_difference(known, actor.look)}"
                    where = look(cell).frame
                    yield Fault(What.PERSON, book.name, leaf.number, number, "", detail, where)


def _difference(cast: Look, shown: Look) -> str:
    return ", ".join(
        f"{name} {getattr(cast, name)} -> {getattr(shown, name)}"
        for name in Look.__slots__
        if getattr(cast, name) != getattr(shown, name)
    )


def colours(book: Book) -> Iterator[Fault]:
    """A figure whose clothes, as drawn, have none of the colours it wore there before.

    Compared are pictures of one setting, since light changes colours; measured is the chest, where
    no other figure stands before it.
    """
    worn: dict[tuple[object, Look], list[Floats]] = {}
    measured: dict[Path, dict[int, Floats]] = {}
    for leaf in book.leaves:
        for number, cell in enumerate(leaf.cells):
            art = cell.art
            if art is None:
                continue
            if art.file not in measured:
                measured[art.file] = _measure(art)
            for at, shades in measured[art.file].items():
                actor = art.view.actors[at]
                seen = worn.setdefault((art.view.setting, actor.look), [])
                if seen and min(_apart(one, shades) for one in seen) > _APART:
                    detail = f"figure {at} wears other colours than before in this place"
                    yield Fault(
                        What.PERSON, book.name, leaf.number, number, "", detail, look(cell).frame
                    )
                seen.append(shades)


def _measure(art: Art) -> dict[int, Floats]:
    """The main colours of each figure's chest, by actor."""
    pixels = pixels_of(art.file)
    found = {}
    for pose in art.flat.figures:
        if pose.actor >= len(art.view.actors):
            continue  # somebody was found, and nobody knows who
        actor = art.view.actors[pose.actor]
        if actor.turn is Turn.BACK:
            continue
        chest = _chest(pose.head, pose.body, pixels)
        others = [one.body for one in art.flat.figures if one.actor != pose.actor]
        if chest is None or any(_meets(chest, body) for body in others):
            continue
        left, top, right, bottom = map(int, (chest.left, chest.top, chest.right, chest.bottom))
        found[pose.actor] = _shades(pixels[top:bottom, left:right].reshape(-1, 3))
    return found


def _chest(head: Box, body: Box, pixels: Pixels) -> Rect | None:
    """What is below the head, of whoever is upright; of one who lies that is the ground."""
    wide, high = head.right - head.left, head.bottom - head.top
    middle = (head.left + head.right) / 2
    chest = Rect(middle - wide * 0.3, head.bottom + high * 0.1, middle + wide * 0.3,
                 head.bottom + high * 0.7)  # fmt: skip
    inside = chest.left >= 0 and chest.right <= pixels.shape[1] and chest.bottom <= len(pixels)
    upright = chest.bottom <= body.bottom
    return chest if inside and upright and chest.width >= 16 and chest.top >= 0 else None


def _meets(a: Rect, b: Box) -> bool:
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom


def _shades(pixels: NDArray[np.uint8]) -> Floats:
    """The commonest colours, ink left out, in a space where distances mean something."""
    coarse = pixels >> 4
    keys = coarse[:, 0].astype(int) << 8 | coarse[:, 1].astype(int) << 4 | coarse[:, 2]
    kinds, counts = np.unique(keys, return_counts=True)
    kinds = kinds[np.argsort(-counts, kind="stable")][: _SHADES * 2]
    means = np.array([pixels[keys == kind].mean(axis=0) for kind in kinds])
    lit = means[means.max(axis=1) > 70]
    return lab((lit if len(lit) else means)[:_SHADES])


def lab(colours: Floats) -> Floats:
    """CIE L*a*b* of sRGB colours of 0 to 255."""
    c = colours / 255
    c = np.where(c > 0.04045, ((c + 0.055) / 1.055) ** 2.4, c / 12.92)
    m = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = c @ m.T / (0.9505, 1.0, 1.089)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    found: Floats = np.stack(
        [116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1
    )
    return found


def _apart(one: Floats, other: Floats) -> float:
    """How far two sets of colours are apart at their nearest."""
    return float(min(np.linalg.norm(a - b) for a in one for b in other))


def crossed(book: Book) -> dict[Actor, tuple[Leaf, int]]:
    """Every way a robe with a crossed collar is worn in the book, and where first."""
    found: dict[Actor, tuple[Leaf, int]] = {}
    for leaf in book.leaves:
        for number, cell in enumerate(leaf.cells):
            for actor in cell.art.view.actors if cell.art else ():
                if CUTS[actor.look.costume].neck is Neck.CROSS and actor.turn is not Turn.BACK:
                    found.setdefault(replace(actor, x=0.5), (leaf, number))
    return found


def lapels(book: Book) -> tuple[int, list[Fault]]:
    """Robes closed to the wrong side, and how many could be seen at all."""
    told, faults = 0, []
    for actor, (leaf, number) in crossed(book).items():
        side = _side(actor)
        if side is None:
            continue
        told += 1
        other = _side(replace(actor, faces_right=not actor.faces_right))
        # What leans one way leans the other way when turned round; a collar does not.
        upright = side if other is None else (side + other) / 2
        if upright > (_LEANING if other is None else -_LEANING):
            detail = f"{actor.look.costume} closed to the left, {actor.pose}"
            faults.append(
                Fault(What.LAPEL, book.name, leaf.number, number, "", detail,
                      look(leaf.cells[number]).frame)
            )  # fmt: skip
    return told, faults


def collar_side(actor: Actor) -> float | None:
    """Which way the pale edge of the outer collar runs down, in pixels a row: < 0 to the left.

    Left as the viewer sees it is right: the left side of the robe is worn over the right one. The
    figure is drawn alone in colours that nothing else has; None when arms hide the collar.
    """
    seen = replace(actor.look, colour="#2040c0", second_colour="#e02020", skin="#707070")
    surface = skia.Surface(600, 720)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(300, 660)
    marks = draw_figure(Ink(canvas, 1.4, 1.0), replace(actor, look=seen), Face())
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    red, green, blue = (pixels[..., n].astype(int) for n in (0, 1, 2))
    inner = (red > 225) & (green > 215) & (blue > 195) & (red > blue + 8)
    unit = (marks.head[3] - marks.head[1]) / 100
    middle = 300 + (marks.head[0] + marks.head[2]) / 2
    near = np.abs(np.arange(600) - middle) < 48 * unit
    chin = marks.head[3] + 660
    places = []
    for row in range(int(chin + 20 * unit), min(int(chin + 90 * unit), 720)):
        start, end = _longest(inner[row] & near)
        if end - start > 3 * unit and inner[row].sum() - (end - start) < 3:
            places.append((row, (start + end) / 2))
    if len(places) < 12 * unit:
        return None
    rows, middles = np.array(places).T
    return float(np.polyfit(rows, middles, 1)[0])


@lru_cache(maxsize=2_000)
def _side(actor: Actor) -> float | None:
    return collar_side(actor)


def _longest(mask: NDArray[np.bool_]) -> tuple[int, int]:
    """The longest stretch that is set, from its first to after its last."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(np.int8), [0]])))
    stretches = list(zip(edges[::2], edges[1::2], strict=True))
    first, last = max(stretches, key=lambda pair: pair[1] - pair[0], default=(0, 0))
    return int(first), int(last)
