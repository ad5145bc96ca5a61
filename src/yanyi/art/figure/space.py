"""Points in space and how they are seen: to the figure's left, up, and the way it faces."""

import math
from dataclasses import dataclass

from yanyi.art.figure.ink import Point
from yanyi.board.vocabulary import Turn

Spot = tuple[float, float, float]

#: How far the body is turned away from us, in degrees; the heads know their own turn.
YAW = {Turn.FRONT: 0.0, Turn.THREE_QUARTER: 33.0, Turn.PROFILE: 78.0, Turn.BACK: 160.0}
_RISE = 0.1


def plus(a: Spot, b: Spot, share: float = 1.0) -> Spot:
    """``a`` and a share of ``b``."""
    return a[0] + b[0] * share, a[1] + b[1] * share, a[2] + b[2] * share


def minus(a: Spot, b: Spot) -> Spot:
    """From ``b`` to ``a``."""
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def dot(a: Spot, b: Spot) -> float:
    """How far ``a`` goes along ``b``."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def unit(a: Spot) -> Spot:
    """The direction of ``a``."""
    length = math.sqrt(dot(a, a)) or 1.0
    return a[0] / length, a[1] / length, a[2] / length


def elbow(root: Spot, end: Spot, upper: float, fore: float, pole: Spot) -> tuple[Spot, Spot]:
    """The bend and the end of a limb of two parts that reaches for ``end``.

    The bend goes towards ``pole``; what is out of reach is reached with a longer arm, up to an
    eighth, and then not at all.
    """
    way = minus(end, root)
    far = math.sqrt(dot(way, way)) or 1.0
    ahead = unit(way)
    if far > (upper + fore) * 0.99:
        grown = min(far / ((upper + fore) * 0.99), 1.12)
        upper, fore = upper * grown, fore * grown
        far = min(far, (upper + fore) * 0.99)
        end = plus(root, ahead, far)
    along = min(max((upper**2 - fore**2 + far**2) / (2 * far), -upper), upper)
    high = math.sqrt(max(upper**2 - along**2, 0.0))
    side = unit(minus(pole, tuple(c * dot(pole, ahead) for c in ahead)))  # type: ignore[arg-type]
    return plus(plus(root, ahead, along), side, high), end


@dataclass(frozen=True, slots=True)
class Eye:
    """Where the camera stands: the figure is turned ``yaw`` degrees to the right of facing it."""

    yaw: float

    @property
    def right(self) -> Spot:
        """The picture's right, in space."""
        a = math.radians(self.yaw)
        return math.cos(a), 0.0, math.sin(a)

    @property
    def towards(self) -> Spot:
        """Towards the camera, in space."""
        a = math.radians(self.yaw)
        return -math.sin(a), 0.0, math.cos(a)

    def depth(self, spot: Spot) -> float:
        """How near to the camera."""
        return dot(spot, self.towards)

    def sees(self, spot: Spot) -> Point:
        """The place in the picture; what is nearer is a little lower."""
        return dot(spot, self.right), -spot[1] + self.depth(spot) * _RISE
