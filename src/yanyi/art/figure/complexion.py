"""The colours of a face: skin in shadow, brows."""

from yanyi.art.figure.colour import darker, luminance, mix
from yanyi.art.figure.person import Person


def skin_shade(skin: str) -> str:
    """Skin in shadow."""
    return mix(skin, "#93405a", 0.24) if luminance(skin) > 0.45 else mix(skin, "#2a1430", 0.34)


def brow_colour(who: Person, ink: str) -> str:
    """The colour of the brows: ink, but grey where the hair is."""
    if who.old:
        return mix(who.hair_colour, ink, 0.25)
    return darker(who.hair_colour, 0.2) if luminance(who.hair_colour) > 0.45 else ink
