"""A lane in perspective: metres become place units."""

import numpy as np

from yanyi.art.scenery.shape import Points
from yanyi.art.scenery.site import Site

SCALE = 1000.0
EYE = 1.6


class Lane:
    """A straight street running to the vanishing point, its walls ``half`` metres to each side."""

    def __init__(self, site: Site, half: float, eye: float = EYE):
        self.site = site
        self.half = half
        self.eye = eye

    def spot(self, across: float, up: float, away: float) -> tuple[float, float]:
        """The point so many metres to the right, above the ground, and away."""
        return SCALE * across / away, self.site.horizon + SCALE * (self.eye - up) / away

    def size(self, metres: float, away: float) -> float:
        """How long so many metres look at that distance."""
        return SCALE * metres / away

    def wall(
        self, side: float, near: float, far: float, low: float, high: float, out: float = 0.0
    ) -> Points:
        """A piece of the wall on one side, ``out`` metres into the street."""
        across = side * (self.half - out)
        return np.array(
            [
                self.spot(across, low, near),
                self.spot(across, high, near),
                self.spot(across, high, far),
                self.spot(across, low, far),
            ]
        )

    def slope(
        self, side: float, near: float, far: float, low: float, high: float, out: float, back: float
    ) -> Points:
        """A sloping piece from ``out`` metres into the street up to ``back`` metres."""
        one, two = side * (self.half - out), side * (self.half - back)
        return np.array(
            [
                self.spot(one, low, near),
                self.spot(two, high, near),
                self.spot(two, high, far),
                self.spot(one, low, far),
            ]
        )

    def facing(
        self, across0: float, across1: float, low: float, high: float, away: float
    ) -> Points:
        """An upright piece facing us."""
        return np.array(
            [
                self.spot(across0, low, away),
                self.spot(across0, high, away),
                self.spot(across1, high, away),
                self.spot(across1, low, away),
            ]
        )

    def flat(
        self, across0: float, across1: float, near: float, far: float, up: float = 0.0
    ) -> Points:
        """A level piece."""
        return np.array(
            [
                self.spot(across0, up, near),
                self.spot(across0, up, far),
                self.spot(across1, up, far),
                self.spot(across1, up, near),
            ]
        )

    def haze(self, away: float) -> float:
        """How far a thing has faded at that distance."""
        return float(np.clip((away - 7) / 70, 0, 0.6))
