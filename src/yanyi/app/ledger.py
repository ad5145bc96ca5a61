"""``ledger``: what was spent, on what, and which calls may have been paid without an answer."""

from collections.abc import Callable, Collection, Container, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from yanyi.app.session import find
from yanyi.build.memory import Memory
from yanyi.build.refusals import refusal_step
from yanyi.build.watch import Onward, Step
from yanyi.ledger.budget import FILE, RUNS, Account, Budget
from yanyi.ledger.entry import Entry, State
from yanyi.ledger.ledger import Ledger
from yanyi.ledger.money import in_words
from yanyi.ledger.presence import alive
from yanyi.problems import Problem, UsageError
from yanyi.project.folder import Project, store_root


@dataclass(frozen=True, slots=True)
class Spending:
    """The ledger of a store, or what it says of one project.

    ``flying`` are the ids of open calls whose run is still at work; other open calls may have been
    paid. ``answers`` remembered ones were found that had cost ``saved`` micro-units.
    """

    entries: tuple[Entry, ...] = ()
    flying: frozenset[int] = frozenset()
    answers: int = 0
    saved: int = 0

    @property
    def spent(self) -> int:
        """What settled calls did cost."""
        return sum(one.cost for one in self.entries)

    @property
    def held(self) -> int:
        """What open calls hold of budgets."""
        return sum(one.price for one in self.entries if one.state is State.OPEN)

    @property
    def doubtful(self) -> tuple[Entry, ...]:
        """The open calls that nobody is waiting for any more."""
        opened = (one for one in self.entries if one.state is State.OPEN)
        return tuple(one for one in opened if one.id not in self.flying)

    def by(self, what: Callable[[Entry], str]) -> tuple[tuple[str, int, int], ...]:
        """Calls that were paid, grouped: name, how many, what they did cost; dearest first."""
        groups: dict[str, list[int]] = {}
        for one in self.entries:
            if one.state is State.SETTLED:
                groups.setdefault(what(one), []).append(one.cost)
        found = [(name, len(costs), sum(costs)) for name, costs in groups.items()]
        return tuple(sorted(found, key=lambda one: (-one[2], one[0])))


def spending(path: Path | None, store: Path | None) -> Spending:
    """What the ledger of a store says, of all projects or of the one at ``path``."""
    project = project_name(find(path)[0]) if path else ""
    root = store_root(store)
    if not (root / FILE).is_file():
        return Spending()
    memory, ledger = Memory(root), Ledger(root / FILE)
    try:
        settle_remembered(memory)
        entries = ledger.entries(project)
        answers, saved = ledger.saved(project)
    finally:
        ledger.close()
        memory.close()
    return Spending(entries, _flying(root, entries), answers, saved)


def decide(entries: Sequence[int], store: Path | None, paid: bool) -> tuple[Entry, ...]:
    """Say of open calls whether they were paid; raises UsageError for any that is not open."""
    root = store_root(store)
    found = spending(None, store)
    doubtful = {one.id: one for one in found.doubtful}
    for number in entries:
        if number in found.flying:
            hint = "Wait for that run to end, or stop it."
            raise UsageError(Problem(f"call {number} is being made just now", hint=hint))
        if number not in doubtful:
            hint = "`yanyi ledger` lists those that are."
            raise UsageError(Problem(f"no call {number} is open in the ledger", hint=hint))
    ledger = Ledger(root / FILE)
    try:
        for number in entries:
            if paid:
                ledger.settle(number, doubtful[number].price)
            else:
                ledger.release(number)
    finally:
        ledger.close()
    return tuple(doubtful[number] for number in entries)


def settle_remembered(memory: Memory) -> None:
    """Settle open calls whose answers are remembered: a run ended between the two.

    An answer is that of one call. Where another was settled, the open one gave none; of several
    open ones it is the last. That an answer could not be used is remembered as one is.
    """
    if not (memory.store.root / FILE).is_file():
        return
    ledger = Ledger(memory.store.root / FILE)
    try:
        for one in reversed(ledger.open()):
            refusal, _ = refusal_step(one.kind, one.provider, one.key)
            key = next((k for k in (one.key, refusal.key) if memory.recall(k) is not None), "")
            if key and not ledger.settled(one.key):
                trace = memory.traces.get(key)
                ledger.settle(one.id, trace.cost if trace else one.price)
    finally:
        ledger.close()


def doubts(root: Path, project: str) -> tuple[Problem, ...]:
    """A note for each call of a project that may have been paid and gave no answer."""
    if not (root / FILE).is_file():
        return ()
    ledger = Ledger(root / FILE)
    try:
        entries = tuple(one for one in ledger.open() if one.project == project)
    finally:
        ledger.close()
    return tuple(map(doubt, Spending(entries, _flying(root, entries)).doubtful))


def doubt(entry: Entry) -> Problem:
    """The note for one of them."""
    most = in_words(entry.price, entry.currency)
    return Problem(
        f"this call may have been paid, at most {most}: {entry.call} on {entry.began[:16]} UTC",
        hint=f"Look at the provider's bill, then `yanyi ledger --release {entry.id}` if it was not"
        f" paid, `yanyi ledger --paid {entry.id}` if it was; until then it counts.",
    )


def project_name(project: Project) -> str:
    """What the ledger calls a project: where it lies."""
    return str(project.home.resolve())


def budget_of(
    project: Project, root: Path, limit: int | None, picked: Collection[int] = ()
) -> Budget:
    """The budget of a run of a project; ``limit`` where one was given instead of its own.

    ``picked`` are the chapters that are performed, from 0.
    """
    settings = project.settings
    limits = settings.project_limit, settings.month_limit
    chapters = tuple(one + 1 for one in sorted(picked))
    account = Account(root, project_name(project), *limits, chapters)
    return Budget(settings.limit if limit is None else limit, account)


@dataclass
class Savings(Onward):
    """Hears which answers of ``services`` (their names) were remembered; passes everything on."""

    services: Container[str] = frozenset()
    keys: set[str] = field(default_factory=set)

    def remembered(self, step: Step) -> None:
        """Note an answer."""
        if step.kind == "ask" and step.name.split(" by ")[-1] in self.services:
            self.keys.add(step.key)
        super().remembered(step)

    def costs(self, memory: Memory) -> list[int]:
        """What each of them had cost that was paid for."""
        found = [memory.traces.get(key) for key in self.keys]
        return [trace.cost for trace in found if trace is not None and trace.cost]

    def write(self, budget: Budget, memory: Memory) -> None:
        """Write down what they had cost."""
        costs = self.costs(memory)
        budget.saved(len(costs), sum(costs))


def _flying(root: Path, entries: Sequence[Entry]) -> frozenset[int]:
    opened = [one for one in entries if one.state is State.OPEN]
    living = {run for run in {one.run for one in opened} if alive(root / RUNS, run)}
    return frozenset(one.id for one in opened if one.run in living)
