"""A palace of old China: its court and its great hall."""

import numpy as np

from yanyi.art.palette import is_indoors, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, wall
from yanyi.art.scenery.chateau import ballroom, chateau
from yanyi.art.scenery.court import bronze_lamp, columns, incense, paving, stone_post
from yanyi.art.scenery.hall import brackets, hall
from yanyi.art.scenery.lamp import brazier, lantern
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.vista import ranges
from yanyi.art.scenery.window import open_windows, pane
from yanyi.board.vocabulary import Era

_PALACE = Timber("#c79a3c", "#b5372c", "#b5483c", "#8a3a30", "#d5d0c4", "#3a6a9a")


def palace(site: Site) -> None:
    """A palace: its court, or its great room."""
    site.ground, site.stature = 905.0, 340.0
    chinese = site.setting.era is Era.PERIOD_CHINESE
    if is_indoors(site.setting):
        (_throne_hall if chinese else ballroom)(site)
    elif chinese:
        _palace_court(site)
    else:
        chateau(site)


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
    _terrace(middle, 760)
    near = site.layer(0.55)
    for side in (-1, 1):
        bronze_lamp(site, near, side * 560, 880, 220)
        stone_post(near, side * 880, 890, 220)
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


def _terrace(brush: Brush, y: float) -> None:
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
    beams(site, shell, "#8a3028", 40)
    brackets(shell, 0, 120, 1700, 46, _PALACE)
    columns(site, shell, (-1280, -860, -450, 450, 860, 1280), 78, "#b5372c")
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
        incense(site, floor, index * 330, 790, 110)
        bronze_lamp(site, floor, index * 640, 890, 250)
    runner = [(-110, 856), (110, 856), (330, 1140), (-330, 1140)]
    floor.form(runner, "#a8352c", line=2)
    for share in (-0.86, 0.86):
        floor.strokes(line(110 * share, 856, 330 * share, 1140, 5), 7, floor.tone(gold), 0.9, 0)
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
                edge + np.array([[index * (40.0 + 50 * fold), 0]]),
                6,
                mix(dark, "#b5372c", 0.4),
                0.5,
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
