"""What was spent as a chart: by medium, model, chapter and day; by project where there are more."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from yanyi.app.ledger import Spending
from yanyi.ledger.entry import Entry, State
from yanyi.ledger.money import in_words
from yanyi.media.chart import Bar, Chart, Panel, drawn
from yanyi.problems import OutputError, Position, Problem, UsageError

ROWS = 8
"""Rows in a panel, at most; what is dearest has one of its own."""

COLUMNS = 45
"""Columns in a panel, at most; more chapters or days are put together."""

FEW = 7
"""Columns for which half the width is enough."""

LONG = 24
"""Letters of a name for which half the width is too little."""

READING = "(reading)"
"""What was spent before a medium began."""


def spending_chart(found: Spending, title: str) -> bytes:
    """The chart of what was paid, as SVG."""
    paid = tuple(one for one in found.entries if one.state is State.SETTLED)
    panels: list[tuple[Panel, ...]] = []
    columns: list[Panel] = []
    if paid:
        media = _rows("By medium", found.by(lambda one: one.medium or READING))
        models = _rows("By model", found.by(lambda one: str(one.call)))
        long = max(len(one.label) for one in models.bars) > LONG
        panels += [(media,), (models,)] if long else [(media, models)]
        if len({one.project for one in paid}) > 1:
            panels.append((_rows("By project", found.by(lambda one: Path(one.project).name)),))
        elif any(one.chapter for one in paid):
            columns.append(Panel("By chapter", tuple(_chapters(paid)), rows=False))
        columns.append(Panel("By day", tuple(_days(paid)), rows=False))
        few = max(len(one.bars) for one in columns) <= FEW
        panels += [tuple(columns)] if few else [(one,) for one in columns]
    return drawn(Chart(title, _lead(found, paid), tuple(panels), in_words))


def draw(found: Spending, title: str, file: Path) -> None:
    """Write the chart into ``file``; raises UsageError for no SVG, OutputError."""
    if file.suffix.lower() != ".svg":
        hint = f"Call it {file.with_suffix('.svg').name}."
        raise UsageError(Problem(f"the picture is an SVG, and {file.name} is not", hint=hint))
    try:
        file.write_bytes(spending_chart(found, title))
    except OSError as error:
        hint = "Choose a file in a folder that is there and may be written to."
        raise OutputError(Problem(str(error.strerror), Position(str(file)), hint)) from None


def _lead(found: Spending, paid: tuple[Entry, ...]) -> str:
    if not paid:
        told = "Nothing was spent."
    else:
        days = sorted(one.began[:10] for one in paid)
        when = f"on {days[0]}" if days[0] == days[-1] else f"from {days[0]} to {days[-1]}"
        told = f"{in_words(found.spent)} were spent for {_calls(len(paid))} {when}."
    if found.held:
        told += f" Open calls hold {in_words(found.held)}."
    if found.answers:
        told += f" {found.answers:,} remembered answers saved {in_words(found.saved)}."
    return told


def _calls(count: int) -> str:
    return f"{count:,} call{'' if count == 1 else 's'}"


def _bar(label: str, cost: int, calls: int, full: str = "") -> Bar:
    return Bar(label, cost, f"{full or label}: {in_words(cost)} for {_calls(calls)}")


def _rows(title: str, groups: tuple[tuple[str, int, int], ...]) -> Panel:
    """The dearest, each with a row, and the others together."""
    shown = groups if len(groups) <= ROWS else groups[: ROWS - 1]
    bars = [_bar(label, cost, calls) for label, calls, cost in shown]
    if rest := groups[len(shown) :]:
        calls, cost = sum(one[1] for one in rest), sum(one[2] for one in rest)
        bars.append(_bar(f"{len(rest)} others", cost, calls))
    return Panel(title, tuple(bars))


def _chapters(paid: tuple[Entry, ...]) -> Iterator[Bar]:
    """Every chapter up to the last that anything was paid for, behind what is of no single one."""
    whole = [one for one in paid if not one.chapter]
    if whole:
        full = "Of no single chapter, or not known"
        yield _bar("none", sum(one.cost for one in whole), len(whole), full)
    numbers = range(1, max(one.chapter for one in paid) + 1)

    def label(first: int, last: int) -> tuple[str, str]:
        told = f"{first}" if first == last else f"{first}–{last}"
        return told, f"Chapter {told}"

    yield from _grouped(numbers, paid, lambda one: one.chapter, label)


def _days(paid: tuple[Entry, ...]) -> Iterator[Bar]:
    """Every day from the first to the last."""
    at = [date.fromisoformat(one.began[:10]) for one in paid]
    first = min(at)
    numbers = range((max(at) - first).days + 1)

    def label(begin: int, end: int) -> tuple[str, str]:
        one, other = first + timedelta(begin), first + timedelta(end)
        short = one.strftime("%m-%d")
        if begin == end:
            return short, one.isoformat()
        return f"{short}…", f"{one.isoformat()} to {other.isoformat()}"

    yield from _grouped(
        numbers, paid, lambda one: (date.fromisoformat(one.began[:10]) - first).days, label
    )


def _grouped(
    numbers: range,
    paid: Iterable[Entry],
    number_of: Callable[[Entry], int],
    label: Callable[[int, int], tuple[str, str]],
) -> Iterator[Bar]:
    """A column for each number, or for each few that follow one another."""
    together = -(-len(numbers) // COLUMNS)
    held: dict[int, list[int]] = {}
    for one in paid:
        number = number_of(one)
        if number in numbers:
            held.setdefault((number - numbers.start) // together, []).append(one.cost)
    for group in range(-(-len(numbers) // together)):
        first = numbers.start + group * together
        last = min(first + together, numbers.stop) - 1
        costs = held.get(group, [])
        short, full = label(first, last)
        yield _bar(short, sum(costs), len(costs), full)
