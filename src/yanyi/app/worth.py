"""What a finished minute or page of a project did cost, and how many views pay for all of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from yanyi.app.ledger import Spending
from yanyi.app.record import NAME, language_in, load_works
from yanyi.app.session import find
from yanyi.ledger.entry import State
from yanyi.models.work import Work
from yanyi.problems import InputError, Position, Problem, UsageError
from yanyi.project.money import micro_units

INCOME = "1.00"
"""What a thousand views bring in where nobody says, an assumption to reckon with."""

MINUTE, PAGE = "minute", "page"
_IN_FULL_WIDTH, _IN_LETTERS = 400, 1500
"""Characters without spaces on a page of words: a sheet of squared paper, a printed page."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What was spent on a medium, over how much of it is finished: minutes or pages.

    ``spent`` and ``each`` (one minute or page, rounded up) are in micro-units. Where nothing is
    finished ``unit`` is empty and ``amount`` 0; ``each`` is None where it cannot be said.
    """

    medium: str
    spent: int
    unit: str = ""
    amount: Fraction = Fraction(0)

    @property
    def each(self) -> int | None:
        """What one of them did cost."""
        return _up(self.spent / self.amount) if self.amount else None


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What a project did cost by medium; ``income`` are the micro-units of a thousand views."""

    media: tuple[Worth, ...]
    spent: int
    income: int

    @property
    def views(self) -> int:
        """How many views bring in what was spent."""
        return views(self.spent, self.income)


def reckoning(path: Path, out: Path | None, found: Spending, income: str) -> Reckoning:
    """Hold what was spent on the project at ``path`` against what is finished in its output.

    Raises UsageError for an income that is none, InputError for a record that is not ours.
    """
    amount = income_of(income)
    project, _ = find(path, out)
    works = {work.medium: work for work, _ in load_works(project.out, frozenset())}
    letters = page_of(language_in(project.out))
    media = tuple(_worths(_spent(found), works, letters))
    return Reckoning(media, found.spent, amount)


def income_of(told: str) -> int:
    """What a thousand views bring in, in micro-units; raises UsageError."""
    try:
        amount = micro_units(told, "--income")
    except InputError:
        amount = 0
    if not amount:
        hint = "Say what a thousand views bring in, such as --income 1.50."
        raise UsageError(Problem(f"--income {told} pays for nothing", hint=hint))
    return amount


def views(spent: int, income: int) -> int:
    """How many views bring in what was spent, at so much for a thousand."""
    return _up(Fraction(1000 * spent, income))


def page_of(language: str) -> int:
    """Characters without spaces that count as a page of words."""
    full = language.lower().split("-")[0] in ("zh", "ja")
    return _IN_FULL_WIDTH if full else _IN_LETTERS


def _spent(found: Spending) -> dict[str, int]:
    spent: dict[str, int] = {}
    for one in found.entries:
        if one.state is State.SETTLED:
            spent[one.medium] = spent.get(one.medium, 0) + one.cost
    return spent


def _worths(spent: Mapping[str, int], works: Mapping[str, Work], letters: int) -> Iterator[Worth]:
    for medium in sorted({*spent, *works} - {""}):
        unit, amount = measured(works[medium], letters) if medium in works else ("", Fraction(0))
        yield Worth(medium, spent.get(medium, 0), unit, amount)


def measured(work: Work, letters: int) -> tuple[str, Fraction]:
    """How much is finished, as the work says itself; a page of words has so many ``letters``.

    Raises InputError where what it says is no number.
    """
    facts = {fact.name: fact.value for fact in work.facts}
    for name, unit, size in (
        ("seconds", MINUTE, 60),
        ("pages", PAGE, 1),
        ("characters", PAGE, letters),
    ):
        if name in facts:
            return unit, _number(work.medium, name, facts[name]) / size
    return "", Fraction(0)


def _number(medium: str, name: str, told: str) -> Fraction:
    try:
        return Fraction(told)
    except (ValueError, ZeroDivisionError):
        message = f"the {medium} has {told} {name}, which is no number"
        hint = "Move the record away and run `yanyi make` again."
        raise InputError(Problem(message, Position(NAME), hint)) from None


def _up(amount: Fraction) -> int:
    return -(-amount.numerator // amount.denominator)
