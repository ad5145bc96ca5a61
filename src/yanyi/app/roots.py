"""Roots: what the latest ``make`` of a project used, which is never tidied away."""

from collections.abc import Iterable, Mapping

from yanyi.app.ledger import project_name
from yanyi.app.past import Used
from yanyi.app.session import Session
from yanyi.build import uses
from yanyi.build.memory import Memory
from yanyi.build.traces import today


def keep_roots(session: Session, used: Iterable[Used], memory: Memory, everything: bool) -> None:
    """Write down which steps and parts a run used, by medium.

    After a run of ``everything`` they stand instead of what its media used before. A run of some
    media or chapters, or one in which a medium failed, only adds: a step that two media shared is
    known by the first of them, so what the others still use could be lost. What is asked while the
    manuscript is read has no medium.
    """
    project, held = project_name(session.project), _joined(used, memory.parts)
    if everything:
        held = dict.fromkeys(("", *(one.medium for one in session.performers)), ()) | held
    memory.traces.together(lambda base: uses.note(base, project, held, today(), everything))


def _joined(
    used: Iterable[Used], parts: Mapping[str, Mapping[str, None]]
) -> dict[str, tuple[str, ...]]:
    keys = {one.medium: one.keys for one in used}
    for medium, more in parts.items():
        keys[medium] = (*keys.get(medium, ()), *more)
    return keys
