"""Places in a source, problems found there, and the error tree: the only words for errors."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one part of the source, ``[start, end)`` in Unicode code points."""

    part: int
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Position:
    """Where a person should look: a file, and a line and column counted from 1 (0: not known)."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join([self.file, *(str(n) for n in (self.line, self.column) if n)])


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where it is, and what to do about it."""

    message: str
    position: Position | None = None
    hint: str = ""

    def __str__(self) -> str:
        head = f"{self.position}: {self.message}" if self.position else self.message
        return f"{head}\n  hint: {self.hint}" if self.hint else head


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """The line and column, from 1, of a code point offset in ``text``."""
    line = text.count("\n", 0, offset) + 1
    return line, offset - (text.rfind("\n", 0, offset) + 1) + 1


class YanyiError(Exception):
    """Every error a person can meet; carries the problems to print and the exit status."""

    exit_code = 1

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class InputError(YanyiError):
    """The manuscript, the corrections or the project cannot be used as they are."""


class OutputError(YanyiError):
    """A result cannot be written where it was asked for."""


class DamageError(OutputError):
    """A remembered file is not what it was. It is set aside; who asks again has it made again."""


class UsageError(YanyiError):
    """The command asks for something that does not exist or does not go together."""

    exit_code = 2


class ProviderError(YanyiError):
    """A model could not answer; what was made before stays."""

    exit_code = 3


class BudgetError(ProviderError):
    """The next step would cost more than the author allowed."""


class BusyError(ProviderError):
    """Whoever answers cannot just now: the same ask may succeed later.

    ``after`` are the seconds that were asked for, None where nobody said. ``reached`` tells that
    the ask may have arrived, and so may have been counted, though no answer came.
    """

    def __init__(
        self, problem: Problem, after: float | None = None, *, reached: bool = False
    ) -> None:
        super().__init__(problem)
        self.after = after
        self.reached = reached


class AnswerError(ProviderError):
    """A model answered, and what it said cannot be used."""


class UnsureError(ProviderError):
    """A model was asked and no answer came; nobody knows whether it will be paid."""
