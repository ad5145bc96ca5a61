"""A reading at a glance: cast, chapters, scenes, what was left out."""

from collections import Counter
from dataclasses import dataclass

from yanyi.story.reading import Reading, Why
from yanyi.story.types import Character, Scene
from yanyi.story.vocabulary import Season, TimeOfDay, Weather
from yanyi.story.walk import chapter_lines, scene_lines, speaker_of, walk

_LONGEST = 48
_UNKNOWN = (TimeOfDay.UNKNOWN, Weather.UNKNOWN, Season.UNKNOWN)


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody of the cast, and how many lines they say, think or sing."""

    person: Character
    lines: int


@dataclass(frozen=True, slots=True)
class SceneView:
    """A scene in words; what is not known is empty. ``anchor`` is that of its first line."""

    chapter: int
    number: int
    anchor: str
    lines: int
    place: str
    time: str
    season: str
    weather: str
    mood: str


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A chapter and its scenes."""

    number: int
    title: str
    lines: int
    scenes: tuple[SceneView, ...]


@dataclass(frozen=True, slots=True)
class LeftOutView:
    """Words left out for one reason: how many characters in how many places, and the first."""

    reason: Why
    characters: int
    places: int
    example: str


def people(reading: Reading) -> tuple[PersonView, ...]:
    """The cast, those who speak most first."""
    said = Counter(speaker_of(found.line) for found in walk(reading.story))
    views = (PersonView(one, said[one.id]) for one in reading.story.cast)
    return tuple(sorted(views, key=lambda view: -view.lines))


def chapters(reading: Reading) -> tuple[ChapterView, ...]:
    """The chapters with their scenes."""
    names = {one.id: one.name for one in reading.story.places}
    return tuple(
        ChapterView(
            number,
            chapter.title,
            sum(1 for _ in chapter_lines(chapter)),
            tuple(_scene(scene, number, n, names) for n, scene in enumerate(chapter.scenes, 1)),
        )
        for number, chapter in enumerate(reading.story.chapters, 1)
    )


def left_out(reading: Reading) -> tuple[LeftOutView, ...]:
    """What is in no line, by reason, the most first."""
    sizes: Counter[Why] = Counter()
    places: Counter[Why] = Counter()
    examples: dict[Why, str] = {}
    for one in reading.left_out:
        text = reading.parts[one.span.part].text[one.span.start : one.span.end]
        words = " ".join(text[: 4 * _LONGEST].split())
        sizes[one.reason] += len("".join(text.split()))
        places[one.reason] += 1
        if words:
            examples.setdefault(
                one.reason, words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
            )
    return tuple(
        LeftOutView(reason, size, places[reason], examples.get(reason, ""))
        for reason, size in sizes.most_common()
    )


def _scene(scene: Scene, chapter: int, number: int, places: dict[str, str]) -> SceneView:
    anchors = [line.anchor for line in scene_lines(scene)]
    time, weather, season = (
        "" if one in _UNKNOWN else one.value for one in (scene.time, scene.weather, scene.season)
    )
    return SceneView(
        chapter,
        number,
        anchors[0] if anchors else "",
        len(anchors),
        places.get(scene.place, ""),
        time,
        season,
        weather,
        scene.mood.value,
    )
