"""What is known of the texts that reading is measured on: quotations, speakers, people, chapters.

The data are not part of this project; they lie beside it (`../shared/data`) or where `--data` says.
"""

import ast
import csv
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from yanyi.story.corrections import CastFix
from yanyi.story.vocabulary import Gender

GENDERS = {"F": Gender.FEMALE, "M": Gender.MALE}
ZH_GENDERS = {"0": Gender.FEMALE, "1": Gender.MALE}


@dataclass(frozen=True)
class Person:
    """Somebody of a book; ``names`` holds the main one too."""

    name: str
    names: tuple[str, ...]
    gender: Gender

    @property
    def fix(self) -> CastFix:
        """As an author would give them."""
        return CastFix(self.name, self.names, self.gender)


@dataclass(frozen=True)
class Quotation:
    """A quotation in its pieces, who says it, and how the text tells: explicit, anaphoric ..."""

    spans: tuple[tuple[int, int], ...]
    speaker: str
    kind: str


@dataclass(frozen=True)
class Text:
    """A text with what is known of it; ``titles`` are its chapter headings, None when not known."""

    name: str
    words: str
    quotations: tuple[Quotation, ...]
    people: tuple[Person, ...]
    titles: tuple[tuple[int, int], ...] | None = None


def novel_names(folder: Path) -> list[str]:
    """The English novels there are, in alphabetical order."""
    return sorted(one.name for one in folder.iterdir() if (one / "quotes.jsonl.gz").exists())


def novels(folder: Path, only: frozenset[str] = frozenset()) -> Iterator[Text]:
    """The English novels, in alphabetical order."""
    for name in novel_names(folder):
        if not only or name in only:
            yield _novel(folder / name)


def _novel(place: Path) -> Text:
    with gzip.open(place / "novel_text.txt.gz") as stream:
        words = stream.read().decode("utf-8")
    with gzip.open(place / "quotes.jsonl.gz", "rt", encoding="utf-8") as stream:
        rows = [json.loads(row) for row in stream]
    quotations = tuple(
        Quotation(
            tuple((low, high) for low, high in row["spans"]),
            row["speaker_canon"],
            row["type"].lower() if isinstance(row["type"], str) else "-",
        )
        for row in rows
    )
    titles = None
    if (place / "chapters.json").exists():
        known = json.loads((place / "chapters.json").read_text("utf-8"))
        titles = tuple((row[0], row[1]) for row in known)
    return Text(place.name, words, quotations, _characters(place), titles)


def _characters(place: Path) -> tuple[Person, ...]:
    people = []
    with (place / "character_info.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            raw = row["Aliases"].strip()
            aliases = set(ast.literal_eval(raw) if raw[:1] in "[{(" else [raw])
            name = row["Main Name"]
            names = (name, *sorted(aliases - {name}))
            people.append(Person(name, names, GENDERS.get(row["Gender"], Gender.UNKNOWN)))
    return tuple(people)


def windows(folder: Path, split: str) -> tuple[tuple[Text, ...], tuple[Person, ...]]:
    """The Chinese windows of a split, each with its middle sentence quoted, and their people."""
    people = []
    for row in (folder / "name_list.txt").read_text("utf-8").splitlines():
        mark, *names = row.split()
        if names:
            people.append(Person(names[0], tuple(names), ZH_GENDERS.get(mark, Gender.UNKNOWN)))
    everyone = tuple(people)
    main = {name: one.name for one in everyone for name in one.names}
    with gzip.open(folder / f"{split}.txt.gz", "rt", encoding="utf-8") as stream:
        found = [
            _window(f"{split}-{n:04}", sentences, main.get(speaker, speaker), kind, everyone)
            for n, (sentences, speaker, kind) in enumerate(_cases(stream))
        ]
    return tuple(found), everyone


def _window(
    name: str, sentences: list[str], speaker: str, kind: str, people: tuple[Person, ...]
) -> Text:
    middle = len(sentences) // 2
    start = sum(len(one) + 1 for one in sentences[:middle])
    span = (start, start + len(sentences[middle]))
    return Text(name, "\n".join(sentences), (Quotation((span,), speaker, kind.lower()),), people)


def _cases(rows: Iterator[str]) -> Iterator[tuple[list[str], str, str]]:
    sentences: list[str] = []
    speaker = ""
    for row in rows:
        head, _, rest = row.rstrip("\n").partition(":")
        if head.startswith("Instance index"):
            sentences = []
        elif head == "Speaker":
            speaker = rest.strip()
        elif head == "Category":
            yield sentences, speaker, rest.strip()
        elif row.strip() and not head.startswith("Speaker index"):
            sentences.append(row.rstrip("\n"))
