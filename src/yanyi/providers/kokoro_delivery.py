"""How a feeling and a manner bend a voice: small changes, never a caricature."""

from dataclasses import dataclass

from yanyi.story.vocabulary import Emotion, Manner


@dataclass(frozen=True, slots=True)
class Delivery:
    """Factors on speed and pitch, how much is breath (0 to 1), and dB of brightness."""

    speed: float = 1.0
    pitch: float = 1.0
    breath: float = 0.0
    bright: float = 0.0


_FEELINGS = {
    Emotion.HAPPY: Delivery(1.04, 1.025, bright=1.0),
    Emotion.AMUSED: Delivery(1.02, 1.02),
    Emotion.TENDER: Delivery(0.94, 0.99, bright=-1.5),
    Emotion.SAD: Delivery(0.91, 0.975, bright=-2.0),
    Emotion.ANGRY: Delivery(1.06, 1.015, bright=2.5),
    Emotion.AFRAID: Delivery(1.06, 1.03),
    Emotion.SURPRISED: Delivery(1.02, 1.035, bright=1.0),
    Emotion.DISGUSTED: Delivery(0.96, 0.985),
    Emotion.WORRIED: Delivery(0.98, 1.01),
    Emotion.PROUD: Delivery(0.96, 0.99, bright=1.0),
    Emotion.ASHAMED: Delivery(0.93, 0.985, bright=-2.0),
    Emotion.DETERMINED: Delivery(0.98, 0.99, bright=1.0),
    Emotion.TIRED: Delivery(0.90, 0.975, bright=-2.0),
    Emotion.CURIOUS: Delivery(1.0, 1.015),
}
_MANNERS = {
    Manner.WHISPER: Delivery(0.93, 1.0, breath=0.85),
    Manner.SHOUT: Delivery(1.0, 1.04, bright=3.5),
    Manner.ASK: Delivery(1.0, 1.01),
    Manner.SOB: Delivery(0.92, 1.015, breath=0.2, bright=-1.0),
    Manner.LAUGH: Delivery(1.04, 1.03, bright=1.0),
    Manner.HURRIED: Delivery(1.15, 1.01),
    Manner.SLOW: Delivery(0.87, 1.0),
    Manner.MUTTER: Delivery(1.03, 0.98, bright=-3.0),
}


def delivery(emotion: Emotion, manner: Manner) -> Delivery:
    """What the feeling and the manner do together."""
    feeling = _FEELINGS.get(emotion, Delivery())
    way = _MANNERS.get(manner, Delivery())
    return Delivery(
        speed=feeling.speed * way.speed,
        pitch=feeling.pitch * way.pitch,
        breath=max(feeling.breath, way.breath),
        bright=feeling.bright + way.bright,
    )
