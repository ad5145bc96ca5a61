"""A body's joints in figure units: the ground is y = 0, up is minus, an adult stands 540 high."""

import math
from dataclasses import dataclass, replace

from yanyi.art.figure.ink import Point
from yanyi.art.figure.person import Person
from yanyi.art.figure.space import YAW, Eye, Spot, elbow, plus
from yanyi.art.figure.stance import Arm, Frame, Leg, Legs, Stance
from yanyi.art.figure.torso import Torso, rings
from yanyi.board.vocabulary import Turn

_THIGH, _SHIN, _UPPER, _FORE = 124.0, 114.0, 88.0, 76.0
_ANKLE, _KNEE = 17.0, 15.0


@dataclass(frozen=True, slots=True)
class Limb:
    """A limb: its root, its bend and its end, and how near to us each is."""

    root: Point
    bend: Point
    end: Point
    depths: tuple[float, float, float] = (0.0, 0.0, 0.0)

    @property
    def angle(self) -> float:
        """The direction of the outer part, in radians from the x axis."""
        return math.atan2(self.end[1] - self.bend[1], self.end[0] - self.bend[0])


@dataclass(frozen=True, slots=True)
class Skeleton:
    """All joints. ``scale`` is the body's size, ``wide`` the share of an adult's breadth.

    ``toes`` are the ends of the feet, near and far.
    """

    scale: float
    wide: float
    turn: Turn
    torso: Torso
    hip: Point
    lean: float
    neck: Point
    near_arm: Limb
    far_arm: Limb
    near_leg: Limb
    far_leg: Limb
    toes: tuple[Point, Point]
    legs: Legs
    lying: bool

    def trunk(self, x: float, y: float) -> Point:
        """A place on the seen side of the trunk: adult units from the middle of the hips.

        Everybody's shoulders are at 172 and their necks end at 188, however low they really are.
        """
        share = min(max((-y - 110) / 60, 0.0), 1.0)
        return self.torso.front(x - 2.0, y + self.torso.low * share)

    @property
    def back(self) -> bool:
        """Whether we see the figure from behind."""
        return self.turn is Turn.BACK


def turned(origin: Point, x: float, y: float, degrees: float) -> Point:
    """``x, y`` from ``origin``, turned clockwise."""
    a = math.radians(degrees)
    return (
        origin[0] + x * math.cos(a) - y * math.sin(a),
        origin[1] + x * math.sin(a) + y * math.cos(a),
    )


def _stepped(start: Spot, swing: float, splay: float, side: int, length: float) -> Spot:
    """``length`` from ``start`` downwards, swung forward and splayed outward."""
    a, b = math.radians(swing), math.radians(splay)
    way = (math.sin(b) * side, -math.cos(a) * math.cos(b), math.sin(a) * math.cos(b))
    return plus(start, way, length)


#: Where the face lies in the head, right of where the head turns, less than in three quarters.
_FACE = {Turn.FRONT: -20.0, Turn.PROFILE: 12.0, Turn.THREE_QUARTER: 0.0, Turn.BACK: -10.0}


def _reach(who: Person, torso: Torso, arm: Arm, side: int, turn: Turn) -> tuple[Spot, Spot, Spot]:
    """Shoulder, elbow and wrist."""
    k, eye = torso.scale, torso.eye
    shoulder = 36.0 if who.child else 37.0 if who.woman else 46.0
    root = torso.spot(side * shoulder, 145.0 if who.woman else 148.0, -2.0)
    upper, fore = _UPPER * k, _FORE * k
    pole = (arm.pole[0] * side, arm.pole[1], arm.pole[2])
    if arm.frame is Frame.HANG:
        lean = (torso.lean + torso.curl) * 0.3
        bend = _stepped(root, arm.x + lean, arm.y, side, upper)
        return root, bend, _stepped(bend, arm.x + lean + arm.z, arm.y * 0.3, side, fore)
    if arm.frame is Frame.BODY:
        end = torso.spot(side * arm.x, arm.y, arm.z)
    elif arm.frame is Frame.HEAD:
        size = who.head
        neck = torso.spot(0.0, torso.top, 0.0)
        end = plus(neck, eye.right, (arm.x + _FACE[turn]) * size)
        ahead = -arm.z if turn is Turn.BACK else arm.z
        end = plus(plus(end, (0.0, 1.0, 0.0), arm.y * size), eye.towards, ahead * size)
    elif arm.frame is Frame.WORLD:
        end = plus(plus((0.0, arm.y, 0.0), eye.right, arm.x), eye.towards, arm.z)
    else:
        end = plus(plus(root, eye.right, arm.x * k), (0.0, 1.0, 0.0), arm.y * k)
        end = plus(end, eye.towards, arm.z * k)
    bend, end = elbow(root, end, upper, fore, pole)
    return root, bend, end


