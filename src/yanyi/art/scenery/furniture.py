"""Furniture in one point perspective to the eye of the place."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.shape import Points, box, curve, line, oval

EYE = 560.0


def _back(point: tuple[float, float], share: float) -> tuple[float, float]:
    return point[0] * (1 - share), point[1] + (EYE - point[1]) * share


def solid(
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    depth: float,
    local: str,
    line_width: float = 2.2,
) -> None:
    """A box standing at y about x: its front, and the top and side that show; depth is a share."""
    left, right, top = x - width / 2, x + width / 2, y - height
    if left > 0:
        side = [(left, y), (left, top), _back((left, top), depth), _back((left, y), depth)]
        brush.form(side, mix(local, "#1a1018", 0.34), line=line_width)
    elif right < 0:
        side = [(right, y), (right, top), _back((right, top), depth), _back((right, y), depth)]
        brush.form(side, mix(local, "#1a1018", 0.34), line=line_width)
    if top > EYE:
        lid = [(left, top), (right, top), _back((right, top), depth), _back((left, top), depth)]
        brush.form(lid, mix(local, "#ffffff", 0.2), mix(local, "#ffffff", 0.1), line_width)
    brush.form(box(left, top, width, height), local, line=line_width)


def shadow(brush: Brush, x: float, y: float, width: float) -> None:
    """The soft shadow under a thing."""
    brush.puff(x, y, width * 1.25, width * 0.16 + 14, brush.ink, 0.4)


def table(
    brush: Brush, x: float, y: float, width: float, height: float, local: str, depth: float = 0.16
) -> None:
    """A table with four legs."""
    shadow(brush, x, y, width)
    thick = max(9.0, height * 0.1)
    top = y - height
    dark = mix(local, "#1a1010", 0.3)
    for side in (-1, 1):
        lx, ly = _back((x + side * width * 0.44, y), depth)
        _, ty = _back((x, top), depth)
        brush.block(
            lx - thick * 0.35, ty, thick * 0.7, ly - ty, mix(dark, "#1a1010", 0.3), line=1.6
        )
    for side in (-1, 1):
        brush.block(
            x + side * width * 0.45 - thick * 0.45, top, thick * 0.9, height, dark, line=1.8
        )
    brush.block(x - width * 0.45, top + thick * 0.5, width * 0.9, thick * 1.1, dark, line=1.6)
    left, right = x - width / 2, x + width / 2
    lid = [(left, top), (right, top), _back((right, top), depth), _back((left, top), depth)]
    brush.form(lid, mix(local, "#ffffff", 0.24), mix(local, "#ffffff", 0.08), 2)
    brush.block(left, top, width, thick, local, line=2)


def chair(
    brush: Brush, x: float, y: float, height: float, local: str, faces: float, seat: str = ""
) -> None:
    """A simple chair seen from the side, standing at y."""
    shadow(brush, x, y, height * 0.5)
    wide, mid = height * 0.42, y - height * 0.48
    bar = max(6.0, height * 0.045)
    back = x - faces * wide / 2
    for lx in (x - wide / 2, x + wide / 2 - bar):
        brush.block(lx, mid, bar, y - mid, local, line=1.6)
    top = curve(
        [
            (back - bar / 2, mid),
            (back - faces * height * 0.03 - bar / 2, y - height * 0.8),
            (back - faces * height * 0.06 - bar / 2, y - height),
        ],
        5,
    )
    other = (top + np.array([[bar, 0]]))[::-1]
    brush.form(np.vstack([top, other]), local, line=1.6)
    brush.block(
        x - wide * 0.56,
        mid - bar * 0.4,
        wide * 1.12,
        bar * 1.5,
        seat or mix(local, "#ffffff", 0.15),
        line=1.8,
    )
    brush.block(x - wide / 2, y - height * 0.2, wide, bar * 0.6, local, line=1.3)


def stool(brush: Brush, x: float, y: float, height: float, local: str) -> None:
    """A round stool."""
    shadow(brush, x, y, height * 0.7)
    for side in (-0.3, 0.0, 0.3):
        brush.strokes(
            line(x + side * height * 0.7, y - height * 0.94, x + side * height, y, 4),
            height * 0.07 / brush.fine,
            brush.tone(mix(local, "#1a1010", 0.35)),
            1,
            0.1,
        )
    brush.form(oval(x, y - height, height * 0.86, height * 0.24), local, line=2)


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> Points:
    radius = min(radius, width / 2, height / 2)
    turn = np.linspace(0, np.pi / 2, 5)
    corners = []
    for cx, cy, start in (
        (x + width - radius, y + radius, -np.pi / 2),
        (x + width - radius, y + height - radius, 0.0),
        (x + radius, y + height - radius, np.pi / 2),
        (x + radius, y + radius, np.pi),
    ):
        corners.append(
            np.stack(
                [cx + radius * np.cos(start + turn), cy + radius * np.sin(start + turn)], axis=1
            )
        )
    return np.vstack(corners)


def rounded(x: float, y: float, width: float, height: float, radius: float) -> Points:
    """A rectangle with round corners, by its left top corner."""
    return _rounded(x, y, width, height, radius)
