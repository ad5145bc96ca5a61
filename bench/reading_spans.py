"""Quotation spans and chapter headings against hand-made ones.

    python bench/reading_spans.py DATA [NAME ...]

DATA is a folder of novels as in the Project Dialogism Novel Corpus: ``novel_text.txt.gz``,
``quotes.jsonl.gz`` (the spans of each quotation in code points) and, where there is one,
``chapters.json`` ([title start, title end, text start, text end]). Only the structure is read and
nobody is named, so a novel takes a second or two.
"""

import gzip
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from yanyi.read.manuscript import parse
from yanyi.read.markup import Role, block_text
from yanyi.read.outline import outline
from yanyi.read.packs import language_of
from yanyi.read.plan import plan_chapters
from yanyi.read.segments import Cutter
from yanyi.read.source import Source
from yanyi.story.vocabulary import LineKind

Stretch = tuple[int, int]
ENOUGH = 0.6
_BETWEEN = re.compile(r"[\"“”()]|\n\s*\n")


@dataclass(frozen=True)
class Score:
    """Counts of what was found, of what we say there is, and of what there is."""

    found: int = 0
    said: int = 0
    gold: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.found + other.found, self.said + other.said, self.gold + other.gold)

    @property
    def precision(self) -> float:
        return self.found / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        return self.found / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        both = self.said + self.gold
        return 2 * self.found / both if both else 1.0


@dataclass(frozen=True)
class Structure:
    """What the reader says of a text: its quotations and its chapter headings."""

    quotations: tuple[Stretch, ...]
    headings: tuple[Stretch, ...]


def likeness(one: Stretch, other: Stretch) -> float:
    """Intersection over union."""
    inside = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, inside) / max(1, max(one[1], other[1]) - min(one[0], other[0]))


def paired(said: Sequence[Stretch], gold: Sequence[Stretch], enough: float = ENOUGH) -> list[int]:
    """For every gold stretch the index of the stretch we say that is most like it, or -1.

    No stretch is used twice.
    """
    order = sorted(range(len(said)), key=lambda at: said[at])
    taken: set[int] = set()
    pairs: list[int] = []
    low = 0
    for span in gold:
        while low < len(order) and said[order[low]][1] <= span[0]:
            low += 1
        best, most = -1, enough
        for at in order[low : low + 40]:
            if said[at][0] >= span[1]:
                break
            like = likeness(said[at], span)
            if at not in taken and like >= most:
                best, most = at, like
        if best >= 0:
            taken.add(best)
        pairs.append(best)
    return pairs


def quotation_score(said: Sequence[Stretch], gold: Sequence[Stretch]) -> Score:
    """Spoken lines against the spans of gold quotations, each used once, IoU of at least 0.6."""
    found = sum(at >= 0 for at in paired(said, sorted(gold)))
    return Score(found, len(said), len(gold))


def whole_quotations(text: str, gold: Sequence[Stretch]) -> list[Stretch]:
    """Gold spans of one quotation put together again.

    Annotators leave out what a speaker cites, so that one quotation may be several spans. Spans are
    joined when no double mark, no bracket and no empty line stands between.
    """
    whole: list[Stretch] = []
    for low, high in sorted(gold):
        gap = text[whole[-1][1] : low] if whole else "\n\n"
        if not _BETWEEN.search(gap):
            whole[-1] = (whole[-1][0], max(high, whole[-1][1]))
        else:
            whole.append((low, high))
    return whole


def heading_score(said: Sequence[Stretch], gold: Sequence[Stretch]) -> Score:
    """Chapter headings against gold titles: a heading that overlaps a title finds it."""
    found = sum(at >= 0 for at in paired(said, sorted(gold), 0.01))
    return Score(found, len(said), len(gold))


def structure(name: str, data: bytes) -> Structure:
    """Read the structure of a text, without naming anybody."""
    manuscript = parse(Source(name, data))
    language = language_of([part.text for part in manuscript.parts], manuscript.language)
    outlined = outline(manuscript, language)
    rows = [
        block_text(manuscript.parts[block.part], block)[:200]
        for block in manuscript.blocks
        if block.role is Role.PROSE
    ]
    cutter = Cutter(manuscript.parts, language, language.convention(rows))
    plans = plan_chapters(outlined, cutter, language)
    drafts = cutter.lines.drafts
    spans = [draft.flow.span(draft.start, draft.end) for draft in drafts]
    return Structure(
        tuple(
            (span.start, span.end)
            for draft, span in zip(drafts, spans, strict=True)
            if draft.kind is LineKind.SPOKEN
        ),
        tuple((spans[at].start, spans[at].end) for plan in plans for at in plan.heading),
    )


def gold_quotations(folder: Path) -> list[Stretch]:
    """The hand-made spans of a novel's quotations, marks included."""
    with gzip.open(folder / "quotes.jsonl.gz", "rt", encoding="utf-8") as rows:
        return sorted((low, high) for row in rows for low, high in json.loads(row)["spans"])


def gold_headings(folder: Path) -> list[Stretch] | None:
    """The hand-made spans of a novel's chapter titles, where somebody made them."""
    path = folder / "chapters.json"
    if not path.exists():
        return None
    return [(row[0], row[1]) for row in json.loads(path.read_text("utf-8"))]


@dataclass(frozen=True)
class Novel:
    """The scores of one novel: the gold spans as they are, the same put together, its headings."""

    spans: Score = Score()
    whole: Score = Score()
    headings: Score | None = None


def novel(folder: Path) -> Novel:
    """Quotations and headings of one novel."""
    data = gzip.decompress((folder / "novel_text.txt.gz").read_bytes())
    found = structure("novel.txt", data)
    titles = gold_headings(folder)
    gold = gold_quotations(folder)
    return Novel(
        quotation_score(found.quotations, gold),
        quotation_score(found.quotations, whole_quotations(data.decode("utf-8"), gold)),
        None if titles is None else heading_score(found.headings, titles),
    )


def _row(name: str, one: Novel) -> str:
    scores = [one.spans, one.whole, *([one.headings] if one.headings else [])]
    cells = (f"{each.precision:6.3f} {each.recall:6.3f} {each.f1:6.3f}" for each in scores)
    return f"{name[:30]:30} {'   '.join(cells)}"


def main() -> None:
    data = Path(sys.argv[1])
    folders = sorted(one.parent for one in data.glob("*/quotes.jsonl.gz"))
    wanted = [one for one in folders if not sys.argv[2:] or one.name in sys.argv[2:]]
    print(f"{'P, R, F1 of':30} {'quotation spans':20}   {'put together':20}   headings")
    novels: list[Novel] = []
    for folder in wanted:
        novels.append(novel(folder))
        print(_row(folder.name, novels[-1]), flush=True)
    spans, whole, headings = Score(), Score(), Score()
    for one in novels:
        spans, whole, headings = (
            spans + one.spans,
            whole + one.whole,
            headings + (one.headings or Score()),
        )
    print(_row("all together", Novel(spans, whole, headings)))


if __name__ == "__main__":
    main()
