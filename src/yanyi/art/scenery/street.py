"""A street of today."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.block import block
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.cobbles import cobbles, reflect
from yanyi.art.scenery.ground import season_leaf
from yanyi.art.scenery.lamp import street_lamp
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.old_street import old_street
from yanyi.art.scenery.plant import bush
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, clump, leafy
from yanyi.art.scenery.vista import skyline
from yanyi.board.vocabulary import Era


def street(site: Site) -> None:
    """A street of today; in older eras an old street."""
    if site.setting.era is not Era.MODERN:
        old_street(site)
        return
    site.ground, site.stature = 905.0, 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, site.horizon)
    far = site.layer(0.16, 0.3)
    tone = mix(site.palette.sky, site.palette.mist, 0.5)
    skyline(
        site,
        far,
        site.chance("far towers"),
        site.horizon + 20,
        330,
        mix(tone, far.tone("#6f7fa0"), 0.45),
        0.32,
        (60, 130),
    )
    paint_mist(far, site.chance("mist"), site.horizon + 10, 60, site.palette.mist, 0.6)
    lane = Lane(site, 5.2)
    middle = site.layer(0.4)
    _road(site, middle, lane)
    for side in (-1, 1):
        _row(site, middle, lane, side, 8.5, 90.0)
    for side in (-1, 1):
        for away in (30.0, 21.0, 14.0, 10.0):
            x, y = lane.spot(side * (lane.half - 1.5), 0.15, away)
            if side == site.side:
                street_lamp(site, middle, x, y, lane.size(4.6, away))
            else:
                leafy(
                    middle,
                    x,
                    y,
                    lane.size(4.2, away),
                    site.chance("tree", int(away)),
                    Crown.of(middle, season_leaf(site)),
                    outline=away < 20,
                )
    near = site.layer(0.56)
    for side in (-1, 1):
        _row(site, near, lane, side, 2.4, 8.5)
    _wires(site, near, lane)
    street_lamp(site, near, site.side * 610, 868, 720)
    _bicycle(near, -site.side * 560, 878, 150)
    _planter(site, near, -site.side * 860, 900)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.7)
    chance = site.chance("front")
    for _ in range(10):
        clump(
            front,
            -site.side * chance.one(560, 1400),
            chance.one(-120, 60),
            chance.one(170, 280),
            chance,
            dark,
            outline=False,
        )
    front.limb(line(site.side * 860, -200, site.side * 860, 1200, 6), 34, 38, dark.bark)
    front.fill(
        box(site.side * 860 - (230 if site.side > 0 else -10), 120, 220, 90),
        mix(dark.bark, site.palette.accent, 0.22),
    )


def _road(site: Site, brush: Brush, lane: Lane) -> None:
    """Asphalt with a crossing, kerbs and pavements."""
    cobbles(site, brush, lane, "#b5aea4")
    snow = site.snowy
    tone = brush.tone("#c9d2da" if snow else "#70747c")
    edge = lane.half - 2.1
    road = lane.flat(-edge, edge, 1.9, 90)
    y0, y1 = float(road[:, 1].min()), 1030.0
    brush.fall(road, mix(tone, site.palette.mist, 0.5), mix(tone, brush.ink, 0.15), y0, y1)
    for side in (-1, 1):
        kerb = lane.flat(side * edge, side * (edge + 0.22), 1.9, 90, 0.12)
        brush.fill(kerb, brush.tone("#cfc9be"))
        brush.outline(kerb, 1.6, 0.5)
    paint = brush.tone("#efece2")
    for index in range(9):
        x = -edge + 2 * edge * (index + 0.2) / 9
        brush.fill(lane.flat(x, x + edge * 0.13, 5.6, 7.6), paint, 0.55)
    for index in range(9):
        start = 9 + 3.4 * index
        brush.fill(lane.flat(-0.08, 0.08, start, start + 1.7), paint, 0.6)
    chance = site.chance("asphalt")
    for _ in range(50):
        z, x = chance.one(2.3, 16), chance.one(-edge, edge)
        px, py = lane.spot(x, 0, z)
        brush.puff(px, py, lane.size(0.9, z), lane.size(0.16, z), brush.ink, 0.16)
    reflect(site, brush, site.horizon + 50)


def _row(site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float) -> None:
    chance = site.chance("row", int(side))
    plots = []
    away, index = 2.4, 0
    while away < 90:
        wide = chance.one(4.6, 8.0)
        plots.append((away, away + wide, index))
        away += wide
        index += 1
    for start, end, number in reversed(plots):
        if near <= start < far:
            brush.haze = lane.haze(start)
            block(site, brush, lane, side, start, end, site.chance("block", int(side), number))
    brush.haze = 0.0


def _wires(site: Site, brush: Brush, lane: Lane) -> None:
    """Cables across the street and along it."""
    chance = site.chance("wires")
    for away, up in ((5.5, 5.6), (7.5, 6.4), (11, 7.2), (16, 8.2)):
        a, b = (
            np.array(lane.spot(-lane.half, up, away)),
            np.array(lane.spot(lane.half, up + chance.one(-0.6, 0.6), away)),
        )
        middle = (a + b) / 2 + [0, lane.size(0.6, away)]
        brush.strokes(curve([tuple(a), tuple(middle), tuple(b)], 12), 2.0, alpha=0.6, taper=0)
    for side in (-1, 1):
        spots = [
            lane.spot(side * (lane.half - 1.4), 5.2 + (0.3 if k % 2 else 0), z)
            for k, z in enumerate((3.0, 5, 8, 13, 21, 34))
        ]
        brush.strokes(curve(spots, 8), 2.0, alpha=0.5, taper=0)


def _bicycle(brush: Brush, x: float, y: float, size: float) -> None:
    """A bicycle leaning at the kerb."""
    brush.puff(x, y, size * 1.7, size * 0.16, brush.ink, 0.4)
    wheels = (x - size * 0.5, x + size * 0.5)
    for wx in wheels:
        ring = oval(wx, y - size * 0.33, size * 0.66, size * 0.66, 32)
        brush.strokes(np.vstack([ring, ring[:2]]), 5, taper=0)
        for turn in np.linspace(0, np.pi, 6, endpoint=False):
            dx, dy = np.cos(turn) * size * 0.31, np.sin(turn) * size * 0.31
            brush.strokes(
                line(wx - dx, y - size * 0.33 - dy, wx + dx, y - size * 0.33 + dy, 3),
                1.1,
                alpha=0.5,
            )
    hue = brush.tone("#c2553f")
    for a, b in (
        ((-0.5, 0.33), (-0.18, 0.72)),
        ((-0.18, 0.72), (0.34, 0.74)),
        ((-0.5, 0.33), (0.02, 0.3)),
        ((0.02, 0.3), (-0.18, 0.78)),
        ((0.02, 0.3), (0.36, 0.8)),
        ((0.36, 0.86), (0.5, 0.33)),
    ):
        brush.strokes(
            line(x + a[0] * size, y - a[1] * size, x + b[0] * size, y - b[1] * size, 4),
            6,
            hue,
            1,
            0.05,
        )
    brush.strokes(line(x - size * 0.3, y - size * 0.82, x - size * 0.06, y - size * 0.8, 4), 10)
    brush.strokes(
        curve(
            [
                (x + size * 0.24, y - size * 0.9),
                (x + size * 0.36, y - size * 0.87),
                (x + size * 0.46, y - size * 0.96),
            ],
            4,
        ),
        5,
    )
    brush.form(
        [
            (x + size * 0.36, y - size * 0.82),
            (x + size * 0.66, y - size * 0.82),
            (x + size * 0.62, y - size * 0.6),
            (x + size * 0.42, y - size * 0.6),
        ],
        "#b08a54",
        line=1.8,
    )


def _planter(site: Site, brush: Brush, x: float, y: float) -> None:
    chance = site.chance("planter")
    bush(
        brush,
        x,
        y - 76,
        220,
        chance,
        Crown.of(brush, "#5f8f5a"),
        brush.tone(chance.pick(("#e8697a", "#f0b04a", "#f2e0d0"))),
    )
    brush.block(x - 120, y - 84, 240, 84, "#a9a49a", line=2.2)
