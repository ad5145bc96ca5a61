"""A battlefield: trampled ground, standards, what was left, fire on the horizon."""

import numpy as np

from yanyi.art.light import FIRE
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import shadow
from yanyi.art.scenery.ground import ground_field
from yanyi.art.scenery.lamp import flame
from yanyi.art.scenery.plant import blades, rock
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown, bough_tree
from yanyi.art.scenery.vista import ranges
from yanyi.board.vocabulary import Era

_BANNERS = ("#a8352c", "#2f4a5c", "#c9a24a", "#3a3438")


def battlefield(site: Site) -> None:
    """A field of battle, between two fights."""
    site.ground, site.stature = 905.0, 340.0
    horizon, palette, side = site.horizon, site.palette, site.side
    chance = site.chance("battle")
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    _pall(site, sky)
    far = site.layer(0.15, 0.34)
    ranges(site, far, horizon + 4, 160, 0.4)
    _stronghold(site, far, -side * 330, horizon + 22)
    for x in (-side * 180, side * 300, side * 620):
        _smoke(site, far, x, horizon + 16, chance.one(300, 480), chance)
    middle = site.layer(0.33, 0.14)
    ground_field(site, middle, horizon + 26, "#a08a64", "#7f6a4c", 16)
    _host(site, middle, side * 330, horizon + 52, chance)
    paint_mist(middle, site.chance("mist"), horizon + 40, 34, palette.mist, 0.6)
    near = site.layer(0.5)
    ground_field(site, near, 735, "#8f7a58", "#6a563e", 22)
    _ruts(site, near)
    _wreck(site, near, chance)
    _left_behind(site, near, chance)
    front = site.layer(0.85)
    dark = mix(palette.near, palette.ink, 0.74)
    _front(site, front, dark)


def _pall(site: Site, brush: Brush) -> None:
    """Smoke over the whole sky."""
    chance = site.chance("pall")
    smoke = mix(site.palette.ink, site.palette.mist, 0.62)
    for _ in range(16):
        brush.puff(
            chance.one(-1400, 1400),
            chance.one(0.3, 0.95) * site.horizon,
            chance.one(500, 1100),
            chance.one(60, 170),
            smoke,
            0.3,
        )
    brush.glow(-site.side * 330, site.horizon, 620, FIRE, 0.5 if site.lit else 0.24, 0.4)


def _smoke(site: Site, brush: Brush, x: float, y: float, high: float, chance: Chance) -> None:
    """A column of smoke leaning with the wind, fire at its foot."""
    tone = mix(site.palette.ink, site.palette.mist, 0.4)
    for index in range(15):
        share = index / 14
        px = x + site.side * -high * 0.5 * share**1.6 + chance.one(-1, 1) * 22 * share
        size = high * (0.08 + 0.34 * share)
        brush.puff(px, y - high * share, size * 1.3, size, tone, 0.5 * (1 - 0.7 * share))
    for dx, size in ((-14, 26), (0, 40), (13, 30)):
        flame(brush, x + dx, y + 4, size)
    brush.glow(x, y - 10, 120, FIRE, 0.6)
    if site.lit:
        site.lamp(x, y - 10, 200, FIRE)


