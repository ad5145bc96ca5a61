"""People far off: a few soft shapes without faces, so that a place is lived in."""

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.shape import curve, line, oval
from yanyi.board.vocabulary import Era

_ROBES = ("#8a5a4a", "#5f7486", "#7f8a66", "#a8845a", "#6f5a74", "#b0a58c", "#4f6a66")


def passer(
    brush: Brush, x: float, y: float, height: float, chance: Chance, era: Era, colour: str = ""
) -> None:
    """One who passes by, standing at y; with ``colour`` nothing but a silhouette."""
    robe = colour or brush.tone(chance.pick(_ROBES))
    skin = colour or brush.tone("#d9a884")
    hair = colour or brush.tone("#2f2824")
    wide = height * chance.one(0.11, 0.14)
    lean = chance.one(-0.02, 0.02) * height
    long = era is not Era.MODERN and chance.yes(0.75)
    hem = 0.02 if long else 0.44
    if not long:
        for side in (-1, 1):
            leg = line(x + side * wide * 0.35, y - height * 0.5, x + side * wide * 0.6, y, 4)
            brush.strokes(leg, height * 0.085 / brush.fine, mix(robe, brush.ink, 0.45), 1, 0.1)
    flare = 1.25 if long else 0.95
    body = curve(
        [
            (x - wide * flare, y - height * hem),
            (x - wide * 0.8 + lean * 0.5, y - height * 0.55),
            (x - wide * 0.95 + lean, y - height * 0.8),
            (x + lean, y - height * 0.86),
            (x + wide * 0.95 + lean, y - height * 0.8),
            (x + wide * 0.8 + lean * 0.5, y - height * 0.55),
            (x + wide * flare, y - height * hem),
        ],
        4,
    )
    brush.fall(body, robe, mix(robe, brush.ink, 0.3), y - height * 0.85, y)
    top = y - height * 0.915
    brush.fill(oval(x + lean, top, height * 0.12, height * 0.15, 14), skin)
    style = chance.whole(0, 3)
    if style == 0 and era is Era.PERIOD_CHINESE:
        hat = [(x + lean - wide, top), (x + lean, top - height * 0.12), (x + lean + wide, top)]
        brush.fill(hat, colour or brush.tone("#c9a860"))
    elif style == 1 and era is Era.PERIOD_WESTERN:
        brush.fill(oval(x + lean, top - height * 0.04, wide * 1.7, height * 0.035, 14), hair)
        brush.fill(oval(x + lean, top - height * 0.08, wide * 0.95, height * 0.09, 14), hair)
    else:
        brush.fill(oval(x + lean, top - height * 0.035, height * 0.13, height * 0.1, 14), hair)
        if era is Era.PERIOD_CHINESE:
            brush.fill(oval(x + lean, top - height * 0.095, height * 0.05, height * 0.05, 10), hair)


def crowd(
    brush: Brush,
    chance: Chance,
    span: tuple[float, float],
    y: float,
    height: float,
    count: int,
    era: Era,
    colour: str = "",
) -> None:
    """People strewn between two x about one depth, the farther ones first."""
    spots = sorted((y + chance.one(-0.05, 0.05) * height, chance.one(*span)) for _ in range(count))
    for foot, x in spots:
        passer(brush, x, foot, height * chance.one(0.88, 1.06), chance, era, colour)
