"""Several providers for one kind of ask: in which order they are asked, and what came of it."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, runtime_checkable

from yanyi.models.answers import Answer
from yanyi.models.asks import Ask
from yanyi.models.provider import Desk, Provider
from yanyi.problems import AnswerError
from yanyi.story.wire import SELDOM


class Policy(StrEnum):
    """What a project goes by: nothing that costs, the cheapest that will do, or the best first."""

    FREE = "free"
    THRIFTY = "thrifty"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class Tried:
    """Who was asked, and what was wrong with the answer; empty when nothing was.

    One that ``refused`` gave no answer that could be used at all.
    """

    by: str
    fault: str = ""
    refused: bool = field(default=False, metadata={SELDOM: True})


@dataclass(frozen=True, slots=True)
class Chosen:
    """An answer, who gave it, and everybody who was asked, in order.

    Where nobody's answer was good, the last one that could be used at all stands.
    """

    answer: Answer
    by: str
    tried: tuple[Tried, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """That an answer could not be used: the sentence and the hint of its error.

    ``way`` is how it was asked; asked in another way, it may answer better.
    """

    message: str
    hint: str = ""
    way: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice as it is told: the kind of ask, its first words, the medium that asked first."""

    kind: str
    what: str
    medium: str
    by: str
    tried: tuple[Tried, ...]


@runtime_checkable
class Routed(Provider, Protocol):
    """A provider made of others. The Stage asks these one by one, so that each is remembered.

    ``spares`` says that whoever asks has an answer of its own, and asks only where another one
    can change something.
    """

    spares: bool
    providers: tuple[Provider, ...]

    def order(self, ask: Ask) -> tuple[Provider, ...]:
        """Who is asked, until an answer is good."""

    def fault(self, ask: Ask, answer: Answer, desk: Desk) -> str:
        """What can be computed to be wrong with an answer; empty when nothing is."""


Asking = Generator[Provider, Answer | AnswerError, Chosen]


def asking(order: tuple[Provider, ...], fault: Callable[[Answer], str]) -> Asking:
    """Yields whom to ask next and is sent the answer, or why there is none; returns the choice.

    Raises the last AnswerError when nobody gave an answer.
    """
    tried: list[Tried] = []
    standing: tuple[Answer, str] | None = None
    refusal: AnswerError | None = None
    for one in order:
        got = yield one
        if isinstance(got, AnswerError):
            refusal = got
            tried.append(Tried(one.name, got.problems[0].message, refused=True))
            continue
        wrong = fault(got)
        tried.append(Tried(one.name, wrong))
        standing = got, one.name
        if not wrong:
            break
    if standing is None:
        assert refusal is not None
        raise refusal
    return Chosen(*standing, tuple(tried))
