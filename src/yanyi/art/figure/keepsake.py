"""What marks a face for life or is worn on it: scar, freckles, eyepatch, earrings."""

from yanyi.art.figure.colour import darker, luminance, mix
from yanyi.art.figure.ink import Ink, Point, bow, curve, ellipse, tapered
from yanyi.art.figure.person import Person
from yanyi.art.figure.strand import smooth
from yanyi.board.vocabulary import Turn

_SCARS: dict[Turn, tuple[Point, Point]] = {
    Turn.THREE_QUARTER: ((378, 532), (470, 656)),
    Turn.FRONT: ((334, 536), (408, 650)),
    Turn.PROFILE: ((536, 536), (604, 640)),
}

_FRECKLES: dict[Turn, tuple[Point, ...]] = {
    Turn.THREE_QUARTER: ((470, 570), (648, 566), (560, 556)),
    Turn.FRONT: ((388, 572), (592, 572), (490, 552)),
    Turn.PROFILE: ((590, 572), (660, 560)),
}

_PATCHES: dict[Turn, tuple[float, float, float]] = {
    Turn.THREE_QUARTER: (664, 486, 54),
    Turn.FRONT: (596, 486, 66),
}

_STRAPS: dict[Turn, tuple[tuple[Point, Point, float], ...]] = {
    Turn.THREE_QUARTER: (((630, 450), (262, 360), 0.1), ((694, 456), (728, 430), 0.0)),
    Turn.FRONT: (((556, 450), (256, 370), 0.08), ((648, 456), (730, 420), 0.0)),
    Turn.PROFILE: (((694, 430), (226, 440), 0.12),),
}

_LOBES: dict[Turn, tuple[Point, ...]] = {
    Turn.THREE_QUARTER: ((296, 620),),
    Turn.FRONT: ((250, 606), (730, 606)),
    Turn.PROFILE: ((424, 604),),
    Turn.BACK: ((250, 606), (730, 606)),
}

_DOTS = ((-34, -8), (-18, 6), (-2, -10), (14, 4), (30, -6), (-26, 20), (4, 20), (26, 18))


def draw_scar(ink: Ink, who: Person, turn: Turn) -> None:
    """An old cut over the cheek, with the marks of the stitches."""
    if not who.look.scar:
        return
    a, b = _SCARS[turn]
    colour = mix(who.skin, "#8e2a36" if luminance(who.skin) > 0.5 else "#f0b0a0", 0.6)
    line = bow(a, b, 0.06)
    ink.fill(tapered(line, 13, 0.2, 0.1), colour)
    for at in (2, 5, 8):
        x, y = line[at]
        ink.fill(tapered([(x - 16, y + 10), (x + 16, y - 10)], 7, 0.4, 0.4), colour)


def draw_freckles(ink: Ink, who: Person, turn: Turn) -> None:
    """Freckles over the cheeks and the nose."""
    if not who.look.freckles:
        return
    colour = mix(who.skin, "#8a4a2a" if luminance(who.skin) > 0.45 else "#2a1410", 0.6)
    for x, y in _FRECKLES[turn]:
        for dx, dy in _DOTS:
            ink.fill(ellipse(x + dx, y + dy, 5, 4.4), colour, 0.75)


def draw_eyepatch(ink: Ink, who: Person, turn: Turn) -> None:
    """A patch over the far eye; from the near side only its band is seen."""
    if not who.look.eyepatch:
        return
    for a, b, bulge in _STRAPS[turn]:
        ink.fill(tapered(bow(a, b, bulge), 13, 0.9, 0.9), "#2a2228")
    if turn not in _PATCHES:
        return
    x, y, half = _PATCHES[turn]
    patch = smooth([(x - half, y - 34), (x, y - 44), (x + half, y - 32), (x + half * 0.8, y + 30),
                    (x, y + 58), (x - half * 0.8, y + 30)])  # fmt: skip
    ink.shape(patch, "#3a3038", 0.3, 10)


def draw_earrings(ink: Ink, who: Person, turn: Turn) -> None:
    """Drops on the lobes: jade in old dress, gold else."""
    if not who.look.earrings:
        return
    stone = "#5fa888" if who.period else "#e3b448"
    for x, y in _LOBES[turn]:
        ink.stroke(
            curve((x, y - 4), (x + 3, y + 8), (x + 2, y + 16), (x, y + 24), 4),
            0.7,
            "#b98a2c",
            0.9,
            0.9,
        )
        drop = smooth([(x, y + 18), (x + 13, y + 42), (x, y + 58), (x - 13, y + 42)])
        ink.at(ink.line * 0.6).shape(drop, stone, 0.25, 5)
        ink.fill(ellipse(x - 4, y + 38, 3, 6), "#ffffff", 0.7)
        ink.fill(ellipse(x, y, 7, 7), darker("#e3b448", 0.1))
