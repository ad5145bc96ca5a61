"""Refusals: that the answer of one of several could not be used, so that it is not asked again."""

from yanyi.build.durability import flush_log
from yanyi.build.key import card_of, key_of
from yanyi.build.memory import Memory, ask_step
from yanyi.build.queue import act
from yanyi.build.traces import FILE
from yanyi.build.watch import Step
from yanyi.models.asks import Ask
from yanyi.models.provider import Provider, kind_of, way_of
from yanyi.models.routing import Refused
from yanyi.problems import AnswerError, Problem

REFUSAL = "refusal"
"""The kind of the steps that came to nothing, and are remembered for it."""

_BEFORE = "It was asked this before, and is not asked the same again."


def refusal_step(kind: str, by: str, key: str) -> tuple[Step, str]:
    """The step of a provider's refusal to answer the ask with this key, and its card."""
    card = card_of(f"{REFUSAL} of {kind}", by, "", key, ())
    now = act()
    return Step(REFUSAL, f"{kind} by {by}", kind, key_of(card), now.medium, now.chapter), card


def step_of(provider: Provider, ask: Ask) -> tuple[Step, str]:
    """The same for a provider and an ask."""
    return refusal_step(kind_of(ask), provider.name, ask_step(provider, ask)[0].key)


def refused(memory: Memory, provider: Provider, ask: Ask) -> AnswerError | None:
    """Why a provider gave no answer to an ask when it was asked in the same way as now.

    None where that never was, or it has answered since.
    """
    known = memory.recall(step_of(provider, ask)[0].key)
    if not isinstance(known, Refused) or known.way != way_of(provider):
        return None
    if memory.recall(ask_step(provider, ask)[0].key) is not None:
        return None
    return AnswerError(Problem(known.message, hint=f"{known.hint} {_BEFORE}".strip()))


def learn(memory: Memory, provider: Provider, ask: Ask, error: AnswerError, cost: int) -> Step:
    """Remember a refusal and what it did cost, on the disk; returns its step."""
    step, card = step_of(provider, ask)
    first = error.problems[0]
    memory.learn(step.key, card, Refused(first.message, first.hint, way_of(provider)), 0.0, cost)
    if cost:
        flush_log(memory.store.root / FILE)
    return step
