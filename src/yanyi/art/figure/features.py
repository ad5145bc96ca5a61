"""What shows on a face besides eyes and mouth: blush, pallor, tears, sweat, a swollen vein."""

from dataclasses import dataclass

import skia

from yanyi.art.figure.colour import luminance, mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.ink import Ink, Point, curve, ellipse, tapered, through


@dataclass(frozen=True, slots=True)
class Spots:
    """Where signs of feeling show: cheeks, the eyes' lower rims, temple, forehead, nose bridge.

    ``jaw`` is how low tears run.
    """

    cheeks: tuple[Point, ...]
    eyes: tuple[Point, ...]
    temple: Point
    brow: Point
    bridge: Point
    jaw: float = 700.0


def draw_blush(ink: Ink, at: list[Point], amount: float, radius: float, skin: str = "") -> None:
    """Colour in the cheeks; darker on dark skin."""
    colour = "#e5584f"
    if skin and luminance(skin) < 0.55:
        colour = mix("#a02c34", skin, 0.1)
    for x, y in at:
        ink.blur(ellipse(x, y, radius, radius * 0.62), colour, min(0.42 * amount, 0.62), radius / 2)
        if amount > 1.25:
            for step in (-1, 0, 1):
                line = [(x + step * 17 + 6, y - 13), (x + step * 17 - 6, y + 13)]
                ink.fill(tapered(line, ink.line * 0.55, 0.5, 0.2), mix(colour, "#7a1420", 0.4), 0.8)


def draw_drop(ink: Ink, x: float, y: float, size: float) -> None:
    """A drop of sweat or a tear, its point up."""
    drop = through(
        [(x, y - size), (x + size * 0.5, y + size * 0.2), (x, y + size * 0.7),
         (x - size * 0.5, y + size * 0.2)],
        closed=True,
    )  # fmt: skip
    ink.at(ink.line * 0.5).under(drop)
    ink.fill(drop, "#bfe3f2")
    ink.fill(ellipse(x - size * 0.15, y, size * 0.12, size * 0.25), "#ffffff", 0.9)


def _stream(ink: Ink, x: float, y: float, low: float, way: float) -> None:
    """Tears that run down a cheek."""
    line = curve((x, y), (x + way * 10, y + 40), (x + way * 4, low - 60), (x - way * 6, low), 8)
    ink.fill(tapered(line, 26, 0.55, 0.4, 0.8), mix("#bfe3f2", ink.colour, 0.55), 0.75)
    ink.fill(tapered(line, 18, 0.5, 0.4, 0.8), "#cdebf7")
    ink.fill(tapered([(a - 3, b) for a, b in line[1:-1]], 5, 0.3, 0.2), "#ffffff", 0.9)


def _vein(ink: Ink, x: float, y: float) -> None:
    """The mark of a burst of rage."""
    for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        bend = [(x + a * 8, y + b * 30), (x + a * 10, y + b * 11), (x + a * 30, y + b * 8)]
        ink.fill(tapered(bend, 9, 0.4, 0.4), "#b3242c", 0.9)


def draw_pallor(ink: Ink, within: skia.Path, brow: Point, act: Expression) -> None:
    """The blood that leaves a face: a cold shade from above, with strokes when it is fear."""
    if act.pale < 0.2:
        return
    canvas = ink.canvas
    x, y = brow
    canvas.save()
    canvas.clipPath(within, skia.ClipOp.kIntersect, True)
    ink.blur(ellipse(x, y - 40, 320, 150), "#6a86b8", 0.08 + 0.26 * max(act.pale - 0.3, 0), 50)
    if act.pale > 0.75:
        for step in range(-2, 3):
            top = (x + step * 46, y - 96)
            ink.fill(
                tapered([top, (top[0] - 2, y + 2 - abs(step) * 12)], ink.line * 0.6, 0.7, 0.1),
                "#3c4a78", 0.6,
            )  # fmt: skip
    canvas.restore()


def draw_creases(ink: Ink, spots: Spots, act: Expression) -> None:
    """Lines of a frown, of a wrinkled nose and of lifted cheeks."""
    x, y = spots.bridge
    if act.crease > 0.3:
        for way in (-1, 1):
            line = [(x + way * 9, y - 56), (x + way * 13, y - 38), (x + way * 8, y - 20)]
            ink.fill(tapered(line, ink.line * 0.62), ink.colour, min(act.crease, 1) * 0.8)
    if act.wrinkle > 0.3:
        for drop in (0, 15):
            line = [(x - 19, y + 22 + drop), (x, y + 15 + drop), (x + 19, y + 22 + drop)]
            ink.fill(tapered(line, ink.line * 0.6), ink.colour, 0.75 * min(act.wrinkle, 1))
    if act.cheek > 0.25:
        for ex, ey in spots.eyes:
            line = curve((ex - 30, ey + 10), (ex - 10, ey + 18), (ex + 14, ey + 17),
                         (ex + 30, ey + 8), 6)  # fmt: skip
            ink.fill(tapered(line, ink.line * 0.5), ink.colour, 0.5 * min(act.cheek, 1))


def draw_signs(ink: Ink, spots: Spots, act: Expression) -> None:
    """Tears, sweat and a vein, over everything else of the face."""
    if act.tear > 0.9:
        for number, (x, y) in enumerate(spots.eyes):
            _stream(ink, x, y, spots.jaw - 40 - 20 * number, -1 if number == 0 else 1)
    elif act.tear > 0.5:
        x, y = spots.eyes[0]
        draw_drop(ink, x - 12, y + 34, 25)
    x, y = spots.temple
    if act.sweat > 0.5:
        draw_drop(ink, x, y, 30)
    if act.sweat > 0.95:
        draw_drop(ink, x - 30, y + 66, 22)
    if act.vein > 0.5:
        _vein(ink, x + 38, y - 66)
