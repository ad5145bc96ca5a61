"""``explain``: which lines, models, takes and settings made an output."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from blake3 import blake3

from yanyi.app.deeds import deed, quoted
from yanyi.app.past import Past, load_past, past_file
from yanyi.app.playbill import Playbill, playbill
from yanyi.app.reached import Reached
from yanyi.app.record import NAME, Entry, load_entries
from yanyi.build.lineage import Origin, lineage
from yanyi.build.memory import Memory
from yanyi.build.store import digest_of
from yanyi.models.blob import Blob
from yanyi.problems import InputError, Position, Problem
from yanyi.project.folder import store_root

SMALL = 1 << 16
"""Bytes that are read of a file to see what words are in it."""


@dataclass(frozen=True, slots=True)
class Held:
    """A line in the file: who speaks it, its chapter by title, and where it stands.

    ``translated`` are the words in the language of the file, where that is not the story's.
    """

    anchor: str
    text: str = ""
    speaker: str = ""
    chapter: str = ""
    place: str = ""
    translated: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A step behind the file, or a file that no step made (``kind`` is empty then).

    ``what`` says it in words; ``name`` and ``version`` are of the model or of the recipe. ``take``
    counts the author's wishes for another try, ``seed`` is the chance that was asked for, -1 none.
    ``again`` says that what is ``behind`` it is told at another place. Costs are in micro-units.
    """

    what: str
    kind: str = ""
    name: str = ""
    version: str = ""
    key: str = ""
    take: int = 0
    seed: int = -1
    settings: tuple[str, ...] = ()
    seconds: float = 0.0
    cost: int = 0
    behind: tuple["Made", ...] = ()
    again: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """A file of the output, the lines in it, and the steps behind it.

    ``makers`` are models and recipes with their version and how many steps each made. ``notes``
    say what is not known, and how it can be.
    """

    path: str
    medium: str
    language: str
    size: int
    lines: tuple[Held, ...]
    made: Made
    makers: tuple[tuple[str, str, str, int], ...]
    settings: tuple[str, ...]
    seconds: float
    cost: int
    notes: tuple[Problem, ...]


def explain(path: Path, store: Path | None) -> Explanation:
    """Walk back from a finished file; raises InputError for a file Yanyi did not make."""
    if not path.is_file():
        hint = "Name a file that `yanyi make` wrote."
        raise InputError(Problem("there is no such file", Position(str(path)), hint))
    folder, entry = _entry(path)
    digest = digest_of(path)
    if digest != entry.digest:
        hint = "Run `yanyi make` again to have it as it was."
        raise InputError(
            Problem("the file was changed after it was made", Position(str(path)), hint)
        )
    root = store_root(store)
    past = load_past(past_file(root, folder))
    memory = Memory(root)
    try:
        return _explained(path, folder, entry, past, memory)
    finally:
        memory.close()


def _entry(path: Path) -> tuple[Path, Entry]:
    """The output folder of a file, and its row in the record there."""
    whole = path.resolve()
    for folder in whole.parents:
        if (folder / NAME).is_file():
            inside = whole.relative_to(folder).as_posix()
            found = next((one for one in load_entries(folder) if one.path == inside), None)
            if found:
                return folder, found
    hint = f"Only files listed in an output folder's {NAME} can be explained."
    raise InputError(Problem("Yanyi did not make this file", Position(str(path)), hint))


def _explained(
    path: Path, folder: Path, entry: Entry, past: Past | None, memory: Memory
) -> Explanation:
    bill = playbill(past)
    used = {key for one in bill.past.used for key in one.keys}
    origin = lineage(memory, entry.digest, used)
    language = _language(entry.path, bill.past)
    lines = tuple(_lines(entry, folder, language, bill.past))
    placed = {one.anchor: one.chapter for one in bill.past.lines}
    chapters = {placed.get(anchor, 0) for anchor in entry.lines}
    reached = Reached(bill, entry.medium, chapters)
    made = _made(origin, bill, reached, memory)
    steps = tuple({one.key: one for one in _steps(made)}.values())
    return Explanation(
        entry.path,
        entry.medium,
        language,
        entry.size,
        lines,
        made,
        _makers(steps),
        tuple(dict.fromkeys(setting for one in steps for setting in one.settings)),
        sum(one.seconds for one in steps),
        sum(one.cost for one in steps),
        tuple(_notes(path, folder, origin, past, memory)),
    )


