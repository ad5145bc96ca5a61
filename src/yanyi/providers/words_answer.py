"""Words that must fit a schema: checked, asked for once more with the reason, then refused."""

import json
from collections.abc import Callable

from yanyi.models.asks import Words
from yanyi.models.schema import fault
from yanyi.problems import AnswerError, Problem, ProviderError


def fitting(name: str, ask: Words, write: Callable[[Words], str]) -> str:
    """What ``write`` answers to ``ask``; raises AnswerError when it never fits the schema."""
    text = write(ask)
    if not ask.schema:
        return text
    wrong = _fault(ask.schema, text)
    if wrong:
        text = write(_again(ask, text, wrong))
        wrong = _fault(ask.schema, text)
    if wrong:
        hint = "Ask again with another take, or name another model for words in [models]."
        raise AnswerError(Problem(f"{name} gave no answer that can be used: {wrong}", hint=hint))
    return _plain(text)


def _fault(schema: str, text: str) -> str:
    try:
        return fault(schema, text)
    except ValueError as error:
        hint = "This is a fault of whoever asked: the schema must be mended."
        raise ProviderError(
            Problem(f"the schema of the ask is not good: {error}", hint=hint)
        ) from None


def _again(ask: Words, text: str, wrong: str) -> Words:
    words = (
        f"{ask.text}\n\nAn earlier answer could not be used because {wrong}:\n{text[:2000]}\n"
        "Answer again, mended, with nothing but the JSON."
    )
    return Words(ask.instruction, words, ask.schema, ask.take)


def _plain(text: str) -> str:
    """The same JSON in one way of writing it."""
    return json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))
