"""How long this machine worked for what the latest ``make`` used, and the energy of that."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from yanyi.app.ledger import project_name
from yanyi.app.session import find
from yanyi.build.memory import Memory
from yanyi.build.traces import FILE
from yanyi.build.uses import seconds
from yanyi.problems import Problem, UsageError
from yanyi.project.folder import store_root

WATTS = 10.0
"""What a machine draws more while one core works where nobody says: about that of a laptop."""

_HOUR = 3600


@dataclass(frozen=True, slots=True)
class Labour:
    """Seconds of steps that cost nothing, by medium; a step keeps one core busy.

    ``watts`` are drawn meanwhile, as far as anybody knows.
    """

    media: tuple[tuple[str, float], ...]
    watts: float

    @property
    def seconds(self) -> float:
        """The seconds of all media."""
        return sum(seconds for _, seconds in self.media)

    @property
    def watt_hours(self) -> float:
        """The energy, an estimate."""
        return self.seconds * self.watts / _HOUR


def labour(path: Path | None, store: Path | None, watts: float) -> Labour:
    """The work for the project at ``path``, or for all that share the store.

    Raises UsageError where the watts are none.
    """
    if not 0 < watts < float("inf"):
        hint = "Say what the machine draws while one core works, such as --watts 15."
        raise UsageError(Problem(f"--watts {watts:g} is no power", hint=hint))
    project = project_name(find(path)[0]) if path else ""
    root = store_root(store)
    if not (root / FILE).is_file():
        return Labour((), watts)
    memory = Memory(root)
    try:
        found = memory.traces.together(partial(seconds, project=project))
    finally:
        memory.close()
    return Labour(tuple(found.items()), watts)
