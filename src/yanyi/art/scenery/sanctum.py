"""Great halls: temples and palaces, their courts and their insides."""

import numpy as np

from yanyi.art.light import FIRE, LAMP
from yanyi.art.palette import is_indoors, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import (
    FOOT,
    beams,
    boards,
    daylight,
    moods_of_light,
    open_windows,
    pane,
    rug,
    wall,
)
from yanyi.art.scenery.furniture import solid
from yanyi.art.scenery.grove import ground_field
from yanyi.art.scenery.lamp import brazier, candle, lantern, street_lamp
from yanyi.art.scenery.plant import bush, grass
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber, brackets, hall, pagoda
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown, leafy, pine
from yanyi.art.scenery.vista import ranges, tree_line
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather

_TEMPLE = Timber("#55656a", "#a4453a", "#e3d3b0", "#7a4a36", "#a9a597", "#3f7d77")
_PALACE = Timber("#c79a3c", "#b5372c", "#b5483c", "#8a3a30", "#d5d0c4", "#3a6a9a")


def temple(site: Site) -> None:
    """A temple: its court, or its hall."""
    site.ground, site.stature = 905.0, 340.0
    western = site.setting.era is Era.PERIOD_WESTERN
    if is_indoors(site.setting):
        (_nave if western else _shrine)(site)
    elif western:
        _church(site)
    else:
        _temple_court(site)


def palace(site: Site) -> None:
    """A palace: its court, or its great room."""
    site.ground, site.stature = 905.0, 340.0
    chinese = site.setting.era is Era.PERIOD_CHINESE
    if is_indoors(site.setting):
        (_throne_hall if chinese else _ballroom)(site)
    elif chinese:
        _palace_court(site)
    else:
        _chateau(site)


def paving(site: Site, brush: Brush, y: float, local: str) -> None:
    """A court paved with great stones, running away from us; wet after rain."""
    snow = site.setting.weather is Weather.SNOW
    tone = brush.tone("#e6edf2" if snow else local)
    brush.fall(
        site.below(y), mix(tone, site.palette.mist, 0.3), mix(tone, brush.ink, 0.12), y, 1040
    )
    _, _, _, bottom = site.bounds()
    eye = min(site.horizon - 40, y - 60)
    far, near = y - eye, bottom - eye
    rays = np.stack([line(k * 70, y, k * 70 * near / far, bottom, 6) for k in range(-26, 27)])
    brush.strokes(rays, 1.8, alpha=0.3, taper=0.1)
    depth = 1.0
    while depth < near / far:
        py = eye + far * depth
        brush.strokes(line(-REACH, py, REACH, py, 8), 1.6, alpha=0.28, taper=0)
        depth *= 1.16
    chance = site.chance("paving")
    for _ in range(60):
        px, py = chance.one(-1600, 1600), y + (1040 - y) * chance.one()
        brush.puff(
            px, py, chance.one(90, 260), chance.one(10, 30), mix(tone, brush.ink, 0.35), 0.18
        )
    wetness(site, brush, y)


def wetness(site: Site, brush: Brush, y: float) -> None:
    """The sheen of rain on the ground."""
    if site.setting.weather not in (Weather.RAIN, Weather.STORM):
        return
    chance = site.chance("wet")
    light = mix(site.palette.horizon, site.palette.sky, 0.3)
    brush.grade(
        site.below(y), [(0, light, 0.45), (0.6, light, 0.16), (1, light, 0.3)], (0, y), (0, 1040)
    )
    for _ in range(26):
        px, py = chance.one(-1500, 1500), y + (1040 - y) * chance.one(0.1, 1)
        wide = chance.one(80, 300) * (0.5 + (py - y) / 260)
        pool = oval(px, py, wide, wide * 0.12, 30)
        brush.fill(pool, mix(light, "#ffffff", 0.25), 0.4)
        brush.strokes(pool[14:29], 1.4, alpha=0.3)


def _temple_court(site: Site) -> None:
    palette = site.palette
    chance = site.chance("temple")
    site_sky = site.layer(0.0)
    paint_sky(site, site_sky, 600)
    far = site.layer(0.15, 0.34)
    ranges(site, far, 610, 330, 0.7)
    pagoda(site, far, -site.side * chance.one(420, 560), 640, 380, _TEMPLE, 7)
    tree_line(far, site.chance("far trees"), 650, 150, Crown.of(far, "#5f8c63"), 40)
    paint_mist(far, site.chance("mist"), 640, 70, palette.mist, 0.8)
    middle = site.layer(0.36, 0.08)
    paving(site, middle, 735, "#bdb7a6")
    _side_wall(site, middle, "#b5604a")
    hall(site, middle, site.side * 60, 760, 1000, 560, _TEMPLE, 5, chance.yes(0.5), 4)
    for side in (-1, 1):
        leafy(
            middle,
            side * 760,
            770,
            430,
            chance,
            Crown.of(middle, chance.pick(("#5f8c53", "#c79a3c", "#6f9a5a"))),
        )
    near = site.layer(0.55)
    _incense(site, near, -site.side * 360, 850, 170)
    for side in (-1, 1):
        _stone_post(site, near, side * 720, 880, 210)
    grass(near, chance, -1700, -900, 870, 60, 26, near.tone("#7d8a55"), 60)
    birds(site, far, site.side * 300, 190, 5)
    front = site.layer(0.85)
    pine(
        front,
        site.side * 840,
        1130,
        1010,
        site.chance("front"),
        Crown.dark(front, 0.6),
        -site.side * 0.14,
    )


