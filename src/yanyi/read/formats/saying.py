"""How a line is said, as authors write it beside a name: ``whispers, sadly``."""

import re
from dataclasses import dataclass

from yanyi.read.packs import LANGUAGES
from yanyi.story.vocabulary import Emotion, LineKind, Manner

_COMMAS = re.compile(r"\s*[,，、;；/]\s*|\s+(?:and|but|yet)\s+")


@dataclass(frozen=True, slots=True)
class Saying:
    """Manner and emotion, whether it is a song or a thought, and the words not understood."""

    kind: LineKind = LineKind.SPOKEN
    manner: Manner | None = None
    emotion: Emotion | None = None
    unknown: tuple[str, ...] = ()


def saying_of(words: str) -> Saying:
    """What the words say of how a line is said, in any language; the first of a kind holds."""
    kind, manner, emotion = LineKind.SPOKEN, None, None
    unknown: list[str] = []
    for item in _COMMAS.split(words.strip()):
        found = next((got for one in LANGUAGES if (got := one.directions.said(item))), ())
        for value in found:
            match value:
                case LineKind():
                    kind = value if kind is LineKind.SPOKEN else kind
                case Manner():
                    manner = manner or value
                case Emotion():
                    emotion = emotion or value
        if not found and item and not any(one.directions.is_quiet(item) for one in LANGUAGES):
            unknown.append(item)
    return Saying(kind, manner, emotion, tuple(unknown))
