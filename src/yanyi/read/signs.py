"""The signs of a scene: which of a language's words for hour, weather and season hold in it."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from yanyi.read.finder import Finder, Hit
from yanyi.read.scenery import survey
from yanyi.read.setting import Setting, Sign
from yanyi.story.reading import Aspect
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

Meaning: TypeAlias = tuple[tuple[Aspect, str, float, bool], ...]
Rows: TypeAlias = Iterable[tuple[TimeOfDay | Weather, str, str, str]]
_HINT, _ROOF = 0.5, 0.5


@dataclass(frozen=True, slots=True)
class Hints:
    """How much words weigh that only hint at a weather or a season."""

    weather: float
    season: float


@dataclass(frozen=True, slots=True)
class Opening:
    """How a scene's first line jumps to another time, and when that is another day.

    Both patterns look at so many characters of the line.
    """

    jump: re.Pattern[str]
    reach: int
    fresh: re.Pattern[str]
    fresh_reach: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """How one language tells of a scene.

    ``folded`` is the text as ``finder`` wants it, of the same length; ``places`` takes a line and
    its number. ``real`` says whether a word means what is there now, ``weather`` whether a word
    for one is not part of another. ``first`` and ``last`` characters of a scene are looked at.
    """

    finder: Finder[Meaning]
    folded: Callable[[str], str]
    places: Callable[[str, int], list[Sign]]
    real: Callable[[str, int, int], bool]
    remembered: re.Pattern[str]
    stopped: re.Pattern[str]
    opening: Opening
    first: int
    last: int
    dense: bool
    weather: Callable[[str, int, int], bool] | None = None

    def setting(self, texts: Sequence[str], people: Collection[str] = ()) -> Setting:
        """What the lines of a scene tell; its ends count. People's names are no places."""
        sizes = [len(text) for text in texts]
        end, at, found = sum(sizes), 0, list[Sign]()
        jump = self.opening.jump.match(texts[0][: self.opening.reach]) if texts else None
        if jump:
            found.append(Sign(Aspect.BORDER, "jump", 0, 0, jump.end()))
        for line, text in enumerate(texts):
            if at < self.first or at > end - self.last:
                found += self._line(text, line, people)
            at += len(text)
        fresh = jump is not None and self.opening.fresh.search(texts[0][: self.opening.fresh_reach])
        return survey(sizes, found, dense=self.dense, fresh=bool(fresh))

    def _line(self, text: str, line: int, people: Collection[str]) -> list[Sign]:
        """The signs of a line, up to where it begins to remember."""
        plain = self.folded(text)
        memory = self.remembered.search(plain)
        limit = memory.start() if memory else len(plain)
        found = [
            sign
            for sign in self.places(text, line)
            if sign.start < limit and sign.value.casefold() not in people
        ]
        for hit in self.finder.find(plain):
            if hit.start > limit:
                break
            if self.real(plain, hit.start, hit.end):
                found += self._told(plain, line, hit)
        return sorted(found, key=lambda sign: sign.start)

    def _told(self, plain: str, line: int, hit: Hit[Meaning]) -> Iterator[Sign]:
        """What a word tells; a weather that has stopped tells of a clear sky."""
        stopped = self.stopped.match(plain, hit.end) is not None
        for aspect, value, weight, turn in hit.value:
            if aspect is Aspect.WEATHER:
                if self.weather and not self.weather(plain, hit.start, hit.end):
                    continue
                if stopped and value != Weather.CLEAR:
                    value, weight, turn = Weather.CLEAR, 1.0, True
            inside = value == "yes" if aspect is Aspect.INSIDE else None
            yield Sign(aspect, value, line, hit.start, hit.end, weight, turn, inside)


def meanings(
    entries_of: Callable[[str], Iterable[str]],
    times: Rows,
    weathers: Rows,
    seasons: Iterable[tuple[Season, str, str]],
    roofs: tuple[Iterable[str], Iterable[str]],
    hints: Hints,
) -> dict[str, Meaning]:
    """What every word tells; rows hold plain words, hints, and words for what begins only there.

    ``roofs`` are words for indoors and for outdoors.
    """
    found: dict[str, Meaning] = {}

    def add(
        aspect: Aspect, value: str, entries: Iterable[str], weight: float, turn: bool = False
    ) -> None:
        for entry in entries:
            found[entry] = (*found.get(entry, ()), (aspect, value, weight, turn))

    for aspect, rows, hint in (
        (Aspect.TIME, times, _HINT),
        (Aspect.WEATHER, weathers, hints.weather),
    ):
        for value, plain, hinting, turns in rows:
            add(aspect, value, entries_of(plain), 1.0)
            add(aspect, value, entries_of(hinting), hint)
            add(aspect, value, entries_of(turns), 1.0, True)
    for season, plain, hinting in seasons:
        add(Aspect.SEASON, season, entries_of(plain), 1.0)
        add(Aspect.SEASON, season, entries_of(hinting), hints.season)
    for inside, entries in zip(("yes", "no"), roofs, strict=True):
        add(Aspect.INSIDE, inside, entries, _ROOF)
    return found
