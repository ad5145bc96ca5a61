"""A sickroom: beds, a window, what the doctor needs."""

from itertools import pairwise

from yanyi.art.palette import mix
from yanyi.art.scenery.antique import folding_screen, lattice_window, scroll
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, wall
from yanyi.art.scenery.furniture import chair, rounded, shadow, solid, stool
from yanyi.art.scenery.lamp import brazier, candle, lantern, pendant
from yanyi.art.scenery.office import panel_ceiling
from yanyi.art.scenery.ornament import plant, shelf, vase
from yanyi.art.scenery.room import ceiling
from yanyi.art.scenery.scholar import clock_face
from yanyi.art.scenery.shape import box, curve, line, moved, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.window import curtain, daylight, open_windows, pane
from yanyi.board.vocabulary import Era


def hospital(site: Site) -> None:
    """A sickroom of the era."""
    site.ground, site.stature = 908.0, 410.0
    open_windows(site)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _sickroom(site)
        case Era.PERIOD_WESTERN:
            _ward(site)
        case _:
            _clinic(site)


def _sickroom(site: Site) -> None:
    chance = site.chance("sickroom")
    side = site.side
    wood = chance.pick(("#7a4a32", "#6f4436"))
    shell = site.layer(0.35)
    wall(site, shell, "#dfd0ae", mix(wood, "#c79a6a", 0.2), 620)
    lattice_window(site, shell, side * 300 - 180, 215, 360, 300, wood)
    scroll(shell, -side * 60, 150, 140, 360, chance)
    scroll(shell, -side * 290, 170, 120, 320, chance)
    beams(site, shell, wood, posts=(-1150.0, -700.0, 620.0, 1150.0))
    daylight(site, shell, side * 300 - 150, 300, 280, 240)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b08a62", 0.4))
    folding_screen(floor, -side * 700, 800, 360, 400, chance, wood)
    _bed(floor, -side * 400, 848, 480, wood, "#8a9a86")
    shelf(floor, side * 640, 785, 300, 480, wood, chance, 5, 1.0)
    solid(floor, side * 220, 812, 240, 120, 0.1, wood)
    candle(site, floor, side * 290, 690, 54)
    vase(floor, side * 160, 692, 60, "#e3e0d4", chance)
    stool(floor, -side * 60, 860, 96, wood)
    brazier(site, floor, side * 460, 860, 120)
    lantern(site, floor, -side * 160, 96, 90)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    _drape(site, front, mix(site.palette.near, site.palette.ink, 0.7))


def _ward(site: Site) -> None:
    chance = site.chance("ward")
    side = site.side
    shell = site.layer(0.35)
    wall(site, shell, chance.pick(("#dfdccb", "#d5dcd0", "#e0d6c4")), "#a8b5a4", 620)
    for x in (-620, -210, 210, 620):
        pane(site, shell, x - 85, 130, 170, 390, "#e9e4d4", 2, 4)
    clock_face(shell, 0, 190, 84)
    ceiling(site, shell, "#efe9da")
    for x in (-620, -210, 210, 620):
        daylight(site, shell, x - 85, 170, 180, 350)
    floor = site.layer(0.5)
    boards(site, floor, "#9a7a58")
    for index, x in enumerate((-420, 0, 420)):
        _iron_bed(floor, x, 806, 250, chance.pick(("#b5bfb8", "#c9b9a0", "#a8b5c4")))
        _bedside(site, floor, x + 200, 800, index)
    _iron_bed(floor, -side * 720, 872, 330, "#b5bfb8")
    solid(floor, side * 690, 850, 260, 130, 0.1, "#8a6a4c")
    for index, hue in enumerate(("#5f7f6a", "#8a5a42", "#4f6a86", "#c9b48a")):
        _bottle(floor, side * 600 + side * 56 * index, 718, 62, hue)
    for x in (-210, 210):
        pendant(site, floor, x, -200, 120, 100, "#e6e2d2")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    _drape(site, front, mix(site.palette.near, site.palette.ink, 0.66))


