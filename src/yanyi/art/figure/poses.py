"""The stance of every pose, with what a prop in the hand changes."""

from dataclasses import replace

from yanyi.art.figure.seed import chance
from yanyi.art.figure.stance import Arm, Frame, Grip, Leg, Legs, Stance
from yanyi.board.vocabulary import Pose, Prop

_HANG, _BODY, _HEAD, _VIEW = Frame.HANG, Frame.BODY, Frame.HEAD, Frame.VIEW

_NEAR = Arm(_HANG, -2, 9, 14)
_FAR = Arm(_HANG, 6, 10, 16)
_WEIGHT = Leg(-2, 0.5, 0, 12)
_FREE = Leg(13, 8, 20, 30)
_REST = (_WEIGHT, _FREE)
_EVEN = (Leg(0, 4, 2, 18), Leg(3, 4, 4, 20))
_WIDE = (Leg(-4, 9, 2, 20), Leg(5, 9, 5, 24))
_LUNGE = (Leg(-24, 6, 6, 24), Leg(44, 4, 46, 6))
_SEATED = (Leg(76, 7, 78, 10), Leg(84, 4, 90, 8))
_ELBOW_OUT = (1.0, -0.35, -0.2)
_ELBOW_BY = (0.55, -0.8, -0.6)
_ELBOW_LOW = (0.25, -1.0, 0.1)

