"""What a feeling does to a face."""

from dataclasses import dataclass, fields

from yanyi.story.vocabulary import Emotion


@dataclass(frozen=True, slots=True)
class Expression:
    """A face's acting. 0 is at rest but for ``lid`` (1 is open) and ``width`` (1 is usual).

    ``tilt`` above 0 raises the inner ends of the brows, below 0 lowers them; ``skew`` raises one
    brow and one corner of the mouth; ``curve`` is a smile above 0; ``glee`` closes the eyes in
    laughing arcs and ``shut`` softly; ``teeth`` bares them; ``wave`` makes the lips tremble;
    ``crease`` frowns between the brows, ``wrinkle`` over the nose; ``cheek`` lifts the cheeks;
    ``glint`` is how the eyes shine; ``nod`` turns the head down and ``roll`` tips it, in degrees.
    """

    lift: float = 0.0
    tilt: float = 0.0
    skew: float = 0.0
    lid: float = 0.94
    squint: float = 0.1
    glee: float = 0.0
    pupil: float = 1.0
    look_x: float = 0.22
    look_y: float = 0.0
    curve: float = 0.16
    open: float = 0.0
    width: float = 1.0
    round: float = 0.0
    teeth: float = 0.0
    blush: float = 0.0
    tear: float = 0.0
    sweat: float = 0.0
    weary: float = 0.0
    nod: float = 0.0
    roll: float = 0.0
    shut: float = 0.0
    wave: float = 0.0
    crease: float = 0.0
    wrinkle: float = 0.0
    cheek: float = 0.0
    glint: float = 0.0
    pale: float = 0.0
    vein: float = 0.0
    tongue: float = 0.0


_REST = Expression()
_STEPS = frozenset({"glee", "shut"})
_LATE = frozenset({"tear", "sweat", "vein"})
_MIDDLE = 0.7

#: Every feeling as it shows at an intensity of 0.7.
FACES = {
    Emotion.NEUTRAL: _REST,
    Emotion.HAPPY: Expression(
        lift=0.6, tilt=0.2, lid=0.98, squint=0.75, curve=1.05, open=0.42, width=1.3, blush=0.7,
        cheek=0.7, glint=0.6, roll=-4, nod=-2,
    ),
    Emotion.AMUSED: Expression(
        lift=0.75, skew=0.25, lid=0.82, squint=0.7, glee=1.0, curve=1.05, open=0.5, width=1.25,
        blush=0.5, cheek=1.0, roll=5, nod=-4,
    ),
    Emotion.TENDER: Expression(
        lift=0.35, tilt=0.65, lid=0.68, squint=0.45, curve=0.78, width=1.0, blush=1.0, look_y=0.3,
        cheek=0.4, glint=0.9, nod=6, roll=5,
    ),
    Emotion.SAD: Expression(
        lift=0.25, tilt=1.4, lid=0.78, curve=-0.85, width=0.85, look_y=0.5, look_x=0.0, wave=0.35,
        tear=0.6, glint=0.9, nod=10,
    ),
    Emotion.ANGRY: Expression(
        lift=-0.8, tilt=-1.45, lid=0.92, squint=0.5, curve=-0.8, open=0.24, width=1.12, teeth=1.0,
        pupil=0.8, crease=1.0, blush=0.35, look_x=0.4, nod=4,
    ),
    Emotion.AFRAID: Expression(
        lift=0.9, tilt=1.25, lid=1.34, squint=0.0, pupil=0.6, curve=-0.6, open=0.26, width=1.08,
        teeth=0.8, wave=0.6, sweat=0.8, pale=0.6, look_x=0.35, nod=-2,
    ),
    Emotion.SURPRISED: Expression(
        lift=1.5, tilt=0.15, lid=1.4, squint=0.0, pupil=0.76, curve=0.0, open=0.52, width=0.6,
        round=1.0, nod=-5,
    ),
    Emotion.DISGUSTED: Expression(
        lift=-0.35, tilt=-0.7, skew=0.95, lid=0.66, squint=0.85, curve=-0.9, open=0.12, width=1.0,
        teeth=0.7, wrinkle=1.0, crease=0.5, look_x=-0.55, look_y=0.1, pale=0.3, nod=-4, roll=-6,
    ),
    Emotion.WORRIED: Expression(
        lift=0.45, tilt=1.2, lid=1.02, curve=-0.45, width=0.8, wave=0.85, look_x=-0.5, look_y=0.1,
        sweat=0.7, crease=0.35, nod=4,
    ),
    Emotion.PROUD: Expression(
        lift=0.6, tilt=-0.35, skew=0.45, lid=0.58, squint=0.3, curve=0.85, width=1.08, cheek=0.3,
        nod=-9, look_y=0.4, look_x=0.5, roll=-2,
    ),
    Emotion.ASHAMED: Expression(
        lift=0.15, tilt=1.1, lid=0.6, curve=-0.2, width=0.7, wave=0.7, blush=1.7, look_x=-0.55,
        look_y=0.75, nod=13, sweat=0.55,
    ),
    Emotion.DETERMINED: Expression(
        lift=-0.65, tilt=-1.0, lid=0.95, squint=0.35, curve=0.02, width=0.9, skew=-0.3, look_x=0.4,
        crease=0.5, glint=0.7, nod=2,
    ),
    Emotion.TIRED: Expression(
        lift=-0.15, tilt=0.6, lid=0.42, squint=0.2, curve=-0.4, width=0.8, open=0.1, round=0.2,
        weary=1.0, look_y=0.5, nod=10, roll=7,
    ),
    Emotion.CURIOUS: Expression(
        lift=0.85, skew=0.85, lid=1.18, curve=0.3, open=0.14, width=0.56, round=0.7, roll=9,
        look_x=0.6, look_y=-0.15, glint=1.0, nod=3,
    ),
}  # fmt: skip

