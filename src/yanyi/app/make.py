"""``make``: perform a manuscript and put the works into the output folder."""

import asyncio
import os
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from yanyi.app.foreseeing import foresee
from yanyi.app.own_files import Own, own_files
from yanyi.app.performing import Failure, Performing, failure
from yanyi.app.placing import writable
from yanyi.app.proof import MediumProof, SourceProof
from yanyi.app.refining import refined
from yanyi.app.request import Request
from yanyi.app.session import Opened, directed, open_manuscript
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.store import writing
from yanyi.build.watch import Tally, Watch
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.models.work import Work
from yanyi.problems import Problem, YanyiError
from yanyi.project.folder import store_root
from yanyi.project.lock import save_lock


@dataclass(frozen=True, slots=True)
class Outcome:
    """What ``make`` did: where the works are, which files it wrote, what it made and kept.

    ``failures`` are the media that could not be finished; what there was of them stays.
    """

    out: Path
    works: tuple[Work, ...]
    written: tuple[str, ...]
    tally: Tally
    source: SourceProof
    media: tuple[MediumProof, ...]
    problems: tuple[Problem, ...]
    failures: tuple[Failure, ...] = ()

    @property
    def error(self) -> YanyiError | None:
        """What to say of the media that failed, None when all are finished."""
        return failure(self.failures, self.tally.lost) if self.failures else None


def make(request: Request, watch: Watch | None = None, workers: Workers | None = None) -> Outcome:
    """Perform and place, each medium when it is finished; raises when none could be.

    ``workers`` are used and left open, for whoever makes more than once.
    """
    opened = open_manuscript(request)
    out = opened.project.out
    writable(out)
    memory = Memory(store_root(request.store))
    memory.store.sweep()
    mine = workers or workers_for(request)
    try:
        tally = Tally(watch)
        own = own_files(opened.project, memory.store)
        limit = request.budget if request.budget is not None else opened.project.settings.limit
        stage = Production(memory, opened.providers, mine, Budget(limit), tally)
        done = asyncio.run(_refine_and_perform(opened, stage, own, memory, tally))
        failures = tuple(done.failures)
        if failures and not done.works:
            raise failure(failures, tally.lost)
        done.place()
    finally:
        if workers is None:
            mine.close()
        memory.close()
    works, media = done.finished
    problems = (*done.session.reading.problems, *done.session.notes)
    written = tuple(dict.fromkeys(done.written))
    return Outcome(out, works, written, tally, done.source, media, problems, failures)


def jobs_of(request: Request) -> int:
    """How many processes may work: as asked, else one for each core there is to use."""
    return request.jobs or len(os.sched_getaffinity(0))


def workers_for(request: Request) -> Workers:
    """The processes in which a request is made."""
    return Workers(jobs_of(request), store_root(request.store), _own_fonts())


async def _refine_and_perform(
    opened: Opened, stage: Production, own: Own, memory: Memory, tally: Tally
) -> Performing:
    reading = await refined(opened.reading, opened.providers, stage, opened.picked)
    session = directed(opened, reading, own)
    with writing(session.project.home):
        save_lock(session.lock, session.project.lock)
    performing = Performing(session, memory.store, tally)
    foreseeing = asyncio.create_task(
        foresee(session, stage, memory, tally, jobs_of(opened.request))
    )
    await performing.perform(stage, foreseeing)
    return performing


def _own_fonts() -> dict[str, str]:
    """Keep the fonts of the machine out of pictures, so that all machines draw the same."""
    return {"FONTCONFIG_FILE": str(files("yanyi.assets") / "fonts" / "fontconfig.xml")}
