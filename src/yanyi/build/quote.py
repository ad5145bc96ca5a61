"""The Stage that only says what would run."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar, assert_never

from yanyi.build.memory import Memory, ask_step, make_step
from yanyi.build.part import part_of, recalled
from yanyi.build.production import provider_for
from yanyi.build.queue import act
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
from yanyi.models.asks import Ask, Clip, Embed, Hear, Music, Picture, See, Sing, Speech, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Offer, Provider
from yanyi.models.recipe import Recipe

P = TypeVar("P")
T = TypeVar("T")

SPOKEN_A_SECOND = {"zh": 4.2, "en": 14.0}


def awaited(key: str) -> Blob:
    """The blob that stands for one not made yet."""
    return Blob(f"awaited-{key}", 0)


def expected(ask: Ask, key: str) -> Answer:
    """An answer of the right shape and likely length, its files still to be made."""
    match ask:
        case Speech():
            pace = SPOKEN_A_SECOND.get(ask.language.split("-")[0], 10.0)
            return Said(awaited(key), max(0.4, len(ask.text) / pace))
        case Sing():
            return Said(awaited(key), max((one.end for one in ask.syllables), default=0.4))
        case Picture():
            return Layered(()) if ask.layered else Flat(awaited(key))
        case Words() | See():
            return Wrote("")
        case Music():
            return Played(awaited(key), ask.seconds)
        case Clip():
            return Filmed(awaited(key), ask.seconds)
        case Hear():
            return Heard("")
        case Embed():
            return Embedded(tuple(() for _ in ask.texts))
        case _:
            assert_never(ask)


class Quote:
    """Performs on paper: remembered steps give their results, the others are listed with prices."""

    def __init__(self, memory: Memory, providers: Mapping[str, Provider]) -> None:
        self._memory = memory
        self._providers = providers
        self.steps: dict[str, Step] = {}
        self.kept: set[str] = set()
        self.price = 0

    async def ask(self, ask: Any) -> Any:
        """The remembered answer, or one expected."""
        provider = provider_for(self._providers, ask)
        step, _ = ask_step(provider, ask)
        known = self._recall(step)
        if known is not None:
            return known
        if step.key not in self.steps:
            self.steps[step.key] = replace(step, medium=act().medium)
            self.price += provider.price(ask)
        return expected(ask, step.key)

    async def make(self, recipe: Recipe[P], params: P, inputs: Sequence[Blob] = ()) -> Blob:
        """The remembered output, or one awaited."""
        step, _ = make_step(recipe, params, inputs)
        known = self._recall(step)
        if isinstance(known, Blob):
            return known
        self.steps.setdefault(step.key, replace(step, medium=act().medium))
        return awaited(step.key)

    async def stream(self, ask: Words) -> AsyncIterator[str]:
        """The remembered words, if any."""
        yield (await self.ask(ask)).text

    async def read(self, blob: Blob, otherwise: bytes = b"") -> bytes:
        """The bytes of a blob that is made already."""
        if not self._memory.store.has(blob):
            return otherwise
        return self._memory.store.path(blob).read_bytes()

    async def keep(self, data: bytes) -> Blob:
        """Put small data into the store: it costs nothing and later steps are named by it."""
        return self._memory.store.keep_bytes(data)

    async def part(
        self, name: str, what: object, kind: type[T], run: Callable[[], Awaitable[T]]
    ) -> T:
        """What a part gave, its steps counted as remembered; else what it would give."""
        known = recalled(self._memory, part_of(name, what, self._providers), kind)
        if known is None:
            return await run()
        result, steps = known
        self.kept.update(step.key for step in steps)
        return result

    def offers(self) -> tuple[Offer, ...]:
        """What can be asked."""
        unique = {id(one): one for one in self._providers.values()}
        return tuple(offer for one in unique.values() for offer in one.offers())

    def _recall(self, step: Step) -> Answer | Blob | None:
        known = self._memory.recall(step.key)
        if known is not None:
            self.kept.add(step.key)
        return known
