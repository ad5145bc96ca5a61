"""Where and when a scene is, with the words that say so."""

from dataclasses import dataclass

from yanyi.story.reading import Aspect
from yanyi.story.vocabulary import Mood, Season, TimeOfDay, Weather


@dataclass(frozen=True, slots=True)
class Sign:
    """Words at ``[start, end)`` of the line with this number, and what they tell of a scene.

    ``weight`` is 1 for plain words, less for a hint; a ``turn`` tells what begins only there
    (``night fell``). A place says whether it is ``inside``, and may name what it is part of
    (``kind``), so that its parts count together.
    """

    aspect: Aspect
    value: str
    line: int
    start: int
    end: int
    weight: float = 1.0
    turn: bool = False
    inside: bool | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a scene is, as far as its words tell, and how sure they make one.

    ``signs`` are the words. ``later`` is what has changed by the scene's end. A ``fresh`` scene
    begins another day, so that hour and weather of the scene before no longer hold.
    """

    place: str = ""
    inside: bool | None = None
    time: TimeOfDay = TimeOfDay.UNKNOWN
    weather: Weather = Weather.UNKNOWN
    mood: Mood = Mood.CALM
    confidence: float = 0.3
    season: Season = Season.UNKNOWN
    signs: tuple[Sign, ...] = ()
    later: "Setting | None" = None
    fresh: bool = False
