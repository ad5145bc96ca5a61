"""An old capital: roofs beyond roofs under the hills."""

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.court import paving
from yanyi.art.scenery.hall import hall
from yanyi.art.scenery.lamp import lantern, street_lamp
from yanyi.art.scenery.pavilion import pagoda
from yanyi.art.scenery.pine import pine
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber, cottage
from yanyi.art.scenery.shape import box
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown
from yanyi.art.scenery.vista import ranges, tree_line
from yanyi.board.vocabulary import Era


def old_capital(site: Site) -> None:
    """Roofs beyond roofs under the hills, from a wall or a terrace."""
    horizon = site.horizon
    palette = site.palette
    site.ground, site.stature = 905.0, 340.0
    chinese = site.setting.era is Era.PERIOD_CHINESE
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.15, 0.34)
    ranges(site, far, horizon - 60, 250, 0.6 if chinese else 0.25)
    chance = site.chance("capital")
    middle = site.layer(0.32, 0.12)
    middle.fall(
        site.below(horizon - 70),
        mix(palette.far, palette.mist, 0.5),
        palette.middle,
        horizon - 70,
        1000,
    )
    timber = Timber()
    for level in range(5):
        y = horizon - 40 + 52 * level
        middle.haze = 0.46 - 0.09 * level
        size = 90 + 34 * level
        x = -1650 + chance.one(0, 60)
        while x < 1650:
            wide = size * chance.one(1.1, 1.8)
            if chinese:
                if chance.yes(0.06):
                    pagoda(site, middle, x, y, size * 2.4, timber, 6)
                elif level > 1 and chance.yes(0.1):
                    hall(site, middle, x, y, wide * 1.3, size * 1.25, timber, 3, True, 1)
                else:
                    high = size * chance.one(0.7, 0.95)
                    cottage(site, middle, x, y, wide, high, timber)
            else:
                _town_house(site, middle, x, y, wide * 0.7, size * chance.one(0.9, 1.3), chance)
            x += wide * chance.one(0.86, 1.15)
        if level in (0, 2):
            tree_line(
                middle,
                site.chance("trees", level),
                y + 14,
                40 + 16 * level,
                Crown.of(middle, "#6f9a62"),
                30,
            )
            paint_mist(middle, site.chance("mist", level), y + 10, 44, palette.mist, 0.6)
    near = site.layer(0.55)
    paving(site, near, 800, "#b5ac9a")
    stone = "#a9a294"
    for index in range(-13, 14):
        x = index * 140
        near.block(x - 46, 718, 92, 62, stone, line=2)
    near.block(-REACH, 772, 2 * REACH, 46, stone, line=2.2)
    for index in range(-20, 21):
        near.outline(box(index * 92 + 8, 782, 84, 26), 1.2, 0.3)
    front = site.layer(0.85)
    if chinese:
        pine(
            front,
            site.side * 850,
            1130,
            1000,
            site.chance("front"),
            Crown.dark(front, 0.6),
            -site.side * 0.14,
        )
        lantern(site, front, -site.side * 760, -60, 140)
    else:
        street_lamp(site, front, site.side * 780, 1130, 820, old=True)


def _town_house(
    site: Site, brush: Brush, x: float, y: float, width: float, height: float, chance: Chance
) -> None:
    wall = chance.pick(("#e0d3ba", "#c9a488", "#b58a70", "#d5c9b0"))
    snow = site.snowy
    brush.block(x - width / 2, y - height, width, height, wall, line=1.8)
    cap = [
        (x - width * 0.58, y - height * 0.97),
        (x - width * 0.2, y - height * 1.45),
        (x + width * 0.2, y - height * 1.45),
        (x + width * 0.58, y - height * 0.97),
    ]
    brush.form(cap, "#f2f6f9" if snow else chance.pick(("#94513f", "#6a6670", "#7a5a4c")), line=1.8)
    brush.block(
        x + width * 0.16, y - height * 1.66, width * 0.12, height * 0.3, "#9a6a55", line=1.4
    )
    for row in range(2):
        for column in range(3):
            pane = box(
                x + (column - 1) * width * 0.28 - width * 0.07,
                y - height * (0.86 - 0.42 * row),
                width * 0.14,
                height * 0.24,
            )
            brush.fill(pane, LAMP if site.lit and chance.yes(0.6) else brush.tone("#56636c"))
            brush.outline(pane, 1.3, 0.8)
