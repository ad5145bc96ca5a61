"""A market: stalls on both sides, wares in front, people among them."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.cobbles import cobbles
from yanyi.art.scenery.crowd import crowd
from yanyi.art.scenery.hall import hall
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber, cottage
from yanyi.art.scenery.shape import curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.stall import ground_goods, stall
from yanyi.art.scenery.town import gables
from yanyi.art.scenery.tree import Crown, leafy
from yanyi.art.scenery.vista import ranges, skyline
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import TimeOfDay

_HUES = ("#d8432f", "#e0a23c", "#3f8a8a", "#e8dcc0")


def market(site: Site) -> None:
    """A market square between rows of stalls."""
    site.ground, site.stature = 905.0, 345.0
    horizon, era = site.horizon, site.setting.era
    chance = site.chance("market")
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.16, 0.3)
    _town(site, far)
    paint_mist(far, site.chance("mist"), horizon + 20, 60, site.palette.mist, 0.6)
    middle = site.layer(0.34, 0.08)
    cobbles(site, middle, Lane(site, 7.0), chance.pick(("#a89c86", "#9c968c", "#b0a088")))
    shops = list(range(4))
    for index, x in enumerate((-690, -430, -170, 170, 430, 690)):
        shop = shops[(index + chance.whole(0, 3)) % 4]
        stall(site, middle, x + chance.one(-24, 24), horizon + 96, 210, chance, shop)
    if not _deserted(site):
        crowd(middle, site.chance("far people"), (-620, 620), horizon + 112, 112, 15, era)
    near = site.layer(0.5)
    for x, y, width in ((-500, 742, 250), (500, 742, 250), (-790, 812, 420), (790, 812, 420)):
        stall(site, near, x + chance.one(-30, 30), y, width, chance, chance.whole(0, 3))
    if not _deserted(site):
        people = site.chance("people")
        for side in (-1, 1):
            crowd(near, people, (side * 270, side * 420), 758, 178, 2, era)
    for side in (-1, 1):
        ground_goods(near, side * 700, 880, 330, chance)
    _overhead(site, near)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    _front(site, front, dark)


def _deserted(site: Site) -> bool:
    """Whether nobody is at the market at this hour."""
    return site.setting.time in (TimeOfDay.NIGHT, TimeOfDay.DAWN)


def _town(site: Site, brush: Brush) -> None:
    """The houses round the square, and what towers over them."""
    horizon = site.horizon
    chance = site.chance("town")
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            ranges(site, brush, horizon, 210, 0.6)
            for index in range(15):
                x = -980 + 140 * index + chance.one(-30, 30)
                size = chance.one(120, 175)
                cottage(site, brush, x, horizon + 46, size * 1.25, size, Timber())
            hall(site, brush, 0, horizon + 40, 300, 230, Timber(), 3, True, 2)
        case Era.PERIOD_WESTERN:
            gables(site, brush, horizon + 46, 1.0, chance)
            spire = [(-30, horizon - 200), (0, horizon - 440), (30, horizon - 200)]
            brush.block(-38, horizon - 210, 76, 260, "#b5aa96", line=1.8)
            brush.form(spire, "#6d7580", line=1.8)
            clock = oval(0, horizon - 160, 40, 40)
            brush.form(clock, "#f2ead2", line=1.6)
            brush.strokes(line(0, horizon - 160, 8, horizon - 174, 3), 2)
        case _:
            tone = mix(site.palette.far, site.palette.sky, 0.2)
            skyline(site, brush, chance, horizon + 40, 330, tone, 0.3, (80, 170))
            crown = Crown.of(brush, "#5f8c53")
            for index in range(10):
                leafy(
                    brush,
                    -900 + 200 * index + chance.one(-50, 50),
                    horizon + 46,
                    150,
                    chance,
                    crown,
                    outline=False,
                )


def _overhead(site: Site, brush: Brush) -> None:
    """Strings across the square, with flags, lanterns or bulbs."""
    chance = site.chance("strings")
    era = site.setting.era
    for row, (y, sag) in enumerate(((150, 90), (250, 70))):
        step = np.linspace(0, 1, 31)
        x = -1150 + 2300 * step
        rope = np.stack([x, y + sag * 4 * (step - step**2) + chance.one(-20, 20)], axis=1)
        brush.strokes(rope, 2.2, alpha=0.8)
        for index in range(1, 30):
            px, py = rope[index]
            if era is Era.PERIOD_CHINESE and index % 4 == 2 * row:
                lantern(site, brush, px, py, 46, _HUES[(index // 4) % 2])
            elif era is Era.MODERN:
                bulb = mix(LAMP, "#ffffff", 0.5) if site.lit else brush.tone("#e8e0c8")
                if site.lit:
                    brush.glow(px, py + 8, 44, LAMP, 0.5)
                brush.fill(oval(px, py + 8, 11, 14, 10), bulb)
            elif era is Era.PERIOD_WESTERN:
                flag = [(px - 26, py), (px + 26, py), (px, py + 46)]
                brush.form(flag, _HUES[index % 4], line=1.4)
    if era is Era.MODERN and site.lit:
        site.lamp(0, 300, 600, LAMP)


def _front(site: Site, brush: Brush, dark: str) -> None:
    """The edge of an awning over us and baskets at our feet."""
    side = site.side
    light = mix(dark, site.palette.horizon, 0.18)
    valance = [(side * 420.0, -200.0), (side * 430.0, 40.0)]
    for index in range(9):
        x = side * (430 + 110 * index)
        valance += [(x + side * 30, 86.0), (x + side * 80, 86.0), (x + side * 110, 40.0)]
    valance.append((side * REACH, -200.0))
    brush.fill(curve(valance[1:-1], 4), dark)
    brush.fill([valance[0], valance[1], (side * REACH, 44.0), valance[-1]], dark)
    for index, x in enumerate((side * 640, side * 860, -side * 780)):
        basket = [(x - 100, 980), (x + 100, 980), (x + 80, 1130), (x - 80, 1130)]
        for ball in range(5):
            brush.fill(
                oval(x + (ball - 2) * 40, 972 - 14 * (ball % 2), 56, 52, 16),
                mix(dark, site.palette.accent, 0.16 + 0.04 * (index + ball) % 3),
            )
        brush.fill(basket, dark)
        brush.strokes(line(x - 100, 980, x + 100, 980, 5), 4, light, 0.6)
