"""How well stories are read, beside the floors: who speaks, who is who, where chapters begin.

    make bench-reading
    python bench/reading.py --only en/Emma zh/dev books/西游记

Every text is read once with its cast given and once without, in this process, and all measures are
taken from those readings. Of the English novels the first seven, alphabetically, were tuned on;
the last seven were held out. Prints a table and, when everything was measured, writes
bench/reading.json. The data lie beside the project, in ../shared, or where --data says.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import reading_mood
from reading_books import BOOKS, Book, cost
from reading_gold import Person, Text, novel_names, novels, windows
from reading_people import Census, census
from reading_spans import Score, heading_score, quotation_score
from reading_speakers import (
    Answer,
    accuracy,
    answers,
    by_text,
    macro,
    miscalibration,
    of_kind,
    surest,
    worst,
)
from reading_table import print_table
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.corrections import Corrections
from yanyi.story.reading import Reading
from yanyi.story.types import Spoken, Sung, Thought
from yanyi.story.walk import lines

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
TUNED = 7
KINDS = ("explicit", "anaphoric", "implicit", "non-explicit")
ZH_KINDS = ("explicit", "implicit", "latent")


@dataclass(frozen=True)
class Row:
    """A measure: its floor, what is to be reached, what there is now, and on either half."""

    what: str
    floor: str
    goal: str
    now: str
    tuned: str = ""
    held: str = ""
    note: str = ""


@dataclass
class Shelf:
    """What the readings of some texts gave; ``first`` are those that were tuned on."""

    first: frozenset[str] = frozenset()
    order: list[str] = field(default_factory=list)
    given: list[Answer] = field(default_factory=list)
    alone: list[Answer] = field(default_factory=list)
    quotes: dict[str, Score] = field(default_factory=dict)
    titles: dict[str, Score] = field(default_factory=dict)
    people: list[Census] = field(default_factory=list)

    def half(self, tuned: bool) -> "Shelf":
        """The texts tuned on, or those held out."""
        names = {name for name in self.order if (name in self.first) == tuned}
        return Shelf(
            self.first,
            [name for name in self.order if name in names],
            [one for one in self.given if one.text in names],
            [one for one in self.alone if one.text in names],
            {name: one for name, one in self.quotes.items() if name in names},
            {name: one for name, one in self.titles.items() if name in names},
            [one for one in self.people if one.text in names],
        )


def reading_of(words: str, people: Sequence[Person] = ()) -> Reading:
    """One text read, with or without its cast."""
    corrections = Corrections(cast=tuple(one.fix for one in people))
    return read(Source("novel.txt", words.encode("utf-8")), (), corrections)


def english(folder: Path, only: frozenset[str], say: Callable[[str], None]) -> Shelf:
    """The novels, read twice each."""
    shelf = Shelf(frozenset(novel_names(folder)[:TUNED]))
    for text in novels(folder, only):
        say(text.name)
        shelf.order.append(text.name)
        shelf.given += answers(text, reading_of(text.words, text.people), given=True)
        alone = reading_of(text.words)
        shelf.alone += answers(text, alone, given=False)
        shelf.quotes[text.name] = quotations(text, alone)
        shelf.people.append(census(text, alone))
        if text.titles is not None:
            shelf.titles[text.name] = headings(text.titles, alone)
    return shelf


def quotations(text: Text, reading: Reading) -> Score:
    """The quotations of a reading, in their pieces, against those that are known.

    A thought or a song counts where it has a mark; what is said always does, as the narrator may
    cut it so that a piece has none.
    """
    ours = [
        (span.start, span.end)
        for line in lines(reading.story)
        if isinstance(line, Spoken) or (isinstance(line, Sung | Thought) and any(line.marks))
        for span in [reading.spans[line.anchor]]
    ]
    return quotation_score(ours, [span for one in text.quotations for span in one.spans])


def headings(titles: Sequence[tuple[int, int]], reading: Reading) -> Score:
    """The chapter headings of a reading against those that are known."""
    spans = [
        reading.spans[chapter.heading.anchor]
        for chapter in reading.story.chapters
        if chapter.heading is not None
    ]
    return heading_score([(span.start, span.end) for span in spans], titles)


def chinese(folder: Path, split: str, say: Callable[[str], None]) -> Shelf:
    """The windows of a split, their cast given."""
    texts, people = windows(folder, split)
    say(f"{split}: {len(texts)} windows")
    shelf = Shelf(order=[split])
    for text in texts:
        shelf.given += answers(text, reading_of(text.words, people), given=True)
    return shelf


def english_rows(shelf: Shelf) -> Iterator[Row]:
    """The table's rows for the novels."""
    both = (shelf, shelf.half(tuned=True), shelf.half(tuned=False))

    def row(
        what: str, floor: str, goal: str, measure: Callable[[Shelf], str], note: str = ""
    ) -> Row:
        now, tuned, held = (measure(one) if one.order else "" for one in both)
        return Row(what, floor, goal, now, tuned, held, note)

    yield row(
        "who speaks, cast given, macro",
        "72.1",
        "78",
        lambda s: f"{macro(s.given):.1f}",
        f"worst {worst(shelf.given)}",
    )
    yield row("  micro", "", "", lambda s: f"{accuracy(s.given):.1f}")
    floors = {"explicit": "90.9", "anaphoric": "60.5", "implicit": "58.4", "non-explicit": "59"}
    for kind in KINDS:
        part = of_kind(shelf.given, kind)
        yield row(
            f"  {kind}",
            floors[kind],
            "68" if kind == "non-explicit" else "",
            lambda s, kind=kind: f"{accuracy(of_kind(s.given, kind)):.1f}",
            f"{len(part)} lines",
        )
    yield row("  at 80 % coverage", "", "87", lambda s: f"{accuracy(surest(s.given)):.1f}")
    yield row(
        "  confidence off by",
        "",
        "",
        lambda s: f"{miscalibration(s.given):.1f}",
        "points; less is better",
    )
    yield row(
        "who speaks, end to end, macro",
        "",
        "68",
        lambda s: f"{macro(s.alone):.1f}",
        f"worst {worst(shelf.alone)}",
    )
    yield row("  micro", "", "", lambda s: f"{accuracy(s.alone):.1f}")
    yield row("  at 80 % coverage", "", "", lambda s: f"{accuracy(surest(s.alone)):.1f}")
    yield row("quotation spans, F1", "0.961", "0.98", lambda s: _f1(s.quotes))
    yield row(
        "chapter headings, F1",
        "0.909",
        "0.98",
        lambda s: _f1(s.titles),
        _worst_titles(shelf.titles),
    )
    missed = [f"{one} ({c.text})" for c in shelf.people for one in c.missed]
    yield row(
        "people with 10+ lines found, %",
        "92.0",
        "96",
        lambda s: _share(sum(c.found for c in s.people), sum(c.known for c in s.people)),
        f"missed: {', '.join(missed)}" if missed else "",
    )
    merged = [f"{a} + {b}" for c in shelf.people for a, b in c.merged]
    yield row(
        "  pairs wrongly merged",
        "0",
        "<= 3",
        lambda s: str(sum(len(c.merged) for c in s.people)),
        "; ".join(merged),
    )
    yield row(
        "  still apart",
        "",
        "",
        lambda s: str(sum(c.split for c in s.people)),
        "second entries with 10+ lines",
    )
    decided = sum(c.decided for c in shelf.people)
    yield row(
        "gender right, of all, %",
        "75.4",
        "90",
        lambda s: _share(sum(c.right for c in s.people), sum(c.gendered for c in s.people)),
        f"decided for {_share(decided, sum(c.gendered for c in shelf.people))} %",
    )


