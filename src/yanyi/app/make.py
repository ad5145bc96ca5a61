"""``make``: perform a manuscript and put the works into the output folder."""

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from yanyi.app.choices import Choices, everybody, notes, recorded
from yanyi.app.foreseeing import foresee
from yanyi.app.identity import signing
from yanyi.app.ledger import Savings, budget_of, doubts, project_name, settle_remembered
from yanyi.app.out_folder import clear_scraps, nearest
from yanyi.app.own_files import Own, own_files
from yanyi.app.past import joined, load_past, past_file, save_past
from yanyi.app.placing import writable
from yanyi.app.proof import MediumProof, SourceProof
from yanyi.app.refining import refined
from yanyi.app.request import Request
from yanyi.app.roots import keep_roots
from yanyi.app.sealing import Sealer
from yanyi.app.session import Opened, Session, directed, find, open_manuscript
from yanyi.app.standing import standing
from yanyi.app.unchanged import Brought, Facts, Left, brought, leave, left
from yanyi.app.usage import Usage
from yanyi.app.warming import warmed
from yanyi.app.workforce import workforce
from yanyi.app.works import Failure, Works, failure
from yanyi.build.memory import Memory
from yanyi.build.part import noted
from yanyi.build.production import Production
from yanyi.build.running import run
from yanyi.build.store import Store, writing
from yanyi.build.watch import Step, Tally, Watch
from yanyi.build.workers import Workers
from yanyi.ledger.alone import alone_in
from yanyi.models.routing import Decision
from yanyi.models.work import Work
from yanyi.problems import Problem, YanyiError
from yanyi.project.folder import store_root
from yanyi.project.lock import save_lock


@dataclass(frozen=True, slots=True)
class Outcome:
    """What ``make`` did: where the works are, which files it wrote, what it made and kept.

    ``failures`` are the media that could not be finished; what there was of them stays. Where
    nothing had changed the works hold their facts alone.
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
    known = left(request)
    if known:
        return _unchanged(request, known)
    mine = workers or workers_for(request)
    try:
        warmed(request, mine)
        return _made(request, mine, watch)
    finally:
        if workers is None:
            mine.close()


def _unchanged(request: Request, known: Left) -> Outcome:
    """What is said of a run that has nothing to do."""
    project, _ = find(request.path, request.out)
    works = tuple(Work(one.medium, (), (), (), (), one.facts) for one in known.facts)
    root = store_root(request.store)
    budget = budget_of(project, root, None)
    budget.saved(len(known.paid), sum(known.paid))
    budget.close()
    problems = (*doubts(root, project_name(project)), *known.problems)
    tally = Tally(kept=dict(known.steps))
    return Outcome(project.out, works, (), tally, known.source, known.media, problems)


def _made(request: Request, workers: Workers, watch: Watch | None) -> Outcome:
    before = brought(request)
    opened = open_manuscript(request)
    out = opened.project.out
    _, unsigned = signing(opened.project)
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
        if not failures and not unsigned and not (done.sealer and done.sealer.problems):
            _leave(request, before, memory, done, savings)
        everything = not request.media and not request.chapters and not failures
        keep_roots(done.session, usage.used, memory, everything)
    finally:
        memory.close()
    works, media = done.finished
    unsure = doubts(memory.store.root, project_name(opened.project))
    signed = (*unsigned, *(done.sealer.problems if done.sealer else ()))
    problems = (*unsure, *_notes(done), *signed, *memory.problems)
    written = tuple(dict.fromkeys(done.written))
    return Outcome(out, works, written, tally, done.source, media, problems, failures)


def _notes(done: Works) -> tuple[Problem, ...]:
    """What the author should know of the manuscript, and of who was chosen to answer."""
    session = done.session
    return (*session.reading.problems, *session.notes, *notes(done.tally.decisions))


def _leave(
    request: Request, before: Brought, memory: Memory, done: Works, savings: Savings
) -> None:
    """Remember that all is made of what there was before."""
    works, media = done.finished
    facts = tuple(Facts(one.medium, one.facts) for one in works)
    said = facts, done.source, media, _notes(done)
    files = [file for one in works for file in one.files]
    costs = savings.costs(memory)
    leave(request, before, memory, done.tally, said, files, done.unsealed, costs)


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
    """The processes or machines by which a request is made."""
    return workforce(request, jobs_of(request), store_root(request.store))


def _performed(
    opened: Opened, memory: Memory, workers: Workers, tally: Tally, own: Own, savings: Savings
) -> Works:
    limit = opened.request.budget
    budget = budget_of(opened.project, memory.store.root, limit, opened.picked)
    stage = Production(memory, opened.providers, workers, budget, tally)
    try:
        return run(_landed(opened, stage, own, memory, tally))
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
    with noted() as asked:
        return await _perform(opened, stage, own, memory, tally, asked)


async def _perform(
    opened: Opened,
    stage: Production,
    own: Own,
    memory: Memory,
    tally: Tally,
    asked: Sequence[Step],
) -> Works:
    reading = await refined(opened.reading, opened.providers, stage, opened.picked)
    session = directed(opened, reading, own)
    lock = session.project.lock
    with writing(lock.parent), alone_in(nearest(lock.parent)):
        clear_scraps([lock])
        save_lock(session.lock, lock)
    signer, _ = signing(session.project)
    sealer = Sealer(session, memory, signer, asked) if signer else None
    works = Works(session, memory.store, tally, asked, sealer)
    foreseeing = asyncio.create_task(foresee(session, stage, memory, tally, stage.jobs))
    await works.perform(stage, foreseeing)
    return works