STANCES = {
    Pose.STAND: Stance(_NEAR, _FAR, *_REST, sway=-9, tilt=-5),
    Pose.TALK: Stance(
        Arm(_HANG, 4, 12, 42),
        Arm(_BODY, 66, 92, 62, Grip.PALM, -20, _ELBOW_LOW),
        *_REST, lean=1, sway=-9, tilt=-5,
    ),
    Pose.POINT: Stance(
        _NEAR, Arm(_VIEW, 160, 8, 14, Grip.POINT), *_REST, lean=2, sway=-9, tilt=-5
    ),
    Pose.WAVE: Stance(
        _NEAR, Arm(_VIEW, 58, 92, 10, Grip.OPEN, -78, (1.0, -1.0, 0.0)), *_REST, sway=-10, tilt=-6,
    ),
    Pose.CROSS_ARMS: Stance(
        Arm(_BODY, -26, 96, 47, Grip.NONE, pole=_ELBOW_OUT),
        Arm(_BODY, -20, 84, 50, Grip.FLAT, -152, _ELBOW_OUT, late=True, thumb=-1),
        *_REST, lean=-2, sway=-8, tilt=-4,
    ),
    Pose.HANDS_ON_HIPS: Stance(
        Arm(_BODY, 42, 30, 2, Grip.FIST, 52, (1.0, 0.1, -0.7)),
        Arm(_BODY, 42, 30, 6, Grip.FIST, 128, (1.0, 0.1, -0.7)),
        *_WIDE, lean=-2, tilt=-1,
    ),
    Pose.HAND_TO_CHEST: Stance(
        Arm(_BODY, 18, 102, 40, Grip.FLAT, -24, _ELBOW_OUT), _FAR, *_REST, sway=-8, tilt=-5, nod=3
    ),
    Pose.HAND_TO_CHIN: Stance(
        Arm(_HEAD, 15, -46, 34, Grip.CHIN, -66, (0.4, -1.0, 0.5), over=True),
        Arm(_BODY, -16, 74, 46, Grip.REST, 172, _ELBOW_OUT, thumb=-1),
        *_REST, sway=-9, tilt=-5, nod=3,
    ),
    Pose.HANDS_TOGETHER: Stance(
        Arm(_BODY, 9, 84, 56, Grip.NONE, pole=_ELBOW_OUT),
        Arm(_BODY, 10, 86, 54, Grip.CLASP, 176, _ELBOW_OUT, late=True),
        *_EVEN, nod=4, lean=2,
    ),
    Pose.ARMS_UP: Stance(
        Arm(_VIEW, -64, 136, 0, Grip.OPEN, -112, thumb=-1),
        Arm(_VIEW, 70, 136, 0, Grip.OPEN, -66),
        *_WIDE, lean=-4, nod=-7,
    ),
    Pose.REACH: Stance(
        Arm(_HANG, -16, 14, 34), Arm(_VIEW, 146, 4, 30, Grip.PALM, -6),
        *_LUNGE, legs=Legs.LUNGE, lean=9, yaw=8,
    ),
    Pose.HOLD: Stance(
        Arm(_BODY, 12, 74, 62, Grip.CUP, -16), Arm(_BODY, 22, 78, 62, Grip.CUP, -10),
        *_REST, sway=-7, tilt=-4, nod=4,
    ),
    Pose.SHRUG: Stance(
        Arm(_VIEW, -58, -46, 40, Grip.PALM, -160, _ELBOW_LOW, thumb=-1),
        Arm(_VIEW, 60, -46, 40, Grip.PALM, -20, _ELBOW_LOW),
        *_EVEN, lean=-1, nod=-3,
    ),
    Pose.COVER_FACE: Stance(
        Arm(_HEAD, 2, -12, 46, Grip.FLAT, -68, (0.7, -1.0, 0.6), over=True),
        Arm(_HEAD, 46, -10, 44, Grip.FLAT, -108, (0.7, -1.0, 0.6), over=True, thumb=-1),
        *_EVEN, lean=6, curl=10, nod=12,
    ),
    Pose.SIT: Stance(
        Arm(_BODY, 14, 30, 74, Grip.FLAT, 24), Arm(_BODY, 14, 24, 92, Grip.FLAT, 40),
        *_SEATED, legs=Legs.SIT, lean=2, yaw=16,
    ),
    Pose.KNEEL: Stance(
        Arm(_BODY, 16, 26, 52, Grip.FLAT, 50), Arm(_BODY, 12, 22, 66, Grip.FLAT, 56),
        Leg(44, 6, 134, 4, 62), Leg(50, 6, 140, 4, 62), legs=Legs.KNEEL, lean=3, nod=6, yaw=14,
    ),
    Pose.WALK: Stance(
        Arm(_HANG, 26, 8, 26), Arm(_HANG, -24, 10, 18),
        Leg(-22, 2, 16, 8, 22), Leg(26, 2, 6, 8, -14), legs=Legs.WALK, lean=5, yaw=22,
    ),
    Pose.RUN: Stance(
        Arm(_HANG, 38, 8, 92, Grip.FIST), Arm(_HANG, -52, 14, 84, Grip.FIST),
        Leg(-26, 2, 62, 4, 30), Leg(62, 2, 68, 4, -4), legs=Legs.RUN, lean=17, yaw=26, nod=-8,
        lift=16,
    ),
    Pose.LIE: Stance(
        Arm(_HANG, -4, 20, 20), Arm(_BODY, 4, 62, 34, Grip.FLAT, 150, _ELBOW_OUT),
        Leg(0, 3, 4, 20, 30), Leg(44, 4, 78, 10, 6), lying=True, nod=4, yaw=18,
    ),
    Pose.BOW: Stance(
        Arm(_BODY, 8, 96, 84, Grip.NONE, pole=_ELBOW_OUT),
        Arm(_BODY, 10, 98, 82, Grip.CLASP, 30, _ELBOW_OUT, late=True),
        *_EVEN, lean=34, curl=12, yaw=26, nod=14,
    ),
    Pose.RIDE: Stance(
        Arm(_BODY, 6, 62, 66, Grip.FIST, 10, _ELBOW_LOW),
        Arm(_BODY, 6, 66, 72, Grip.FIST, 0, _ELBOW_LOW),
        Leg(58, 22, 74, 12), Leg(58, 22, 74, 12), legs=Legs.RIDE, lean=4, yaw=24,
    ),
    Pose.EMBRACE: Stance(
        Arm(_VIEW, 120, -44, 40, Grip.FLAT, 8, _ELBOW_LOW),
        Arm(_VIEW, 96, -40, -10, Grip.NONE, pole=_ELBOW_LOW),
        *_EVEN, lean=5, nod=9, yaw=10,
    ),
    Pose.HOLD_HANDS: Stance(
        Arm(_BODY, 16, 70, 70, Grip.CUP, -6, _ELBOW_LOW),
        Arm(_BODY, 18, 74, 84, Grip.CUP, -6, _ELBOW_LOW),
        *_EVEN, lean=1, nod=2,
    ),
    Pose.STRIKE: Stance(
        Arm(_BODY, -4, 108, 84, Grip.FIST, -30, _ELBOW_LOW),
        Arm(_VIEW, 40, 108, -6, Grip.FIST, -64, (1.0, 0.2, -0.4)),
        *_LUNGE, legs=Legs.LUNGE, lean=6, yaw=16, roll=-3,
    ),
    Pose.SALUTE: Stance(
        Arm(_BODY, 10, 112, 76, Grip.NONE, pole=(1.0, -0.2, 0.0)),
        Arm(_BODY, 12, 114, 74, Grip.CLASP, 178, (1.0, -0.2, 0.0), late=True),
        *_EVEN, lean=4, nod=6,
    ),
    Pose.HANDS_BEHIND: Stance(
        Arm(_BODY, 2, 38, -40, Grip.REST, pole=(1.0, -0.2, -0.8)),
        Arm(_BODY, 2, 42, -38, Grip.FIST, pole=(1.0, -0.2, -0.8)),
        *_EVEN, lean=-2, nod=-2,
    ),
    Pose.LISTEN: Stance(
        Arm(_HEAD, -50, -16, 24, Grip.CUP, -66, (0.35, -1.0, 0.5), over=True, thumb=-1),
        _FAR, *_REST, lean=8, roll=4, sway=-4, nod=4,
    ),
    Pose.THROW: Stance(
        Arm(_VIEW, -84, 66, -10, Grip.FIST, -96, (0.6, -0.6, -1.0)),
        Arm(_VIEW, 128, 34, 20, Grip.OPEN, -16),
        *_LUNGE, legs=Legs.LUNGE, lean=-6, yaw=16, nod=-2,
    ),
    Pose.PUSH: Stance(
        Arm(_VIEW, 138, -6, 30, Grip.STOP, -12, _ELBOW_LOW),
        Arm(_VIEW, 122, 6, 30, Grip.STOP, -12, _ELBOW_LOW),
        *_LUNGE, legs=Legs.LUNGE, lean=18, yaw=20,
    ),
    Pose.CARRY: Stance(
        Arm(_BODY, 22, 68, 62, Grip.CUP, -14, _ELBOW_LOW, late=True),
        Arm(_BODY, 20, 68, 66, Grip.CUP, -8, _ELBOW_LOW),
        *_EVEN, lean=-5, nod=2,
    ),
    Pose.SLUMP: Stance(
        Arm(_HANG, 12, 4, 10), Arm(_HANG, 16, 5, 12), *_REST, lean=6, curl=22, nod=26, sway=-4,
    ),
    Pose.CROUCH: Stance(
        Arm(_BODY, 12, 34, 74, Grip.REST, 60), Arm(_BODY, 8, 38, 84, Grip.REST, 66),
        Leg(96, 14, 138, 20, 0), Leg(106, 10, 150, 14, 0), legs=Legs.CROUCH, lean=22, curl=12,
        nod=-6, yaw=18,
    ),
    Pose.FALL: Stance(
        Arm(_VIEW, -118, -34, 0, Grip.OPEN, 160, thumb=-1),
        Arm(_VIEW, 112, 86, 0, Grip.OPEN, -40),
        Leg(34, 4, 22, 10, 10), Leg(76, 6, 44, 10, 20), legs=Legs.FALL, lean=-42, yaw=24, nod=14,
        lift=34,
    ),
}  # fmt: skip

