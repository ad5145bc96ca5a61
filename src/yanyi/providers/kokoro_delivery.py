"""How a feeling and a manner bend a voice: small changes, never a caricature."""

from dataclasses import dataclass

from yanyi.story.vocabulary import Emotion, Manner


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is done to a plain reading.

    Factors on speed, pitch and the pauses between phrases. ``breath`` is how much of the voice is
    breath (0 to 1), ``bright`` and ``warm`` are dB, ``soft`` Hz above which the voice falls off.
    ``waver`` is the part by which its pitch moves, ``beat`` times a second. ``uneven`` is how much
    faster or slower one phrase is than the next; ``breaks`` cuts phrases at every stop. ``room``
    is the share of a tiny room (0 to 1), ``wire`` the band of a telephone.
    """

    speed: float = 1.0
    pitch: float = 1.0
    pauses: float = 1.0
    breath: float = 0.0
    bright: float = 0.0
    warm: float = 0.0
    soft: float = 0.0
    waver: float = 0.0
    beat: float = 0.0
    uneven: float = 0.0
    breaks: bool = False
    room: float = 0.0
    wire: bool = False


_PLAIN = Delivery()
_FEELINGS = {
    Emotion.HAPPY: Delivery(1.04, 1.025, 0.95, bright=1.0),
    Emotion.AMUSED: Delivery(1.02, 1.02),
    Emotion.TENDER: Delivery(0.94, 0.99, 1.1, bright=-1.5, warm=1.0),
    Emotion.SAD: Delivery(0.91, 0.975, 1.2, bright=-2.0),
    Emotion.ANGRY: Delivery(1.06, 1.015, 0.85, bright=2.5),
    Emotion.AFRAID: Delivery(1.06, 1.03, waver=0.004, beat=6.5),
    Emotion.SURPRISED: Delivery(1.02, 1.035, bright=1.0),
    Emotion.DISGUSTED: Delivery(0.96, 0.985),
    Emotion.WORRIED: Delivery(0.98, 1.01, 1.05),
    Emotion.PROUD: Delivery(0.96, 0.99, 1.1, bright=1.0),
    Emotion.ASHAMED: Delivery(0.93, 0.985, 1.15, bright=-2.0),
    Emotion.DETERMINED: Delivery(0.98, 0.99, bright=1.0),
    Emotion.TIRED: Delivery(0.90, 0.975, 1.25, bright=-2.0),
    Emotion.CURIOUS: Delivery(1.0, 1.015),
}
_MANNERS = {
    Manner.WHISPER: Delivery(0.93, breath=0.85),
    Manner.SHOUT: Delivery(0.98, 1.05, 0.9, bright=4.0),
    Manner.ASK: Delivery(1.0, 1.01),
    Manner.SOB: Delivery(
        0.92, 1.015, 1.8, breath=0.25, bright=-1.0, waver=0.012, beat=5.5, breaks=True
    ),
    Manner.LAUGH: Delivery(1.03, 1.035, 0.9, bright=1.5, waver=0.007, beat=4.5),
    Manner.HURRIED: Delivery(1.15, 1.01, 0.6),
    Manner.SLOW: Delivery(0.87, 1.0, 1.4),
    Manner.MUTTER: Delivery(1.03, 0.98, bright=-3.0, soft=5000.0),
    Manner.DRUNK: Delivery(
        0.86, 0.985, 1.5, bright=-2.0, soft=4500.0, waver=0.012, beat=0.9, uneven=0.10, breaks=True
    ),
    Manner.TELEPHONE: Delivery(wire=True),
    Manner.LETTER: Delivery(0.95, 0.995, 1.15, warm=1.5),
    Manner.INNER: Delivery(0.97, 0.99, 1.1, bright=-1.0, warm=2.5, soft=5500.0, room=0.22),
}


def delivery(emotion: Emotion, manner: Manner) -> Delivery:
    """What the feeling and the manner do together."""
    feeling = _FEELINGS.get(emotion, _PLAIN)
    way = _MANNERS.get(manner, _PLAIN)
    unsteady = max(feeling, way, key=lambda one: one.waver)
    return Delivery(
        speed=feeling.speed * way.speed,
        pitch=feeling.pitch * way.pitch,
        pauses=feeling.pauses * way.pauses,
        breath=max(feeling.breath, way.breath),
        bright=feeling.bright + way.bright,
        warm=feeling.warm + way.warm,
        soft=way.soft,
        waver=unsteady.waver,
        beat=unsteady.beat,
        uneven=way.uneven,
        breaks=way.breaks,
        room=way.room,
        wire=way.wire,
    )