def _clinic(site: Site) -> None:
    chance = site.chance("clinic")
    side = site.side
    shell = site.layer(0.35)
    hue = chance.pick(("#a8cfc4", "#a9c4dc", "#cfd8a8"))
    wall(site, shell, "#eceeea", hue, 600)
    pane(site, shell, side * 330 - 220, 160, 440, 370, "#d9dede", 3, 1)
    curtain(site, shell, side * 330 - 310, 120, 110, 720, mix(hue, "#ffffff", 0.4), 1)
    curtain(site, shell, side * 330 + 200, 120, 110, 720, mix(hue, "#ffffff", 0.4), -1)
    clock_face(shell, -side * 60, 190, 84)
    _headboard(shell, -side * 300, 520, hue)
    daylight(site, shell, side * 330 - 220, 440, 180, 350)
    panel_ceiling(site, shell)
    floor = site.layer(0.5)
    boards(site, floor, "#c9cfcc", tiles=True)
    _drip(floor, -side * 30, 850, 420)
    _monitor(site, floor, -side * 590, 800)
    _ward_bed(floor, -side * 310, 860, 440, hue)
    solid(floor, side * 130, 810, 130, 130, 0.1, "#dfe0da")
    vase(floor, side * 130, 680, 60, "#8fb0b4", chance, floor.tone("#e0808a"))
    chair(floor, side * 330, 872, 250, "#7a8a92", -side, "#5f8a94")
    plant(floor, side * 640, 830, 300, chance, "#e6e4dc")
    solid(floor, side * 780, 820, 180, 230, 0.1, "#d5d9d6")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    _drape(site, front, mix(site.palette.near, site.palette.ink, 0.62))


def _bed(brush: Brush, x: float, y: float, width: float, wood: str, hue: str) -> None:
    """A plain couch with a sick person's quilt."""
    shadow(brush, x, y, width)
    brush.block(x - width / 2, y - 190, width, 60, mix(wood, "#ffffff", 0.05), line=2)
    brush.block(x - width / 2, y - 110, width, 110, wood, line=2.2)
    brush.form(rounded(x - width * 0.48, y - 150, width * 0.96, 56, 18), "#efe6d0", line=1.8)
    brush.form(rounded(x - width * 0.2, y - 164, width * 0.68, 84, 26), hue, line=2)
    brush.form(rounded(x - width * 0.46, y - 182, width * 0.2, 46, 20), "#d9b45c", line=1.8)


def _iron_bed(brush: Brush, x: float, y: float, width: float, hue: str) -> None:
    """An iron bedstead seen from its foot."""
    shadow(brush, x, y, width)
    metal, half = brush.tone("#4f5658"), width / 2
    for px in (x - half, x + half):
        brush.limb(line(px, y, px, y - width * 0.86, 4), 9, 9, metal)
    for share in (0.86, 0.62):
        brush.limb(line(x - half, y - width * share, x + half, y - width * share, 5), 8, 8, metal)
    for index in range(1, 7):
        px = x - half + width * index / 7
        brush.limb(line(px, y - width * 0.86, px, y - width * 0.5, 3), 4, 4, metal)
    brush.form(
        rounded(x - width * 0.34, y - width * 0.66, width * 0.68, width * 0.2, 18),
        "#f6f3ea",
        line=1.8,
    )
    cover = [
        (x - half * 0.9, y - width * 0.5),
        (x + half * 0.9, y - width * 0.5),
        (x + half, y - width * 0.16),
        (x - half, y - width * 0.16),
    ]
    brush.form(cover, mix(hue, "#ffffff", 0.2), hue, 2)
    brush.form(
        [
            (x - half * 0.89, y - width * 0.52),
            (x + half * 0.89, y - width * 0.52),
            (x + half * 0.93, y - width * 0.42),
            (x - half * 0.93, y - width * 0.42),
        ],
        "#f6f3ea",
        line=1.6,
    )
    brush.limb(line(x - half, y - width * 0.3, x + half, y - width * 0.3, 4), 8, 8, metal)


def _bedside(site: Site, brush: Brush, x: float, y: float, index: int) -> None:
    """A locker with a cup or flowers."""
    solid(brush, x, y, 90, 120, 0.1, "#a88a68")
    brush.outline(box(x - 34, y - 104, 68, 40), 1.6, 0.6)
    _bottle(brush, x - 20, y - 120, 46, "#5f7f6a")
    if index % 2:
        candle(site, brush, x + 18, y - 122, 44)


def _bottle(brush: Brush, x: float, y: float, size: float, hue: str) -> None:
    """A medicine bottle."""
    body = [
        (x - size * 0.24, y),
        (x - size * 0.24, y - size * 0.6),
        (x - size * 0.1, y - size * 0.74),
        (x - size * 0.1, y - size),
        (x + size * 0.1, y - size),
        (x + size * 0.1, y - size * 0.74),
        (x + size * 0.24, y - size * 0.6),
        (x + size * 0.24, y),
    ]
    brush.form(body, hue, line=1.5)
    brush.fill(
        box(x - size * 0.18, y - size * 0.46, size * 0.36, size * 0.28), brush.tone("#f2ead2")
    )


