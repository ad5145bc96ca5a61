"""The reading as ``read --json`` prints it."""

from typing import NotRequired, TypedDict

from yanyi.problems import Span
from yanyi.story.reading import Reading
from yanyi.story.types import Line, Scene, Spoken, Sung, Thought
from yanyi.story.walk import chapter_lines, full_text, scene_lines, speaker_of


class ChapterRow(TypedDict):
    """A chapter."""

    title: str
    span: list[int]


class BeatRow(TypedDict):
    """A run of lines with one mood."""

    span: list[int]
    mood: str
    emotion: str
    confidence: float


class EvidenceRow(TypedDict):
    """Words that tell something of a scene, and what they tell."""

    aspect: str
    value: str
    span: list[int]
    confidence: float


class SceneRow(TypedDict):
    """A scene."""

    span: list[int]
    place: str
    inside: bool | None
    time: str
    weather: str
    mood: str
    season: str
    confidence: float
    beats: list[BeatRow]
    evidence: list[EvidenceRow]


class PersonRow(TypedDict):
    """A person."""

    id: str
    name: str
    aliases: list[str]
    gender: str


class LineRow(TypedDict):
    """A line; ``speaker`` is the id of a person or empty."""

    kind: str
    span: list[int]
    text: str
    speaker: str
    confidence: float
    emotion: str
    anchor: str


class LeftOutRow(TypedDict):
    """Words that are in no line."""

    span: list[int]
    reason: str


class RenamedRow(TypedDict):
    """A speaker that a model changed: ids of people before and after, and who changed it."""

    anchor: str
    was: str
    speaker: str
    confidence: float
    by: str


class ReadingRow(TypedDict):
    """A whole reading. Spans are ``[start, end]``, or ``[part, start, end]`` with several parts.

    ``renamed`` is there when a model changed something.
    """

    language: str
    chapters: list[ChapterRow]
    scenes: list[SceneRow]
    cast: list[PersonRow]
    lines: list[LineRow]
    left_out: list[LeftOutRow]
    renamed: NotRequired[list[RenamedRow]]


def reading_json(reading: Reading) -> ReadingRow:
    """The reading as plain values."""
    story = reading.story
    places = {place.id: place for place in story.places}
    chapters: list[ChapterRow] = []
    scenes: list[SceneRow] = []
    lines: list[LineRow] = []
    for chapter in story.chapters:
        chapters.append(
            {"title": chapter.title, "span": _extent(reading, list(chapter_lines(chapter)))}
        )
        for scene in chapter.scenes:
            place = places.get(scene.place)
            scenes.append(
                {
                    "span": _extent(reading, list(scene_lines(scene))),
                    "place": place.name if place else "",
                    "inside": place.inside if place else None,
                    "time": scene.time.value,
                    "weather": scene.weather.value,
                    "mood": scene.mood.value,
                    "season": scene.season.value,
                    "confidence": scene.confidence,
                    "beats": _beats(reading, scene),
                    "evidence": _evidence(reading, scene),
                }
            )
        lines += [_line(reading, line) for line in chapter_lines(chapter)]
    row: ReadingRow = {
        "language": story.language,
        "chapters": chapters,
        "scenes": scenes,
        "cast": [
            {
                "id": one.id,
                "name": one.name,
                "aliases": list(one.aliases),
                "gender": one.gender.value,
            }
            for one in story.cast
        ],
        "lines": lines,
        "left_out": [
            {"span": _span(reading, one.span), "reason": one.reason.value}
            for one in reading.left_out
        ],
    }
    if reading.renamed:
        row["renamed"] = [
            {
                "anchor": one.anchor,
                "was": one.was,
                "speaker": one.now,
                "confidence": one.sure,
                "by": one.by,
            }
            for one in reading.renamed
        ]
    return row


def _span(reading: Reading, span: Span) -> list[int]:
    place = [span.start, span.end]
    return place if len(reading.parts) == 1 else [span.part, *place]


def _extent(reading: Reading, lines: list[Line]) -> list[int]:
    """From the first line to the last; a chapter without lines stands nowhere."""
    spans = [reading.spans[line.anchor] for line in lines]
    if not spans:
        return _span(reading, Span(0, 0, 0))
    last = max(span.end for span in spans if span.part == spans[0].part)
    return _span(reading, Span(spans[0].part, spans[0].start, last))


def _beats(reading: Reading, scene: Scene) -> list[BeatRow]:
    """The beats of a scene, each up to where the next begins."""
    told = list(scene_lines(scene))
    begins = {line.anchor: at for at, line in enumerate(told)}
    starts = [begins[beat.anchor] for beat in scene.beats]
    stops = [*starts[1:], len(told)]
    return [
        {
            "span": _extent(reading, told[start:stop]),
            "mood": beat.mood.value,
            "emotion": beat.emotion.value,
            "confidence": beat.confidence,
        }
        for beat, start, stop in zip(scene.beats, starts, stops, strict=True)
    ]


def _evidence(reading: Reading, scene: Scene) -> list[EvidenceRow]:
    """The words behind a scene's setting."""
    first = next(scene_lines(scene), None)
    return [
        {
            "aspect": one.aspect.value,
            "value": one.value,
            "span": _span(reading, one.span),
            "confidence": one.confidence,
        }
        for one in (reading.evidence.get(first.anchor, ()) if first else ())
    ]


def _line(reading: Reading, line: Line) -> LineRow:
    emotion = line.emotion.value if isinstance(line, Spoken | Thought | Sung) else "neutral"
    return {
        "kind": type(line).__name__.lower(),
        "span": _span(reading, reading.spans[line.anchor]),
        "text": full_text(line),
        "speaker": speaker_of(line),
        "confidence": line.confidence,
        "emotion": emotion,
        "anchor": line.anchor,
    }
