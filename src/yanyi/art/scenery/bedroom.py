"""A bedroom: the bed, a window, a mirror."""

from yanyi.art.palette import mix
from yanyi.art.scenery.antique import folding_screen, lattice_window, moon_window, scroll
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.canopy import canopy_bed, double_bed, dresser, four_poster, wardrobe
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, rug, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import chair, solid, stool
from yanyi.art.scenery.lamp import candle, lantern, standing_lamp
from yanyi.art.scenery.ornament import picture, plant, shelf, vase
from yanyi.art.scenery.room import ceiling, front_leaves
from yanyi.art.scenery.shape import box, curve, moved, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.window import curtain, daylight, open_windows, pane
from yanyi.board.vocabulary import Era


def bedroom(site: Site) -> None:
    """A bedroom of the era."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _boudoir(site)
        case Era.PERIOD_WESTERN:
            _chamber(site)
        case _:
            _flat(site)


def _boudoir(site: Site) -> None:
    chance = site.chance("boudoir")
    side = site.side
    wood = chance.pick(("#8a4434", "#74402f", "#6a3f38"))
    hue = chance.pick(("#b5606a", "#c98a6a", "#7f8fa8", "#a86a8a"))
    shell = site.layer(0.35)
    wall(
        site, shell, chance.pick(("#e8d8bc", "#e2cfbc", "#d9d3c0")), mix(wood, "#c79a6a", 0.25), 620
    )
    if chance.yes(0.6):
        moon_window(site, shell, side * 270, 350, 300, wood)
    else:
        lattice_window(site, shell, side * 270 - 170, 210, 340, 300, wood)
    scroll(shell, side * 610, 150, 140, 350, chance)
    scroll(shell, -side * 60, 150, 120, 320, chance)
    beams(site, shell, wood, posts=(-1150.0, -790.0, 480.0, 1150.0))
    daylight(site, shell, side * 270 - 150, 300, 280, 240)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b98a5c", 0.45))
    canopy_bed(floor, -side * 430, 840, 560, wood, hue, chance)
    dresser(floor, side * 260, 800, 210, wood, True)
    candle(site, floor, side * 330, 668, 50)
    stool(floor, side * 250, 862, 92, wood)
    folding_screen(floor, side * 690, 810, 400, 400, chance, wood)
    solid(floor, -side * 40, 792, 150, 110, 0.1, wood)
    vase(floor, -side * 60, 680, 74, "#8fb0b4", chance, floor.tone("#e0808a"))
    candle(site, floor, -side * 0, 680, 54)
    rug(site, floor, 0, 900, 900, mix(hue, "#7f3a3a", 0.4), "#e0c08a")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.7)
    _gauze(site, front, side, dark)
    lantern(site, front, -side * 710, -80, 140)


def _gauze(site: Site, brush: Brush, side: float, colour: str) -> None:
    """A gauze curtain drawn aside close before us."""
    edge = curve(
        [
            (side * 540, -120),
            (side * 620, 160),
            (side * 740, 420),
            (side * 770, 560),
            (side * 730, 820),
            (side * 760, 1150),
        ],
        9,
    )
    body = [*map(tuple, edge), (side * REACH, 1150.0), (side * REACH, -120.0)]
    brush.grade(body, [(0, colour, 0.5), (1, colour, 0.88)], (side * 580, 0), (side * 1000, 0))
    light = mix(colour, site.palette.accent, 0.4)
    for index in range(6):
        brush.strokes(moved(edge, side * (44.0 + 46 * index), 0), 5, light, 0.35)
    brush.strokes(edge, 6, light, 0.8, 0.1)
    brush.fill(oval(side * 756, 560, 58, 30), light)


def _chamber(site: Site) -> None:
    chance = site.chance("bedchamber")
    side = site.side
    wood = chance.pick(("#6b4632", "#5a3a2c", "#7a5440"))
    hue = chance.pick(("#7f3a44", "#4f6a5c", "#4a5a7a", "#8a6a4a"))
    shell = site.layer(0.35)
    paper = chance.pick(("#c9b48f", "#a8b0a0", "#b9a0a0", "#a8b4bf"))
    wall(site, shell, paper, mix(paper, wood, 0.6), 630)
    stripe = shell.tone(mix(paper, "#ffffff", 0.24))
    for index in range(-24, 25):
        shell.fill(box(index * 66 - 7, 40, 14, 584), stripe, 0.5)
    pane(site, shell, side * 250 - 120, 150, 240, 420, "#e6dcc6", 2, 4)
    cloth = mix(hue, "#c9a468", 0.25)
    curtain(site, shell, side * 250 - 216, 104, 116, 740, cloth, 1)
    curtain(site, shell, side * 250 + 100, 104, 116, 740, cloth, -1)
    shell.block(side * 250 - 236, 92, 472, 20, "#c2994f", line=2)
    picture(shell, side * 520, 300, 130, 170, "#b58a44", chance)
    picture(shell, -side * 40, 290, 120, 150, "#b58a44", chance)
    daylight(site, shell, side * 250 - 120, 240, 190, 390)
    ceiling(site, shell, "#efe6d2")
    floor = site.layer(0.5)
    boards(site, floor, "#8a6044")
    four_poster(floor, -side * 400, 840, 520, wood, hue)
    _nightstand(site, floor, -side * 40, 800, wood)
    dresser(floor, side * 480, 800, 230, wood, False)
    chair(floor, side * 330, 850, 240, wood, side, hue)
    wardrobe(floor, side * 760, 800, 230, 500, wood)
    rug(site, floor, side * 60, 902, 900, mix(hue, "#5a3038", 0.4), "#d9b878")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    edge = curve([(side * 680, -120), (side * 750, 260), (side * 830, 560), (side * 790, 1150)], 8)
    front.fill([*map(tuple, edge), (side * REACH, 1150.0), (side * REACH, -120.0)], dark)
    for index in range(6):
        front.strokes(
            moved(edge, side * (40.0 + 46 * index), 0), 5, mix(dark, site.palette.accent, 0.3), 0.5
        )


def _nightstand(site: Site, brush: Brush, x: float, y: float, wood: str) -> None:
    """A small table with a candle and a jug."""
    solid(brush, x, y, 130, 130, 0.1, wood)
    brush.outline(box(x - 50, y - 114, 100, 44), 1.6, 0.6)
    candle(site, brush, x - 30, y - 132, 58)
    brush.form(oval(x + 26, y - 158, 40, 54, 16), "#dfe3e0", line=1.6)


def _flat(site: Site) -> None:
    chance = site.chance("flat")
    side = site.side
    paint = chance.pick(("#e2d2c2", "#cdd8d4", "#d8cfe0", "#dcd8c8"))
    hue = chance.pick(("#5f7f9a", "#a8607a", "#6f8f6a", "#c78a4a", "#6a6a94"))
    wood = chance.pick(("#b58558", "#8f6244", "#d0b48a"))
    shell = site.layer(0.35)
    wall(site, shell, paint)
    pane(site, shell, side * 420 - 170, 180, 340, 360, "#f2ece0", 2, 1)
    hang = mix(hue, "#f0e6d8", 0.5)
    curtain(site, shell, side * 420 - 280, 130, 130, 740, hang, 1)
    curtain(site, shell, side * 420 + 150, 130, 130, 740, hang, -1)
    shell.block(side * 420 - 300, 122, 600, 12, "#6b5647", line=1.6)
    _posters(shell, -side * 120, chance)
    _string_of_lights(site, shell, -side * 120)
    daylight(site, shell, side * 420 - 170, 340, 190, 340)
    ceiling(site, shell, paint)
    floor = site.layer(0.5)
    boards(site, floor, wood)
    rug(site, floor, -side * 60, 902, 1050, mix(hue, paint, 0.5), "#f6efe0")
    wardrobe(floor, -side * 700, 795, 280, 530, mix(wood, "#f2ece0", 0.35))
    double_bed(floor, -side * 130, 848, 560, wood, hue)
    for px in (-side * 470, side * 210):
        solid(floor, px, 812, 110, 110, 0.1, wood)
        standing_lamp(site, floor, px, 702, 120)
    shelf(floor, side * 700, 785, 220, 440, wood, chance, 4, 0.35)
    plant(floor, side * 510, 830, 260, chance, "#e6dfd0")
    moods_of_light(site, floor)
    front_leaves(site, side)


def _posters(brush: Brush, x: float, chance: Chance) -> None:
    """Pictures over the bed."""
    if chance.yes():
        picture(brush, x, 320, 300, 200, "#f2ece0", chance)
    else:
        for index, (dx, wide, high) in enumerate(
            ((-150, 120, 160), (0, 150, 190), (150, 120, 160))
        ):
            picture(
                brush, x + dx, 320, wide, high, ("#5a4638", "#f2ece0", "#b58a58")[index], chance
            )


def _string_of_lights(site: Site, brush: Brush, x: float) -> None:
    """Small bulbs strung over the bed."""
    rope = curve([(x - 330, 170), (x - 160, 214), (x, 176), (x + 160, 214), (x + 330, 170)], 6)
    brush.strokes(rope, 1.8, alpha=0.7)
    for px, py in rope[1::3]:
        if site.lit:
            brush.glow(float(px), float(py) + 7, 34, "#ffd27a", 0.6)
        brush.fill(oval(float(px), float(py) + 7, 9, 12, 8), "#ffe9b0" if site.lit else "#efe6cc")