#: Poses whose arms are both taken, and the props too large to be hidden meanwhile.
_BUSY = frozenset({
    Pose.COVER_FACE, Pose.EMBRACE, Pose.HOLD_HANDS, Pose.HANDS_TOGETHER, Pose.SALUTE,
    Pose.HANDS_BEHIND, Pose.CROSS_ARMS, Pose.BOW, Pose.CARRY, Pose.PUSH,
})  # fmt: skip
#: Poses whose far arm stays as it is, whatever it holds.
_OWN_ARM = frozenset({Pose.STRIKE, Pose.ARMS_UP, Pose.WAVE, Pose.FALL, Pose.REACH})

_HOLDING = {
    Prop.SWORD: Arm(_BODY, 44, 64, 66, Grip.HOLD, -8, _ELBOW_LOW),
    Prop.STAFF: Arm(_BODY, 52, 92, 66, Grip.HOLD, -4, _ELBOW_LOW),
    Prop.OAR: Arm(_BODY, 52, 92, 66, Grip.HOLD, -4, _ELBOW_LOW),
    Prop.LONGBOW: Arm(_BODY, 50, 84, 66, Grip.HOLD, -4, _ELBOW_LOW),
    Prop.LANTERN: Arm(_VIEW, 96, -44, 30, Grip.HOLD, -6, _ELBOW_LOW),
    Prop.UMBRELLA: Arm(_BODY, 30, 112, 58, Grip.HOLD, -20, _ELBOW_LOW),
    Prop.FAN: Arm(_BODY, 34, 112, 62, Grip.PINCH, -34, _ELBOW_LOW),
    Prop.BOOK: Arm(_BODY, 24, 92, 66, Grip.PINCH, -18, _ELBOW_LOW),
    Prop.CUP: Arm(_BODY, 24, 100, 66, Grip.PINCH, -14, _ELBOW_LOW),
    Prop.PHONE: Arm(_BODY, 28, 110, 62, Grip.PINCH, -40, _ELBOW_LOW),
    Prop.LETTER: Arm(_BODY, 28, 98, 64, Grip.PINCH, -22, _ELBOW_LOW),
    Prop.FLOWER: Arm(_BODY, 26, 104, 62, Grip.PINCH, -20, _ELBOW_LOW),
    Prop.POUCH: Arm(_BODY, 34, 88, 66, Grip.CUP, -8, _ELBOW_LOW),
    Prop.BAG: Arm(_HANG, 2, 10, 6, Grip.HOLD),
    Prop.BASKET: Arm(_BODY, 30, 74, 50, Grip.HOLD, 6, _ELBOW_LOW),
    Prop.ROPE: Arm(_BODY, 40, 66, 60, Grip.HOLD, 4, _ELBOW_LOW),
}


