"""Lines of the story as drafts of balloons and captions."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import assert_never

from yanyi.art.lettering.items import Kind, Passage, Style, Words, passage_text
from yanyi.perform.comic.estimates import Measure, ems
from yanyi.story.types import (
    Block,
    Choice,
    Document,
    Emphasis,
    Line,
    Narrated,
    Note,
    Plain,
    Ruby,
    Run,
    Runs,
    Sound,
    Spoken,
    Strong,
    Sung,
    Thought,
    Verse,
)
from yanyi.story.vocabulary import Manner
from yanyi.story.walk import block_lines

_SENTENCE = frozenset("。！？!?….；;")
_CLAUSE = frozenset("，,、：:—")


# Words with the space after them, or one East Asian character with the marks that lean on it.
_UNITS = re.compile(
    r"\s+|[“‘「『（《〈【]*[\u2e80-\ufeff\uff01-\uffef](?:[，。、；：！？…—”’」』）》〉】～·]|\u3000)*\s*"
    r"|[^\s\u2e80-\ufeff\uff01-\uffef]+\s*"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A line of the story, or a piece of it, as it will be lettered."""

    anchor: str
    passage: Passage

    @property
    def ems(self) -> float:
        """The width of its words on one line."""
        return ems(passage_text(self.passage))


@dataclass(frozen=True)
class Draft:
    """One balloon, caption or sound word to be: its cues and who speaks."""

    kind: Kind
    cues: tuple[Cue, ...]
    role: str = ""
    rows: bool = False

    @cached_property
    def ems(self) -> float:
        """The width of its words on one line."""
        return sum(cue.ems for cue in self.cues)

    @cached_property
    def measure(self) -> Measure:
        """What it needs, for guessing its area."""
        return Measure(self.ems, self.kind)

    @property
    def told(self) -> bool:
        """Whether a narrator tells it."""
        return self.kind in (Kind.CAPTION, Kind.BAND, Kind.VERSE)


@dataclass(frozen=True, slots=True)
class Scripted:
    """A line with the block it stands in, counted within its scene."""

    line: Line
    block: Block
    number: int
    tag: bool  # only says who speaks, and the balloon shows that


def scripted(blocks: tuple[Block, ...]) -> dict[str, Scripted]:
    """Every line of a scene by its anchor."""
    found: dict[str, Scripted] = {}
    for number, block in enumerate(blocks):
        lines = block_lines(block)
        known = any(isinstance(line, Spoken | Thought | Sung) and line.speaker for line in lines)
        for line in lines:
            tag = known and isinstance(line, Narrated) and line.tag
            found[line.anchor] = Scripted(line, block, number, tag)
    return found


def passage(runs: Runs) -> Passage:
    """Runs as words to letter: white space made single, notes left out."""
    words: list[Words] = []
    for run in runs:
        if isinstance(run, Note):
            continue
        made = _words(run)
        if made.text:
            words.append(made)
    return _tidy(words)


def _words(run: Run) -> Words:
    match run:
        case Plain() | Note():
            return Words(run.text)
        case Emphasis():
            return Words(run.text, Style.EMPHASIS)
        case Strong():
            return Words(run.text, Style.STRONG)
        case Ruby():
            return Words(run.text, Style.PLAIN, run.reading)
        case _:
            assert_never(run)


def _tidy(words: list[Words]) -> Passage:
    tidy: list[Words] = []
    spaced = True
    for one in words:
        text = ""
        for char in one.text:
            if char.isspace():
                text += "" if spaced else "\u3000" if char == "\u3000" else " "
                spaced = True
            else:
                text += char
                spaced = False
        if text:
            tidy.append(Words(text, one.style, one.reading))
    if tidy and tidy[-1].text[-1].isspace():
        last = tidy.pop()
        if last.text.rstrip():
            tidy.append(Words(last.text.rstrip(), last.style, last.reading))
    return tuple(tidy)


