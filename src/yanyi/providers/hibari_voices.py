"""The voices of Hibari: its one speaker, and who else she can be by height and length of throat."""

from dataclasses import dataclass

from yanyi.models.provider import VoiceOffer
from yanyi.problems import Problem, ProviderError
from yanyi.story.vocabulary import Age, Gender, Tone

F, M = Gender.FEMALE, Gender.MALE


@dataclass(frozen=True, slots=True)
class Throat:
    """How the speaker is changed: factors on the pitch alone, on the whole sound, and on pace."""

    offer: VoiceOffer
    pitch: float = 1.0
    size: float = 1.0
    pace: float = 1.0


THROATS = (
    Throat(VoiceOffer("heart", "en", F, Age.ADULT, (Tone.GENTLE,))),
    Throat(VoiceOffer("heart-man", "en", M, Age.ADULT, (Tone.GRAVE,)), 0.72, 0.85),
    Throat(VoiceOffer("heart-girl", "en", F, Age.CHILD, (Tone.BRIGHT,)), 1.08, 1.12, 1.03),
    Throat(VoiceOffer("heart-matron", "en", F, Age.OLD, (Tone.GRUFF,)), 0.84, 0.93, 0.92),
    Throat(VoiceOffer("heart-lad", "en", M, Age.YOUNG, (Tone.BRIGHT,)), 0.86, 0.90, 1.03),
)
"""The speaker as she is first."""


def throat(name: str) -> Throat:
    """The voice of a name."""
    found = next((one for one in THROATS if one.offer.name == name), None)
    if found is None:
        hint = f"Known voices: {', '.join(one.offer.name for one in THROATS)}."
        raise ProviderError(Problem(f"hibari has no voice {name!r}", hint=hint))
    return found
