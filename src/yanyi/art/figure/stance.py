"""What every pose does to a skeleton, and how a prop changes the arm that holds it.

Angles are in degrees from straight down; above 0 is the way the figure faces.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from yanyi.art.figure.seed import chance
from yanyi.board.vocabulary import Pose, Prop


class Grip(StrEnum):
    """What a hand does."""

    REST = "rest"
    OPEN = "open"
    PALM = "palm"
    FIST = "fist"
    POINT = "point"
    HOLD = "hold"
    FLAT = "flat"
    CHIN = "chin"


class Legs(StrEnum):
    """How the legs carry the body."""

    STAND = "stand"
    WALK = "walk"
    RUN = "run"
    SIT = "sit"
    KNEEL = "kneel"


@dataclass(frozen=True, slots=True)
class Arm:
    """Upper arm and forearm by angle and share of their length; ``over`` draws it over the head."""

    upper: float
    fore: float
    grip: Grip = Grip.REST
    long: float = 1.0
    reach: float = 1.0
    front: bool = False
    over: bool = False
    wrist: float = 0.0
    thumb: int = 1


@dataclass(frozen=True, slots=True)
class Stance:
    """A whole pose: ``near`` is the arm nearer to us (behind the face), ``far`` the other."""

    near: Arm
    far: Arm
    legs: Legs = Legs.STAND
    lean: float = 0.0
    nod: float = 0.0
    lying: bool = False


_DOWN = Arm(-9, 5)
_FAR_DOWN = Arm(11, 7)

STANCES = {
    Pose.STAND: Stance(_DOWN, _FAR_DOWN),
    Pose.TALK: Stance(Arm(-14, 16), Arm(24, 100, Grip.PALM, reach=0.92), lean=1),
    Pose.POINT: Stance(_DOWN, Arm(72, 86, Grip.POINT), lean=1),
    Pose.WAVE: Stance(_DOWN, Arm(62, 158, Grip.OPEN)),
    Pose.CROSS_ARMS: Stance(
        Arm(-12, 92, Grip.FLAT, reach=1.0), Arm(16, -86, Grip.REST, reach=0.95, front=True),
        lean=-2,
    ),
    Pose.HANDS_ON_HIPS: Stance(
        Arm(-46, 42, Grip.FIST, reach=0.86), Arm(48, -42, Grip.FIST, reach=0.86), lean=-2
    ),
    Pose.HAND_TO_CHEST: Stance(Arm(-16, 118, Grip.FLAT, reach=0.86), _FAR_DOWN, nod=2),
    Pose.HAND_TO_CHIN: Stance(
        Arm(22, 158, Grip.CHIN, reach=0.98, over=True),
            Arm(14, -80, Grip.REST, reach=0.9, front=True)
    ),
    Pose.HANDS_TOGETHER: Stance(
        Arm(-8, 106, Grip.FIST, reach=1.0), Arm(34, -104, Grip.FIST, reach=0.66, front=True), nod=3
    ),
    Pose.ARMS_UP: Stance(
        Arm(-128, -164, Grip.OPEN, over=True), Arm(128, 166, Grip.OPEN), lean=-2, nod=-6
    ),
    Pose.REACH: Stance(
        Arm(30, 78, Grip.PALM, reach=0.95), Arm(66, 84, Grip.PALM), lean=7
    ),
    Pose.HOLD: Stance(Arm(-10, 84, Grip.HOLD, reach=0.9),
        Arm(20, -60, Grip.PALM, reach=0.6, front=True)),
    Pose.SHRUG: Stance(
        Arm(-24, -112, Grip.PALM, reach=0.9, thumb=-1), Arm(26, 112, Grip.PALM, reach=0.9), nod=-2
    ),
    Pose.COVER_FACE: Stance(
        Arm(44, 190, Grip.FLAT, reach=1.14, over=True),
        Arm(44, 212, Grip.FLAT, reach=1.18, front=True, over=True), nod=8,
    ),
    Pose.SIT: Stance(Arm(0, 56, Grip.REST), Arm(16, 44, Grip.REST), legs=Legs.SIT),
    Pose.KNEEL: Stance(Arm(-2, 44, Grip.REST), Arm(14, 30, Grip.REST), legs=Legs.KNEEL, nod=4),
    Pose.WALK: Stance(Arm(-30, -12), Arm(26, 42), legs=Legs.WALK, lean=4),
    Pose.RUN: Stance(
        Arm(-62, 24, Grip.FIST), Arm(48, 134, Grip.FIST), legs=Legs.RUN, lean=15, nod=-4
    ),
    Pose.LIE: Stance(Arm(4, 30), Arm(10, 14), lying=True),
    Pose.BOW: Stance(
        Arm(2, 84, Grip.FIST, reach=0.95), Arm(30, -140, Grip.FIST, reach=0.5, front=True), lean=30,
        nod=16,
    ),
}  # fmt: skip

_FREE = frozenset({Pose.STAND, Pose.TALK, Pose.POINT, Pose.WAVE, Pose.WALK, Pose.HOLD,
                   Pose.HAND_TO_CHEST, Pose.SIT, Pose.KNEEL, Pose.REACH, Pose.SHRUG})  # fmt: skip

_HOLDING = {
    Prop.SWORD: Arm(18, 62, Grip.HOLD),
    Prop.STAFF: Arm(16, 72, Grip.HOLD, reach=0.9),
    Prop.LANTERN: Arm(26, 82, Grip.HOLD),
    Prop.UMBRELLA: Arm(10, 138, Grip.HOLD, reach=0.8),
    Prop.FAN: Arm(18, 128, Grip.HOLD, reach=0.8),
    Prop.BOOK: Arm(14, 108, Grip.HOLD, reach=0.72),
    Prop.CUP: Arm(16, 116, Grip.HOLD, reach=0.75),
    Prop.PHONE: Arm(14, 126, Grip.HOLD, reach=0.78),
    Prop.LETTER: Arm(16, 104, Grip.HOLD, reach=0.78),
    Prop.BAG: Arm(8, 4, Grip.HOLD),
}


def stance(pose: Pose, prop: Prop) -> Stance:
    """The stance of a pose while holding a prop (in the far hand, the one before the face)."""
    found = STANCES[pose]
    if prop is Prop.NONE:
        return found
    if pose in _FREE:
        near = found.near if pose is not Pose.HOLD else _DOWN
        return replace(found, far=_HOLDING[prop], near=near)
    return found


_FOLDED = (Arm(-8, 74, Grip.REST, reach=0.84), Arm(22, -66, Grip.REST, reach=0.78, front=True))


def own_stance(found: Stance, seed: int, folds: bool) -> Stance:
    """How this person stands at rest, so that no two in a crowd stand alike.

    Whoever ``folds`` may hold the hands before the body.
    """
    if found is not STANCES[Pose.STAND]:
        return found
    lean = 3.0 * chance(seed, "lean") - 1.5
    nod = 4.0 * chance(seed, "nod") - 2.0
    if folds and chance(seed, "folds") < 0.45:
        return replace(found, near=_FOLDED[0], far=_FOLDED[1], lean=lean, nod=nod)
    near = replace(
        _DOWN, upper=-7 - 9 * chance(seed, "near"), fore=2 + 16 * chance(seed, "near fore")
    )
    far = replace(
        _FAR_DOWN, upper=8 + 9 * chance(seed, "far"), fore=2 + 14 * chance(seed, "far fore")
    )
    return replace(found, near=near, far=far, lean=lean, nod=nod)
