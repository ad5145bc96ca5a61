"""A plan in words: by reason, then by medium and chapter."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from yanyi.cli.spans import lasting

if TYPE_CHECKING:
    from yanyi.app.plan import Plan, Planned

MICRO = 1_000_000
MOST = 30
"""Reasons that are told one by one; ``--json`` has every step with its own."""

FEW = 5
"""Changes that are told of one reason."""


def told(plan: "Plan") -> Iterator[str]:
    """The plan, line by line."""
    groups = _by_reason(plan.steps)
    for why, steps in list(groups.items())[:MOST]:
        yield from why[:FEW]
        if len(why) > FEW:
            yield f"and {len(why) - FEW} more changes"
        yield from _places(steps)
    if len(groups) > MOST:
        left = sum(len(steps) for steps in list(groups.values())[MOST:])
        yield f"... and {left} steps for {len(groups) - MOST} more reasons"
    unfelt = [one for one in plan.changes if not any(one in why for why in groups)]
    for one in unfelt[:MOST]:
        yield f"{one}: nothing is made again for it alone"
    yield _summary(plan)


def _by_reason(steps: Iterable["Planned"]) -> dict[tuple[str, ...], list["Planned"]]:
    """Steps that run for the same reasons together; those with the most come first."""
    groups: dict[tuple[str, ...], list[Planned]] = defaultdict(list)
    for one in steps:
        groups[tuple(sorted(one.why))].append(one)
    return dict(sorted(groups.items(), key=lambda group: (len(group[0]), -len(group[1]))))


def _places(steps: list["Planned"]) -> Iterator[str]:
    places: dict[tuple[str, str], list[Planned]] = defaultdict(list)
    for one in steps:
        places[one.medium or "reading", one.chapter].append(one)
    for (medium, chapter), there in places.items():
        names: dict[str, int] = defaultdict(int)
        for one in there:
            names[one.name] += 1
        counts = ", ".join(f"{count} {name}" for name, count in names.items())
        where = f"{medium}, {chapter}" if chapter else medium
        yield f"  {where}: {counts}{_price(there)}"


def _price(steps: list["Planned"]) -> str:
    price, seconds = sum(one.price for one in steps), sum(one.seconds for one in steps)
    shown = [lasting(seconds)] if seconds else []
    shown += [f"at most {price / MICRO:.2f}"] if price else []
    return f" ({', '.join(shown)})" if shown else ""


def _summary(plan: "Plan") -> str:
    some = sum(not one.sure for one in plan.steps)
    words = f"{len(plan.steps)} steps would run, {plan.remembered} are remembered"
    if some:
        words += f"; {some} of them depend on what comes out of others, and may yet be remembered"
    words += f"; it would cost at most {plan.price / MICRO:.2f}"
    if plan.seconds:
        words += f" and take about {lasting(plan.seconds)} with {plan.jobs} at once"
    if plan.untimed:
        words += f", not counting {plan.untimed} steps whose like was never timed"
    return f"{words}."
