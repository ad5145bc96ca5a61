"""``make``: perform a manuscript and put the works into the output folder."""

import asyncio
import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from yanyi.app.own_files import Own, own_files
from yanyi.app.proof import MediumProof, RenderingProof, SourceProof, prove_source, prove_work
from yanyi.app.record import NAME, entries, load_entries, load_works, record
from yanyi.app.refining import refined
from yanyi.app.report import report
from yanyi.app.request import Request
from yanyi.app.session import Opened, Session, directed, open_manuscript
from yanyi.app.workforce import workforce
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.store import Store, writing
from yanyi.build.watch import Tally, Watch
from yanyi.ledger.budget import Budget
from yanyi.models.work import Work
from yanyi.problems import InputError, Problem, YanyiError
from yanyi.project.folder import store_root
from yanyi.project.lock import save_lock

REPORT = "report.html"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What ``make`` did: where the works are, which files it wrote, what it made and kept."""

    out: Path
    works: tuple[Work, ...]
    written: tuple[str, ...]
    tally: Tally
    source: SourceProof
    media: tuple[MediumProof, ...]
    problems: tuple[Problem, ...]


def make(request: Request, watch: Watch | None = None) -> Outcome:
    """Perform and place; what was finished before an error stays in the store."""
    opened = open_manuscript(request)
    out = opened.project.out
    _writable(out)
    memory = Memory(store_root(request.store))
    memory.store.sweep()
    try:
        tally = Tally(watch)
        own = own_files(opened.project, memory.store)
        session, works = _performed(opened, memory, tally, own)
        proofs = prove_source(session.reading), tuple(prove_work(w, session.story) for w in works)
        _complete(*proofs)
        written = _place(session, works, proofs, tally, memory.store)
    finally:
        memory.close()
    problems = (*session.reading.problems, *session.notes)
    return Outcome(out, works, written, tally, *proofs, problems)


def jobs_of(request: Request) -> int:
    """How many processes may work: as asked, else one for each core there is to use."""
    return request.jobs or len(os.sched_getaffinity(0))


def _performed(
    opened: Opened, memory: Memory, tally: Tally, own: Own
) -> tuple[Session, tuple[Work, ...]]:
    request = opened.request
    limit = request.budget if request.budget is not None else opened.project.settings.limit
    workers = workforce(request, jobs_of(request), memory.store.root)
    stage = Production(memory, opened.providers, workers, Budget(limit), tally)
    try:
        return asyncio.run(_refine_and_perform(opened, stage, own))
    finally:
        workers.close()


async def _refine_and_perform(
    opened: Opened, stage: Production, own: Own
) -> tuple[Session, tuple[Work, ...]]:
    reading = await refined(opened.reading, opened.providers, stage, opened.picked)
    session = directed(opened, reading, own)
    with writing(session.project.home):
        save_lock(session.lock, session.project.lock)
    return session, await _perform_all(session, stage)


async def _perform_all(session: Session, stage: Production) -> tuple[Work, ...]:
    """Perform every medium side by side; one that fails leaves the others to finish."""
    settings = session.project.settings
    options = [settings.options(one.table, one.options) for one in session.performers]
    done = await asyncio.gather(
        *(
            one.perform(session.story, session.board, chosen, stage)
            for one, chosen in zip(session.performers, options, strict=True)
        ),
        return_exceptions=True,
    )
    failed = [one for one in done if isinstance(one, BaseException)]
    known = [one for one in failed if isinstance(one, YanyiError)]
    for error in failed:
        if not isinstance(error, YanyiError):
            raise error
    if known:
        problems = [problem for error in known for problem in error.problems]
        raise type(known[0])(*dict.fromkeys(problems))
    return tuple(one for one in done if isinstance(one, Work))


def _complete(source: SourceProof, media: tuple[MediumProof, ...]) -> None:
    """Refuse to hand over works that lost words."""
    hint = "This is a fault of Yanyi: please report it with the manuscript."
    problems = []
    if source.lost:
        problems.append(Problem(f"{source.lost} characters of the manuscript were lost", hint=hint))
    for one in media:
        problems += _lost(f"the {one.medium}", one, hint)
        for other in one.renderings:
            problems += _lost(f"the {one.medium} in {other.language}", other, hint)
    if problems:
        raise InputError(*problems)


def _lost(what: str, proof: MediumProof | RenderingProof, hint: str) -> list[Problem]:
    """The problem with a work that lost words; none when it lost nothing."""
    names = ", ".join((*proof.missing, *proof.altered)[:5])
    if not names:
        return []
    counts = f"lost {len(proof.missing)} lines and altered {len(proof.altered)}"
    return [Problem(f"{what} {counts}: {names}", hint=hint)]


def _writable(out: Path) -> None:
    """Learn before the long work whether the results can be put where they are wanted."""
    with writing(out):
        new = not out.exists()
        out.mkdir(parents=True, exist_ok=True)
        probe = out / ".yanyi-probe"
        try:
            probe.write_bytes(b"")
            probe.unlink()
        finally:
            if new:
                with contextlib.suppress(OSError):
                    out.rmdir()


def _place(
    session: Session,
    works: tuple[Work, ...],
    proofs: tuple[SourceProof, tuple[MediumProof, ...]],
    tally: Tally,
    store: Store,
) -> tuple[str, ...]:
    """Put the files in place, drop those of an earlier run that are no more, write the record."""
    out = session.project.out
    earlier = load_entries(out)
    performed = frozenset(work.medium for work in works)
    kept = load_works(out, performed)
    written = []
    for work in works:
        for file in work.files:
            if store.place(file.blob, out / file.path):
                written.append(file.path)
    present = {one.path for one in entries(works)}
    for old in earlier:
        if old.medium in performed and old.path not in present:
            (out / old.path).unlink(missing_ok=True)
    everything = (*works, *(work for work, _ in kept))
    source, media = proofs
    all_proofs = source, (*media, *(proof for _, proof in kept))
    text = record(session.reading, session.story, everything, all_proofs, tally)
    page = report(session, everything, tally, store)
    for name, data in ((REPORT, page), (NAME, text.encode("utf-8", "surrogatepass"))):
        store.place(store.keep_bytes(data), out / name)
    return tuple(written)
