"""Houses of several floors along a street, with shops below."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.facade import bars, lit_face, spill
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.shape import oval
from yanyi.art.scenery.site import Site

_WALLS = ("#c98f78", "#d9c3a0", "#a8b0b5", "#b5694f", "#e0d2bd", "#8fa39a", "#c2a2a0")
_SIGNS = ("#e0553f", "#3f8f9a", "#e8a83c", "#4f6ab0", "#b5508a", "#5a9a5f")


def block(
    site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float, chance: Chance
) -> None:
    """A house of several floors with a shop below."""
    wall, sign = chance.pick(_WALLS), chance.pick(_SIGNS)
    floors = chance.whole(2, 5)
    top = 3.4 + 2.9 * floors
    brush.form(lane.wall(side, near, far, 0, top), wall, mix(wall, "#3a3a48", 0.35))
    if chance.yes(0.4):
        _brickwork(brush, lane, side, near, far, top, wall, chance)
    _shop(site, brush, lane, side, near, far, sign, chance)
    bays = max(2, int((far - near) / 1.9))
    for floor in range(floors):
        low = 4.1 + 2.9 * floor
        for bay in range(bays):
            a, b = (
                near + (far - near) * (bay + 0.24) / bays,
                near + (far - near) * (bay + 0.76) / bays,
            )
            window = lane.wall(side, a, b, low, low + 1.55)
            if site.lit and chance.yes(0.5):
                lit_face(site, brush, window, "#4f5a6a")
            else:
                glass = mix(brush.tone("#6a8090"), site.palette.horizon, 0.25)
                brush.fall(
                    window,
                    mix(glass, site.palette.sky, 0.4),
                    glass,
                    float(window[:, 1].min()),
                    float(window[:, 1].max()),
                )
            bars(brush, window, 2, 1, brush.tone("#efebe0"), 2)
            brush.outline(window, 1.9, 0.8)
            if chance.yes(0.22):
                brush.form(lane.wall(side, a, b, low - 0.5, low - 0.05, 0.35), "#d5d6d2", line=1.5)
            elif chance.yes(0.3):
                brush.form(
                    lane.wall(side, a - 0.15, b + 0.15, low - 0.35, low + 0.5, 0.5),
                    mix(wall, "#2f3440", 0.5),
                    line=1.6,
                )
    brush.form(
        lane.wall(side, near, far, top - 0.1, top + 0.35, 0.25), mix(wall, "#ffffff", 0.2), line=1.9
    )


def _brickwork(
    brush: Brush,
    lane: Lane,
    side: float,
    near: float,
    far: float,
    top: float,
    wall: str,
    chance: Chance,
) -> None:
    pieces = []
    for _ in range(46):
        z, y = chance.one(near, far - 0.5), chance.one(3.2, top - 0.4)
        pieces.append(lane.wall(side, z, z + 0.42, y, y + 0.14))
    brush.fill(np.stack(pieces), mix(brush.tone(wall), brush.ink, 0.4), 0.35)


def _shop(
    site: Site,
    brush: Brush,
    lane: Lane,
    side: float,
    near: float,
    far: float,
    sign: str,
    chance: Chance,
) -> None:
    """The shop on the ground floor: glass, door, awning, a lit board and one that juts out."""
    brush.form(
        lane.wall(side, near + 0.15, far - 0.15, 0, 3.0), mix(sign, "#2f3440", 0.62), line=1.8
    )
    glass = lane.wall(side, near + 0.4, far - 1.5, 0.5, 2.45)
    lit_face(site, brush, glass, "#6f8790")
    for index in range(5):
        z = near + 0.6 + (far - near - 2.3) * index / 5
        high = chance.one(0.3, 0.9)
        thing = lane.wall(side, z, z + (far - near) * 0.07, 0.55, 0.55 + high)
        brush.fill(
            thing,
            mix(brush.tone(chance.pick(_SIGNS)), "#7a4a20" if site.lit else "#3a4450", 0.35),
            0.75,
        )
    bars(brush, glass, 3, 1, brush.tone("#3a3f48"), 2.4)
    brush.outline(glass, 2)
    spill(site, brush, lane, side, near + 0.4, far - 0.4)
    door = lane.wall(side, far - 1.3, far - 0.4, 0, 2.35)
    lit_face(site, brush, door, "#5f747c")
    brush.outline(door, 2.6)
    board = lane.wall(side, near + 0.3, far - 0.3, 2.62, 3.12, 0.12)
    if site.lit:
        brush.fill(board, mix(sign, "#ffffff", 0.25))
        middle = board.mean(axis=0)
        brush.glow(float(middle[0]), float(middle[1]), lane.size(2.4, near), sign, 0.4)
    else:
        brush.form(board, sign, line=0)
    brush.outline(board, 2)
    low, high = board[0] * 0.6 + board[1] * 0.4, board[3] * 0.6 + board[2] * 0.4
    marks = np.stack(
        [
            np.linspace(
                low + (high - low) * (0.2 + 0.15 * k), low + (high - low) * (0.29 + 0.15 * k), 3
            )
            for k in range(5)
        ]
    )
    brush.strokes(
        marks,
        lane.size(0.16, near + 1) / brush.fine * 0.5,
        mix(brush.tone("#fff6e0"), "#ffffff", 0.4),
        0.9,
        0.1,
    )
    if chance.yes(0.5):
        awning = lane.slope(side, near + 0.35, far - 1.45, 2.15, 2.6, 0.95, 0.1)
        brush.form(awning, sign, line=2)
        for index in range(0, 8, 2):
            a, b = (
                near + 0.35 + (far - near - 1.8) * index / 8,
                near + 0.35 + (far - near - 1.8) * (index + 1) / 8,
            )
            brush.fill(lane.slope(side, a, b, 2.15, 2.6, 0.95, 0.1), brush.tone("#f2ead8"), 0.9)
        brush.outline(awning, 2)
    if chance.yes(0.6):
        z = near + (far - near) * 0.15
        flag = lane.facing(
            side * (lane.half - 0.15), side * (lane.half - 0.95), 3.4, 5.2 + chance.one(0, 0.8), z
        )
        hue = chance.pick(_SIGNS)
        if site.lit:
            brush.fill(flag, mix(hue, "#ffffff", 0.2))
            middle = flag.mean(axis=0)
            brush.glow(float(middle[0]), float(middle[1]), lane.size(1.9, z), hue, 0.5)
        else:
            brush.form(flag, hue, line=0)
        brush.outline(flag, 2.2)
        centre = flag.mean(axis=0)
        for row in (-0.55, -0.1, 0.35):
            size = lane.size(0.5, z)
            brush.outline(
                oval(centre[0], centre[1] + row * size * 1.4, size * 0.6, size * 0.45, 12), 3, 0.55
            )