def chinese_rows(shelf: Shelf, split: str) -> Iterator[Row]:
    """The table's rows for a Chinese split."""
    floor, goal = {"dev": ("69.1", "78"), "train": ("75.6", "82")}[split]
    count = f"{len(shelf.given)} windows"
    yield Row(
        f"who speaks, Chinese {split}, cast given",
        floor,
        goal,
        f"{accuracy(shelf.given):.1f}",
        note=count,
    )
    for kind in ZH_KINDS:
        part = of_kind(shelf.given, kind)
        yield Row(f"  {kind}", "", "", f"{accuracy(part):.1f}", note=f"{len(part)} windows")
    yield Row("  at 80 % coverage", "", "", f"{accuracy(surest(shelf.given)):.1f}")
    yield Row("  confidence off by", "", "", f"{miscalibration(shelf.given):.1f}")


def book_rows(folder: Path, books: Sequence[Book], say: Callable[[str], None]) -> Iterator[Row]:
    """The table's rows for whole books."""
    for book in books:
        path = folder / f"{book.name}.txt"
        if not path.exists():
            continue
        say(book.name)
        paid = cost(path)
        if isinstance(paid, str):
            yield Row(f"{book.name}: chapters", "", str(book.chapters), "failed", note=paid)
            continue
        note = f"{paid.doubled} doubled" if paid.doubled else ""
        yield Row(
            f"{book.name}: chapters", "", str(book.chapters), str(len(paid.titles)), note=note
        )
        if book.seconds:
            yield Row(
                "  CPU seconds",
                "",
                f"< {book.seconds:.0f}",
                f"{paid.seconds:.1f}",
                note=f"{paid.size:,} characters",
            )
        if book.megabytes:
            yield Row("  memory, MB", "", f"< {book.megabytes:.0f}", f"{paid.megabytes:.0f}")


