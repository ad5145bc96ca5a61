"""A reading as tables for people."""

from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.table import Table

from yanyi.story.reading import Reading
from yanyi.story.walk import character, full_text, speaker_of, walk

DOUBTFUL = 0.5
MOST = 30


def show(path: Path, reading: Reading) -> None:
    """Print chapters, cast and doubtful lines."""
    console = Console()
    story = reading.story
    console.print(f"{path}: {story.meta.title} ({story.language})", markup=False)
    _chapters(console, reading)
    _cast(console, reading)
    _doubts(console, reading)
    for problem in reading.problems:
        console.print(f"note: {problem}", markup=False)


def _chapters(console: Console, reading: Reading) -> None:
    table = Table("chapter", "scenes", "lines", title="Chapters")
    counts = Counter(found.chapter for found in walk(reading.story))
    for number, chapter in enumerate(reading.story.chapters):
        table.add_row(chapter.title, str(len(chapter.scenes)), str(counts[number]))
    console.print(table)


def _cast(console: Console, reading: Reading) -> None:
    said = Counter(speaker_of(found.line) for found in walk(reading.story))
    table = Table("name", "also called", "gender", "age", "look", "lines", title="Cast")
    for one in sorted(reading.story.cast, key=lambda one: -said[one.id]):
        aliases = ", ".join(one.aliases)
        table.add_row(one.name, aliases, one.gender, one.age, one.look, str(said[one.id]))
    console.print(table)


def _doubts(console: Console, reading: Reading) -> None:
    lines = [found.line for found in walk(reading.story) if found.line.confidence < DOUBTFUL]
    if not lines:
        return
    table = Table("anchor", "guess", "sure", "words", title=f"{len(lines)} doubtful lines")
    for line in sorted(lines, key=lambda line: line.confidence)[:MOST]:
        guess = character(reading.story, speaker_of(line))
        name = guess.name if guess else "nobody"
        table.add_row(line.anchor, name, f"{line.confidence:.2f}", full_text(line)[:60])
    console.print(table)
    console.print('Put one right in yanyi.toml: [lines."ANCHOR"] speaker = "NAME"', markup=False)
