"""What a language pack brings: one folder and one value of this shape a language."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from yanyi.read.draft import Draft
from yanyi.read.heading import Heading
from yanyi.read.people import People
from yanyi.read.quoting import Convention, Quote
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a scene is, as far as its words tell."""

    place: str = ""
    inside: bool | None = None
    time: TimeOfDay = TimeOfDay.UNKNOWN
    weather: Weather = Weather.UNKNOWN
    mood: Mood = Mood.CALM
    confidence: float = 0.5


@dataclass(frozen=True, slots=True)
class Fixed:
    """Speakers the author has set: person ids by index of the draft (empty: the narrator)."""

    speakers: dict[int, str] = field(default_factory=dict)


class Language(Protocol):
    """How stories are written in one language."""

    @property
    def code(self) -> str:
        """The first part of the BCP 47 tags it reads."""

    @property
    def spaced(self) -> bool:
        """Whether words stand apart, so that marks tell opening from closing."""

    def weight(self, sample: str) -> float:
        """How much of a text's letters belong to this language, 0 to 1."""

    def heading(self, row: str) -> Heading | None:
        """The heading a row is, if it is one."""

    def is_title(self, row: str) -> bool:
        """Whether a row under a heading may be its title."""

    def is_contents(self, row: str) -> bool:
        """Whether a row announces a list of contents."""

    def title_page(self, rows: Sequence[str]) -> tuple[str, str]:
        """Title and author on the rows before the first chapter; empty when it is no title page."""

    def convention(self, rows: Sequence[str]) -> Convention:
        """How the text marks its quotations."""

    def is_speech(self, text: str, quote: Quote) -> bool:
        """Whether a quotation is said (or thought), not a term or a title in passing."""

    def sentences(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """The sentences of ``[start, end)`` without the white space around them."""

    def opens_scene(self, text: str) -> bool:
        """Whether a paragraph's beginning jumps to another time or place."""

    def letter(self, row: str) -> tuple[bool, bool]:
        """Whether a row begins a letter, and whether it signs one."""

    def is_sound(self, words: str) -> bool:
        """Whether the words are only a sound (``轰！``)."""

    def find_people(self, drafts: Sequence[Draft], people: People) -> None:
        """Add to ``people`` everybody the text shows speaking or acting."""

    def attribute(self, drafts: list[Draft], people: People, fixed: Fixed) -> None:
        """Set kind, speaker, manner, emotion, tag and confidence of the drafts."""

    def setting(self, texts: Sequence[str]) -> Setting:
        """What the paragraphs of a scene tell of its place, hour, weather and mood."""
