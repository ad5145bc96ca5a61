"""A long book on paper: what performing costs when nothing is new, and after small edits.

python bench/build_book.py BOOK [--media novel,comic] [--letters N]

Models and recipes write a few bytes instead of what is asked for; all else is real: reading,
directing, performing, keys and memory. Tells CPU seconds and steps. Writes bench/build_book.json.
"""

import argparse
import asyncio
import json
import time
from collections.abc import Sequence
from dataclasses import fields, replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from yanyi.app.performing import performances
from yanyi.app.request import Request
from yanyi.app.session import directed, open_manuscript
from yanyi.build.memory import Memory, ask_step
from yanyi.build.production import Production
from yanyi.build.quote import expected
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.models.blob import Blob
from yanyi.models.work import Work

RESULT = Path(__file__).with_suffix(".json")
MEDIA = "novel,comic,audiobook,score,film"
FAKES = """[models]
speech = "fake-voice"
picture = "fake-artist"
hear = "fake-ear"
sing = "fake-singer"
"""
PAPER = b"paper"


class Paper(Workers):
    """Makes nothing but paper."""

    async def cook(self, run: Any, params: Any, inputs: Any) -> tuple[Blob, float]:
        """A few bytes; what is read of them is what nobody has made."""
        return PAPER_BLOB, 0.0


class OnPaper(Production):
    """A production whose models answer as a quote expects."""

    async def _call(self, provider: Any, ask: Any, reserve: Any) -> tuple[Any, float]:
        step, _ = ask_step(provider, ask)
        return _papered(expected(ask, step.key)), 0.0

    async def read(self, blob: Blob, otherwise: bytes = b"") -> bytes:
        """Paper reads as nothing."""
        return otherwise if blob == PAPER_BLOB else await super().read(blob, otherwise)


def _papered(answer: Any) -> Any:
    """The answer with paper for the files that are awaited."""
    held = {one.name: getattr(answer, one.name) for one in fields(answer)}
    changed = {name: PAPER_BLOB for name, one in held.items() if isinstance(one, Blob)}
    return replace(answer, **changed)


PAPER_BLOB = Blob("", 0)


def performed(home: Path, media: Sequence[str], store: Path) -> dict[str, Any]:
    """One whole run: CPU seconds of its stages, steps made and remembered."""
    global PAPER_BLOB
    clocks = [time.process_time()]
    opened = open_manuscript(Request(home, tuple(media)))
    clocks.append(time.process_time())
    session = directed(opened, opened.reading)
    clocks.append(time.process_time())
    memory, tally, workers = Memory(store), Tally(), Paper(1, store)
    PAPER_BLOB = memory.store.keep_bytes(PAPER)
    stage = OnPaper(memory, opened.providers, workers, Budget(None), tally)

    async def whole() -> list[Work]:
        return list(await asyncio.gather(*performances(session, stage)))

    works = asyncio.run(whole())
    workers.close()
    memory.close()
    clocks.append(time.process_time())
    told = sum(len(one.told) for one in works)
    seconds = [round(b - a, 2) for a, b in pairwise(clocks)]
    return {
        "reading": seconds[0],
        "directing": seconds[1],
        "performing": seconds[2],
        "made": sum(tally.made.values()),
        "remembered": sum(tally.kept.values()),
        "told": told,
    }


def main() -> None:
    """Perform, perform again, change a line in the middle."""
    parser = argparse.ArgumentParser()
    parser.add_argument("book", type=Path)
    parser.add_argument("--media", default=MEDIA)
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
        for name, words in (("first", text), ("again", text), ("a line", edited)):
            (home / "story.txt").write_text(words, "utf-8")
            found[name] = performed(home, media, store)
            print(name, json.dumps(found[name]), flush=True)
    RESULT.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