def _stronghold(site: Site, brush: Brush, x: float, y: float) -> None:
    """A far wall with its towers, some of it broken; in our days ruined houses."""
    chance = site.chance("stronghold")
    era = site.setting.era
    if era is Era.MODERN:
        for index in range(9):
            px, wide = x - 360 + 90 * index, chance.one(60, 90)
            high = chance.one(70, 210)
            rim = [(px, y), (px, y - high)]
            for step in range(1, 5):
                rim.append((px + wide * step / 5, y - high + chance.one(-10, 50)))
            rim += [(px + wide, y - high * chance.one(0.4, 0.9)), (px + wide, y)]
            brush.form(rim, "#8a8680", "#6a6660", 1.8)
            for row in range(int(high / 46)):
                for column in range(2):
                    brush.fill(
                        box(
                            px + 10 + column * wide * 0.45,
                            y - high + 46 + 40 * row,
                            wide * 0.22,
                            20,
                        ),
                        brush.ink,
                        0.55,
                    )
        return
    stone = "#a8987c" if era is Era.PERIOD_WESTERN else "#9a9080"
    brush.block(x - 420, y - 92, 840, 96, stone, "#7a6c58", 2)
    for index in range(29):
        if chance.yes(0.85):
            brush.block(x - 418 + 29 * index, y - 108, 17, 18, stone, line=1.4)
    for px, high in ((x - 400, 170), (x - 130, 200), (x + 130, 200), (x + 380, 150)):
        brush.block(px - 36, y - high, 72, high, stone, "#7a6c58", 1.9)
        if era is Era.PERIOD_CHINESE:
            roof = curve(
                [
                    (px - 62, y - high),
                    (px - 34, y - high - 34),
                    (px + 34, y - high - 34),
                    (px + 62, y - high),
                ],
                5,
            )
            brush.form(roof, "#4c565c", line=1.8)
            brush.block(px - 28, y - high - 66, 56, 34, "#8a4a3a", line=1.5)
            top = curve(
                [
                    (px - 48, y - high - 66),
                    (px - 14, y - high - 96),
                    (px + 14, y - high - 96),
                    (px + 48, y - high - 66),
                ],
                5,
            )
            brush.form(top, "#4c565c", line=1.8)
        else:
            for index in range(4):
                brush.block(px - 38 + 21 * index, y - high - 14, 13, 15, stone, line=1.4)
    gate = curve([(x - 40, y), (x - 38, y - 56), (x, y - 78), (x + 38, y - 56), (x + 40, y)], 5)
    brush.fill(gate, FIRE if site.lit else brush.ink, 0.8)


def _standard(
    brush: Brush, x: float, y: float, height: float, hue: str, way: float, torn: float
) -> None:
    """A battle standard planted at y."""
    brush.limb(
        line(x, y, x + way * height * 0.06, y - height, 6),
        height * 0.018,
        height * 0.014,
        brush.tone("#4a3628"),
    )
    tx, ty = x + way * height * 0.06, y - height * 0.97
    long, deep = height * 0.44, height * 0.26
    flag = curve(
        [
            (tx, ty),
            (tx + way * long * 0.35, ty + deep * 0.12),
            (tx + way * long * 0.7, ty - deep * 0.04),
            (tx + way * long, ty + deep * 0.14),
        ],
        5,
    )
    low = curve(
        [
            (tx + way * long * (1 - torn * 0.3), ty + deep * 0.66),
            (tx + way * long * 0.78, ty + deep * (1.02 - 0.3 * torn)),
            (tx + way * long * 0.52, ty + deep * 0.86),
            (tx + way * long * 0.3, ty + deep * (1.12 - 0.2 * torn)),
            (tx, ty + deep),
        ],
        4,
    )
    brush.form(np.vstack([flag, low]), hue, mix(hue, "#1a1014", 0.3), 2)
    disc = oval(tx + way * long * 0.44, ty + deep * 0.5, deep * 0.4, deep * 0.4, 20)
    brush.fill(disc, brush.tone("#e8dcc0"), 0.8)


def _host(site: Site, brush: Brush, x: float, y: float, chance: Chance) -> None:
    """An army far off: a dark mass, spears, standards."""
    era = site.setting.era
    dark = mix(brush.tone("#4a443e"), brush.ink, 0.3)
    count = 150
    px = x + chance.floats(count, -360, 360)
    py = y + chance.floats(count, -16, 16)
    heads = np.stack([oval(a, b - 22, 8, 9, 8) for a, b in zip(px, py, strict=True)])
    bodies = np.stack([box(a - 6, b - 18, 12, 22) for a, b in zip(px, py, strict=True)])
    brush.fill(bodies, dark, 0.95)
    brush.fill(heads, mix(dark, brush.tone("#b5a48a"), 0.35), 0.95)
    if era is not Era.MODERN:
        spears = np.stack(
            [line(a, b - 10, a + 4, b - 62, 3) for a, b in zip(px[::2], py[::2], strict=True)]
        )
        brush.strokes(spears, 1.8, dark, 0.9, 0)
        for index in range(7):
            _standard(brush, x - 320 + 106 * index, y + 6, 130, _BANNERS[index % 3], site.side, 0.2)