#: What is different of a feeling at its strongest, at an intensity of 1.
_STRONG = {
    Emotion.HAPPY: {
        "glee": 1.0, "open": 0.72, "width": 1.4, "curve": 1.2, "lift": 0.95, "cheek": 1.0,
        "blush": 1.0, "nod": -5,
    },
    Emotion.AMUSED: {
        "open": 0.9, "width": 1.36, "curve": 1.15, "tear": 0.55, "nod": -9, "roll": 8,
        "lift": 0.95, "tongue": 1.0,
    },
    Emotion.TENDER: {"shut": 1.0, "curve": 0.95, "blush": 1.5, "roll": 8, "cheek": 0.6},
    Emotion.SAD: {
        "tilt": 1.75, "curve": -1.15, "open": 0.34, "width": 0.95, "tear": 1.2, "wave": 0.7,
        "squint": 0.6, "lid": 0.6, "blush": 0.6, "nod": 12, "crease": 0.4,
    },
    Emotion.ANGRY: {
        "tilt": -1.8, "lift": -1.0, "open": 0.62, "width": 1.25, "teeth": 0.75, "vein": 1.0,
        "blush": 0.9, "pupil": 0.7, "lid": 1.02, "wrinkle": 0.7, "curve": -0.95,
    },
    Emotion.AFRAID: {
        "lift": 1.2, "tilt": 1.55, "lid": 1.52, "pupil": 0.46, "open": 0.6, "teeth": 0.5,
        "pale": 1.0, "sweat": 1.2, "tear": 0.55, "width": 1.15, "curve": -0.8,
    },
    Emotion.SURPRISED: {
        "lift": 1.9, "lid": 1.55, "pupil": 0.58, "open": 0.92, "width": 0.72, "sweat": 0.55,
        "nod": -8,
    },
    Emotion.DISGUSTED: {
        "lift": -0.5, "tilt": -0.95, "open": 0.34, "tongue": 1.0, "teeth": 0.3, "pale": 0.7,
        "lid": 0.56, "curve": -1.1, "width": 1.1, "roll": -9, "sweat": 0.55,
    },
    Emotion.WORRIED: {
        "tilt": 1.5, "lift": 0.6, "wave": 1.2, "sweat": 1.0, "pale": 0.4, "width": 0.9, "lid": 1.12,
    },
    Emotion.PROUD: {
        "shut": 1.0, "curve": 1.1, "lift": 0.95, "nod": -13, "blush": 0.5, "width": 1.2,
        "cheek": 0.6,
    },
    Emotion.ASHAMED: {
        "shut": 1.0, "blush": 2.2, "wave": 1.2, "sweat": 0.9, "nod": 17, "tear": 0.55, "tilt": 1.4,
    },
    Emotion.DETERMINED: {
        "tilt": -1.35, "lift": -0.9, "crease": 0.9, "glint": 1.2, "teeth": 0.9, "open": 0.13,
        "width": 1.0, "curve": -0.15, "skew": -0.45,
    },
    Emotion.TIRED: {
        "lid": 0.3, "open": 0.3, "round": 0.7, "weary": 1.3, "pale": 0.35, "tear": 0.0, "nod": 14,
        "roll": 11, "width": 0.72,
    },
    Emotion.CURIOUS: {
        "lift": 1.2, "skew": 1.1, "lid": 1.34, "open": 0.28, "glint": 1.5, "look_x": 0.75,
        "roll": 12, "width": 0.62,
    },
}  # fmt: skip


def _at(emotion: Emotion, name: str, intensity: float) -> float:
    """One value of a face: it comes quickly, and grows to its strongest after the middle."""
    rest, goal = getattr(_REST, name), getattr(FACES[emotion], name)
    if name in _STEPS:
        return 1.0 if _stepped(emotion, name, intensity) else 0.0
    if intensity <= _MIDDLE:
        share = float((intensity / _MIDDLE) ** 0.62)
        return float(rest + (goal - rest) * share)
    strong = _STRONG.get(emotion, {}).get(name, goal)
    return float(goal + (strong - goal) * (intensity - _MIDDLE) / (1 - _MIDDLE))


def _stepped(emotion: Emotion, name: str, intensity: float) -> bool:
    """Whether eyes are shut by a feeling: half shut is another feeling."""
    if getattr(FACES[emotion], name):
        return intensity >= 0.5
    return bool(_STRONG.get(emotion, {}).get(name)) and intensity >= 0.86


def expression(emotion: Emotion, intensity: float) -> Expression:
    """The face of a feeling; an intensity of 0.7 shows it as the table has it."""
    strength = min(max(intensity, 0.12), 1.0)
    if emotion is Emotion.NEUTRAL:
        return _REST
    mixed = {one.name: _at(emotion, one.name, strength) for one in fields(Expression)}
    for name in _LATE:
        mixed[name] = mixed[name] if strength >= 0.66 else 0.0
    return Expression(**mixed)
