"""How a line is said, as authors write it beside a name: ``whispers, sadly``."""

import re
from dataclasses import dataclass

from yanyi.read.markup import Voice
from yanyi.read.packs import LANGUAGES
from yanyi.story.vocabulary import Emotion, Manner

_COMMAS = re.compile(r"\s*[,，、;；/]\s*|\s+(?:and|but|yet)\s+")


@dataclass(frozen=True, slots=True)
class Saying:
    """Manner and emotion, whether it is a song or a thought, and the words not understood."""

    voice: Voice = Voice.SPOKEN
    manner: Manner | None = None
    emotion: Emotion | None = None
    unknown: tuple[str, ...] = ()


def saying_of(words: str) -> Saying:
    """What the words say of how a line is said, in any language; the first of a kind holds."""
    voice, manner, emotion = Voice.SPOKEN, None, None
    unknown: list[str] = []
    for item in _COMMAS.split(words.strip()):
        found = next((got for one in LANGUAGES if (got := one.directions.said(item))), ())
        for value in found:
            match value:
                case Voice():
                    voice = value if voice is Voice.SPOKEN else voice
                case Manner():
                    manner = manner or value
                case Emotion():
                    emotion = emotion or value
        if not found and item and not any(one.directions.is_quiet(item) for one in LANGUAGES):
            unknown.append(item)
    return Saying(voice, manner, emotion, tuple(unknown))
