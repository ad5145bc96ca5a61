"""A body's joints in figure units: the ground is y = 0, up is minus, an adult stands 540 high."""

import math
from dataclasses import dataclass

from yanyi.art.figure.ink import Point
from yanyi.art.figure.person import Person
from yanyi.art.figure.stance import Arm, Legs, Stance

NECK = 445.0
HIP = 252.0
_THIGH, _SHIN, _UPPER, _FORE = 122.0, 116.0, 84.0, 76.0


@dataclass(frozen=True, slots=True)
class Limb:
    """A limb: its root, its bend and its end."""

    root: Point
    bend: Point
    end: Point

    @property
    def angle(self) -> float:
        """The direction of the outer part, in radians from the x axis."""
        return math.atan2(self.end[1] - self.bend[1], self.end[0] - self.bend[0])


@dataclass(frozen=True, slots=True)
class Skeleton:
    """All joints. ``scale`` is the body's size, ``wide`` the share of an adult's breadth."""

    scale: float
    wide: float
    hip: Point
    lean: float
    neck: Point
    near_arm: Limb
    far_arm: Limb
    near_leg: Limb
    far_leg: Limb
    legs: Legs
    lying: bool

    def trunk(self, x: float, y: float) -> Point:
        """A place on the trunk: adult units from the middle of the hips, turned with the body."""
        k = self.scale
        return turned(self.hip, x * k * self.wide, y * k, self.lean)


def turned(origin: Point, x: float, y: float, degrees: float) -> Point:
    """``x, y`` from ``origin``, turned clockwise."""
    a = math.radians(degrees)
    return (
        origin[0] + x * math.cos(a) - y * math.sin(a),
        origin[1] + x * math.sin(a) + y * math.cos(a),
    )


def stepped(start: Point, degrees: float, length: float) -> Point:
    """``length`` from ``start``; 0 degrees is down, above 0 towards the way faced."""
    a = math.radians(degrees)
    return start[0] + math.sin(a) * length, start[1] + math.cos(a) * length


def _arm(root: Point, arm: Arm, k: float, lean: float) -> Limb:
    bend = stepped(root, arm.upper + lean * 0.3, _UPPER * k * arm.long)
    return Limb(root, bend, stepped(bend, arm.fore + lean * 0.3, _FORE * k * arm.reach))


_LEG_ANGLES = {
    Legs.STAND: ((-3.5, -1.5), (4.5, 2.5)),
    Legs.WALK: ((-22, -34), (26, 8)),
    Legs.RUN: ((-18, -88), (58, -6)),
    Legs.SIT: ((66, 2), (72, -8)),
    Legs.KNEEL: ((30, -86), (36, -84)),
}
_ROBED = {
    Legs.WALK: ((-14, -26), (17, 4)),
    Legs.RUN: ((-16, -48), (26, -4)),
}
_HIPS = {Legs.STAND: 1.0, Legs.WALK: 0.965, Legs.RUN: 0.99, Legs.SIT: 0.66, Legs.KNEEL: 0.43}


def skeleton(who: Person, pose: Stance, robed: bool = False) -> Skeleton:
    """The joints of a person in a pose; whoever is ``robed`` takes shorter steps."""
    k, w = who.stature, who.width
    legs = Legs.STAND if pose.lying else pose.legs
    angles, high = _LEG_ANGLES[legs], _HIPS[legs]
    if robed and legs in _ROBED:
        angles, high = _ROBED[legs], 0.985
    hip = (0.0, -HIP * k * high)
    lean = pose.lean + (5 if who.old else 0)
    near_root = turned(hip, -41 * k * w, -155 * k, lean)
    far_root = turned(hip, 34 * k * w, -156 * k, lean)
    short = 0.62 if legs is Legs.SIT else 0.8 if legs is Legs.KNEEL else 1.0
    limbs = []
    for x, (thigh, shin) in zip((-17, 17), angles, strict=True):
        root = (hip[0] + x * k * w, hip[1])
        bend = stepped(root, thigh, _THIGH * k * short)
        limbs.append(Limb(root, bend, stepped(bend, shin, _SHIN * k)))
    return Skeleton(
        scale=k,
        wide=w,
        hip=hip,
        lean=lean,
        neck=turned(hip, 3 * k, -(NECK - HIP) * k, lean),
        near_arm=_arm(near_root, pose.near, k, lean),
        far_arm=_arm(far_root, pose.far, k, lean),
        near_leg=limbs[0],
        far_leg=limbs[1],
        legs=legs,
        lying=pose.lying,
    )
