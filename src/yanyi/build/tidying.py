"""Tidying: steps that nobody needs any more are forgotten, then the files that no step names.

What the latest ``make`` of a project used stays, whatever its age, as long as the project is there.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field

from yanyi.build import uses
from yanyi.build.memory import Memory
from yanyi.build.naming import digests_in, is_part, steps_under
from yanyi.build.traces import today
from yanyi.models.blob import Blob
from yanyi.problems import InputError

ROW = 200
"""Bytes that a step takes in the base beside its card and its answer, about."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What may go: what was not used for ``older`` days, and as much more as keeps the store within
    ``at_most`` bytes, longest unused first. What cost money stays unless ``paid`` is said.
    """

    older: int = 30
    at_most: int | None = None
    paid: bool = False


@dataclass(frozen=True, slots=True)
class Sweep:
    """What goes and what stays.

    ``cost`` is what the steps that go did cost; ``spared`` would go, but did cost ``spared_cost``;
    both in micro-units. ``rooted`` steps are used by the latest ``make`` of a project. Of the
    projects that are ``gone`` the latest ``make`` counts no more. ``freed`` and ``left`` are bytes,
    about.
    """

    keys: tuple[str, ...]
    blobs: tuple[Blob, ...]
    steps: int
    paid: int
    cost: int
    spared: int
    spared_cost: int
    rooted: int
    gone: tuple[str, ...]
    freed: int
    left: int


@dataclass(slots=True)
class _Known:
    """A step as far as tidying needs it: the day it was last used, its files by digest."""

    key: str
    day: int
    rooted: bool
    part: bool
    cost: int
    bytes: int
    files: tuple[str, ...]


@dataclass
class _Heap:
    """What is there while it is decided what goes."""

    sizes: dict[str, int]
    named: Counter[str]
    left: int
    keys: list[str] = field(default_factory=list)
    blobs: list[Blob] = field(default_factory=list)
    paid: int = 0
    cost: int = 0

    def forget(self, step: _Known) -> None:
        """Let a step go, and the files that no other names."""
        self.keys.append(step.key)
        self.left -= step.bytes
        self.paid += bool(step.cost)
        self.cost += step.cost
        for digest in step.files:
            self.named[digest] -= 1
            if not self.named[digest]:
                self.drop(digest)

    def drop(self, digest: str) -> None:
        """Let a file go."""
        self.blobs.append(Blob(digest, self.sizes[digest]))
        self.left -= self.sizes[digest]


def look(memory: Memory, rule: Rule, there: Callable[[str], bool]) -> Sweep:
    """What would go; ``there`` says whether a project still is."""
    names = memory.traces.together(uses.projects)
    gone = tuple(name for name in names if not there(name))
    living = [name for name in names if name not in gone]
    used = memory.traces.together(lambda base: [uses.keys_of(base, name) for name in living])
    roots = frozenset[str]().union(*used)
    sizes = {one.digest: one.size for one in memory.store.blobs()}
    steps = _known(memory, sizes, roots)
    total = sum(sizes.values()) + memory.traces.size
    heap = _Heap(sizes, Counter(digest for one in steps for digest in one.files), total)
    for digest in sizes:
        if not heap.named[digest]:
            heap.drop(digest)
    spared = _decide(heap, (one for one in steps if not one.rooted), rule)
    return Sweep(
        tuple(heap.keys),
        tuple(heap.blobs),
        len(steps),
        heap.paid,
        heap.cost,
        len(spared),
        sum(one.cost for one in spared),
        sum(one.rooted for one in steps),
        gone,
        total - heap.left,
        heap.left,
    )


def sweep(memory: Memory, rule: Rule, there: Callable[[str], bool]) -> Sweep:
    """Do it; raises OutputError while somebody else uses the store.

    Files go first, which frees a full disk; a step whose files are gone is no longer remembered.
    """
    with memory.occupancy.alone():
        found = look(memory, rule, there)
        for blob in found.blobs:
            memory.store.drop(blob)
        memory.traces.together(lambda base: uses.forget(base, found.keys, found.gone))
        if found.keys:
            memory.traces.shrink()
    return found


def _decide(heap: _Heap, steps: Iterable[_Known], rule: Rule) -> list[_Known]:
    """Let go what may go, longest unused first; returns what is spared because it cost money."""
    latest = today() - rule.older
    spared = []
    for one in sorted(steps, key=lambda one: (one.day, not one.part, one.key)):
        if one.day > latest and (rule.at_most is None or heap.left <= rule.at_most):
            break
        if one.cost and not rule.paid:
            spared.append(one)
        else:
            heap.forget(one)
    return spared


def _known(memory: Memory, sizes: dict[str, int], roots: frozenset[str]) -> list[_Known]:
    """Every step; one under a part was used when the part was, and is needed as long as it is."""
    days = memory.traces.together(uses.days)
    found: dict[str, _Known] = {}
    under: dict[str, tuple[str, ...]] = {}
    for trace in memory.traces.whole():
        key, part = trace.key, is_part(trace)
        files = tuple(one for one in digests_in(trace) if one in sizes)
        size = len(trace.card) + len(trace.answer) + ROW
        found[key] = _Known(
            key, days.get(key, today()), key in roots, part, trace.cost, size, files
        )
        if part:
            # What another version remembered whole may be written otherwise; it serves no more.
            with suppress(InputError):
                under[key] = steps_under(trace)
    for key, keys in under.items():
        for one in (found[one] for one in keys if one in found):
            one.day = max(one.day, found[key].day)
            one.rooted = one.rooted or found[key].rooted
    return list(found.values())
