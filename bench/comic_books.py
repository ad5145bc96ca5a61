"""The books that the comic is proved on: both examples, and four chapters each of two classics."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from judging.witness import Book, watch
from yanyi.app.make import jobs_of
from yanyi.app.request import Request
from yanyi.app.session import Session, open_session
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget

ROOT = Path(__file__).parents[1]
TEXTS = Path(os.environ.get("YANYI_TEXTS", ROOT.parent / "shared" / "texts"))


@dataclass(frozen=True)
class Source:
    """A manuscript and how much of it is drawn."""

    name: str
    path: Path
    chapters: str = ""

    def request(self) -> Request:
        return Request(self.path, ("comic",), self.chapters)


SOURCES = (
    Source("snow-ferry", ROOT / "examples" / "snow-ferry"),
    Source("lost-property", ROOT / "examples" / "lost-property"),
    Source("journey", TEXTS / "西游记.txt", "1-4"),
    Source("alice", TEXTS / "alice_in_wonderland.txt", "1-4"),
)


def sources(names: list[str]) -> list[Source]:
    """The books of these names that are here, all of them when none is named."""
    return [one for one in SOURCES if one.path.exists() and (not names or one.name in names)]


def books(store: Path, names: list[str], jobs: int = 0) -> Iterator[Book]:
    """Each book drawn by the built-in illustrator, what the store holds not drawn again."""
    fonts = ROOT / "src" / "yanyi" / "assets" / "fonts" / "fontconfig.xml"
    os.environ["FONTCONFIG_FILE"] = str(fonts)
    for source in sources(names):
        yield book(source, open_session(source.request()), store, jobs)


def book(source: Source, session: Session, store: Path, jobs: int = 0) -> Book:
    """A book drawn on a stage of its own."""
    memory = Memory(store)
    workers = Workers(
        jobs or jobs_of(source.request()),
        memory.store.root,
        {"FONTCONFIG_FILE": os.environ.get("FONTCONFIG_FILE", "")},
    )
    stage = Production(memory, session.providers, workers, Budget(0), Tally())
    performer = next(one for one in session.performers if one.medium == "comic")
    options = session.project.settings.options(performer.table, performer.options)
    try:
        return watch(source.name, session.story, session.board, options, stage, memory.store)
    finally:
        workers.close()
        memory.close()
