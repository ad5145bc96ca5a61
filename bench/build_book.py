"""A long book on paper: what performing costs when nothing is new, and after small edits.

python bench/build_book.py BOOK [--media novel,comic] [--letters N] [--rename OLD NEW]

Models and recipes write a few bytes instead of what is asked for; all else is real: reading,
directing, performing, keys and memory. Tells CPU seconds and steps; of the steps that run when a
person is renamed, those that neither show the new name nor are made of anything that does. Writes
bench/build_book.json.
"""

import argparse
import asyncio
import json
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from blake3 import blake3

from yanyi.app.performing import performances
from yanyi.app.request import Request
from yanyi.app.session import directed, open_manuscript
from yanyi.build.garbage import collect_seldom
from yanyi.build.memory import Memory, ask_step
from yanyi.build.production import Production
from yanyi.build.quote import expected
from yanyi.build.running import run
from yanyi.build.store import Store
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.models.blob import Blob
from yanyi.models.work import Work
from yanyi.project.lock import save_lock

RESULT = Path(__file__).with_suffix(".json")
MEDIA = "novel,comic,audiobook,score,film"
FAKES = """[models]
speech = "fake-voice"
picture = "fake-artist"
hear = "fake-ear"
sing = "fake-singer"
"""
PAPER = b"paper "
_DIGEST = re.compile(r"[0-9a-f]{64}")


class Paper(Workers):
    """Makes nothing but paper; what other things are made of is other paper."""

    def __init__(self, store: Store) -> None:
        super().__init__(1, store.root)
        self._store = store

    async def cook(self, run: Any, params: Any, inputs: Any) -> tuple[Blob, float]:
        """A few bytes."""
        return paper(self._store, f"{run.__module__} {run.__name__} {params} {inputs}"), 0.0


class OnPaper(Production):
    """A production whose models answer as a quote expects; ``kept`` is what performers wrote."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.kept: dict[str, bytes] = {}

    async def _call(self, provider: Any, ask: Any, reserve: Any) -> tuple[Any, float]:
        step, _ = ask_step(provider, ask)
        answer = expected(ask, step.key)
        held = {one.name: getattr(answer, one.name) for one in fields(answer)}
        blank = paper(self._memory.store, step.key)
        changed = {name: blank for name, one in held.items() if isinstance(one, Blob)}
        return replace(answer, **changed), 0.0

    async def read(self, blob: Blob, otherwise: bytes = b"") -> bytes:
        """Paper reads as nothing."""
        data = await super().read(blob, otherwise)
        return otherwise if data.startswith(PAPER) else data

    async def keep(self, data: bytes) -> Blob:
        """Put it into the store."""
        blob = await super().keep(data)
        self.kept[blob.digest] = data
        return blob


def paper(store: Store, name: str) -> Blob:
    """What stands for a file."""
    return store.keep_bytes(PAPER + blake3(name.encode("utf-8", "replace")).digest())


@dataclass(frozen=True)
class Performed:
    """A whole run: what it cost, cards and answers of the steps that ran, what was kept."""

    told: dict[str, Any]
    cards: tuple[tuple[str, str], ...]
    kept: dict[str, bytes]


def performed(home: Path, media: Sequence[str], store: Path) -> Performed:
    """One whole run: CPU seconds of its stages, steps made and remembered."""
    clocks = [time.process_time()]
    opened = open_manuscript(Request(home, tuple(media)))
    clocks.append(time.process_time())
    session = directed(opened, opened.reading)
    clocks.append(time.process_time())
    memory, tally = Memory(store), Tally()
    workers = Paper(memory.store)
    stage = OnPaper(memory, opened.providers, workers, Budget(None), tally)

    async def whole() -> list[Work]:
        return list(await asyncio.gather(*performances(session, stage)))

    works = run(whole())
    save_lock(session.lock, session.project.lock)
    workers.close()
    clocks.append(time.process_time())
    traces = [trace for key in tally.ran if (trace := memory.traces.get(key))]
    cards = tuple((trace.card, trace.answer) for trace in traces)
    memory.close()
    seconds = [round(b - a, 2) for a, b in pairwise(clocks)]
    told = {
        "reading": seconds[0],
        "directing": seconds[1],
        "performing": seconds[2],
        "made": sum(tally.made.values()),
        "remembered": sum(tally.kept.values()),
        "by name": dict(sorted(tally.made.items())),
        "told": sum(len(one.told) for one in works),
    }
    return Performed(told, cards, stage.kept)


def unexplained(run: Performed, words: str) -> list[str]:
    """The steps that ran though neither they nor what they are made of shows ``words``."""
    fresh = {found for _, answer in run.cards for found in _DIGEST.findall(answer)}
    fresh |= {digest for digest, data in run.kept.items() if words.encode() in data}
    return [
        card[:60]
        for card, _ in run.cards
        if words not in card and not fresh & {*_DIGEST.findall(card)}
    ]


def main() -> None:
    """Perform, perform again, change a line in the middle, call a person otherwise."""
    collect_seldom()
    parser = argparse.ArgumentParser()
    parser.add_argument("book", type=Path)
    parser.add_argument("--media", default=MEDIA)
    parser.add_argument("--rename", nargs=2, default=("高才", "高财"))
    parser.add_argument("--letters", type=int, default=0, help="no more of the book than this")
    wanted = parser.parse_args()
    text = wanted.book.read_text("utf-8")[: wanted.letters or None]
    media = wanted.media.split(",")
    found: dict[str, Any] = {"media": media, "letters": len(text)}
    with TemporaryDirectory() as folder:
        home, store = Path(folder) / "book", Path(folder) / "store"
        home.mkdir()
        (home / "yanyi.toml").write_text(FAKES, "utf-8")
        middle = text.index("。", len(text) // 2)
        edited = f"{text[:middle]}了{text[middle:]}"
        old, new = wanted.rename
        other = text.replace(old, new)
        runs = (("first", text), ("again", text), ("a line", edited), ("a name", other))
        for name, words in runs:
            (home / "story.txt").write_text(words, "utf-8")
            run = performed(home, media, store)
            found[name] = run.told
            if name == "a name":
                found[name] |= {"named": text.count(old), "unexplained": unexplained(run, new)}
            print(name, json.dumps(found[name], ensure_ascii=False), flush=True)
    RESULT.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
