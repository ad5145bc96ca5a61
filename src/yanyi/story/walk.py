"""Ways through a story."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from yanyi.story.types import (
    Block,
    Break,
    Chapter,
    Character,
    Document,
    Figure,
    Line,
    Paragraph,
    Place,
    Scene,
    Sound,
    Spoken,
    Story,
    Sung,
    Thought,
    TranslatedLine,
    Verse,
    plain_text,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A line and where it stands: chapter, scene and block count from 0."""

    line: Line
    chapter: int
    scene: int
    block: int


def block_lines(block: Block) -> tuple[Line, ...]:
    """The lines of a block, none for a figure or a break."""
    match block:
        case Paragraph() | Verse() | Document():
            return block.lines
        case Figure() | Break():
            return ()
        case _:
            assert_never(block)


def scene_lines(scene: Scene) -> Iterator[Line]:
    """Every line of a scene."""
    for block in scene.blocks:
        yield from block_lines(block)


def chapter_lines(chapter: Chapter) -> Iterator[Line]:
    """Every line of a chapter, its heading first."""
    if chapter.heading is not None:
        yield chapter.heading
    for scene in chapter.scenes:
        yield from scene_lines(scene)


def walk(story: Story) -> Iterator[Found]:
    """Every line of the story below its headings, with its place."""
    for c, chapter in enumerate(story.chapters):
        for s, scene in enumerate(chapter.scenes):
            for b, block in enumerate(scene.blocks):
                for line in block_lines(block):
                    yield Found(line, c, s, b)


def read_out(story: Story) -> frozenset[str]:
    """The anchors of what stands in a letter, on a notice or on a screen of the story."""
    return frozenset(
        line.anchor
        for chapter in story.chapters
        for scene in chapter.scenes
        for block in scene.blocks
        if isinstance(block, Document)
        for line in block.lines
    )


def lines(story: Story) -> Iterator[Line]:
    """Every line of the story, headings included."""
    for chapter in story.chapters:
        yield from chapter_lines(chapter)


def speaker_of(line: Line) -> str:
    """The id of who speaks, thinks or sings the line; empty for the narrator or nobody known."""
    match line:
        case Spoken() | Thought() | Sung():
            return line.speaker
        case _:
            return ""


def words_of(line: Line | TranslatedLine) -> str:
    """The running words of a line, without quotation marks."""
    return plain_text(line.runs)


def full_text(line: Line) -> str:
    """The words of a line as the manuscript has them, quotation marks included."""
    match line:
        case Spoken() | Thought() | Sung():
            return line.marks[0] + words_of(line) + line.marks[1]
        case _:
            return words_of(line)


def is_sound(line: Line) -> bool:
    """Whether the line is a sound word."""
    return isinstance(line, Sound)


def character(story: Story, id_: str) -> Character | None:
    """The character with this id."""
    return next((one for one in story.cast if one.id == id_), None)


def place(story: Story, id_: str) -> Place | None:
    """The place with this id."""
    return next((one for one in story.places if one.id == id_), None)
