"""The steps that every frozen memory holds: what was asked for, and what came of it.

Nothing here may change, and only names that the first program knew may be used: old programs
write these steps down, and today's must find them under the same keys.
"""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from blake3 import blake3

from yanyi.board.types import Actor, Look, Setting, View, Voice
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.models.answers import (
    Answer,
    Box,
    Embedded,
    Filmed,
    Flat,
    Heard,
    HeardWord,
    Layer,
    Layered,
    Played,
    Pose2D,
    Said,
    Wrote,
)
from yanyi.models.asks import Ask, Clip, Embed, Hear, Music, Picture, See, Speech, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Desk, Offer
from yanyi.models.recipe import Recipe
from yanyi.story.vocabulary import Emotion, Gender, Manner


class Ink(Enum):
    """A choice among the parameters of a recipe."""

    BLACK = "black"
    RED = "red"


@dataclass(frozen=True)
class Letter:
    """A part of the parameters."""

    to: str
    pages: int = 1


@dataclass(frozen=True)
class Writing:
    """Parameters of every kind there is."""

    text: str
    letter: Letter
    ink: Ink = Ink.BLACK
    margin: float = 0.1
    notes: tuple[str, ...] = ()
    signed: bool = False


def write(params: Writing, inputs: list[Path], output: Path) -> None:
    """The recipe: the inputs below one another, then the text."""
    before = "".join(one.read_text("utf-8") for one in inputs)
    output.write_text(f"{before}{params.text} ({params.ink.value})\n", "utf-8")


WRITE = Recipe("frozen.write", 1, Writing, write)


def blob(text: str) -> Blob:
    """The blob of a text."""
    data = text.encode()
    return Blob(str(blake3(data).hexdigest()), len(data))


TEXTS = ("a voice\n", "a picture\n", "a layer\n", "a tune\n", "a film\n")
"""The files of the answers."""

SOUND, FLAT, LAYER, TUNE, FILM = map(blob, TEXTS)
_SETTING = Setting(SettingKind.SEASHORE, 7, Era.MODERN)
_LOOK = Look(3, gender=Gender.FEMALE, hair_colour="#221100")
_VIEW = View(_SETTING, (Actor(_LOOK, 0.4, faces_right=True),), Framing.MEDIUM)
_FIGURE = Pose2D(0, Box(1.0, 2.0, 3.0, 4.5), (2.0, 3.25), Box(0.0, 0.0, 9.0, 9.0))

ASKED: tuple[tuple[Ask, Answer], ...] = (
    (Speech("“Who is there?”", "en", Voice("mara")), Said(SOUND, 1.5, "0123")),
    (
        Speech("“谁在那里？”", "zh", Voice("小满", 1.1), Emotion.AFRAID, Manner.WHISPER, 2),
        Said(SOUND, 0.25),
    ),
    (Picture(_VIEW, 640, 480), Flat(FLAT, (_FIGURE,))),
    (
        Picture(_VIEW, 640, 480, layered=True, prompt="A harbour."),
        Layered((Layer(LAYER, 0.5, -3, 4, 50, 60, actor=0),), (_FIGURE,)),
    ),
    (Words("Translate.", "灯", take=1), Wrote("lamp “and” more\n灯")),
    (Music("calm", 12.5, 4), Played(TUNE, 12.5)),
    (Clip(_VIEW, 2.0), Filmed(FILM, 2.0)),
    (Hear(SOUND, "en"), Heard("who is there", (HeardWord("who", 0.0, 0.5),))),
    (See(FLAT, "Who is seen?"), Wrote("Nobody.")),
    (Embed(("lamp", "灯")), Embedded(((0.5, -1.0), (1e-9, 3.0)))),
)
"""Asks and their answers."""

FIRST = Writing("“谁在那里？”", Letter("Mara"), Ink.RED, notes=("one", "二"))
SECOND = Writing("Only me.", Letter("Tobias", 2), margin=0.25, signed=True)


class Author:
    """Who answered; today nobody does."""

    name = "frozen-author"
    revision = "1"
    local = False

    def offers(self) -> tuple[Offer, ...]:
        """Every kind."""
        return ()

    def essence(self, ask: Ask) -> Ask:
        """All of it matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """Three cents."""
        return 30_000

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """Not once more."""
        raise AssertionError(f"asked again: {ask}")
