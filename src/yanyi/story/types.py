"""The story model: what a manuscript says, before any medium shows it."""

from dataclasses import dataclass, field

from yanyi.story.vocabulary import (
    Age,
    Emotion,
    Gender,
    Manner,
    Mood,
    Season,
    TimeOfDay,
    Weather,
)

# --- inline runs -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Plain:
    """Words as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words the author stressed (italics)."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words the author made strong (bold)."""

    text: str


@dataclass(frozen=True, slots=True)
class Ruby:
    """Words with a reading above them."""

    text: str
    reading: str


@dataclass(frozen=True, slots=True)
class Note:
    """An author's note at this place; no part of the running words."""

    text: str


Run = Plain | Emphasis | Strong | Ruby | Note
Runs = tuple[Run, ...]


def plain_text(runs: Runs) -> str:
    """The running words of ``runs``, notes left out."""
    return "".join(run.text for run in runs if not isinstance(run, Note))


# --- lines -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Narrated:
    """Told by the narrator; ``tag`` marks words that only say who speaks (``he said``)."""

    anchor: str
    runs: Runs
    tag: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Spoken:
    """Said aloud; ``runs`` hold the words without their quotation marks, ``marks`` the two marks.

    ``speaker`` is the id of a character, or empty when nobody could be named.
    """

    anchor: str
    runs: Runs
    speaker: str = ""
    manner: Manner = Manner.PLAIN
    emotion: Emotion = Emotion.NEUTRAL
    marks: tuple[str, str] = ("", "")
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Thought:
    """Thought, not said."""

    anchor: str
    runs: Runs
    speaker: str = ""
    emotion: Emotion = Emotion.NEUTRAL
    marks: tuple[str, str] = ("", "")
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Sung:
    """Sung: a line of a song or of a chanted poem."""

    anchor: str
    runs: Runs
    speaker: str = ""
    emotion: Emotion = Emotion.NEUTRAL
    marks: tuple[str, str] = ("", "")
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound word that stands alone (``轰！``, ``Crash!``)."""

    anchor: str
    runs: Runs
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Condition:
    """A fact that must hold (``holds``) or must not for a choice to be offered."""

    fact: str
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Effect:
    """A fact that a choice makes true (``holds``) or false."""

    fact: str
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the reader may choose; ``targets`` are the anchors it leads to."""

    anchor: str
    runs: Runs
    targets: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    effects: tuple[Effect, ...] = ()
    confidence: float = 1.0


Line = Narrated | Spoken | Thought | Sung | Sound | Choice
Voiced = Spoken | Thought | Sung

# --- blocks ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of prose: its lines in reading order."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Verse:
    """A poem or song: one line a row."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """Something read inside the story; ``kind`` is ``letter``, ``notice`` or ``screen``."""

    kind: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """The author's own picture, named as the manuscript names it."""

    anchor: str
    source: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Break:
    """A pause the author drew (``* * *``)."""


Block = Paragraph | Verse | Document | Figure | Break

# --- the whole ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Character:
    """A person of the story; ``id`` is stable through a work and never shown."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    gender: Gender = Gender.UNKNOWN
    age: Age = Age.UNKNOWN
    look: str = ""
    voice: str = ""
    temper: str = ""
    wishes: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere the story happens; ``inside`` is None when the text does not tell."""

    id: str
    name: str
    inside: bool | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is so; ``known_by`` are character ids, ``since`` an anchor."""

    what: str
    known_by: tuple[str, ...] = ()
    since: str = ""


@dataclass(frozen=True, slots=True)
class Beat:
    """A run of lines with one mood: from the line ``anchor`` names to the next beat.

    ``emotion`` is what the people in it mostly feel.
    """

    anchor: str
    mood: Mood = Mood.CALM
    emotion: Emotion = Emotion.NEUTRAL
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Scene:
    """One place and time; ``place`` is the id of a place, or empty."""

    blocks: tuple[Block, ...]
    place: str = ""
    time: TimeOfDay = TimeOfDay.UNKNOWN
    weather: Weather = Weather.UNKNOWN
    mood: Mood = Mood.CALM
    confidence: float = 1.0
    season: Season = Season.UNKNOWN
    beats: tuple[Beat, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter; ``heading`` is the line its title was read from, None when it has none."""

    title: str
    scenes: tuple[Scene, ...]
    heading: Narrated | None = None


@dataclass(frozen=True, slots=True)
class Meta:
    """What a library would ask; ``identifier`` is a URN, ``cover`` names a picture file."""

    title: str
    author: str = ""
    rights: str = ""
    identifier: str = ""
    cover: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class TranslatedLine:
    """A line in another language; ``said`` is the text it was made for, so that stale ones show."""

    anchor: str
    runs: Runs
    said: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """The story's words in another language; what is empty or not there stays as it is.

    ``names`` pair what people and places are called in the story with what they are called here.
    """

    language: str
    lines: tuple[TranslatedLine, ...]
    title: str = ""
    author: str = ""
    description: str = ""
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """A whole story. ``language`` is a BCP 47 tag whose first part names a language pack."""

    meta: Meta
    language: str
    chapters: tuple[Chapter, ...]
    cast: tuple[Character, ...] = ()
    places: tuple[Place, ...] = ()
    facts: tuple[Fact, ...] = field(default=())
    translations: tuple[Translation, ...] = ()