def held(pose: Pose, prop: Prop) -> Prop:
    """The prop that is to be seen in this pose."""
    return Prop.NONE if pose in _BUSY else prop


def stance(pose: Pose, prop: Prop) -> Stance:
    """The stance of a pose while holding a prop (in the far hand, the one before the face)."""
    found = STANCES[pose]
    shown = held(pose, prop)
    if shown is Prop.NONE:
        return found
    if pose in _OWN_ARM:
        grip = _HOLDING[shown].grip
        return replace(found, far=replace(found.far, grip=grip))
    near = _NEAR if pose in (Pose.HOLD, Pose.HAND_TO_CHIN) else found.near
    return replace(found, far=_HOLDING[shown], near=near)


_FOLDED = (
    Arm(_BODY, 8, 46, 46, Grip.NONE, pole=_ELBOW_BY),
    Arm(_BODY, 10, 48, 48, Grip.FLAT, 160, _ELBOW_BY, late=True, thumb=-1),
)


def own_stance(found: Stance, seed: int, folds: bool) -> Stance:
    """How this person stands at rest, so that no two in a crowd stand alike.

    Whoever ``folds`` may hold the hands before the body.
    """
    if found is not STANCES[Pose.STAND]:
        return found
    lean = 3.0 * chance(seed, "lean") - 1.5
    nod = 4.0 * chance(seed, "nod") - 2.0
    legs, sway, tilt = _REST, -6 - 5 * chance(seed, "sway"), -3 - 3 * chance(seed, "tilt")
    if chance(seed, "weight") < 0.5:
        legs, sway, tilt = (replace(_FREE, out=20), replace(_WEIGHT, out=20)), -sway, -tilt
    free = replace(
        found, near_leg=legs[0], far_leg=legs[1], sway=sway, tilt=tilt, lean=lean, nod=nod
    )
    if folds and chance(seed, "folds") < 0.4:
        return replace(free, near=_FOLDED[0], far=_FOLDED[1])
    near = replace(_NEAR, x=-6 + 12 * chance(seed, "near"), z=6 + 20 * chance(seed, "near fore"))
    far = replace(_FAR, x=-2 + 12 * chance(seed, "far"), z=6 + 20 * chance(seed, "far fore"))
    return replace(free, near=near, far=far)
