"""Words with which authors say outright how a line is said, and where and when a scene is."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from yanyi.story.vocabulary import Emotion, LineKind, Manner, Mood, TimeOfDay, Weather

V = TypeVar("V")
Scenic = TimeOfDay | Weather | Mood | bool
Said = LineKind | Manner | Emotion


@dataclass(frozen=True, slots=True)
class Directions:
    """One language's words. Phrases are in lower case.

    ``inside`` tells indoors (True) from outdoors, ``kinds`` a song or a thought from speech.
    ``quiet`` are stage directions that say nothing of the voice (``beat``). ``keys`` name the
    field before a colon (``place: the quay``): place, time, weather, mood. ``trim`` matches
    words at the beginning or the end of a phrase that may be left away.
    """

    times: Mapping[str, TimeOfDay]
    weathers: Mapping[str, Weather]
    moods: Mapping[str, Mood]
    inside: Mapping[str, bool]
    manners: Mapping[str, Manner]
    emotions: Mapping[str, Emotion]
    kinds: Mapping[str, LineKind]
    quiet: frozenset[str]
    keys: Mapping[str, str]
    trim: re.Pattern[str]

    def scenic(self, words: str) -> tuple[Scenic, ...]:
        """What a phrase says of a scene's hour, weather, mood or roof; mostly one thing or none."""
        for phrase in self._forms(words):
            found: list[Scenic] = [
                table[phrase]
                for table in (self.times, self.weathers, self.moods, self.inside)
                if phrase in table
            ]
            if found:
                return tuple(found)
        return ()

    def said(self, words: str) -> tuple[Said, ...]:
        """What a phrase says of how a line is said."""
        for phrase in self._forms(words):
            found: list[Said] = [
                table[phrase]
                for table in (self.kinds, self.manners, self.emotions)
                if phrase in table
            ]
            if found:
                return tuple(found)
        return ()

    def is_quiet(self, words: str) -> bool:
        """Whether a phrase is a stage direction that nobody needs to hear."""
        return any(phrase in self.quiet for phrase in self._forms(words))

    def _forms(self, words: str) -> Iterable[str]:
        """The phrase, and the phrase without what may be left away, step by step."""
        phrase = " ".join(words.casefold().replace("’", "'").split()).strip(" .!。！~～…")
        for _ in range(5):
            yield phrase
            shorter = self.trim.sub("", phrase).strip()
            if shorter == phrase or not shorter:
                return
            phrase = shorter


NO_DIRECTIONS = Directions({}, {}, {}, {}, {}, {}, {}, frozenset(), {}, re.compile(r"(?!)"))


def table(rows: Iterable[tuple[V, str]]) -> dict[str, V]:
    """Phrases by value as values by phrase; ``_`` stands for a space."""
    return {
        word.replace("_", " "): value
        for value, phrases in reversed(list(rows))
        for word in phrases.split()
    }
