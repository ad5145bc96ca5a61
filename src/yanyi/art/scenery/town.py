"""A row of Western house fronts."""

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.season import WHITE
from yanyi.art.scenery.shape import box, line
from yanyi.art.scenery.site import Site

_WALLS = ("#d9c8a4", "#c9a486", "#b5aa96", "#e0d6c0", "#b58a70")
_TILES = ("#94513f", "#6d5a52", "#5f6a72", "#a0634a")


def gables(site: Site, brush: Brush, foot: float, scale: float, chance: Chance) -> None:
    """House fronts shoulder to shoulder, standing at foot, their gables towards us."""
    x = -1300.0 * scale
    while x < 1300 * scale:
        wide, high = chance.one(90, 130) * scale, chance.one(120, 190) * scale
        peak = wide * chance.one(0.5, 0.8)
        wall, tile = chance.pick(_WALLS), chance.pick(_TILES)
        timbered = chance.yes(0.5)
        brush.block(x, foot - high, wide, high, wall, line=1.6)
        cap = [
            (x - wide * 0.06, foot - high),
            (x + wide / 2, foot - high - peak),
            (x + wide * 1.06, foot - high),
        ]
        brush.form(cap, tile if not timbered else wall, line=1.8)
        edge = WHITE if brush.snowy else mix(tile, "#2a1a18", 0.2)
        brush.strokes(line(*cap[0], *cap[1], 5), 7 * scale, brush.tone(edge), 1, 0)
        brush.strokes(line(*cap[1], *cap[2], 5), 7 * scale, brush.tone(edge), 1, 0)
        if timbered:
            beam = brush.tone("#5a4030")
            for share in (0.0, 0.34, 0.66, 1.0):
                brush.strokes(
                    line(x + wide * share, foot, x + wide * share, foot - high, 4),
                    4 * scale,
                    beam,
                    0.9,
                    0,
                )
            for share in (0.02, 0.5, 1.0):
                brush.strokes(
                    line(x, foot - high * share, x + wide, foot - high * share, 4),
                    4 * scale,
                    beam,
                    0.9,
                    0,
                )
        for row in (0.22, 0.68):
            for column in (0.2, 0.62):
                pane = box(x + wide * column, foot - high * (row + 0.2), wide * 0.2, high * 0.2)
                lit = site.lit and chance.yes(0.6)
                brush.fill(pane, LAMP if lit else brush.tone("#5f7480"), 0.95)
                brush.outline(pane, 1.3)
        x += wide + chance.one(-2, 8) * scale