def _ruts(site: Site, brush: Brush) -> None:
    """Wheel ruts, puddles, trampled grass."""
    chance = site.chance("ruts")
    for dx in (-110, 60):
        rut = curve([(dx * 0.3 + 40 * site.side, 745), (dx * 0.8, 830), (dx * 2.0 - 60, 1010)], 8)
        brush.strokes(rut, 22, brush.tone("#4f3f2e"), 0.5, 0.5)
    for _ in range(5):
        x, y = chance.one(-700, 700), chance.one(800, 960)
        water = mix(brush.tone("#6a7a80"), site.palette.horizon, 0.4)
        if not brush.snowy:
            brush.fill(oval(x, y, chance.one(90, 190), chance.one(12, 24), 24), water, 0.75)
    for _ in range(9):
        x, y = chance.one(-760, 760), chance.one(760, 960)
        count = 14
        foot = x + chance.floats(count, -40, 40)
        blades(
            brush,
            foot,
            np.full(count, y),
            chance.floats(count, 14, 44),
            chance,
            brush.tone("#6f6a40"),
            3,
            0.6,
        )


def _wreck(site: Site, brush: Brush, chance: Chance) -> None:
    """A broken cart, a gun, or a burnt-out machine at one side."""
    x, y, side = site.side * 540, 850.0, site.side
    shadow(brush, x, y, 380)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            brush.form(
                [(x - 170, y - 60), (x + 150, y - 120), (x + 160, y - 84), (x - 164, y - 22)],
                "#7a5a3c",
                line=2.2,
            )
            for k in range(4):
                px = x - 130 + 80 * k
                brush.limb(
                    line(px, y - 60 - 14 * k, px + 10, y - 150 - 14 * k, 4),
                    9,
                    8,
                    brush.tone("#6a4a30"),
                )
            _cart_wheel(brush, x + 40, y - 46, 150)
        case Era.PERIOD_WESTERN:
            barrel = [
                (x - side * 190, y - 186),
                (x + side * 90, y - 96),
                (x + side * 80, y - 60),
                (x - side * 196, y - 160),
            ]
            brush.form(barrel, "#4a4c50", "#2c2e34", 2.3)
            brush.limb(line(x, y - 90, x + side * 230, y, 5), 30, 24, brush.tone("#6a4a30"))
            _cart_wheel(brush, x + side * 10, y - 80, 166)
        case _:
            brush.form(
                [
                    (x - 200, y - 20),
                    (x - 220, y - 70),
                    (x - 150, y - 112),
                    (x + 170, y - 116),
                    (x + 216, y - 64),
                    (x + 190, y - 20),
                ],
                "#4f5348",
                "#33362f",
                2.4,
            )
            brush.form(
                [(x - 90, y - 112), (x - 70, y - 168), (x + 70, y - 170), (x + 100, y - 114)],
                "#585c4e",
                line=2.2,
            )
            brush.limb(
                line(x - side * 60, y - 144, x - side * 310, y - 186, 5),
                18,
                14,
                brush.tone("#3f4238"),
            )
            for k in range(6):
                brush.form(oval(x - 150 + 60 * k, y - 22, 62, 62, 20), "#33352f", line=2)
                brush.fill(oval(x - 150 + 60 * k, y - 22, 20, 20, 12), brush.tone("#6a6c60"))
    _smoke(site, brush, x + side * 60, y - 130, 330, chance)


