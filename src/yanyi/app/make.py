"""``make``: perform a manuscript and put the works into the output folder."""

import asyncio
import os
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from yanyi.app.choices import Choices, everybody, notes, recorded
from yanyi.app.foreseeing import foresee
from yanyi.app.ledger import Savings, budget_of, doubts, project_name, settle_remembered
from yanyi.app.out_folder import alone_in, clear_scraps, nearest
from yanyi.app.own_files import Own, own_files
from yanyi.app.past import joined, load_past, past_file, save_past
from yanyi.app.placing import writable
from yanyi.app.proof import MediumProof, SourceProof
from yanyi.app.refining import refined
from yanyi.app.request import Request
from yanyi.app.session import Opened, Session, directed, open_manuscript
from yanyi.app.standing import standing
from yanyi.app.usage import Usage
from yanyi.app.warming import warmed
from yanyi.app.works import Failure, Works, failure
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.store import Store, writing
from yanyi.build.watch import Tally, Watch
from yanyi.build.workers import Workers
from yanyi.models.routing import Decision
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
    mine = workers or workers_for(request)
    try:
        warmed(request, mine)
        return _made(request, mine, watch)
    finally:
        if workers is None:
            mine.close()


def _made(request: Request, workers: Workers, watch: Watch | None) -> Outcome:
    opened = open_manuscript(request)
    out = opened.project.out
    writable(out)
    memory = Memory(store_root(request.store))
    try:
        memory.store.sweep()
        settle_remembered(memory)
        services = {one.name for one in everybody(opened.providers.values()) if not one.local}
        choices = Choices(watch)
        usage = Usage(choices)
        savings = Savings(usage, services)
        tally = Tally(savings)
        own = own_files(opened.project, memory.store)
        done = _performed(opened, memory, workers, tally, own, savings)
        failures = tuple(done.failures)
        if failures and not done.works:
            raise failure(failures, tally.lost)
        tally.decisions = _decided(done, choices, memory)
        done.place()
        _write_down(done.session, usage, memory.store)
    finally:
        memory.close()
    works, media = done.finished
    unsure = doubts(memory.store.root, project_name(opened.project))
    told = (*done.session.notes, *notes(tally.decisions))
    problems = (*unsure, *done.session.reading.problems, *told, *memory.problems)
    written = tuple(dict.fromkeys(done.written))
    return Outcome(out, works, written, tally, done.source, media, problems, failures)


def _decided(done: Works, choices: Choices, memory: Memory) -> tuple[Decision, ...]:
    """Who was chosen to answer in this run, and for the media that it left as they are."""
    performed = {"", *done.works}
    left = (one for one in recorded(done.session.project.out) if one.medium not in performed)
    return (*choices.decisions(memory), *left)


def _write_down(session: Session, usage: Usage, store: Store) -> None:
    """Keep what this run stood on, so that ``plan`` can say why something runs again."""
    path = past_file(store.root, session.project.out)
    whole = len(session.story.chapters) == len(session.reading.story.chapters)
    save_past(joined(load_past(path), standing(session, usage.used), whole), path, store)


def jobs_of(request: Request) -> int:
    """How many processes may work: as asked, else one for each core there is to use."""
    return request.jobs or len(os.sched_getaffinity(0))


def workers_for(request: Request) -> Workers:
    """The processes in which a request is made."""
    return Workers(jobs_of(request), store_root(request.store), _own_fonts())


def _performed(
    opened: Opened, memory: Memory, workers: Workers, tally: Tally, own: Own, savings: Savings
) -> Works:
    budget = budget_of(opened.project, memory.store.root, opened.request.budget)
    stage = Production(memory, opened.providers, workers, budget, tally)
    try:
        return asyncio.run(_landed(opened, stage, own, memory, tally))
    finally:
        try:
            savings.write(budget, memory)
        finally:
            budget.close()


async def _landed(
    opened: Opened, stage: Production, own: Own, memory: Memory, tally: Tally
) -> Works:
    try:
        return await _refine_and_perform(opened, stage, own, memory, tally)
    except YanyiError:
        await stage.land()
        raise


async def _refine_and_perform(
    opened: Opened, stage: Production, own: Own, memory: Memory, tally: Tally
) -> Works:
    reading = await refined(opened.reading, opened.providers, stage, opened.picked)
    session = directed(opened, reading, own)
    lock = session.project.lock
    with writing(lock.parent), alone_in(nearest(lock.parent)):
        clear_scraps([lock])
        save_lock(session.lock, lock)
    works = Works(session, memory.store, tally)
    jobs = jobs_of(opened.request)
    foreseeing = asyncio.create_task(foresee(session, stage, memory, tally, jobs))
    await works.perform(stage, foreseeing)
    return works


def _own_fonts() -> dict[str, str]:
    """Keep the fonts of the machine out of pictures, so that all machines draw the same."""
    return {"FONTCONFIG_FILE": str(files("yanyi.assets") / "fonts" / "fontconfig.xml")}
