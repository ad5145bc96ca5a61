"""Lines that shoot towards a face in a strong moment, as drawn in comics."""

import math

import skia

from yanyi.art.figure.colour import luminance, mix, packed
from yanyi.art.figure.seed import chance
from yanyi.art.palette import Palette
from yanyi.board.types import View
from yanyi.board.vocabulary import Framing
from yanyi.story.vocabulary import Emotion

_STRONG = frozenset({Emotion.ANGRY, Emotion.SURPRISED, Emotion.AFRAID, Emotion.DETERMINED})
_LINES = 84


def bursts(view: View) -> bool:
    """Whether a view shows one face in a strong moment."""
    if view.framing is not Framing.CLOSE or len(view.actors) != 1:
        return False
    actor = view.actors[0]
    return actor.emotion in _STRONG and actor.intensity >= 0.85


def _polar(centre: tuple[float, float], turn: float, away: float) -> skia.Point:
    return skia.Point(centre[0] + math.cos(turn) * away, centre[1] + math.sin(turn) * away)


def draw_burst(
    canvas: skia.Canvas, palette: Palette, centre: tuple[float, float], clear: float, reach: float
) -> None:
    """Lines from ``reach`` pixels away to about ``clear`` pixels from ``centre``."""
    dark = luminance(palette.sky) < 0.45
    colour = palette.paper if dark else palette.ink
    glow = mix(palette.horizon, "#ffffff", 0.2)
    flash = glow if dark else mix(palette.accent, palette.paper, 0.7)
    halo = skia.GradientShader.MakeRadial(
        skia.Point(*centre),
        reach,
        [packed(flash, 0.6), packed(flash, 0.32), packed(flash, 0.0)],
        [0.0, 0.3, 0.75],
    )
    canvas.drawPaint(skia.Paint(Shader=halo))
    lines = skia.Path()
    for i in range(_LINES):
        turn = (i + chance(i, "turn") * 0.9) / _LINES * 2 * math.pi
        half = (0.004 + 0.012 * chance(i, "wide")) * (1.6 if i % 7 == 0 else 1.0)
        start = clear * (1.0 + 0.55 * chance(i, "long"))
        tip = _polar(centre, turn, start)
        ends = (_polar(centre, turn + side, reach) for side in (-half, half))
        lines.addPoly([tip, *ends], True)
    canvas.drawPath(lines, skia.Paint(Color=packed(colour, 0.5 if dark else 0.42), AntiAlias=True))
