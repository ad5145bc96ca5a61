"""What the layers of a figure show: its rest, its shadow, and the small faces laid over it.

A face is named by its mouth, its eyes or both at rest, and after a colon by what it feels where
that is not what the figure was drawn with: ``open``, ``blink``, ``:angry``, ``open:angry``.
The face ``:angry`` is laid over ``rest``, and all other faces of that feeling over it.
"""

REST, SHADOW, BLINK = "rest", "shadow", "blink"
SHUT, SMALL, WIDE, ROUND, OPEN, BITE = "shut", "small", "wide", "round", "open", "bite"
LEFT, RIGHT, US = "left", "right", "us"

MOUTHS = {"m": SHUT, "e": SMALL, "i": WIDE, "u": ROUND, "a": OPEN, "f": BITE}
"""The mouths by the signs of a track of lips: closed lips, a slight and a wide opening, rounded
lips, a large opening, teeth upon the lip."""
QUIET = "."
"""In a track of lips: the mouth as it was drawn."""
GAZES = (LEFT, RIGHT, US)
"""Eyes that look to the left or the right of the picture, or at whoever watches."""
NEAREST = {
    SMALL: (SMALL, SHUT),
    WIDE: (WIDE, OPEN),
    ROUND: (ROUND, OPEN),
    BITE: (BITE, SHUT),
}
"""What takes the place of a mouth that was not drawn, the best first; at last the one at rest."""


def state(face: str = "", feeling: str = "") -> str:
    """The name of a face; ``rest`` for the figure as it was drawn."""
    return f"{face}:{feeling}" if feeling else face or REST