def _side_wall(site: Site, brush: Brush, local: str) -> None:
    """The court's wall to both sides, with its tiles."""
    snow = site.setting.weather is Weather.SNOW
    for side in (-1, 1):
        x0, x1 = (-REACH, -470.0) if side < 0 else (560.0, REACH)
        brush.block(x0, 610, x1 - x0, 130, local, line=2)
        brush.block(x0, 592, x1 - x0, 22, "#f3f7fa" if snow else "#55656a", line=2)
        tiles = np.stack([box(x, 608, 11, 10) for x in np.arange(x0 + 4, x1 - 14, 18.0)])
        brush.fill(tiles, brush.tone("#3a464a"))


def _incense(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    """A bronze burner with rising smoke."""
    for side in (-0.32, 0.0, 0.32):
        brush.block(x + side * size - 8, y - size * 0.3, 16, size * 0.3, "#4f5a4c", line=1.8)
    bowl = np.vstack(
        [
            curve(
                [
                    (x - size * 0.5, y - size * 0.7),
                    (x - size * 0.46, y - size * 0.4),
                    (x - size * 0.2, y - size * 0.22),
                ],
                5,
            ),
            curve(
                [
                    (x + size * 0.2, y - size * 0.22),
                    (x + size * 0.46, y - size * 0.4),
                    (x + size * 0.5, y - size * 0.7),
                ],
                5,
            ),
        ]
    )
    brush.form(bowl, "#6b7560", "#3c4438", 2.3)
    brush.block(x - size * 0.56, y - size * 0.76, size * 1.12, size * 0.09, "#6b7560", line=2)
    for side in (-1, 1):
        brush.strokes(
            curve(
                [
                    (x + side * size * 0.5, y - size * 0.72),
                    (x + side * size * 0.66, y - size * 0.9),
                    (x + side * size * 0.52, y - size * 0.98),
                ],
                5,
            ),
            9,
            brush.tone("#56604c"),
        )
    smoke = mix(site.palette.mist, "#ffffff", 0.35)
    for dx in (-0.18, 0.0, 0.18):
        brush.strokes(
            line(x + dx * size, y - size * 0.76, x + dx * size * 1.1, y - size * 1.12, 3),
            3.4,
            brush.tone("#b5503c"),
        )
        brush.fill(oval(x + dx * size * 1.1, y - size * 1.12, 6, 6, 8), "#ff9a4a")
        wisp = curve(
            [
                (x + dx * size, y - size * 1.14),
                (x + dx * size - 24, y - size * 1.6),
                (x + dx * size + 34, y - size * 2.1),
                (x + dx * size - 20, y - size * 2.8),
                (x + 40, y - size * 3.3),
            ],
            8,
        )
        brush.strokes(wisp, 11, smoke, 0.4)


def _stone_post(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    """A carved stone post with a guardian on it."""
    brush.block(x - size * 0.22, y - size * 0.1, size * 0.44, size * 0.1, "#a9a597", line=2)
    brush.block(x - size * 0.16, y - size * 0.5, size * 0.32, size * 0.42, "#b5b1a3", line=2)
    face = -1 if x > 0 else 1
    body = curve(
        [
            (x - face * size * 0.18, y - size * 0.5),
            (x - face * size * 0.2, y - size * 0.72),
            (x - face * size * 0.06, y - size * 0.9),
            (x + face * size * 0.02, y - size * 1.02),
            (x + face * size * 0.2, y - size * 0.98),
            (x + face * size * 0.22, y - size * 0.84),
            (x + face * size * 0.1, y - size * 0.76),
            (x + face * size * 0.16, y - size * 0.5),
        ],
        5,
    )
    brush.form(body, "#bdb9ab", line=2.2)
    for turn in range(5):
        a = turn * 0.5 + 1.8
        brush.strokes(
            curve(
                [
                    (x + np.cos(a) * size * 0.08, y - size * 0.86),
                    (x + np.cos(a) * size * 0.13, y - size * 0.82),
                ],
                4,
            ),
            3,
            alpha=0.6,
        )


def _palace_court(site: Site) -> None:
    chance = site.chance("palace")
    sky = site.layer(0.0)
    paint_sky(site, sky, 600)
    far = site.layer(0.15, 0.4)
    ranges(site, far, 610, 200, 0.4)
    for index in (-2, -1, 1, 2):
        hall(site, far, index * 460, 660, 430, 230, _PALACE, 5, False, 2)
    paint_mist(far, site.chance("mist"), 650, 60, site.palette.mist, 0.8)
    middle = site.layer(0.36, 0.06)
    paving(site, middle, 745, "#cfc9ba")
    hall(site, middle, 0, 720, 1250, 610, _PALACE, 7, True, 5)
    _terrace(site, middle, 760)
    near = site.layer(0.55)
    for side in (-1, 1):
        _bronze_lamp(site, near, side * 560, 880, 220)
        _stone_post(site, near, side * 880, 890, 220)
    if chance.yes(0.5):
        for side in (-1, 1):
            brazier(site, near, side * 400, 850, 110)
    front = site.layer(0.85)
    dark = mix(site.palette.near, site.palette.ink, 0.74)
    for side in (-1, 1):
        front.grade(
            box(side * 850 - 60, -200, 120, 1400),
            [(0, mix(dark, "#a83a2c", 0.3), 1), (1, dark, 1)],
            (side * 850 - side * 60, 0),
            (side * 850 + side * 60, 0),
        )
    front.fill(box(-REACH, -300, 2 * REACH, 250), dark)
    for index in (-1, 1):
        lantern(site, front, index * 640, -60, 120)


def _terrace(site: Site, brush: Brush, y: float) -> None:
    """White balustrades before the great hall, open at the stairs."""
    marble = "#e9e6dc"
    for side in (-1, 1):
        x0 = 250.0
        brush.block(x0 if side > 0 else -REACH, y - 34, REACH - x0, 40, marble, "#bdb8aa", 2)
        for index in range(26):
            x = side * (x0 + 14 + 58 * index)
            brush.block(x - 9, y - 92, 18, 62, marble, line=1.7)
            brush.form(oval(x, y - 96, 20, 22, 14), marble, line=1.5)
            if index < 25:
                left = min(x, x + side * 58)
                brush.block(left + 9, y - 76, 40, 42, mix(marble, "#c9c3b2", 0.4), line=1.4)
    brush.block(-90, y - 40, 180, 48, "#c9c4b4", line=1.8)
    for index in range(5):
        sy = y - 40 + 12 * index
        for side in (-1, 1):
            brush.block(side * 170 - 80, sy, 160, 12, marble, line=1.4)


def _bronze_lamp(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    brush.block(x - size * 0.16, y - size * 0.12, size * 0.32, size * 0.12, "#cfcabb", line=1.9)
    brush.block(x - size * 0.05, y - size * 0.6, size * 0.1, size * 0.5, "#7a6a44", line=1.8)
    cage = box(x - size * 0.13, y - size * 0.86, size * 0.26, size * 0.26)
    brush.fill(cage, LAMP if site.lit else brush.tone("#e3d3a0"))
    brush.outline(cage, 2.2)
    for share in (-0.04, 0.04):
        brush.strokes(
            line(x + share * size, y - size * 0.86, x + share * size, y - size * 0.6, 3), 2.6
        )
    cap = curve(
        [
            (x - size * 0.22, y - size * 0.84),
            (x - size * 0.08, y - size * 0.94),
            (x, y - size * 1.06),
            (x + size * 0.08, y - size * 0.94),
            (x + size * 0.22, y - size * 0.84),
        ],
        4,
    )
    brush.form(cap, "#8f7a44", line=2)
    if site.lit:
        brush.glow(x, y - size * 0.73, size * 1.3, LAMP, 0.6)
        site.lamp(x, y - size * 0.73, size * 1.8, LAMP)


def _columns(
    site: Site,
    brush: Brush,
    spots: tuple[float, ...],
    width: float,
    local: str,
    foot: float = FOOT + 20,
) -> None:
    """Great round posts from floor to roof."""
    _, top, _, _ = site.bounds()
    light, dark = brush.tone(mix(local, "#ffffff", 0.2)), brush.tone(mix(local, "#14060a", 0.5))
    for x in spots:
        shaft = box(x - width / 2, top, width, foot - top)
        brush.grade(
            shaft,
            [(0, dark, 1), (0.35, light, 1), (1, dark, 1)],
            (x - width / 2, 0),
            (x + width / 2, 0),
        )
        brush.outline(shaft, 2.4)
        brush.form(oval(x, foot, width * 1.5, width * 0.4), "#a9a597", line=2)
        brush.block(
            x - width * 0.62, foot - width * 0.26, width * 1.24, width * 0.26, "#b5b1a3", line=1.8
        )


def _shrine(site: Site) -> None:
    """The hall of a temple: a gilded figure in the dark, candles and hangings."""
    site.stature = 400.0
    side = site.side
    open_windows(site)
    shell = site.layer(0.3)
    wall(site, shell, "#8f5a44", "#6a3a30", 640)
    for index in (-1, 1):
        pane(site, shell, index * 700 - 130, 260, 260, 330, "#6a3a2c", 5, 6)
    niche = np.vstack(
        [
            curve([(-300, 300), (-240, 150), (0, 60), (240, 150), (300, 300)], 8),
            [[300, FOOT], [-300, FOOT]],
        ]
    )
    shell.fall(niche, shell.tone("#3a2226"), shell.tone("#6a3a30"), 60, FOOT)
    shell.outline(niche, 3.4)
    _idol(site, shell, 0, 690)
    beams(site, shell, "#7d3a2c", 40, posts=False)
    brackets(shell, 0, 110, 1700, 40, _TEMPLE)
    _columns(site, shell, (-1250, -420, 420, 1250), 74, "#a4382c")
    for index in (-1, 1):
        for shift, local in ((300, "#c9983c"), (520, "#a83a2c")):
            x = index * (shift + 20)
            banner = curve(
                [
                    (x - 34, 90),
                    (x - 32, 330),
                    (x - 36, 520),
                    (x, 560),
                    (x + 36, 520),
                    (x + 32, 330),
                    (x + 34, 90),
                ],
                5,
            )
            shell.form(banner, local, line=2)
            for row in range(6):
                shell.strokes(
                    line(x - 20, 150 + 60 * row, x + 20, 150 + 60 * row, 4),
                    4,
                    shell.tone("#e9cf8a"),
                    0.7,
                )
    floor = site.layer(0.5)
    boards(site, floor, "#8a7360", tiles=True)
    solid(floor, 0, 820, 520, 120, 0.1, "#8f3a2c")
    for index in range(-3, 4):
        candle(site, floor, index * 74, 702, 46 + 8 * (index % 2))
    for index in (-1, 1):
        floor.form(oval(index * 220, 905, 190, 46), "#c79a4a", line=2)
        _incense(site, floor, index * 520, 870, 120)
    moods_of_light(site, floor)
    floor.glow(0, 560, 560, FIRE if site.lit else LAMP, 0.4)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    front.fill(box(side * 830 - 65, -200, 130, 1400), dark)
    for index in range(3):
        lantern(site, front, -side * (720 + 130 * index), -50 - 20 * index, 110)


def _idol(site: Site, brush: Brush, x: float, y: float) -> None:
    """A seated gilded figure, plain and still."""
    gold = "#d9a648"
    brush.glow(x, y - 330, 360, LAMP, 0.5)
    halo = oval(x, y - 350, 300, 300, 48)
    brush.strokes(np.vstack([halo, halo[:1]]), 12, brush.tone("#c98a3c"), 0.9, 0)
    for turn in np.linspace(0, 2 * np.pi, 24, endpoint=False):
        brush.strokes(
            line(
                x + 158 * np.cos(turn),
                y - 350 + 158 * np.sin(turn),
                x + 186 * np.cos(turn),
                y - 350 + 186 * np.sin(turn),
                3,
            ),
            5,
            brush.tone("#d9a648"),
            0.8,
        )
    robe = np.vstack(
        [
            curve(
                [
                    (x - 240, y),
                    (x - 220, y - 70),
                    (x - 130, y - 120),
                    (x - 120, y - 240),
                    (x - 60, y - 300),
                ],
                6,
            ),
            curve(
                [
                    (x + 60, y - 300),
                    (x + 120, y - 240),
                    (x + 130, y - 120),
                    (x + 220, y - 70),
                    (x + 240, y),
                ],
                6,
            ),
        ]
    )
    brush.form(robe, gold, "#8a5a2a", 2.8)
    for shift in (0, 1, 2):
        fold = curve(
            [
                (x - 70 + 22 * shift, y - 280),
                (x - 20 + 18 * shift, y - 190),
                (x + 70, y - 120 + 20 * shift),
            ],
            6,
        )
        brush.strokes(fold, 4, brush.tone("#8a5a2a"), 0.7)
    brush.strokes(
        curve([(x - 200, y - 40), (x, y - 84), (x + 200, y - 40)], 8), 4, brush.tone("#8a5a2a"), 0.7
    )
    brush.form(oval(x, y - 88, 120, 46), mix(gold, "#ffffff", 0.12), line=2)
    brush.form(oval(x, y - 356, 128, 158, 36), mix(gold, "#ffffff", 0.14), line=2.6)
    brush.form(oval(x, y - 440, 62, 52), "#8a5a2a", line=2)
    for side in (-1, 1):
        brush.strokes(
            curve(
                [(x + side * 18, y - 358), (x + side * 34, y - 353), (x + side * 48, y - 360)], 5
            ),
            4,
        )
        brush.strokes(
            curve(
                [(x + side * 16, y - 378), (x + side * 34, y - 386), (x + side * 50, y - 378)], 5
            ),
            3,
        )
        brush.form(oval(x + side * 66, y - 340, 20, 62, 16), gold, line=1.8)
    brush.strokes(curve([(x - 18, y - 312), (x, y - 307), (x + 18, y - 312)], 5), 4)
    brush.strokes(curve([(x, y - 362), (x + 5, y - 336), (x - 4, y - 332)], 5), 2.6)
    for index in range(9):
        px = x + (index - 4) * 58
        petal = curve(
            [
                (px - 34, y + 40),
                (px - 26, y - 2),
                (px, y - 26),
                (px + 26, y - 2),
                (px + 34, y + 40),
            ],
            4,
        )
        brush.form(petal, "#c9674a" if index % 2 else "#d9834f", line=2)


def _throne_hall(site: Site) -> None:
    site.stature = 400.0
    side = site.side
    open_windows(site)
    shell = site.layer(0.3)
    wall(site, shell, "#a8523c", "#7a3028", 640)
    for index in (-2, 2):
        pane(site, shell, index * 390 - 130, 260, 260, 340, "#8a3a2c", 5, 6)
    gold = "#d9a93f"
    panel = box(-330, 170, 660, 480)
    shell.form(panel, "#c9983c", "#8a5a2a", 3)
    chance = site.chance("throne")
    clouds = []
    for _ in range(26):
        cx, cy = chance.one(-300, 300), chance.one(200, 620)
        turn = np.linspace(0, 4.6, 16)
        radius = 26 * (1 - turn / 6)
        clouds.append(np.stack([cx + radius * np.cos(turn), cy + radius * np.sin(turn)], axis=1))
    shell.strokes(np.stack(clouds), 3.4, shell.tone("#7a4a20"), 0.7)
    shell.fill(oval(0, 330, 120, 120, 40), shell.tone("#d9603c"), 0.85)
    beams(site, shell, "#8a3028", 40, posts=False)
    brackets(shell, 0, 120, 1700, 46, _PALACE)
    _columns(site, shell, (-1280, -860, -450, 450, 860, 1280), 78, "#b5372c")
    floor = site.layer(0.5)
    boards(site, floor, "#9a8f84", tiles=True)
    for index in range(3):
        wide = 760 + 130 * index
        floor.block(-wide / 2, 752 + 34 * index, wide, 34, "#d5cdb9", "#a8a08e", 2.2)
    back = np.vstack(
        [
            curve(
                [(-140, 752), (-150, 560), (-90, 470), (0, 430), (90, 470), (150, 560), (140, 752)],
                6,
            )
        ]
    )
    floor.form(back, gold, "#8a5a22", 2.8)
    floor.form((back - [[0, 610]]) * [[0.74, 0.76]] + np.array([[0, 622]]), "#b5372c", line=2)
    floor.block(-160, 668, 320, 50, gold, line=2.2)
    for index in (-1, 1):
        floor.block(index * 150 - 18, 620, 36, 134, gold, line=2)
        floor.form(oval(index * 150, 616, 48, 40), gold, line=2)
        _incense(site, floor, index * 330, 790, 110)
        _bronze_lamp(site, floor, index * 640, 890, 250)
    runner = [(-110, 856), (110, 856), (330, 1140), (-330, 1140)]
    floor.form(runner, "#a8352c", line=2)
    for edge in (-0.86, 0.86):
        floor.strokes(line(110 * edge, 856, 330 * edge, 1140, 5), 7, floor.tone(gold), 0.9, 0)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    for index in (-1, 1):
        edge = curve(
            [
                (index * 600, -140),
                (index * 700, 160),
                (index * 830, 380),
                (index * 850, 600),
                (index * 820, 1150),
            ],
            8,
        )
        front.fill(np.vstack([edge, [[index * REACH, 1150], [index * REACH, -140]]]), dark)
        for fold in range(6):
            front.strokes(
                edge + np.array([[index * (40.0 + 50 * fold), 0]]), 6, mix(dark, "#b5372c", 0.4), 0.5
            )
    if side:
        front.fill(
            np.vstack(
                [
                    curve([(-REACH, -40), (-800, 40), (0, -30), (800, 40), (REACH, -40)], 9),
                    [[REACH, -300], [-REACH, -300]],
                ]
            ),
            dark,
        )


def _church(site: Site) -> None:
    """A parish church among yews."""
    chance = site.chance("church")
    sky = site.layer(0.0)
    paint_sky(site, sky, 600)
    far = site.layer(0.15, 0.34)
    ranges(site, far, 620, 160, 0.2)
    tree_line(far, site.chance("far trees"), 660, 160, Crown.of(far, "#5f8c63"), 40)
    middle = site.layer(0.36, 0.08)
    ground_field(site, middle, 700, "#9fb06f", "#71875a", 10)
    snow = site.setting.weather is Weather.SNOW
    stone = chance.pick(("#bfb6a4", "#a9a9a4", "#b5a48c"))
    tx = -site.side * 230
    middle.block(min(tx, tx + site.side * 640), 470, 640, 270, stone, line=2.2)
    ridge_ = [
        (tx, 474),
        (tx + site.side * 30, 330),
        (tx + site.side * 620, 330),
        (tx + site.side * 670, 474),
    ]
    middle.form(ridge_, "#f2f6f9" if snow else "#6d6a72", line=2.3)
    for index in range(4):
        _lancet(site, middle, tx + site.side * (190 + 130 * index), 700, 60, 170)
    middle.block(tx - 90, 250, 180, 490, mix(stone, "#ffffff", 0.08), line=2.4)
    spire = [(tx - 104, 254), (tx, -40), (tx + 104, 254)]
    middle.form(spire, "#f2f6f9" if snow else "#5d6670", line=2.4)
    middle.strokes(line(tx, -40, tx, -92, 3), 5)
    middle.strokes(line(tx - 18, -72, tx + 18, -72, 3), 5)
    _lancet(site, middle, tx, 400, 56, 110)
    middle.form(oval(tx, 460, 74, 74), "#e6dfca", line=2)
    middle.strokes(line(tx, 460, tx + 4, 432, 3), 3)
    middle.strokes(line(tx, 460, tx + 18, 466, 3), 3)
    door = np.vstack(
        [
            curve([(tx - 54, 640), (tx - 40, 570), (tx, 540), (tx + 40, 570), (tx + 54, 640)], 5),
            [[tx + 54, 742], [tx - 54, 742]],
        ]
    )
    middle.form(door, "#6a4632", line=2.4)
    for row in range(14):
        for column in range(-2, 3):
            if chance.yes(0.4):
                middle.outline(box(tx + column * 34 - 14, 270 + row * 33, 28, 15), 1.1, 0.22)
    for side in (-1, 1):
        leafy(middle, side * 800, 770, 440, chance, Crown.of(middle, "#4f7050"))
    near = site.layer(0.55)
    ground_field(site, near, 790, "#94a866", "#5f7548", 12)
    from yanyi.art.scenery.grove import _path

    _path(site, near, 800, "#cfc3a4")
    for _ in range(9):
        x, y, size = (
            chance.pick((-1, 1)) * chance.one(360, 1400),
            chance.one(815, 880),
            chance.one(60, 100),
        )
        slab = np.vstack(
            [
                curve(
                    [
                        (x - size * 0.36, y - size * 0.7),
                        (x - size * 0.2, y - size),
                        (x, y - size * 1.06),
                        (x + size * 0.2, y - size),
                        (x + size * 0.36, y - size * 0.7),
                    ],
                    4,
                ),
                [[x + size * 0.36, y], [x - size * 0.36, y]],
            ]
        )
        near.form(slab, "#a9a8a0", line=2)
    grass(near, chance, -1750, -330, 830, 150, 34, near.tone("#6f8a50"), 160)
    grass(near, chance, 330, 1750, 830, 150, 34, near.tone("#6f8a50"), 160)
    front = site.layer(0.85)
    leafy(
        front,
        site.side * 980,
        1160,
        1150,
        site.chance("front"),
        Crown.dark(front, 0.62),
        0.75,
        outline=False,
    )


def _lancet(site: Site, brush: Brush, x: float, y: float, width: float, height: float) -> None:
    """A pointed window standing at y."""
    shape = np.vstack(
        [
            curve(
                [
                    (x - width / 2, y - height * 0.6),
                    (x - width * 0.3, y - height * 0.85),
                    (x, y - height),
                ],
                5,
            ),
            curve(
                [
                    (x, y - height),
                    (x + width * 0.3, y - height * 0.85),
                    (x + width / 2, y - height * 0.6),
                ],
                5,
            ),
            [[x + width / 2, y], [x - width / 2, y]],
        ]
    )
    brush.fill(shape, "#ffcf7a" if site.lit else brush.tone("#56636e"))
    brush.outline(shape, 2.4)
    brush.strokes(line(x, y - height * 0.96, x, y, 4), 2.2)
    for share in (0.25, 0.5):
        brush.strokes(
            line(x - width / 2, y - height * share, x + width / 2, y - height * share, 4), 1.8
        )
    if site.lit:
        brush.glow(x, y - height * 0.5, height * 1.2, LAMP, 0.4)


def _nave(site: Site) -> None:
    """Inside a church: arches, coloured glass, pews."""
    site.stature = 400.0
    side = site.side
    open_windows(site)
    shell = site.layer(0.3)
    wall(site, shell, "#b9ae9a", "", 640)
    hues = ("#c2553f", "#4f7aa8", "#d9b45c", "#5f8f6f", "#8a5a8a")
    chance = site.chance("glass")
    for index, x in enumerate((-760, -380, 0, 380, 760)):
        wide, high = (230.0, 480.0) if index == 2 else (150.0, 360.0)
        _stained(site, shell, x, 610, wide, high, hues, chance)
    _, top, _, _ = site.bounds()
    for x in (-950, -570, -190, 190, 570, 950):
        rib = [(x - 22, FOOT), (x - 22, 250), (x + 22, 250), (x + 22, FOOT)]
        shell.form(rib, "#cfc4ae", line=2.2)
        for way in (-1, 1):
            arc = curve([(x, 250), (x + way * 50, 110), (x + way * 190, 10)], 8)
            shell.strokes(arc, 26 / shell.fine, shell.tone("#c4b9a3"), 1, 0)
            shell.strokes(arc + np.array([[way * 12.0, 4.0]]), 2.4)
            shell.strokes(arc + np.array([[-way * 12.0, -4.0]]), 2.4)
    shell.fall(
        box(-REACH, top, 2 * REACH, 10 - top), shell.tone("#6a6258"), shell.tone("#9a9080"), top, 10
    )
    for x in (-380, 0, 380):
        daylight(site, shell, x - 70, 140, 200, 380)
    floor = site.layer(0.5)
    boards(site, floor, "#9a9182", tiles=True)
    solid(floor, 0, 800, 380, 110, 0.1, "#d9d0bb")
    for dx in (-120, 120):
        candle(site, floor, dx, 692, 70)
    floor.strokes(line(0, 690, 0, 600, 3), 9, floor.tone("#c9a04a"), 1, 0)
    floor.strokes(line(-30, 630, 30, 630, 3), 9, floor.tone("#c9a04a"), 1, 0)
    for row in range(4):
        y, size = 830 + 60 * row, 1 + 0.28 * row
        for way in (-1, 1):
            x = way * (300 + 60 * row) * 1.0 + way * 240 * size
            floor.block(
                x - 260 * size, y - 84 * size, 520 * size, 84 * size, "#7d5238", "#4a3022", 2.2
            )
            floor.block(x - 264 * size, y - 92 * size, 528 * size, 13 * size, "#946444", line=1.8)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    front.fill(box(side * 850 - 70, -200, 150, 1400), dark)


def _stained(
    site: Site,
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    hues: tuple[str, ...],
    chance: object,
) -> None:
    from yanyi.art.scenery.chance import Chance

    assert isinstance(chance, Chance)
    shape = np.vstack(
        [
            curve(
                [
                    (x - width / 2, y - height * 0.62),
                    (x - width * 0.32, y - height * 0.86),
                    (x, y - height),
                ],
                6,
            ),
            curve(
                [
                    (x, y - height),
                    (x + width * 0.32, y - height * 0.86),
                    (x + width / 2, y - height * 0.62),
                ],
                6,
            ),
            [[x + width / 2, y], [x - width / 2, y]],
        ]
    )
    back = mix(site.palette.horizon, "#ffffff", 0.3)
    brush.fill(shape, back)
    brush.clip(shape)
    rows = int(height / 36)
    for row in range(rows):
        for column in range(5):
            if chance.yes(0.86):
                cx, cy = x + (column - 2) * width / 5, y - (row + 0.5) * height / rows
                tile = oval(cx, cy, width / 5, height / rows * 1.05, 6)
                brush.fill(tile, mix(chance.pick(hues), back, 0.3 if not site.lit else 0.1), 0.75)
                brush.outline(tile, 1.5, 0.7)
    brush.free()
    brush.glow(x, y - height * 0.5, height * 0.8, back, 0.25)
    ring = np.vstack([shape, shape[:1]])
    brush.strokes(ring, 13, brush.tone("#d5cbb5"), 1, 0)
    brush.outline(shape, 3)


def _chateau(site: Site) -> None:
    """A palace of the West across its forecourt."""
    chance = site.chance("chateau")
    sky = site.layer(0.0)
    paint_sky(site, sky, 600)
    far = site.layer(0.15, 0.34)
    tree_line(far, site.chance("far trees"), 660, 170, Crown.of(far, "#5f8c63"), 40)
    middle = site.layer(0.36, 0.06)
    paving(site, middle, 742, "#d5cbb2")
    stone = chance.pick(("#e3d6b8", "#d9c9b0", "#d5d0c4"))
    snow = site.setting.weather is Weather.SNOW
    slate = "#f2f6f9" if snow else "#5f6b78"
    for x, wide, high in ((0, 1500, 260), (-640, 260, 350), (640, 260, 350), (0, 340, 360)):
        middle.block(x - wide / 2, 740 - high, wide, high, stone, line=2.2)
        cap = [
            (x - wide / 2 - 12, 740 - high),
            (x - wide / 2 + wide * 0.05 + 20, 740 - high - 110),
            (x + wide / 2 - wide * 0.05 - 20, 740 - high - 110),
            (x + wide / 2 + 12, 740 - high),
        ]
        middle.form(cap, slate, line=2.2)
        middle.block(
            x - wide / 2 - 10, 740 - high - 6, wide + 20, 14, mix(stone, "#ffffff", 0.2), line=1.7
        )
        columns = max(3, int(wide / 80))
        for row in range(2):
            for column in range(columns):
                wx = x - wide / 2 + wide * (column + 0.5) / columns
                wy = 740 - high + 40 + row * 118
                tall = box(wx - 15, wy, 30, 74)
                middle.fill(tall, "#ffcf7a" if site.lit else middle.tone("#5a6873"))
                middle.outline(tall, 1.7)
                middle.strokes(line(wx, wy, wx, wy + 74, 3), 1.4)
    pediment = [(-190, 380), (0, 290), (190, 380)]
    middle.form(pediment, stone, line=2.4)
    for index in range(5):
        middle.block(-150 + 75 * index - 11, 384, 22, 240, mix(stone, "#ffffff", 0.18), line=1.8)
    middle.strokes(line(0, 290, 0, 190, 3), 4)
    middle.form([(0, 192), (74, 206), (0, 226)], "#b5483c", line=1.8)
    if site.lit:
        middle.glow(0, 600, 760, LAMP, 0.35, 0.4)
    near = site.layer(0.55)
    for side in (-1, 1):
        for index in range(4):
            bush(
                near,
                side * (520 + 260 * index),
                850 + 12 * index,
                170,
                chance,
                Crown.of(near, "#4f7a4a"),
            )
        street_lamp(site, near, side * 420, 862, 430, old=True)
    front = site.layer(0.85)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    for side in (-1, 1):
        front.fill(box(side * 850 - 60, 200, 130, 1000), dark)
        front.fill(oval(side * 855, 150, 130, 130), dark)
        bars = np.stack(
            [box(side * (930 + 44 * k) - 5, 300 - 20 * (k % 2), 10, 900) for k in range(16)]
        )
        front.fill(bars, dark)
        front.fill(box(min(side * 900, side * REACH), 380, REACH - 900, 14), dark)


def _ballroom(site: Site) -> None:
    """The great room of a Western palace."""
    site.stature = 400.0
    open_windows(site)
    shell = site.layer(0.3)
    chance = site.chance("ballroom")
    paint = chance.pick(("#d9cfae", "#b9c9c4", "#d5b5a8"))
    gold = "#c9a04a"
    wall(site, shell, paint, mix(paint, "#ffffff", 0.35), 630)
    for x in (-780, -390, 0, 390, 780):
        pane(site, shell, x - 95, 190, 190, 410, gold, 2, 4, arch=True, sill=False)
        shell.outline(box(x - 130, 120, 260, 500), 2, 0.5)
    _columns(site, shell, (-1170, -585, -195, 195, 585, 1170), 46, "#efe6d2")
    _, top, _, _ = site.bounds()
    shell.fall(
        box(-REACH, top, 2 * REACH, 40 - top), shell.tone("#b5a67f"), shell.tone("#e6dabb"), top, 40
    )
    shell.block(-REACH, 30, 2 * REACH, 34, gold, line=2)
    for x in (-390, 0, 390):
        daylight(site, shell, x - 95, 190, 220, 380)
    floor = site.layer(0.5)
    boards(site, floor, "#c29a68", tiles=True)
    for x in (-780, -390, 0, 390, 780):
        floor.puff(x, 850, 240, 150, mix(site.palette.horizon, "#ffffff", 0.3), 0.25)
    for x in (-430, 430):
        _chandelier(site, floor, x, 190)
    rug(site, floor, 0, 900, 1300, "#8a3a3c", gold)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    for side in (-1, 1):
        edge = curve(
            [
                (side * 640, -140),
                (side * 720, 160),
                (side * 840, 380),
                (side * 850, 600),
                (side * 820, 1150),
            ],
            8,
        )
        front.fill(np.vstack([edge, [[side * REACH, 1150], [side * REACH, -140]]]), dark)
        for fold in range(6):
            front.strokes(
                edge + np.array([[side * (40.0 + 50 * fold), 0]]),
                6,
                mix(dark, site.palette.accent, 0.35),
                0.5,
            )


def _chandelier(site: Site, brush: Brush, x: float, y: float) -> None:
    _, top, _, _ = site.bounds()
    brush.strokes(line(x, top, x, y, 4), 3.4, brush.tone("#b58a3c"), 1, 0)
    for ring, wide in ((y, 230.0), (y - 60, 130.0)):
        arc = curve(
            [
                (x - wide / 2, ring - 14),
                (x - wide / 4, ring + 16),
                (x, ring + 24),
                (x + wide / 4, ring + 16),
                (x + wide / 2, ring - 14),
            ],
            6,
        )
        brush.strokes(arc, 7, brush.tone("#c9a04a"), 1, 0.1)
        brush.strokes(arc + np.array([[0, 4]]), 2)
        for share in np.linspace(-0.5, 0.5, 7):
            cx = x + share * wide
            cy = float(np.interp(cx, arc[:, 0], arc[:, 1]))
            brush.block(cx - 4, cy - 26, 8, 24, "#f4ead2", line=1.2)
            if site.lit:
                brush.fill(oval(cx, cy - 34, 8, 16, 10), "#ffe9a8")
            brush.fill(oval(cx, cy + 14, 7, 14, 8), "#ffffff", 0.75)
    if site.lit:
        brush.glow(x, y - 20, 420, LAMP, 0.6)
        site.lamp(x, y - 20, 480, LAMP)