def _cart_wheel(brush: Brush, x: float, y: float, size: float) -> None:
    for index in range(8):
        turn = index * np.pi / 4 + 0.3
        brush.strokes(
            line(x, y, x + np.cos(turn) * size * 0.46, y + np.sin(turn) * size * 0.46, 4),
            size * 0.06 / brush.fine,
            brush.tone("#5f4430"),
            1,
            0,
        )
    ring = oval(x, y, size * 0.94, size * 0.94, 36)
    brush.strokes(np.vstack([ring, ring[:2]]), size * 0.1 / brush.fine, brush.tone("#6a4a30"), 1, 0)
    brush.outline(oval(x, y, size * 1.04, size * 1.04, 36), 2)
    brush.outline(oval(x, y, size * 0.84, size * 0.84, 36), 1.6)
    brush.form(oval(x, y, size * 0.2, size * 0.2, 16), "#4a3628", line=1.8)


def _left_behind(site: Site, brush: Brush, chance: Chance) -> None:
    """Standards, spears, shields, helmets; sandbags and wire in our days."""
    side = site.side
    if site.setting.era is Era.MODERN:
        for row, count in ((0, 6), (1, 5), (2, 3)):
            for index in range(count):
                x = -side * 560 + (index - (count - 1) / 2) * 92
                sandbag = oval(x, 860 - 40 * row, 100, 50, 22)
                brush.form(sandbag, "#a8946a", "#7a6a48", 1.9)
        for x in (-330, 300, -760, 740):
            post = x
            brush.limb(line(post, 800, post + 6, 690, 4), 10, 9, brush.tone("#5a4634"))
        for level in (0, 1):
            wire = np.linspace(-1400, 1400, 90)
            bend = 712 + 44 * level + 14 * np.sin(wire / 46 + level)
            brush.strokes(np.stack([wire, bend], axis=1), 2.2, alpha=0.75, taper=0)
            spikes = np.stack(
                [
                    line(a - 5, b - 7, a + 5, b + 7, 3)
                    for a, b in zip(wire[::3], bend[::3], strict=True)
                ]
            )
            brush.strokes(spikes, 2, alpha=0.75)
        birds(site, brush, -side * 200, 300, 5)
        return
    _standard(brush, -side * 440, 830, 420, _BANNERS[0], side, 1.0)
    _standard(brush, -side * 620, 856, 330, _BANNERS[chance.whole(1, 2)], side, 1.0)
    for index in range(7):
        x = chance.one(250, 720) * (1 if index % 2 else -1)
        y = chance.one(770, 870)
        lean = chance.one(-60, 60)
        high = chance.one(120, 210)
        brush.limb(line(x, y, x + lean, y - high, 4), 5, 4, brush.tone("#5a4230"))
        tip = [(x + lean - 7, y - high), (x + lean * 1.22, y - high - 34), (x + lean + 7, y - high)]
        brush.form(tip, "#b9c0c2", line=1.5)
    for index in range(4):
        x, y = -side * (250 + 160 * index), 872 + 12 * (index % 2)
        shield = oval(x, y - 22, 92, 50, 24)
        brush.form(shield, _BANNERS[index % 3], line=2)
        brush.form(oval(x, y - 24, 26, 15, 12), "#d9b45c", line=1.5)
    rock(brush, side * 330, 862, 90, 40, chance)
    birds(site, brush, -side * 240, 300, 6)


def _front(site: Site, brush: Brush, dark: str) -> None:
    """A dead tree and broken stakes close before us."""
    side = site.side
    bough_tree(
        brush,
        side * 930,
        1150,
        1050,
        site.chance("dead tree"),
        Crown(dark, dark, dark, dark),
        -side * 0.28,
        5,
    )
    mound = curve(
        [(-side * REACH, 960), (-side * 900, 985), (-side * 600, 1040), (-side * 380, 1120)], 8
    )
    brush.fill(np.vstack([mound, [[-side * 380, 1250], [-side * REACH, 1250]]]), dark)
    for index in range(5):
        x = -side * (560 + 90 * index)
        stake = [
            (x - 16, 1100),
            (x - side * 60 - 12, 880 - 26 * (index % 2)),
            (x - side * 70, 846 - 26 * (index % 2)),
            (x - side * 50, 880),
            (x + 16, 1100),
        ]
        brush.fill(stake, dark)
