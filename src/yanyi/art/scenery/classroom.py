"""A classroom: the board, the master's table, rows of desks."""

from yanyi.art.palette import mix
from yanyi.art.scenery.antique import couplet, lattice_window, low_table
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, wall
from yanyi.art.scenery.furniture import chair, rounded, solid, table
from yanyi.art.scenery.lamp import candle, lantern, pendant
from yanyi.art.scenery.office import panel_ceiling
from yanyi.art.scenery.ornament import picture, plant, shelf, vase
from yanyi.art.scenery.room import ceiling
from yanyi.art.scenery.scholar import clock_face, globe, scholar_desk
from yanyi.art.scenery.school import blackboard, pupil_desk, sage, stove, wall_map
from yanyi.art.scenery.shape import box, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.window import daylight, open_windows, pane
from yanyi.board.vocabulary import Era


def classroom(site: Site) -> None:
    """A classroom of the era."""
    site.ground, site.stature = 912.0, 410.0
    open_windows(site)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _hall_of_learning(site)
        case Era.PERIOD_WESTERN:
            _schoolroom(site)
        case _:
            _classroom(site)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.74)
    _front_desks(site, front, dark)


def _hall_of_learning(site: Site) -> None:
    chance = site.chance("learning")
    side = site.side
    wood = chance.pick(("#7a4a32", "#6a4434", "#87543a"))
    shell = site.layer(0.35)
    wall(
        site, shell, chance.pick(("#e6d9ba", "#dccfae", "#d8d3c4")), mix(wood, "#c79a6a", 0.25), 620
    )
    for x in (-430.0, 430.0):
        lattice_window(site, shell, x - 150, 225, 300, 290, wood, chance.yes())
    sage(shell, 0, 130, 190, 420)
    for index in (-1, 1):
        couplet(shell, index * 152, 140, 60, 390, "#b5372c", chance)
    beams(site, shell, wood, posts=(-1150.0, -640.0, 640.0, 1150.0))
    daylight(site, shell, side * 430 - 150, 300, 290, 240)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b98a5c", 0.45))
    shelf(floor, -side * 760, 780, 230, 420, wood, chance, 4, 0.4)
    shelf(floor, side * 760, 780, 230, 420, wood, chance, 4, 0.4)
    scholar_desk(floor, 0, 796, 380, wood, chance)
    vase(floor, -side * 300, 790, 90, "#8fb0b4", chance, floor.tone("#e0808a"))
    for row, (y, wide, spread) in enumerate(((822, 210, 360), (884, 270, 480))):
        for way in (-1, 1):
            for index in range(2 - row):
                low_table(floor, way * (spread + index * 280), y, wide, chance, wood)
                if (row + index) % 2 == 0:
                    candle(site, floor, way * (spread + index * 280) - 30, y - wide * 0.32, 40)
    moods_of_light(site, floor)
    lantern(site, floor, -side * 300, 96, 90)
    lantern(site, floor, side * 300, 96, 90)


def _schoolroom(site: Site) -> None:
    chance = site.chance("schoolroom")
    side = site.side
    wood = chance.pick(("#8a6040", "#7a5238", "#94704a"))
    shell = site.layer(0.35)
    wall(
        site, shell, chance.pick(("#d9d0b4", "#c9cdb8", "#d4c4a8")), mix(wood, "#b5a078", 0.3), 610
    )
    for x in (side * 470, side * 730):
        pane(site, shell, x - 95, 150, 190, 400, "#e6dcc6", 2, 4)
    blackboard(shell, -side * 60, 350, 560, 270, "#33403c", chance)
    wall_map(shell, -side * 540, 320, 250, chance)
    clock_face(shell, side * 300, 170, 86)
    picture(shell, -side * 790, 330, 130, 160, "#6b4a32", chance)
    daylight(site, shell, side * 470 - 95, 400, 190, 360)
    ceiling(site, shell, "#e9e0c8")
    floor = site.layer(0.5)
    boards(site, floor, wood)
    stove(site, floor, side * 760, 800, 210)
    shelf(floor, -side * 720, 785, 220, 320, wood, chance, 3, 0.2)
    table(floor, -side * 60, 800, 380, 140, wood)
    globe(floor, -side * 200, 658, 120)
    for index, hue in enumerate(("#a84f42", "#4f6a5c", "#c9b98c")):
        floor.block(
            -side * 20 - 50 + 4 * index, 644 - 14 * index, 100 - 8 * index, 14, hue, line=1.3
        )
    chair(floor, side * 110, 800, 240, wood, -side)
    floor.form(oval(side * 60, 648, 26, 26, 14), "#b5433a", line=1.5)
    _rows(floor, wood, site)
    pendant(site, floor, side * 40, -200, 130, 110, "#2f4a48")
    moods_of_light(site, floor)


