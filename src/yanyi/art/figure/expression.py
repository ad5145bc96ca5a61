"""What a feeling does to a face."""

from dataclasses import dataclass, fields

from yanyi.story.vocabulary import Emotion


@dataclass(frozen=True, slots=True)
class Expression:
    """A face's acting. 0 is at rest but for ``lid`` (1 is open) and ``width`` (1 is usual).

    ``tilt`` above 0 raises the inner ends of the brows, below 0 lowers them; ``skew`` raises one
    brow and one corner of the mouth; ``curve`` is a smile above 0; ``glee`` closes the eyes in
    laughing arcs; ``lower`` bares teeth; ``nod`` turns the head down and ``roll`` tips it,
    in degrees.
    """

    lift: float = 0.0
    tilt: float = 0.0
    skew: float = 0.0
    lid: float = 1.0
    squint: float = 0.0
    glee: float = 0.0
    pupil: float = 1.0
    look_x: float = 0.15
    look_y: float = 0.0
    curve: float = 0.12
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


_REST = Expression()

FACES = {
    Emotion.NEUTRAL: _REST,
    Emotion.HAPPY: Expression(
        lift=0.45, tilt=0.15, lid=1.0, squint=0.4, curve=1.0, open=0.42, width=1.25, blush=0.7,
        roll=-3,
    ),
    Emotion.AMUSED: Expression(
        lift=0.55, skew=0.25, lid=0.9, glee=1.0, curve=1.0, open=0.6, width=1.25, blush=0.6, roll=4,
        nod=-4,
    ),
    Emotion.TENDER: Expression(
        lift=0.25, tilt=0.5, lid=0.72, squint=0.25, curve=0.62, width=0.95, blush=0.9, look_y=0.25,
        nod=5, roll=4,
    ),
    Emotion.SAD: Expression(
        lift=0.15, tilt=1.15, lid=0.84, curve=-0.75, width=0.85, look_y=0.3, tear=1.0, nod=9,
        look_x=0.0,
    ),
    Emotion.ANGRY: Expression(
        lift=-0.55, tilt=-1.25, lid=0.86, squint=0.25, curve=-0.75, open=0.28, width=1.1, teeth=1.0,
        pupil=0.85, nod=3,
    ),
    Emotion.AFRAID: Expression(
        lift=0.7, tilt=1.0, lid=1.28, pupil=0.68, curve=-0.55, open=0.34, width=1.05, teeth=0.35,
        sweat=1.0, look_x=0.3, nod=-2,
    ),
    Emotion.SURPRISED: Expression(
        lift=1.15, tilt=0.15, lid=1.32, pupil=0.8, curve=0.0, open=0.62, width=0.62, round=1.0,
        nod=-5,
    ),
    Emotion.DISGUSTED: Expression(
        lift=-0.25, tilt=-0.55, skew=0.7, lid=0.72, squint=0.45, curve=-0.7, width=0.95,
            look_x=-0.35,
        look_y=0.15, nod=-3, roll=-4,
    ),
    Emotion.WORRIED: Expression(
        lift=0.3, tilt=0.95, lid=1.0, curve=-0.5, width=0.8, look_x=-0.15, look_y=0.1, sweat=0.7,
        nod=3,
    ),
    Emotion.PROUD: Expression(
        lift=0.4, tilt=-0.2, skew=0.3, lid=0.7, curve=0.7, width=1.05, nod=-7, look_y=0.2,
        look_x=0.35,
    ),
    Emotion.ASHAMED: Expression(
        tilt=0.8, lid=0.62, curve=-0.35, width=0.62, blush=1.3, look_x=-0.3, look_y=0.75, nod=12,
        sweat=0.5,
    ),
    Emotion.DETERMINED: Expression(
        lift=-0.4, tilt=-0.85, lid=0.9, squint=0.2, curve=-0.12, width=0.85, look_x=0.3, nod=1,
    ),
    Emotion.TIRED: Expression(
        lift=-0.1, tilt=0.4, lid=0.5, curve=-0.3, width=0.8, weary=1.0, look_y=0.5, nod=8, roll=5,
    ),
    Emotion.CURIOUS: Expression(
        lift=0.7, skew=0.5, lid=1.14, curve=0.2, open=0.16, width=0.6, round=0.6, roll=7,
        look_x=0.45,
    ),
}  # fmt: skip


def expression(emotion: Emotion, intensity: float) -> Expression:
    """The face of a feeling; an intensity of 0.75 shows it as the table has it."""
    goal, share = FACES[emotion], min(max(intensity, 0.15), 1.0) / 0.75
    mixed = {
        one.name: getattr(_REST, one.name)
        + (getattr(goal, one.name) - getattr(_REST, one.name)) * share
        for one in fields(Expression)
    }
    for name in ("tear", "sweat"):
        mixed[name] = mixed[name] if intensity > 0.7 else 0.0
    mixed["glee"] = 1.0 if goal.glee and intensity >= 0.5 else 0.0
    mixed["lid"] = min(max(mixed["lid"], 0.3), 1.4)
    return Expression(**mixed)
