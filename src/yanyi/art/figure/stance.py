"""The words a pose is written in: what each arm and leg does, and how the trunk leans.

Lengths are those of an adult (540 tall); degrees turn forwards, outwards, or towards the way faced.
"""

from dataclasses import dataclass
from enum import StrEnum


class Grip(StrEnum):
    """What a hand does."""

    REST = "rest"
    OPEN = "open"
    PALM = "palm"
    FIST = "fist"
    POINT = "point"
    HOLD = "hold"
    PINCH = "pinch"
    FLAT = "flat"
    CHIN = "chin"
    CLASP = "clasp"
    CUP = "cup"
    STOP = "stop"
    NONE = "none"


class Legs(StrEnum):
    """How the legs carry the body."""

    STAND = "stand"
    WALK = "walk"
    RUN = "run"
    SIT = "sit"
    KNEEL = "kneel"
    CROUCH = "crouch"
    RIDE = "ride"
    LUNGE = "lunge"
    FALL = "fall"


class Frame(StrEnum):
    """What an arm's three numbers mean.

    HANG: degrees forward, outward and of the elbow. The others say where the wrist is: BODY
    outward, up and forward from the middle of the hips; HEAD right, up and towards us from where
    the head turns; VIEW the same from the shoulder; WORLD the same from the ground, not scaled.
    """

    HANG = "hang"
    BODY = "body"
    HEAD = "head"
    VIEW = "view"
    WORLD = "world"


@dataclass(frozen=True, slots=True)
class Arm:
    """An arm. ``pole`` is where its elbow wants to be: outward, up, forward.

    ``angle`` turns the hand, in degrees on the picture from pointing right, clockwise; without one
    it goes on as the forearm does, bent by ``wrist``. ``over`` draws the arm over the head,
    ``late`` the hand over the other arm; ``thumb`` is 1 for above when the hand points right.
    """

    frame: Frame
    x: float
    y: float
    z: float
    grip: Grip = Grip.REST
    angle: float | None = None
    pole: tuple[float, float, float] = (0.6, -1.0, -0.4)
    over: bool = False
    late: bool = False
    wrist: float = 0.0
    thumb: int = 1


@dataclass(frozen=True, slots=True)
class Leg:
    """A leg: thigh forward, thigh outward, knee bent, toes outward, foot stretched; in degrees."""

    swing: float = 0.0
    splay: float = 3.0
    bend: float = 2.0
    out: float = 16.0
    stretch: float = 0.0


@dataclass(frozen=True, slots=True)
class Stance:
    """A whole pose: ``near`` is the arm nearer to us (behind the face), ``far`` the other.

    ``lean`` is forward, ``curl`` bends the upper back, ``roll`` and ``sway`` go to the figure's
    left, ``tilt`` raises the left hip and drops that shoulder. ``yaw`` turns the body further away
    than a three-quarter view, ``lift`` is how far the figure is off the ground.
    """

    near: Arm
    far: Arm
    near_leg: Leg
    far_leg: Leg
    legs: Legs = Legs.STAND
    lean: float = 0.0
    curl: float = 0.0
    roll: float = 0.0
    sway: float = 0.0
    tilt: float = 0.0
    nod: float = 0.0
    yaw: float = 0.0
    lift: float = 0.0
    lying: bool = False
