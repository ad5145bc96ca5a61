"""A chapter as bits of text, each with the shot that shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from yanyi.art.lettering.items import Passage, Words, passage_text
from yanyi.art.spread import Tone
from yanyi.board.types import BoardChapter, BoardScene, Shot
from yanyi.perform.comic.estimates import ems
from yanyi.perform.comic.script import passage, pieces
from yanyi.story.types import (
    Block,
    Chapter,
    Choice,
    Document,
    Line,
    Narrated,
    Scene,
    Sound,
    Spoken,
    Sung,
    Thought,
    Verse,
)
from yanyi.story.walk import block_lines

_SHORT_SOUND = 14.0


@dataclass(frozen=True, slots=True)
class Bit:
    """A line of the story, or a piece of a long one: ``block`` counts within its scene."""

    anchor: str
    passage: Passage
    tone: Tone
    block: int
    shot: int
    size: float


@dataclass(frozen=True, slots=True)
class SceneScript:
    """The bits of a scene and the shots they belong to."""

    bits: tuple[Bit, ...]
    shots: tuple[Shot, ...]


def heading_of(chapter: Chapter) -> Passage:
    """The words of a chapter's heading, none where it has no words."""
    return passage(chapter.heading.runs) if chapter.heading else ()


def scripted(chapter: Chapter, shown: BoardChapter | None, most: float) -> Iterator[SceneScript]:
    """The scenes of a chapter; no bit is longer than ``most`` ems."""
    scenes = shown.scenes if shown else ()
    for number, scene in enumerate(chapter.scenes):
        yield _scene(scene, scenes[number] if number < len(scenes) else None, most)


def _scene(scene: Scene, shown: BoardScene | None, most: float) -> SceneScript:
    shots = shown.shots if shown else ()
    of = {anchor: number for number, shot in enumerate(shots) for anchor in shot.lines}
    bits: list[Bit] = []
    at = 0
    for number, block in enumerate(scene.blocks):
        for line in block_lines(block):
            at = of.get(line.anchor, at)
            for part in pieces(worded(line), most):
                if part:
                    size = ems(passage_text(part))
                    tone = tone_of(line, block, size)
                    bits.append(Bit(line.anchor, part, tone, number, at, size))
    return SceneScript(tuple(bits), shots)


def worded(line: Line) -> Passage:
    """The words of a line as a book prints them, quotation marks included."""
    words = passage(line.runs)
    match line:
        case Spoken() | Thought() | Sung():
            opened, closed = line.marks
            before = (Words(opened),) if opened and words else ()
            return (*before, *words, *((Words(closed),) if closed and words else ()))
        case Narrated() | Sound() | Choice():
            return words
        case _:
            assert_never(line)


def tone_of(line: Line, block: Block, size: float) -> Tone:
    """How a line is printed."""
    if isinstance(line, Sound) and size <= _SHORT_SOUND:
        return Tone.SOUND
    if isinstance(line, Sung) or isinstance(block, Verse):
        return Tone.VERSE
    return Tone.LETTER if isinstance(block, Document) else Tone.TEXT