def mood_rows(data: Path) -> Iterator[Row]:
    """The table's rows for moods and places, from their own bench."""
    yield from (Row(*one) for one in reading_mood.rows(data / "fairytales"))


def _f1(found: dict[str, Score]) -> str:
    return f"{sum(found.values(), Score()).f1:.3f}" if found else ""


def _worst_titles(found: dict[str, Score]) -> str:
    low, name = min(((one.f1, name) for name, one in found.items()), default=(1.0, ""))
    return f"worst {name} {low:.2f}" if low < 1 else ""


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.1f}"


def _wanted(only: Sequence[str], room: str) -> frozenset[str] | None:
    """The names wanted of a room; empty for all, None for none."""
    if not only:
        return frozenset()
    names = [one.partition("/") for one in only]
    mine = [name for head, _, name in names if head == room]
    return None if not mine else frozenset(name for name in mine if name)


def measure(data: Path, texts: Path, only: Sequence[str]) -> tuple[list[Row], dict[str, Shelf]]:
    """Every row that is wanted, and the readings behind them."""

    def say(what: str) -> None:
        print(f"reading {what} ...", file=sys.stderr, flush=True)

    rows: list[Row] = []
    shelves: dict[str, Shelf] = {}
    if (names := _wanted(only, "en")) is not None and (data / "speakers-en").is_dir():
        shelves["en"] = english(data / "speakers-en", names, say)
        rows += english_rows(shelves["en"])
    if (names := _wanted(only, "zh")) is not None and (data / "speakers-zh").is_dir():
        for split in ("dev", "train"):
            if not names or split in names:
                shelves[split] = chinese(data / "speakers-zh", split, say)
                rows += chinese_rows(shelves[split], split)
    if _wanted(only, "mood") is not None:
        rows += mood_rows(data)
    if (names := _wanted(only, "books")) is not None:
        books = [one for one in BOOKS if not names or one.name in names]
        rows += book_rows(texts, books, say)
    return rows, shelves


def by_novel(shelf: Shelf) -> list[dict[str, str | float | int]]:
    """The figures of every novel."""
    given, alone = by_text(shelf.given), by_text(shelf.alone)
    counts = {one.text: one for one in shelf.people}
    return [
        {
            "name": name,
            "half": "tuned on" if name in shelf.first else "held out",
            "lines": len(given[name]),
            "given": round(accuracy(given[name]), 1),
            **{kind: round(accuracy(of_kind(given[name], kind)), 1) for kind in KINDS},
            "end to end": round(accuracy(alone[name]), 1),
            "quotations": round(shelf.quotes[name].f1, 3),
            "found": f"{counts[name].found}/{counts[name].known}",
            "merged": len(counts[name].merged),
        }
        for name in shelf.order
    ]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--only", nargs="*", default=[], metavar="LANG/NAME")
    options.add_argument("--data", type=Path, default=SHARED / "data")
    options.add_argument("--texts", type=Path, default=SHARED / "texts")
    asked = options.parse_args()
    rows, shelves = measure(asked.data, asked.texts, asked.only)
    if not rows:
        sys.exit(f"Nothing to measure: no such text in {asked.data} or {asked.texts}.")
    novels_ = by_novel(shelves["en"]) if "en" in shelves else []
    if novels_:
        print_table(list(novels_[0]), [[str(one) for one in row.values()] for row in novels_])
    head = ["measure", "floor", "to reach", "now", "tuned on", "held out", ""]
    print_table(head, [list(asdict(row).values()) for row in rows])
    if not asked.only:
        kept = {"rows": [asdict(row) for row in rows], "novels": novels_}
        text = json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
        (ROOT / "bench" / "reading.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
