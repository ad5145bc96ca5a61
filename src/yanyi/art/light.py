"""The light of a scene, as figures need to know it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glow:
    """A lamp or fire in the picture: its place and radius as fractions of the width, its colour."""

    x: float
    y: float
    radius: float
    colour: str


@dataclass(frozen=True, slots=True)
class Light:
    """Where the light comes from and what it does to a figure.

    ``direction`` is -1 from the left, 0 from the front, 1 from the right; ``key`` the colour of
    the rim on the lit side, ``shade`` the colour multiplied over a whole figure on the dark side,
    ``tint`` the one multiplied on the lit side; ``strength`` 0 to 1 is how much of all that.
    """

    direction: float
    key: str
    tint: str
    shade: str
    strength: float
    glows: tuple[Glow, ...] = ()
