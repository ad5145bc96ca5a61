"""The trunk: rings along the spine, seen from any side, and places on its surface."""

import math
from dataclasses import dataclass, replace
from functools import lru_cache

from yanyi.art.figure.ink import Point
from yanyi.art.figure.person import Person
from yanyi.art.figure.space import Eye, Spot, plus


@dataclass(frozen=True, slots=True)
class Ring:
    """A slice: its height over the hips, half its breadth, half its depth, how far forward."""

    y: float
    wide: float
    deep: float
    ahead: float = 0.0


_MAN = (
    Ring(-22, 37, 25, -2), Ring(8, 38, 26, -2), Ring(36, 35, 24, 0), Ring(62, 34, 22, 2),
    Ring(96, 40, 26, 3), Ring(126, 46, 29, 4), Ring(146, 50, 25, 1), Ring(157, 47, 19, -2),
    Ring(165, 36, 16, -3), Ring(172, 24, 15, -3), Ring(179, 18, 14, -2), Ring(190, 17, 14, -1),
)  # fmt: skip
_WOMAN = (
    Ring(-22, 38, 26, -3), Ring(8, 39, 27, -3), Ring(36, 33, 23, 0), Ring(62, 28, 20, 2),
    Ring(92, 33, 25, 4), Ring(118, 37, 31, 7), Ring(140, 40, 23, 2), Ring(151, 38, 17, -2),
    Ring(160, 29, 14, -3), Ring(168, 19, 13, -3), Ring(176, 15, 12, -2), Ring(190, 14, 12, -1),
)  # fmt: skip
_CHILD = (
    Ring(-22, 36, 27, 0), Ring(8, 37, 28, 1), Ring(36, 36, 29, 3), Ring(62, 35, 28, 4),
    Ring(96, 36, 26, 3), Ring(126, 38, 25, 2), Ring(144, 39, 21, 0), Ring(154, 36, 17, -2),
    Ring(163, 27, 15, -3), Ring(171, 20, 14, -3), Ring(179, 17, 13, -2), Ring(190, 17, 13, -1),
)  # fmt: skip


@lru_cache(maxsize=64)
def rings(who: Person) -> tuple[Ring, ...]:
    """The slices of somebody's trunk, from the hips to the neck."""
    found = _CHILD if who.child else _WOMAN if who.woman else _MAN
    build = who.look.build
    if build <= 0.25:
        return found
    belly = min(build, 1.0) - 0.25
    return tuple(
        replace(
            ring,
            wide=ring.wide + 34 * belly * share,
            deep=ring.deep + 56 * belly * share,
            ahead=ring.ahead + 34 * belly * share,
        )
        for ring in found
        for share in (math.exp(-(((ring.y - 46) / 52) ** 2)),)
    )


@dataclass(frozen=True, slots=True)
class Torso:
    """A trunk in space. ``lean`` bends it forward at the waist, ``curl`` at the upper back."""

    eye: Eye
    hip: Spot
    rings: tuple[Ring, ...]
    scale: float
    wide: float
    lean: float
    curl: float
    roll: float
    tilt: float

    def spot(self, x: float, y: float, z: float) -> Spot:
        """A place in space: adult units to the left, up and forward of the middle of the hips."""
        k = self.scale
        low, high = min(y, 66.0), max(y - 66.0, 0.0)
        one, two = math.radians(self.lean * 0.8), math.radians(self.lean * 1.1 + self.curl)
        roll = math.radians(self.roll)
        at = (
            math.sin(roll) * y * k,
            math.cos(roll) * (math.cos(one) * low + math.cos(two) * high) * k,
            (math.sin(one) * low + math.sin(two) * high) * k,
        )
        pitch = one if y < 66 else two
        share = min(max(y / 150, 0.0), 1.0)
        tip = math.radians(self.tilt) * (1 - share * 1.8) - roll
        x *= k * self.wide
        z *= k * (0.5 + 0.5 * self.wide)
        side = (math.cos(tip) * x, math.sin(tip) * x, 0.0)
        ahead = (0.0, -math.sin(pitch) * z, math.cos(pitch) * z)
        return plus(plus(plus(self.hip, at), side), ahead)

    @property
    def top(self) -> float:
        """How high over the hips the head turns on the neck."""
        return self.rings[-2].y + 2.0

    @property
    def low(self) -> float:
        """How much lower the shoulders are than 182."""
        return 181.0 - self.rings[-2].y + 6.0

    def _ring(self, y: float) -> Ring:
        """The slice at a height."""
        if y <= self.rings[0].y:
            return self.rings[0]
        for low, high in zip(self.rings, self.rings[1:], strict=False):
            if y <= high.y:
                t = (y - low.y) / (high.y - low.y)
                return Ring(
                    y, low.wide + (high.wide - low.wide) * t, low.deep + (high.deep - low.deep) * t,
                    low.ahead + (high.ahead - low.ahead) * t,
                )  # fmt: skip
        return self.rings[-1]

    def front(self, x: float, y: float) -> Point:
        """A place on the side of the trunk that is seen: adult units right of its middle and down.

        ``x`` counts to the figure's left, the right of the picture as the front of the body shows
        it; what is round the far edge is put on that edge.
        """
        ring = self._ring(-y)
        cosine, sine = abs(self.eye.right[0]), self.eye.right[2]
        edge = ring.wide * cosine / max(ring.deep * sine, 1e-6)
        far = edge / math.hypot(1.0, edge)
        share = min(max(x / ring.wide, -1.0), 1.0)
        seen = 1.0 if self.eye.towards[2] >= 0 else -1.0
        bulge = ring.ahead + seen * ring.deep * math.sqrt(1 - share * share)
        over = x - share * ring.wide
        if share > far:
            share, over = far, 0.0
            bulge = ring.ahead + seen * ring.deep * math.sqrt(1 - share * share)
        return self.eye.sees(self.spot(share * ring.wide + over, -y, bulge))

    def edges(self, y: float) -> tuple[Point, Point]:
        """The left and the right end of the slice at height ``y``, as seen."""
        ring, k = self._ring(y), self.scale
        middle = self.eye.sees(self.spot(0.0, y, ring.ahead))
        above = self.eye.sees(self.spot(0.0, y + 12, self._ring(y + 12).ahead))
        below = self.eye.sees(self.spot(0.0, y - 12, self._ring(y - 12).ahead))
        dx, dy = above[0] - below[0], above[1] - below[1]
        length = math.hypot(dx, dy) or 1.0
        across = (-dy / length, dx / length)
        cosine, sine = self.eye.right[0], self.eye.right[2]
        deep = ring.deep * (0.5 + 0.5 * self.wide)
        half = math.hypot(ring.wide * self.wide * cosine, deep * sine) * k
        share = min(max(y / 150, 0.0), 1.0)
        tip = math.radians(self.tilt) * (1 - share * 1.8) * cosine
        rise = -math.tan(tip) * half
        return (
            (middle[0] - across[0] * half, middle[1] - across[1] * half - rise),
            (middle[0] + across[0] * half, middle[1] + across[1] * half + rise),
        )
