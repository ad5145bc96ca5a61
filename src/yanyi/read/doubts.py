"""The lines whose speaker is doubtful, for the author to look at, and how to put them right."""

import json
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from yanyi.problems import Position
from yanyi.read.wording import Wording
from yanyi.story.reading import Part, Reading
from yanyi.story.types import Line, Spoken, Sung, Thought
from yanyi.story.walk import full_text, speaker_of, walk, words_of

DOUBTFUL = 0.6
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Guess:
    """A person by name (empty: nobody known), and how likely it is that they speak."""

    name: str
    sure: float


@dataclass(frozen=True, slots=True)
class Doubt:
    """A line, where it stands, who probably says it, and who else may."""

    anchor: str
    position: Position
    words: str
    said: str
    guess: Guess
    others: tuple[Guess, ...]


def doubtful(reading: Reading, below: float = DOUBTFUL) -> tuple[Line, ...]:
    """Every line that somebody says, thinks or sings, and whose speaker is doubtful."""
    return tuple(
        found.line
        for found in walk(reading.story)
        if isinstance(found.line, Spoken | Thought | Sung) and found.line.confidence < below
    )


def doubts(reading: Reading, most: int) -> tuple[Doubt, ...]:
    """The most doubtful lines, in the order of the story."""
    lines = doubtful(reading)
    places = {line.anchor: n for n, line in enumerate(lines)}
    chosen = sorted(lines, key=lambda line: line.confidence)[:most]
    names = {one.id: one.name for one in reading.story.cast}
    rows = [_row_starts(part) for part in reading.parts]
    return tuple(
        _doubt(reading, line, names, rows)
        for line in sorted(chosen, key=lambda line: places[line.anchor])
    )


def correction(doubt: Doubt, wording: Wording) -> str:
    """What the author may put into ``yanyi.toml`` and change: the table of one line."""
    names = [_quoted(doubt.guess.name)] if doubt.guess.name else []
    names += [_quoted(one.name) for one in doubt.others]
    first, *others = names or [_quoted("?")]
    remark = f"  # {wording.either.format(', '.join(others))}" if others else ""
    return (
        f"[lines.{_quoted(doubt.anchor)}]\n"
        f"speaker = {first}{remark}\n"
        f"said = {_quoted(shortened(doubt.said))}\n"
    )


def shortened(words: str) -> str:
    """A line's words in one row, cut when they are long; ``said`` may be so in a correction."""
    folded = " ".join(words.split())
    return folded if len(folded) <= LONGEST else folded[: LONGEST - 1] + "…"


def is_said(said: str, *texts: str) -> bool:
    """Whether a correction was made for one of these texts, whatever its white space."""
    plain = "".join(said.split())
    whole = {"".join(text.split()) for text in texts}
    if plain in whole:
        return True
    return plain.endswith("…") and any(text.startswith(plain[:-1]) for text in whole)


def _quoted(words: str) -> str:
    """A basic string of TOML."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def _doubt(
    reading: Reading, line: Line, names: dict[str, str], rows: Sequence[Sequence[int]]
) -> Doubt:
    span = reading.spans[line.anchor]
    row = bisect_right(rows[span.part], span.start)
    column = span.start - rows[span.part][row - 1] + 1
    others = (Guess(names.get(who, who), sure) for who, sure in reading.rivals.get(line.anchor, ()))
    return Doubt(
        line.anchor,
        Position(reading.parts[span.part].name, row, column),
        shortened(full_text(line)),
        words_of(line),
        Guess(names.get(speaker_of(line), ""), line.confidence),
        tuple(others),
    )


def _row_starts(part: Part) -> list[int]:
    """Where each row of a part begins."""
    rows = part.text.split("\n")
    return [0, *accumulate(len(row) + 1 for row in rows[:-1])]
