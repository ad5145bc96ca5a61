"""``doctor --tidy``: forget what nobody needs any more, and free its place on the disk."""

from pathlib import Path

from yanyi.app.ledger import settle_remembered
from yanyi.build.memory import Memory
from yanyi.build.tidying import Rule, Sweep, look, sweep
from yanyi.problems import InputError, Problem
from yanyi.project.folder import store_root


def tidy(store: Path | None, rule: Rule, really: bool) -> Sweep:
    """What may go by the rule; gone, if it is ``really`` meant.

    Raises InputError when the memory was found damaged: what is left of it does not say what the
    files belong to.
    """
    memory = Memory(store_root(store))
    try:
        memory.traces.mend()
        if memory.traces.problems:
            hint = "Nothing was tidied. Say it again if you can do without what was not saved."
            raise InputError(*memory.traces.problems, Problem("the memory was mended", hint=hint))
        settle_remembered(memory)
        return (sweep if really else look)(memory, rule, _is_there)
    finally:
        memory.close()


def _is_there(project: str) -> bool:
    return Path(project).is_dir()
