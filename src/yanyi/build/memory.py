"""What is remembered: answers by key, in the store and its traces."""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path

from yanyi.build.key import card_of, key_of
from yanyi.build.store import Store
from yanyi.build.traces import Trace, Traces
from yanyi.build.watch import Step
from yanyi.models.answers import (
    Answer,
    Embedded,
    Filmed,
    Flat,
    Heard,
    Layered,
    Played,
    Said,
    Wrote,
)
from yanyi.models.asks import Ask, Sing, Speech, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider, kind_of
from yanyi.models.recipe import AnyRecipe
from yanyi.story.wire import dumps, loads

Result = Said | Flat | Layered | Wrote | Played | Filmed | Heard | Embedded | Blob


@dataclasses.dataclass(frozen=True, slots=True)
class Held:
    """A remembered result, as it is written down."""

    result: Result


def blobs_in(value: object) -> Iterator[Blob]:
    """Every blob inside an answer."""
    if isinstance(value, Blob):
        yield value
    elif isinstance(value, str | int | float):
        return
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from blobs_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from blobs_in(one)


def ask_step(provider: Provider, ask: Ask) -> tuple[Step, str]:
    """The step of an ask, and its card."""
    kind = kind_of(ask)
    card = card_of(kind, provider.name, provider.revision, provider.essence(ask), ())
    words = ask.text if isinstance(ask, Speech | Sing | Words) else kind
    return Step("ask", f"{kind} by {provider.name}", words, key_of(card)), card


def make_step(recipe: AnyRecipe, params: object, inputs: Sequence[Blob]) -> tuple[Step, str]:
    """The step of a recipe, and its card."""
    card = card_of("make", recipe.name, str(recipe.version), params, inputs)
    return Step("make", recipe.name, recipe.name, key_of(card)), card


class Memory:
    """The store and the traces of one place on disk."""

    def __init__(self, root: Path) -> None:
        self.store = Store(root)
        self.traces = Traces(root / "traces.sqlite")

    def recall(self, key: str) -> Answer | Blob | None:
        """What the step with this key gave, if it and all its files are still here."""
        trace = self.traces.get(key)
        if trace is None:
            return None
        result = loads(Held, trace.answer, "the memory").result
        return result if all(self.store.has(blob) for blob in blobs_in(result)) else None

    def learn(self, key: str, card: str, result: Answer | Blob, seconds: float, cost: int) -> None:
        """Remember what a step gave."""
        trace = Trace(key, card, dumps(Held(result)), seconds, cost)
        self.traces.put(trace, tuple(blobs_in(result)))

    def close(self) -> None:
        """Close what is open."""
        self.traces.close()
