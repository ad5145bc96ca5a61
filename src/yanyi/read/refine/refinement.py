"""A story refined: doubtful speakers asked of whoever answers words on the stage."""

import asyncio
from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace

from yanyi.build.stage import Stage
from yanyi.models.asks import Words
from yanyi.problems import AnswerError, Problem
from yanyi.read.refine.passage import BOUND, passages
from yanyi.read.refine.question import NO_RIVALS, Cast, Question, Rivals, question
from yanyi.read.refine.reply import speakers
from yanyi.read.refine.weighing import Ranked, weighed, worth
from yanyi.story.reading import Renaming
from yanyi.story.types import (
    Block,
    Break,
    Chapter,
    Document,
    Figure,
    Line,
    Paragraph,
    Scene,
    Spoken,
    Story,
    Verse,
)

AT_ONCE = 4
MOST_RIVALS = 4


@dataclass(frozen=True, slots=True)
class Refined:
    """A story with what a model changed in it; everything else is as the rules read it.

    ``asked`` lines were asked about; of these ``silent`` got no answer that can be used, and
    ``unknown`` the answer that the passage does not tell. ``rivals`` are, by anchor of the lines
    that the model spoke of, who else may have spoken and how likely; ``asks`` are the questions
    behind the changes, by anchor.
    """

    story: Story
    changes: tuple[Renaming, ...] = ()
    rivals: dict[str, Ranked] = field(default_factory=dict)
    asked: int = 0
    unknown: int = 0
    silent: int = 0
    problems: tuple[Problem, ...] = ()
    asks: dict[str, Words] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the lines it is about, by number from 1."""

    question: Question
    lines: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    problems: tuple[Problem, ...] = ()


async def refine(
    story: Story,
    stage: Stage,
    rivals: Rivals = NO_RIVALS,
    chapters: Container[int] | None = None,
    sparing: bool = False,
) -> Refined:
    """Ask about doubtful lines; certain ones, and all that the author said, stay as they are.

    ``rivals`` are who else the rules found likely; ``chapters`` (from 0) are those to ask about,
    None for all. A ``sparing`` one asks only where an answer can change who speaks.
    """
    asked = questions(story, rivals, chapters)
    if sparing:
        asked = [one for one in asked if _worth(one, rivals) > 0]
    room = asyncio.Semaphore(AT_ONCE)

    async def answer(one: Asked) -> _Answer:
        async with room:
            try:
                return _Answer((await stage.ask(one.question.ask)).text)
            except AnswerError as error:
                return _Answer("", error.problems)

    answers = await _all([asyncio.ensure_future(answer(one)) for one in asked])
    return _applied(story, asked, answers, rivals)


def _worth(asked: Asked, rivals: Rivals) -> float:
    """How many lines more may be right for a question."""
    people = tuple(asked.question.people.values())
    return sum(worth(_prior(line, rivals), people) for line in asked.lines)


def _prior(line: Spoken, rivals: Rivals) -> Ranked:
    return ((line.speaker, line.confidence), *rivals.get(line.anchor, ()))


def questions(
    story: Story,
    rivals: Rivals = NO_RIVALS,
    chapters: Container[int] | None = None,
    bound: float = BOUND,
) -> list[Asked]:
    """Everything worth asking about a story, each with its lines; they are less sure than bound."""
    cast = Cast(story.cast)
    found = []
    for number, chapter in enumerate(story.chapters):
        if chapters is None or number in chapters:
            for passage in passages(chapter, bound):
                made = question(passage, cast, rivals)
                if made is not None:
                    found.append(Asked(made, passage.asked))
    return found


async def _all(flights: Sequence[asyncio.Future[_Answer]]) -> list[_Answer]:
    """All answers; the first error stops those that have not begun."""
    try:
        return list(await asyncio.gather(*flights))
    except BaseException:
        for one in flights:
            one.cancel()
        raise


def _applied(
    story: Story, asked: Sequence[Asked], answers: Sequence[_Answer], rivals: Rivals
) -> Refined:
    """The story with what the answers say; a line without one stays as it was."""
    found: dict[str, Ranked] = {}
    changes: list[Renaming] = []
    asks: dict[str, Words] = {}
    counted, unknown, silent = 0, 0, 0
    problems: list[Problem] = []
    for one, answer in zip(asked, answers, strict=True):
        counted += len(one.lines)
        problems += answer.problems
        said = speakers(answer.text, one.question, len(one.lines))
        for line, who in zip(one.lines, said, strict=True):
            silent += who is None
            unknown += who == ""
            if who:
                people = tuple(one.question.people.values())
                ranked = weighed(_prior(line, rivals), who, people)
                found[line.anchor] = ranked
                if ranked[0][0] != line.speaker:
                    asks[line.anchor] = one.question.ask
                    now, sure = ranked[0]
                    changes.append(
                        Renaming(line.anchor, line.speaker, now, line.confidence, round(sure, 3))
                    )
    if found:
        chapters = tuple(_chapter(chapter, found) for chapter in story.chapters)
        story = replace(story, chapters=chapters)
    others = {anchor: ranked[1 : 1 + MOST_RIVALS] for anchor, ranked in found.items()}
    counts = counted, unknown, silent
    return Refined(story, tuple(changes), others, *counts, tuple(problems), asks)


def _chapter(chapter: Chapter, found: dict[str, Ranked]) -> Chapter:
    return replace(chapter, scenes=tuple(_scene(scene, found) for scene in chapter.scenes))


def _scene(scene: Scene, found: dict[str, Ranked]) -> Scene:
    return replace(scene, blocks=tuple(_block(block, found) for block in scene.blocks))


def _block(block: Block, found: dict[str, Ranked]) -> Block:
    match block:
        case Paragraph() | Verse() | Document():
            if not any(line.anchor in found for line in block.lines):
                return block
            return replace(block, lines=tuple(_line(line, found) for line in block.lines))
        case Figure() | Break():
            return block


def _line(line: Line, found: dict[str, Ranked]) -> Line:
    ranked = found.get(line.anchor)
    if ranked is None or not isinstance(line, Spoken):
        return line
    return replace(line, speaker=ranked[0][0], confidence=round(ranked[0][1], 3))
