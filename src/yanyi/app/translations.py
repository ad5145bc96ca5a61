"""The translations of a project, each line in its place, and what is amiss with them."""

from collections.abc import Iterator
from dataclasses import replace

from yanyi.perform.comic.script import scripted
from yanyi.problems import Problem
from yanyi.project.translations import Held
from yanyi.story.translation import Placed, place, unquoted
from yanyi.story.types import Story, Translation
from yanyi.story.walk import lines


def wanted(story: Story) -> tuple[str, ...]:
    """The lines that are lettered: all but those that only say who speaks."""
    found: list[str] = []
    for chapter in story.chapters:
        if chapter.heading is not None:
            found.append(chapter.heading.anchor)
        for scene in chapter.scenes:
            found += [one.line.anchor for one in scripted(scene.blocks).values() if not one.tag]
    return tuple(found)


def translated(story: Story, held: tuple[Held, ...]) -> tuple[Story, tuple[Problem, ...]]:
    """The story with its translations, each line in its place, and what an author should know."""
    needed = wanted(story)
    problems: list[Problem] = []
    found: list[Translation] = []
    for one in held:
        placed = place(story, one.translation, needed)
        problems += _problems(one, placed, len(needed))
        found.append(_bare(placed.translation, story))
    return replace(story, translations=tuple(found)), tuple(problems)


def _bare(translation: Translation, story: Story) -> Translation:
    """The translation without quotation marks where the story's own line has none within."""
    voiced = {line.anchor for line in lines(story) if any(getattr(line, "marks", ()))}
    kept = (
        replace(one, runs=unquoted(one.runs)) if one.anchor in voiced else one
        for one in translation.lines
    )
    return replace(translation, lines=tuple(kept))


def _problems(held: Held, placed: Placed, count: int) -> Iterator[Problem]:
    language = placed.translation.language
    if placed.missing:
        message = f"{len(placed.missing)} of {count} lines have no translation into {language} yet"
        hint = "They stay as they are in the story."
        yield Problem(message, held.at(placed.missing[0]), hint)
    for anchor in placed.stale:
        hint = f"Look at it again; `yanyi translate PATH {language}` shows the words as they are."
        yield Problem("the line has changed since it was translated", held.at(anchor), hint)
    for one in placed.lost:
        if one.runs:
            hint = "Its line is gone from the story; move the words or delete them."
            yield Problem("this translation has no line", held.at(one.anchor), hint)