def _classroom(site: Site) -> None:
    chance = site.chance("classroom")
    side = site.side
    shell = site.layer(0.35)
    wall(
        site,
        shell,
        chance.pick(("#e2e2d6", "#dfe6e2", "#e8e0d0")),
        chance.pick(("#a9c0b0", "#a8bccb", "#c9b99a")),
        620,
    )
    for x in (side * 480, side * 760):
        pane(site, shell, x - 120, 170, 240, 380, "#c9cfd0", 2, 2)
    blackboard(shell, -side * 80, 350, 640, 280, "#3a5f50", chance)
    clock_face(shell, -side * 80, 150, 84)
    _notices(shell, -side * 590, 340)
    daylight(site, shell, side * 480 - 120, 420, 190, 360)
    panel_ceiling(site, shell)
    floor = site.layer(0.5)
    boards(site, floor, chance.pick(("#b0b4b0", "#b5a890", "#a8b0b8")), tiles=True)
    solid(floor, -side * 80, 790, 300, 140, 0.1, "#b58a5c")
    floor.block(-side * 130, 642, 80, 9, "#a84f42", line=1.3)
    floor.form(oval(-side * 20, 636, 30, 30, 14), "#c2453c", line=1.4)
    shelf(floor, -side * 780, 785, 210, 330, "#c9b08a", chance, 3, 0.3)
    plant(floor, side * 350, 800, 230, chance, "#b5694a")
    _rows(floor, "#d5b484", site)
    moods_of_light(site, floor)


def _rows(brush: Brush, wood: str, site: Site) -> None:
    """Rows of pupils' desks at both sides of the middle aisle."""
    chance = site.chance("rows")
    for y, wide, spots in ((826, 170, (330, 560, 780)), (884, 220, (420, 700))):
        for x in spots:
            for side in (-1, 1):
                pupil_desk(brush, side * x, y, wide, wood, chance)


def _notices(brush: Brush, x: float, y: float) -> None:
    """A notice board with drawings and papers."""
    brush.block(x - 140, y - 110, 280, 220, "#c79a62", line=2.2)
    for index, hue in enumerate(("#f6f0dc", "#f2d98a", "#a8cfe0", "#e8a08a", "#f6f0dc", "#b9d9a0")):
        px, py = x - 122 + 86 * (index % 3), y - 94 + 100 * (index // 3)
        brush.block(px, py, 74, 84, hue, line=1.3)
        brush.fill(
            oval(px + 37, py + 34, 34, 30, 14),
            brush.tone(("#e0754f", "#5f8c53", "#5e6a9a")[index % 3]),
            0.8,
        )
        brush.strokes(line(px + 12, py + 68, px + 62, py + 68, 3), 2.4, alpha=0.5)


def _front_desks(site: Site, brush: Brush, dark: str) -> None:
    """The backs of benches close before us."""
    light = mix(dark, site.palette.horizon, 0.15)
    for side in (-1, 1):
        x = side * 720
        brush.fill(rounded(x - 200, 968, 400, 60, 12), dark)
        brush.fill(box(x - 180, 1020, 36, 200), dark)
        brush.fill(box(x + 144, 1020, 36, 200), dark)
        brush.strokes(line(x - 192, 970, x + 192, 970, 6), 4, light, 0.6)
        if side == site.side:
            for index in range(3):
                brush.fill(box(x - 80 + 8 * index, 946 - 24 * index, 150 - 18 * index, 23), dark)
