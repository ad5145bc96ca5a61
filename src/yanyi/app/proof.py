"""The proof that nothing is lost in silence: what became of every character of the source."""

from collections import Counter
from dataclasses import dataclass

from yanyi.models.work import Rendering, Work
from yanyi.story.reading import Reading, Why
from yanyi.story.types import Line, Story, plain_text
from yanyi.story.walk import full_text, lines, words_of


@dataclass(frozen=True, slots=True)
class SourceProof:
    """Every character of the manuscript that is not white space: in a line, left out, or lost."""

    characters: int
    in_lines: int
    left_out: int
    lost: int


@dataclass(frozen=True, slots=True)
class RenderingProof:
    """A work in another language: so many lines translated, ``kept`` ones as in the story.

    ``missing`` and ``altered`` are as for the work itself: lines that are in the work but not in
    the rendering, and lines that say neither their translation nor, where kept, their own words.
    """

    language: str
    translated: int
    kept: tuple[str, ...]
    missing: tuple[str, ...]
    altered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MediumProof:
    """Characters of the chosen chapters in one medium: told, omitted, and neither.

    ``missing`` names lines that the medium lost, ``altered`` those whose words came out
    otherwise; both are empty unless Yanyi has a fault.
    """

    medium: str
    characters: int
    told: int
    omitted: int
    reasons: tuple[tuple[Why, int], ...]
    missing: tuple[str, ...]
    altered: tuple[str, ...]
    renderings: tuple[RenderingProof, ...] = ()


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def prove_source(reading: Reading) -> SourceProof:
    """Count the manuscript's characters by what the reader did with them."""
    covered = [bytearray(len(part.text)) for part in reading.parts]
    for mark, spans in (
        (1, reading.spans.values()),
        (2, (left.span for left in reading.left_out)),
    ):
        for span in spans:
            covered[span.part][span.start : span.end] = bytes([mark]) * len(span)
    counted: Counter[int] = Counter()
    for part, marks in zip(reading.parts, covered, strict=True):
        counted.update(
            mark for sign, mark in zip(part.text, marks, strict=True) if not sign.isspace()
        )
    return SourceProof(counted.total(), counted[1], counted[2], counted[0])


def prove_work(work: Work, story: Story) -> MediumProof:
    """Compare what a medium says it told with what the story holds."""
    told = {one.anchor: squeezed(one.text) for one in work.told}
    omitted = {one.anchor: one.reason for one in work.omitted}
    sizes: Counter[str] = Counter()
    reasons: Counter[Why] = Counter()
    missing, altered = [], []
    for line in lines(story):
        size = len(squeezed(full_text(line)))
        sizes["all"] += size
        if line.anchor in told:
            sizes["told"] += size
            if not _same(told[line.anchor], line):
                altered.append(line.anchor)
        elif line.anchor in omitted:
            sizes["omitted"] += size
            reasons[omitted[line.anchor]] += size
        else:
            missing.append(line.anchor)
    return MediumProof(
        work.medium,
        sizes["all"],
        sizes["told"],
        sizes["omitted"],
        tuple(sorted(reasons.items())),
        tuple(missing),
        tuple(altered),
        tuple(prove_rendering(one, work, story) for one in work.renderings),
    )


def prove_rendering(rendering: Rendering, work: Work, story: Story) -> RenderingProof:
    """Compare the words of a work in another language with the translation they come from."""
    told = {one.anchor: squeezed(one.text) for one in rendering.told}
    words = {
        line.anchor: squeezed(plain_text(line.runs))
        for one in story.translations
        if one.language == rendering.language
        for line in one.lines
    }
    there = {one.anchor for one in work.told}
    kept = frozenset(rendering.kept)
    missing, altered, done = [], [], 0
    for line in lines(story):
        anchor = line.anchor
        if anchor not in there:
            continue
        if anchor not in told:
            missing.append(anchor)
        elif anchor in kept:
            if anchor in words or not _same(told[anchor], line):
                altered.append(anchor)
        elif told[anchor] == words.get(anchor):
            done += 1
        else:
            altered.append(anchor)
    return RenderingProof(rendering.language, done, rendering.kept, tuple(missing), tuple(altered))


def _same(told: str, line: Line) -> bool:
    return told in (squeezed(words_of(line)), squeezed(full_text(line)))