def kind_of(line: Line, block: Block) -> Kind:
    """What holds a line."""
    if isinstance(block, Document):
        known = {"letter": Kind.LETTER, "notice": Kind.NOTICE, "screen": Kind.SCREEN}
        return known.get(block.kind, Kind.LETTER)
    match line:
        case Narrated():
            return Kind.VERSE if isinstance(block, Verse) else Kind.CAPTION
        case Spoken():
            return _spoken(line.manner)
        case Thought():
            return Kind.THOUGHT
        case Sung():
            return Kind.SONG
        case Sound():
            return Kind.SOUND if ems(_plain(line)) <= 14 else Kind.CAPTION
        case Choice():
            return Kind.NOTICE
        case _:
            assert_never(line)


def _plain(line: Line) -> str:
    return passage_text(passage(line.runs))


def _spoken(manner: Manner) -> Kind:
    match manner:
        case Manner.WHISPER | Manner.MUTTER:
            return Kind.WHISPER
        case Manner.SHOUT:
            return Kind.SHOUT
        case Manner.INNER:
            return Kind.THOUGHT
        case (
            Manner.PLAIN
            | Manner.ASK
            | Manner.SOB
            | Manner.LAUGH
            | Manner.HURRIED
            | Manner.SLOW
            | Manner.DRUNK
            | Manner.TELEPHONE
            | Manner.LETTER
        ):
            return Kind.SPEECH
        case _:
            assert_never(manner)


def most(kind: Kind, chinese: bool) -> float:
    """The most one item holds before it is split, in ems."""
    if kind in (Kind.CAPTION, Kind.BAND):
        return 190.0 if chinese else 230.0
    if kind is Kind.SHOUT:
        return 40.0 if chinese else 44.0
    if kind in (Kind.SPEECH, Kind.WHISPER):
        return 42.0 if chinese else 52.0
    return 64.0 if chinese else 76.0


def drafts(lines: list[Scripted], chinese: bool) -> Iterator[Draft]:
    """Lines in order as drafts: what belongs together joined, what is too long split."""
    held: Draft | None = None
    block = -1
    for one in lines:
        speech = _draft(one, chinese)
        for draft in speech:
            joined = _joined(held, draft, one.number == block, chinese)
            if joined is not None:
                held = joined
                continue
            if held is not None:
                yield held
            held, block = draft, one.number
    if held is not None:
        yield held


def _draft(one: Scripted, chinese: bool) -> list[Draft]:
    words = passage(one.line.runs)
    if not words:
        return []
    kind = kind_of(one.line, one.block)
    role = one.line.speaker if isinstance(one.line, Spoken | Thought | Sung) else ""
    rows = isinstance(one.block, Verse | Document)
    parts = pieces(words, most(kind, chinese))
    return [Draft(kind, (Cue(one.line.anchor, part),), role, rows) for part in parts]


def _joined(held: Draft | None, draft: Draft, same_block: bool, chinese: bool) -> Draft | None:
    """Both as one, when one balloon or caption should hold both."""
    if held is None or held.kind is not draft.kind or held.role != draft.role:
        return None
    if held.rows != draft.rows or held.kind is Kind.SOUND:
        return None
    if not same_block and not (held.kind is Kind.CAPTION and held.ems + draft.ems < 60):
        return None
    if held.ems + draft.ems > most(held.kind, chinese):
        return None
    return Draft(held.kind, (*held.cues, *draft.cues), held.role, held.rows)


def pieces(words: Passage, limit: float) -> list[Passage]:
    """A passage in pieces of at most ``limit`` ems, about equal, cut where it breathes."""
    text = passage_text(words)
    whole = ems(text)
    if whole <= limit:
        return [words]
    units = [(unit, ems(unit)) for unit in _UNITS.findall(text)]
    left = whole
    cuts: list[int] = []
    start = at = 0
    while left > limit:
        count = int(left / limit) + 1
        taken = _cut(units[start:], min(limit, left / count * 1.15))
        left -= sum(width for _, width in units[start : start + taken])
        at += sum(len(unit) for unit, _ in units[start : start + taken])
        start += taken
        cuts.append(at)
    return _parted(words, cuts)


