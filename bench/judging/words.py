"""The words of a comic held against the story: every line once, in order, broken where allowed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from uniseg.linebreak import line_break_units

from judging.fault import Fault, What
from judging.sight import Seen, Text, look
from judging.witness import Book
from yanyi.story.types import Note, Story
from yanyi.story.walk import lines, speaker_of

# Requirements for Chinese text layout: marks that may not begin a line, or end one.
FIRST = frozenset("，。、；：！？）】》」』］〕｝〉〗”’·～,.;:!?)]}%")
LAST = frozenset("（【《「『［〔｛〈〖“‘([{")
_KEPT = frozenset("—…")  # two of them stay together
_AHEAD = 14
_PARTED = re.compile(r"[^\w\-]*(?=.{8})[a-zà-öø-ÿ]{3,}-[a-zà-öø-ÿ]{3,}[^\w\-]*.*")


@dataclass(frozen=True)
class Place:
    """Where a character is lettered: page, panel, item, all as counted in the book."""

    page: int
    panel: int
    item: int


@dataclass(frozen=True)
class Lettering:
    """A text of the book with its place and the anchors of the lines it letters."""

    place: Place
    seen: Seen
    text: Text
    anchors: tuple[str, ...]


def squeezed(text: str) -> str:
    return "".join(text.split())


def told(story: Story, omitted: frozenset[str]) -> list[tuple[str, str]]:
    """Anchor and squeezed words of every line that must be lettered, notes left out."""
    found = []
    for line in lines(story):
        words = "".join(run.text for run in line.runs if not isinstance(run, Note))
        if line.anchor not in omitted and squeezed(words):
            found.append((line.anchor, squeezed(words)))
    return found


def texts(book: Book) -> Iterator[tuple[Place, Seen, Text]]:
    """Everything lettered, in the order it is meant to be read."""
    for leaf in book.leaves:
        for panel, cell in enumerate(leaf.cells):
            seen = look(cell)
            for text in seen.texts:
                yield Place(leaf.number, panel, text.item), seen, text


def match(book: Book) -> tuple[list[Lettering], list[Fault]]:
    """Run through story and lettering side by side; what does not agree is a fault."""
    everything = list(texts(book))
    stream = "".join(squeezed(text.words) for _, _, text in everything)
    owner: list[int] = []
    for number, (_, _, text) in enumerate(everything):
        owner.extend([number] * len(squeezed(text.words)))
    anchors: list[list[str]] = [[] for _ in everything]
    faults: list[Fault] = []
    wanted = told(book.story, frozenset(one.anchor for one in book.work.omitted))
    at = 0
    for number, (anchor, words) in enumerate(wanted):
        end = at + len(words)
        if stream[at:end] != words:
            where = everything[owner[min(at, len(owner) - 1)]][0]
            detail = f"{anchor}: wanted {words[:30]!r}, lettered {stream[at : at + 30]!r}"
            faults.append(
                Fault(What.TWICE_OR_NEVER, book.name, where.page, where.panel, words, detail)
            )
            at = _again(stream, at, wanted[number + 1 :])
            continue
        for one in dict.fromkeys(owner[at:end]):
            anchors[one].append(anchor)
        at = end
    if at < len(stream):
        where = everything[owner[at]][0]
        rest = stream[at : at + 40]
        detail = f"{len(stream) - at} characters that no line has"
        faults.append(Fault(What.TWICE_OR_NEVER, book.name, where.page, where.panel, rest, detail))
    found = [
        Lettering(place, seen, text, tuple(names))
        for (place, seen, text), names in zip(everything, anchors, strict=True)
    ]
    return found, faults


def _again(stream: str, at: int, wanted: list[tuple[str, str]]) -> int:
    """Where the next line that is found begins."""
    for _, words in wanted[:5]:
        found = stream.find(words[:_AHEAD], at)
        if 0 <= found < at + 3000:
            return found
    return at


def speakers(book: Book) -> dict[str, str]:
    """Who speaks each line."""
    return {line.anchor: speaker_of(line) for line in lines(book.story)}


def line_ends(book: Book, lettering: list[Lettering]) -> Iterator[Fault]:
    """Lines that begin or end with a mark that may not stand there, or break inside a word."""
    for one in lettering:
        for detail in _bad_rows(one.text):
            place = one.place
            yield Fault(
                What.LINE_END, book.name, place.page, place.panel, one.text.words, detail,
                one.text.box,
            )  # fmt: skip


def _bad_rows(text: Text) -> Iterator[str]:
    rows = [row for row in text.rows if row.strip()]
    for number, row in enumerate(rows):
        solid = row.strip()
        if number and solid[0] in FIRST and not _opens(text, solid):
            yield f"a line begins with {solid[0]}"
        if number + 1 < len(rows) and solid[-1] in LAST:
            yield f"a line ends with {solid[-1]}"
    yield from _bad_hyphens(text)
    for before, after in pairwise(rows):
        if before.rstrip()[-1] in _KEPT and after.lstrip()[0] == before.rstrip()[-1]:
            yield f"a line break parts {before.rstrip()[-1]}{after.lstrip()[0]}"
        if not _may_break(before, after, text):
            yield f"a break inside a word: {before[-12:]!r} / {after[:12]!r}"


def _bad_hyphens(text: Text) -> Iterator[str]:
    """Words parted where the craft forbids it: twice in a row, near an end, in names and shouts."""
    for (one, row), (other, after) in pairwise(zip(text.parted, text.rows, strict=False)):
        if not one:
            continue
        head = row.removesuffix("-").split()[-1]
        tail = after.removesuffix("-" if other else "").split()[0]
        if other or text.kind in ("shout", "sound", "title", "verse", "song"):
            yield f"a hyphen that may not be: {head}-{tail}"
        if "\u00ad" not in head and not _PARTED.fullmatch(f"{head}-{tail}"):
            yield f"parted badly: {head}-{tail}"


def _opens(text: Text, row: str) -> bool:
    """Whether a passage itself begins so."""
    return any(words.strip()[: len(row)] == row for _, words in text.passages[:1])


def _may_break(before: str, after: str, text: Text) -> bool:
    """Whether Unicode lets a line end between two rows; a hyphen of ours may end one too."""
    last, first = before.rstrip()[-1], after.lstrip()[0]
    if last in "-\u2010\u00ad" or before[-1].isspace() or after[0].isspace():
        return True
    if {last, first} & set("“”‘’"):
        return True  # Unicode does not see that Chinese quotation marks may break
    words = squeezed(text.words)
    joined = squeezed(before) + squeezed(after)
    if joined not in words:
        return True  # two passages meet here
    at = 0
    whole = _running(text)
    ends = set()
    for unit in line_break_units(whole):
        at += len(unit)
        ends.add(len(squeezed(whole[:at])))
    start = words.index(joined)
    while start >= 0:
        if start + len(squeezed(before)) in ends:
            return True
        start = words.find(joined, start + 1)
    return False


def _running(text: Text) -> str:
    whole, last = "", -1
    for number, words in text.passages:
        whole += (" " if last not in (-1, number) else "") + words
        last = number
    return whole
