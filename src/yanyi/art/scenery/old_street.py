"""A street of olden days."""

from yanyi.art.palette import mix
from yanyi.art.scenery.antique import wine_jar
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.cobbles import cobbles
from yanyi.art.scenery.gable_house import gable_house
from yanyi.art.scenery.hall import hall
from yanyi.art.scenery.lamp import lantern, street_lamp
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.pavilion import pagoda
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber
from yanyi.art.scenery.shape import line, oval
from yanyi.art.scenery.shop_house import shop_house
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, bough_tree
from yanyi.art.scenery.vista import ranges
from yanyi.board.vocabulary import Era


def old_street(site: Site) -> None:
    """A street between old houses, shops below and lattices above."""
    site.ground, site.stature = 905.0, 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, site.horizon)
    far = site.layer(0.16, 0.36)
    western = site.setting.era is Era.PERIOD_WESTERN
    ranges(site, far, site.horizon + 6, 240, 0.2 if western else 0.6)
    chance = site.chance("end")
    timber = Timber()
    if western:
        _far_town(site, far)
    elif chance.yes():
        hall(site, far, 0, site.horizon + 24, 330, 190, timber, 3, True, 2)
    else:
        pagoda(site, far, chance.one(-30, 30), site.horizon + 12, 330, timber, 7)
    paint_mist(far, site.chance("mist"), site.horizon + 10, 56, site.palette.mist, 0.7)
    lane = Lane(site, 3.7)
    middle = site.layer(0.4)
    cobbles(site, middle, lane)
    for side in (-1, 1):
        row(site, middle, lane, side, 6.2, 60.0)
    near = site.layer(0.56)
    for side in (-1, 1):
        row(site, near, lane, side, 2.2, 6.2)
    _things(site, near, lane)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.72)
    if western:
        street_lamp(site, front, site.side * 770, 1130, 860, old=True)
    else:
        bough_tree(
            front,
            site.side * 1010,
            1130,
            1100,
            site.chance("front"),
            dark,
            -site.side * 0.3,
            6,
            mix(site.palette.accent, "#ffffff", 0.35) if chance.yes(0.5) and not site.snowy else "",
        )
        lantern(site, front, -site.side * 760, -70, 150)
        lantern(site, front, -site.side * 640, -130, 120)


def row(site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float) -> None:
    """The houses of one side that begin between two distances, the farthest first."""
    chance = site.chance("row", int(side))
    plots: list[tuple[float, float, int]] = []
    away, index = 2.2, 0
    while away < 60:
        wide = chance.one(3.4, 5.6)
        plots.append((away, away + wide, index))
        away += wide
        index += 1
    for start, end, number in reversed(plots):
        if near <= start < far:
            brush.haze = lane.haze(start)
            one = site.chance("house", int(side), number)
            (gable_house if site.setting.era is Era.PERIOD_WESTERN else shop_house)(
                site, brush, lane, side, start, end, one
            )
    brush.haze = 0.0


def _things(site: Site, brush: Brush, lane: Lane) -> None:
    """Jars, baskets and carts along the walls."""
    chance = site.chance("things")
    western = site.setting.era is Era.PERIOD_WESTERN
    for side in (-1, 1):
        for z in (9.5, 7.4, 5.8, 4.7):
            x, y = lane.spot(side * (lane.half - chance.one(0.5, 0.9)), 0, z)
            size = lane.size(0.75, z)
            style = chance.whole(0, 2)
            brush.puff(x, y, size * 1.4, size * 0.3, brush.ink, 0.4)
            if style == 0 and not western:
                wine_jar(brush, x, y, size, chance.pick(("#6b4a3a", "#4a4340")))
            elif style == 1:
                basket = [
                    (x - size * 0.5, y - size * 0.55),
                    (x + size * 0.5, y - size * 0.55),
                    (x + size * 0.38, y),
                    (x - size * 0.38, y),
                ]
                brush.form(basket, "#b08a54", line=2)
                for index in range(7):
                    brush.form(
                        oval(
                            x + (index - 3) * size * 0.13,
                            y - size * (0.6 + 0.06 * (index % 2)),
                            size * 0.24,
                            size * 0.22,
                            14,
                        ),
                        chance.pick(("#d9763f", "#9fb05f", "#c2453c")),
                        line=1.4,
                    )
            else:
                crate = [
                    (x - size * 0.5, y - size * 0.7),
                    (x + size * 0.5, y - size * 0.7),
                    (x + size * 0.5, y),
                    (x - size * 0.5, y),
                ]
                brush.form(crate, "#94704a", line=2)
                for row in (0.24, 0.47):
                    brush.strokes(
                        line(x - size * 0.48, y - size * row, x + size * 0.48, y - size * row, 4),
                        2,
                        alpha=0.6,
                    )


def _far_town(site: Site, brush: Brush) -> None:
    chance = site.chance("far town")
    y = site.horizon + 20
    for index in range(16):
        x = -360 + 48 * index
        wide, high = chance.one(40, 70), chance.one(60, 130)
        gable = [
            (x - wide / 2, y),
            (x - wide / 2, y - high),
            (x, y - high - wide * 0.6),
            (x + wide / 2, y - high),
            (x + wide / 2, y),
        ]
        brush.form(gable, chance.pick(("#c9b79a", "#b58a70", "#a9a59a")), line=1.5)
    spire = [(-16, y - 100), (0, y - 330), (16, y - 100)]
    brush.form(spire, "#6d7580", line=1.8)
    brush.block(-24, y - 120, 48, 120, "#b5aa96", line=1.8)
