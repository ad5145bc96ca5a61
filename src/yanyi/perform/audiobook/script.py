"""What is said, by whom, and after what pause."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from yanyi.board.types import Board
from yanyi.media.audio.reference import speech_loudness
from yanyi.media.labels import Made, wording
from yanyi.models.asks import Speech
from yanyi.models.speech import read_as, speakable, speech_of
from yanyi.story.types import (
    Block,
    Break,
    Chapter,
    Document,
    Figure,
    Line,
    Narrated,
    Paragraph,
    Scene,
    Story,
    Verse,
)
from yanyi.story.vocabulary import Manner
from yanyi.story.walk import character, speaker_of, words_of

LEAD = 0.5
TAIL = 1.6
"""Seconds of quiet before the first word of a piece and after its last."""

_WITHIN = 0.12
_TURN = 0.22
_VERSE = 0.40
_PARAGRAPH = 0.45
_DOCUMENT = 0.75
_HEADING = 1.1
_SCENE = 1.5
_DRAWN = 1.3
_UNSAID = 0.7


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing said: ``before`` seconds of quiet, then the speech at ``level`` LUFS.

    Without a speech it is a line that cannot be pronounced: only its quiet. ``anchor`` is empty
    for what is not in the story; the first line of every scene but a chapter's first ``opens`` one.
    """

    anchor: str
    words: str
    speech: Speech | None
    before: float
    level: float
    speaker: str = ""
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of the audiobook."""

    title: str
    utterances: tuple[Utterance, ...]


def sections(story: Story, board: Board) -> tuple[Section, ...]:
    """The opening and every chapter."""
    opening = Section("片头" if _chinese(story) else "Opening", tuple(_opening(story, board)))
    return (
        opening,
        *(
            Section(title, tuple(_chapter(story, chapter, board, title)))
            for number, chapter in enumerate(story.chapters, 1)
            for title in [_title(story, chapter, number)]
        ),
    )


def _chinese(story: Story) -> bool:
    return story.language.lower().startswith("zh")


def _title(story: Story, chapter: Chapter, number: int) -> str:
    heading = words_of(chapter.heading) if chapter.heading else ""
    named = " ".join((chapter.title or heading).split())
    return named or (f"第{number}章" if _chinese(story) else f"Chapter {number}")


def _opening(story: Story, board: Board) -> Iterator[Utterance]:
    """The title and its author, then the notice that the voices are synthetic."""
    title, author = story.meta.title.strip(), story.meta.author.strip()
    if _chinese(story):
        announced = f"《{title}》。" if title else ""
        announced += f"作者：{author}。" if author else ""
    else:
        announced = f"{title}." if title else ""
        announced = f"{title}, by {author}." if title and author else announced
    for words in (announced, wording(story.language, Made.READING)):
        if speakable(words):
            asked = Speech(words, story.language, board.casting.narrator)
            speech = read_as(asked, board.say)
            yield Utterance(
                "", words, speech, _HEADING if words is not announced else LEAD, _level()
            )


def _chapter(story: Story, chapter: Chapter, board: Board, title: str) -> Iterator[Utterance]:
    before = LEAD
    if chapter.heading is not None:
        yield _utterance(story, chapter.heading, board, before)
        before = _HEADING
    elif speakable(title):
        speech = Speech(title, story.language, board.casting.narrator)
        yield Utterance("", title, speech, before, _level())
        before = _HEADING
    last: Line | None = None
    for number, scene in enumerate(chapter.scenes):
        if number:
            before = max(before, _SCENE)
        opens = number > 0
        for utterance, line in _scene(story, scene, board, before, last):
            yield replace(utterance, opens=opens)
            last, opens = line, False
            before = 0.0
        before = 0.0


def _scene(
    story: Story, scene: Scene, board: Board, before: float, last: Line | None
) -> Iterator[tuple[Utterance, Line]]:
    """``before`` is the least quiet before the first line of the scene."""
    for block in scene.blocks:
        if isinstance(block, Break):
            before = max(before, _DRAWN)
            continue
        first = True
        for line in _lines(block):
            pause = _between(last, line, block, first)
            letter = isinstance(block, Document)
            yield _utterance(story, line, board, max(pause, before), letter), line
            last, first, before = line, False, 0.0


def _lines(block: Block) -> tuple[Line, ...]:
    match block:
        case Paragraph() | Verse() | Document():
            return block.lines
        case Figure() | Break():
            return ()
        case _:
            assert_never(block)


def _between(last: Line | None, line: Line, block: Block, first: bool) -> float:
    """Seconds of quiet between two lines, beside the quiet ends of their clips."""
    if isinstance(block, Document) and first:
        return _DOCUMENT
    if isinstance(block, Verse):
        return _PARAGRAPH if first else _VERSE
    if first:
        return _PARAGRAPH
    turn = last is not None and speaker_of(last) != speaker_of(line)
    tag = isinstance(line, Narrated) and line.tag
    return _TURN if turn and not tag else _WITHIN


def _utterance(
    story: Story, line: Line, board: Board, before: float, letter: bool = False
) -> Utterance:
    words = words_of(line)
    if not speakable(words):
        return Utterance(line.anchor, words, None, before + _UNSAID, 0.0)
    take = board.take(line.anchor)
    asked = speech_of(line, board.casting, story.language, take, letter)
    speech = read_as(asked, board.say)
    level = _level(speech.manner)
    who = character(story, speaker_of(line))
    return Utterance(line.anchor, speech.text, speech, before, level, who.name if who else "")


def _level(manner: Manner = Manner.PLAIN) -> float:
    return speech_loudness(manner)
