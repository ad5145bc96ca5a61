"""What a reader hands on: the story, where its lines stand, and what was left out."""

from dataclasses import dataclass, field
from enum import StrEnum

from yanyi.problems import Problem, Span
from yanyi.story.types import Story


class Why(StrEnum):
    """Why words of the manuscript are not in a result."""

    HEADING_REPEATED = "heading_repeated"
    CONTENTS_LIST = "contents_list"
    FRONT_MATTER = "front_matter"
    ADVERTISING = "advertising"
    MARKUP = "markup"
    NOT_CHOSEN = "not_chosen"
    SPEECH_TAG = "speech_tag"
    UNPRONOUNCEABLE = "unpronounceable"
    UNREADABLE = "unreadable"
    AUTHOR = "author"
    NOTE = "note"
    SETTING = "setting"
    WORDLESS = "wordless"


@dataclass(frozen=True, slots=True)
class Part:
    """One text of the manuscript: a file, or a document in an EPUB; spans count in ``text``."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words of the source that are in no line, and why."""

    span: Span
    reason: Why


class Aspect(StrEnum):
    """What of a scene words can tell."""

    BORDER = "border"
    PLACE = "place"
    INSIDE = "inside"
    TIME = "time"
    WEATHER = "weather"
    SEASON = "season"
    MOOD = "mood"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the manuscript that tell something of a scene, and what they tell."""

    aspect: Aspect
    value: str
    span: Span
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Renaming:
    """A speaker that a model changed: the ids before and after, and how sure each was or is.

    ``by`` names the model; the speaker is a guess that a machine generated.
    """

    anchor: str
    was: str
    now: str
    sure_before: float
    sure: float
    by: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A story with its side tables.

    ``spans`` holds, by anchor, where each line stands in ``parts`` (quotation marks included).
    Spans and ``left_out`` together cover every character that is not white space, once.
    ``renamed`` are the speakers that a model changed, when one was asked.
    ``evidence`` holds, by the anchor of a scene's first line, the words that tell of the scene.
    ``rivals`` holds, by anchor, who else may have spoken and how likely, the likeliest first.
    """

    story: Story
    parts: tuple[Part, ...]
    spans: dict[str, Span]
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[Problem, ...] = field(default=())
    rivals: dict[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)
    evidence: dict[str, tuple[Evidence, ...]] = field(default_factory=dict)
    renamed: tuple[Renaming, ...] = ()
