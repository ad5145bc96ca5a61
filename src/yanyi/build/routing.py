"""Several providers asked in turn: each answer is remembered by itself, and so is the choice."""

from collections.abc import Awaitable, Callable, Iterator, Mapping

from yanyi.build.memory import ask_step
from yanyi.build.refusals import step_of
from yanyi.build.watch import Step
from yanyi.models.answers import Answer
from yanyi.models.asks import Ask
from yanyi.models.provider import Desk, Provider
from yanyi.models.routing import Chosen, Routed, asking
from yanyi.problems import AnswerError

Asked = Callable[[Provider], Awaitable[Answer | None]]


def routes_of(providers: Mapping[str, Provider]) -> dict[str, Routed]:
    """The providers that are made of others, by kind of ask."""
    return {kind: one for kind, one in providers.items() if isinstance(one, Routed)}


async def chosen(route: Routed, ask: Ask, asked: Asked, desk: Desk) -> Chosen | Provider:
    """The choice between what ``asked`` gives; the first provider of whom it knows no answer.

    Raises AnswerError when nobody's answer can be used.
    """
    choosing = asking(route.order(ask), lambda answer: route.fault(ask, answer, desk))
    one = next(choosing)
    while True:
        got: Answer | AnswerError | None
        try:
            got = await asked(one)
        except AnswerError as error:
            got = error
        if got is None:
            return one
        try:
            one = choosing.send(got)
        except StopIteration as ended:
            choice: Chosen = ended.value
            return choice


def steps_under(route: Routed, ask: Ask, choice: Chosen) -> Iterator[Step]:
    """The steps of those who were asked for a choice."""
    refused = {one.by: one.refused for one in choice.tried}
    for one in route.order(ask):
        if one.name in refused:
            yield (step_of if refused[one.name] else ask_step)(one, ask)[0]
