"""Works put into the output folder, with the record and the report of them."""

import contextlib
from pathlib import Path

from yanyi.app.out_folder import clear_scraps
from yanyi.app.proof import MediumProof, RenderingProof, SourceProof
from yanyi.app.record import NAME, entries, load_entries, load_works, record
from yanyi.app.report import report
from yanyi.app.session import Session
from yanyi.app.survey import Survey
from yanyi.build.store import Store, writing
from yanyi.ledger.alone import alone_in
from yanyi.models.work import Work
from yanyi.problems import InputError, Problem

REPORT = "report.html"


def complete(source: SourceProof, media: tuple[MediumProof, ...]) -> None:
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


def writable(out: Path) -> None:
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


def place(
    session: Session,
    works: tuple[Work, ...],
    proofs: tuple[SourceProof, tuple[MediumProof, ...]],
    survey: Survey,
    store: Store,
) -> tuple[str, ...]:
    """Put the files in place, drop those of an earlier run that are no more, write the record."""
    out = session.project.out
    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
    with alone_in(out):
        return _placed(session, works, proofs, survey, store)


def _placed(
    session: Session,
    works: tuple[Work, ...],
    proofs: tuple[SourceProof, tuple[MediumProof, ...]],
    survey: Survey,
    store: Store,
) -> tuple[str, ...]:
    out = session.project.out
    earlier = load_entries(out)
    mine = [out / one.path for one in (*earlier, *entries(works))]
    with writing(out):
        clear_scraps([*mine, out / REPORT, out / NAME])
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
    text = record(session.reading, session.story, everything, all_proofs, survey.tally)
    survey.written.update(written)
    page = report(session, everything, survey, store)
    for name, data in ((REPORT, page), (NAME, text.encode("utf-8", "surrogatepass"))):
        store.place(store.keep_bytes(data), out / name)
    return tuple(written)