def _ward_bed(brush: Brush, x: float, y: float, width: float, hue: str) -> None:
    """A hospital bed of today seen from its side, the head raised."""
    shadow(brush, x, y, width)
    for px in (x - width * 0.4, x + width * 0.4):
        brush.block(px - 7, y - 90, 14, 76, "#8f9aa0", line=1.6)
        brush.form(oval(px, y - 12, 26, 26, 16), "#4a5258", line=1.6)
    brush.block(x - width / 2, y - 110, width, 26, "#b5bfc4", line=1.9)
    mattress = curve(
        [
            (x - width * 0.49, y - 112),
            (x - width * 0.47, y - 220),
            (x - width * 0.38, y - 226),
            (x - width * 0.16, y - 160),
            (x + width * 0.48, y - 152),
            (x + width * 0.49, y - 112),
        ],
        5,
    )
    brush.form(mattress, "#f4f3ee", line=2)
    brush.form(rounded(x - width * 0.46, y - 262, width * 0.2, 66, 24), "#ffffff", line=1.8)
    cover = curve(
        [
            (x - width * 0.18, y - 108),
            (x - width * 0.16, y - 168),
            (x + width * 0.1, y - 178),
            (x + width * 0.48, y - 164),
            (x + width * 0.49, y - 100),
        ],
        5,
    )
    brush.form(cover, hue, line=2)
    brush.strokes(
        line(x - width * 0.06, y - 206, x + width * 0.26, y - 206, 5),
        9,
        brush.tone("#b5bfc4"),
        1,
        0,
    )
    for px in (x - width * 0.06, x + width * 0.1, x + width * 0.26):
        brush.strokes(line(px, y - 206, px, y - 120, 3), 6, brush.tone("#b5bfc4"), 1, 0)
    for side, high in ((-1, 280), (1, 200)):
        brush.form(
            rounded(x + side * width * 0.52 - 12, y - high, 24, high - 80, 10), "#c9b08a", line=2
        )


def _drip(brush: Brush, x: float, y: float, height: float) -> None:
    """A drip on its stand."""
    metal = brush.tone("#8f9aa0")
    brush.limb(line(x, y, x, y - height, 5), 7, 6, metal)
    for dx in (-44, 44):
        brush.limb(line(x, y - 16, x + dx, y, 3), 7, 6, metal)
    brush.limb(line(x - 40, y - height, x + 40, y - height, 3), 6, 6, metal)
    brush.form(rounded(x + 16, y - height + 8, 44, 78, 10), "#dcecef", line=1.7)
    brush.fill(box(x + 20, y - height + 46, 36, 36), brush.tone("#a8d0dc"), 0.8)
    tube = curve(
        [(x + 38, y - height + 86), (x + 30, y - height * 0.5), (x - 80, y - height * 0.4)], 8
    )
    brush.strokes(tube, 3, brush.tone("#c9d6da"))


def _monitor(site: Site, brush: Brush, x: float, y: float) -> None:
    """A heart monitor on a stand."""
    brush.block(x - 8, y - 300, 16, 300, "#8f9aa0", line=1.6)
    brush.form(rounded(x - 92, y - 430, 184, 136, 10), "#e0e4e4", line=2.1)
    brush.form(rounded(x - 80, y - 420, 160, 104, 6), "#16242c", line=1.7)
    beat = [(x - 72, y - 370.0)]
    for index in range(3):
        px = x - 60 + 46 * index
        beat += [(px, y - 370), (px + 8, y - 404), (px + 16, y - 338), (px + 22, y - 370)]
    beat.append((x + 74, y - 370))
    for a, b in pairwise(beat):
        brush.strokes(line(*a, *b, 3), 3, "#6fe0a8", 0.95, 0)
    brush.strokes(line(x - 72, y - 334, x + 40, y - 334, 3), 3, "#ffb45a", 0.8)
    brush.glow(x, y - 366, 120, "#6fe0a8", 0.4 if site.lit else 0.2)


def _headboard(brush: Brush, x: float, y: float, hue: str) -> None:
    """The strip over the bed with lamp, sockets and switches."""
    brush.block(x - 330, y - 40, 660, 46, "#dfe4e2", line=1.9)
    brush.block(x - 120, y - 84, 240, 28, mix(hue, "#ffffff", 0.5), line=1.7)
    for index in range(5):
        brush.form(oval(x - 260 + 60 * index, y - 18, 24, 24, 14), "#c9d0d0", line=1.4)
    brush.fill(box(x + 200, y - 30, 46, 22), brush.tone("#d94f4a"), 0.9)


def _drape(site: Site, brush: Brush, dark: str) -> None:
    """A curtain on its rail close before us."""
    side = site.side
    edge = curve([(side * 630, -120), (side * 660, 300), (side * 640, 700), (side * 670, 1160)], 9)
    body = [*map(tuple, edge), (side * 1750, 1160.0), (side * 1750, -120.0)]
    brush.grade(body, [(0, dark, 0.8), (1, dark, 0.96)], (side * 630, 0), (side * 1000, 0))
    for index in range(7):
        brush.strokes(
            moved(edge, side * (34.0 + 42 * index), 0),
            7,
            mix(dark, site.palette.horizon, 0.14),
            0.5,
        )