def _cut(units: list[tuple[str, float]], room: float) -> int:
    """How many units to take, so that they fit the room and end at the best place."""
    best, score = 1, -1.0
    used = 0.0
    for number, (unit, width) in enumerate(units, 1):
        used += width
        if used > room:
            break
        worth = _breath(unit) + used / room
        if worth >= score:
            best, score = number, worth
    return best


def _breath(unit: str) -> float:
    """How good a place the end of a unit is to stop at."""
    solid = unit.rstrip().rstrip("”’\"'」』）)")
    if solid[-1:] in _SENTENCE:
        return 1.0
    return 0.45 if solid[-1:] in _CLAUSE else 0.0


_ENDS = re.compile(r"[。！？!?…]+[”’」』）)\"']*\s*|\.+[”’)\"']*\s+")


def _sentences(words: Passage) -> list[Passage]:
    """A passage cut after every sentence."""
    return _parted(words, [found.end() for found in _ENDS.finditer(passage_text(words))])


def split(draft: Draft, limit: float) -> list[Draft]:
    """A draft as several of at most ``limit`` ems, cut between its cues or where they breathe."""
    parts: list[list[Cue]] = [[]]
    count = int(draft.ems / limit) + 1
    room = min(limit, draft.ems / count * 1.2)
    for cue in draft.cues:
        for sentence in _sentences(cue.passage):
            for words in pieces(sentence, limit * 1.3):
                piece = Cue(cue.anchor, words)
                if parts[-1] and sum(one.ems for one in parts[-1]) + piece.ems > room:
                    parts.append([])
                last = parts[-1][-1] if parts[-1] else None
                if last and last.anchor == cue.anchor:
                    parts[-1][-1] = Cue(cue.anchor, (*last.passage, *words))
                else:
                    parts[-1].append(piece)
    return [Draft(draft.kind, tuple(part), draft.role, draft.rows) for part in parts]


def _parted(words: Passage, cuts: list[int]) -> list[Passage]:
    parts: list[list[Words]] = [[]]
    at, ends = 0, list(cuts)
    for one in words:
        text = one.text
        while ends and at + len(text) > ends[0]:
            keep = ends[0] - at
            if keep > 0:
                parts[-1].append(Words(text[:keep], one.style, one.reading))
            parts.append([])
            text, at = text[keep:], ends.pop(0)
        if text:
            parts[-1].append(Words(text, one.style, one.reading))
        at += len(text)
    return [tuple(part) for part in parts if part]


def apart(words: Passage, shares: Sequence[float]) -> list[Passage]:
    """A passage in as many pieces as there are shares, about so large, cut where it breathes.

    Where there are more shares than words the last pieces are empty.
    """
    text = passage_text(words)
    units = [(unit, ems(unit)) for unit in _UNITS.findall(text)]
    whole, wished = sum(width for _, width in units), sum(shares)
    cuts: list[int] = []
    at, used, reached, share = 0, 0.0, 0, 0.0
    for part in shares[:-1]:
        share += part
        aim = whole * share / wished if wished else whole
        best: tuple[float, int, int, float] | None = None
        here, width = at, used
        for number, (unit, wide) in enumerate(units[reached:], reached + 1):
            here, width = here + len(unit), width + wide
            cost = abs(width - aim) / max(whole, 1.0) - 0.12 * _breath(unit)
            if best is None or cost < best[0]:
                best = (cost, number, here, width)
        if best is None:
            break
        _, reached, at, used = best
        cuts.append(at)
    parts = _parted(words, [cut for cut in cuts if cut < len(text)])
    return [*parts, *(() for _ in range(len(shares) - len(parts)))]