def _language(path: str, past: Past) -> str:
    """The language that the path of a translated file names, else none."""
    *folders, name = path.split("/")
    named = {*folders[1:], *name.split(".")[1:-1]}
    return next((one.language for one in past.translations if one.language in named), "")


def _lines(entry: Entry, folder: Path, language: str, past: Past) -> Iterator[Held]:
    stood = {one.anchor: one for one in past.lines}
    held = next((one.lines for one in past.translations if one.language == language), ())
    translated, source = dict(held), past.manuscript
    file = _near(folder / source.path)
    for anchor in entry.lines:
        one = stood.get(anchor)
        if one is None:
            yield Held(anchor)
            continue
        part = source.parts[one.part] if one.part < len(source.parts) else ""
        where = f"{file} ({part})" if part else file
        place = f"{where}:{one.row}" if one.row else ""
        titles = source.chapters[one.chapter - 1 : one.chapter] if one.chapter else ()
        title = " ".join("".join(titles).split())
        yield Held(anchor, one.text, one.speaker, title, place, translated.get(anchor, ""))


def _near(path: Path) -> str:
    """A path as seen from here, if it lies here."""
    whole, here = path.resolve(), Path.cwd()
    return str(whole.relative_to(here) if whole.is_relative_to(here) else whole)


def _made(origin: Origin, bill: Playbill, reached: Reached, memory: Memory) -> Made:
    trace, card = origin.trace, origin.card
    if trace is None or card is None:
        return Made(_unmade(origin.digest, bill, memory))
    seed, take = card.leaves.get("seed"), card.leaves.get("take")
    return Made(
        deed(card, bill),
        card.kind,
        card.name,
        card.version,
        trace.key,
        take if isinstance(take, int) else 0,
        seed if isinstance(seed, int) else -1,
        reached.by(card),
        trace.seconds,
        trace.cost,
        tuple(_made(one, bill, reached, memory) for one in origin.behind),
        origin.again,
    )


def _unmade(digest: str, bill: Playbill, memory: Memory) -> str:
    """A file that no step made: the author's own, or words that were only put into form."""
    if digest in bill.brought:
        return f"your own file: {bill.brought[digest].setting}"
    path = memory.store.path(Blob(digest, 0))
    if not path.is_file():
        return "a file that is no longer remembered"
    words = _text(path)
    if words is None:
        return "a file whose making is no longer remembered"
    bare = " ".join(
        re.sub(r"<[^>]*>?", " ", re.sub(r"(?s)<(style|head).*?</\1>", " ", words)).split()
    )
    if bare[:1] in "{[":
        return f"what was put together from your lines ({path.stat().st_size:,} bytes)"
    return f"words put into form: {quoted(bare)}"


def _text(path: Path) -> str | None:
    """The beginning of a file if it is text."""
    with path.open("rb") as file:
        data = file.read(SMALL)
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data[: error.start].decode("utf-8") if error.start > SMALL - 4 else None


def _steps(made: Made) -> Iterator[Made]:
    if made.kind:
        yield made
    for one in made.behind:
        yield from _steps(one)


def _makers(steps: tuple[Made, ...]) -> tuple[tuple[str, str, str, int], ...]:
    counts = Counter(("recipe" if s.kind == "make" else s.kind, s.name, s.version) for s in steps)
    return tuple((*maker, count) for maker, count in sorted(counts.items()))


def _notes(
    path: Path, folder: Path, origin: Origin, past: Past | None, memory: Memory
) -> Iterator[Problem]:
    """What is not known, and how it can be."""
    at = Position(str(path))
    if past is None:
        hint = (
            "Run `yanyi make` again with this store, or name with --store the one it was made in."
        )
        yield Problem("what the run stood on is not known in this store", at, hint)
    else:
        source = (folder / past.manuscript.path).resolve()
        if past.manuscript.digest and (
            not source.is_file()
            or blake3(source.read_bytes()).hexdigest() != past.manuscript.digest
        ):
            hint = "Run `yanyi make` again to have them as they are now."
            yield Problem(
                "the manuscript was changed after this was made: rows are those of then",
                Position(_near(source)),
                hint,
            )
    if origin.trace is None:
        if not memory.store.has(Blob(origin.digest, path.stat().st_size)):
            hint = "Name with --store the one it was made in; `yanyi make` makes it again here."
            yield Problem("this store knows nothing of the file", at, hint)
        elif _text(path) is None:
            hint = "Run `yanyi make` again; what is gone is made again, the rest is remembered."
            yield Problem("the steps that made it are no longer remembered", at, hint)