def _leg(torso: Torso, leg: Leg, side: int, robed: bool) -> tuple[Spot, Spot, Spot, Spot]:
    """Hip, knee, ankle and toe."""
    k = torso.scale
    swing, bend = (leg.swing * 0.72, leg.bend * 0.7) if robed else (leg.swing, leg.bend)
    root = torso.spot(side * 18.0, -4.0, 0.0)
    knee = _stepped(root, swing, leg.splay, side, _THIGH * k)
    ankle = _stepped(knee, swing - bend, leg.splay * 0.5, side, _SHIN * k)
    pitch = math.radians(swing - bend - leg.stretch)
    out = math.radians(leg.out) * side
    flat = abs(swing - bend) < 40 and leg.stretch == 0
    ahead = (1.0, 0.0) if flat else (math.cos(pitch), math.sin(pitch))
    way = (math.sin(out) * ahead[0], ahead[1], math.cos(out) * ahead[0])
    return root, knee, ankle, plus(ankle, way, 27 * k)


def _grounded(torso: Torso, pose: Stance, robed: bool, seat: float) -> Torso:
    """The trunk at the height at which the lower leg stands on the ground."""
    k = torso.scale
    lows = []
    for leg, side in ((pose.near_leg, -1), (pose.far_leg, 1)):
        _, knee, ankle, toe = _leg(torso, leg, side, robed)
        lows += [knee[1] - _KNEE * k, ankle[1] - _ANKLE * k * (0.6 if leg.stretch > 50 else 1.0)]
        lows.append(toe[1] - 8 * k)
    high = seat if pose.legs is Legs.RIDE else pose.lift * k - min(lows)
    return replace(torso, hip=(torso.hip[0], high, torso.hip[2]))


def skeleton(
    who: Person,
    pose: Stance,
    robed: bool = False,
    turn: Turn = Turn.THREE_QUARTER,
    seat: float = 0.0,
) -> Skeleton:
    """The joints of a person in a pose; whoever is ``robed`` takes shorter steps.

    A rider sits ``seat`` over the ground.
    """
    k, w = who.stature, who.width
    robed = robed and pose.legs in (Legs.WALK, Legs.RUN, Legs.LUNGE)
    yaw = YAW[turn] + (pose.yaw if turn is Turn.THREE_QUARTER else 0.0)
    if pose.legs is Legs.RIDE:
        yaw = min(max(yaw, 40.0), 118.0)
    eye = Eye(yaw)
    torso = Torso(
        eye=eye, hip=(pose.sway * k, 0.0, 0.0), rings=rings(who), scale=k, wide=w,
        lean=pose.lean + (4 if who.old and pose.lean < 20 else 0),
        curl=pose.curl + (6 if who.old else 0), roll=pose.roll - pose.sway * 0.3, tilt=pose.tilt,
    )  # fmt: skip
    torso = _grounded(torso, pose, robed, seat)
    arms = (pose.far, pose.near) if turn is Turn.BACK else (pose.near, pose.far)
    limbs, toes = [], []
    for arm, side in zip(arms, (-1, 1), strict=True):
        limbs.append(_seen(eye, *_reach(who, torso, arm, side, turn)))
    for leg, side in ((pose.near_leg, -1), (pose.far_leg, 1)):
        *joints, toe = _leg(torso, leg, side, robed)
        limbs.append(_seen(eye, *joints))
        toes.append(eye.sees(toe))
    hip, neck = eye.sees(torso.hip), eye.sees(torso.spot(0.0, torso.top, 0.0))
    return Skeleton(
        scale=k, wide=w, turn=turn, torso=torso, hip=hip,
        lean=math.degrees(math.atan2(neck[0] - hip[0], hip[1] - neck[1])), neck=neck,
        near_arm=limbs[0], far_arm=limbs[1], near_leg=limbs[2], far_leg=limbs[3],
        toes=(toes[0], toes[1]), legs=pose.legs, lying=pose.lying,
    )  # fmt: skip


def _seen(eye: Eye, root: Spot, bend: Spot, end: Spot) -> Limb:
    return Limb(
        eye.sees(root), eye.sees(bend), eye.sees(end),
        (eye.depth(root), eye.depth(bend), eye.depth(end)),
    )  # fmt: skip
