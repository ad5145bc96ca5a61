"""The Stage that really makes things."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from yanyi.build.callers import Callers
from yanyi.build.claims import Claims
from yanyi.build.durability import flush_log
from yanyi.build.memory import Memory, ask_step, choice_step, make_step
from yanyi.build.part import note, part_of, recalled, remembering
from yanyi.build.queue import act
from yanyi.build.refusals import learn, refused, step_of
from yanyi.build.routing import chosen, routes_of, steps_under
from yanyi.build.traces import FILE
from yanyi.build.watch import Step, Watch
from yanyi.build.workers import StoreDesk, Workers, answer
from yanyi.ledger.budget import Budget
from yanyi.ledger.entry import Call
from yanyi.models.answers import Answer, Wrote
from yanyi.models.asks import Ask, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Offer, Provider, Streaming, kind_of
from yanyi.models.recipe import Recipe
from yanyi.models.routing import Chosen, Routed
from yanyi.problems import AnswerError, Problem, ProviderError, YanyiError

CROWD = 16
"""Fewer steps for each that can run at once are over in a moment."""

P = TypeVar("P")
T = TypeVar("T")
Made = tuple[Any, float, int]


def provider_for(providers: Mapping[str, Provider], ask: Ask) -> Provider:
    """Who answers this kind of ask; raises ProviderError when nobody does."""
    kind = kind_of(ask)
    if kind not in providers:
        hint = f"Set [models] {kind} in yanyi.toml; `yanyi doctor` lists what is usable."
        raise ProviderError(Problem(f"nobody here answers {kind}", hint=hint))
    return providers[kind]


def offers_of(providers: Mapping[str, Provider]) -> tuple[Offer, ...]:
    """What can be asked: of every provider the kinds for which it is named."""
    named = ((kind, offer) for kind, one in providers.items() for offer in one.offers())
    return tuple(offer for kind, offer in named if offer.kind == kind)


def _call(provider: Provider, ask: Ask, step: Step) -> Call:
    """The call as the ledger knows it; its chapter is counted among those performed."""
    now = act()
    return Call(kind_of(ask), provider.name, step.key, now.medium, now.chapter + 1)


class Production:
    """Asks and makes, remembers both, and shares what is in flight.

    ``crowded`` is set when more than ``CROWD`` steps run or wait for each that can run at once.
    """

    def __init__(
        self,
        memory: Memory,
        providers: Mapping[str, Provider],
        workers: Workers,
        budget: Budget,
        watch: Watch,
    ) -> None:
        self._memory = memory
        self._providers = providers
        self._workers = workers
        self._budget = budget
        self._watch = watch
        self._offers = offers_of(providers)
        self._callers = Callers()
        self._claims = Claims(memory.store.root)
        self._flying: dict[str, asyncio.Future[Any]] = {}
        self._routes = routes_of(providers)
        self.crowded = asyncio.Event()

    @property
    def jobs(self) -> int:
        """How many steps can run at once."""
        return self._workers.jobs

    async def ask(self, ask: Any) -> Any:
        """The answer to an ask, remembered or new."""
        if self._routes and (route := self._routes.get(kind_of(ask))):
            return (await self._choice(route, ask)).answer
        return await self._asked(provider_for(self._providers, ask), ask)

    async def answerer(self, ask: Ask) -> str:
        """Who answered an ask, by name."""
        provider = provider_for(self._providers, ask)
        if not isinstance(provider, Routed):
            return provider.name
        return (await self._choice(provider, ask)).by

    async def _asked(self, provider: Provider, ask: Ask, tier: bool = False) -> Any:
        """An answer, remembered or new; of a ``tier`` also that there is none."""
        step, card = ask_step(provider, ask)
        return await self._once(
            step,
            card,
            lambda: self._answer(provider, ask, step, tier),
            lambda: provider.price(ask) > 0,
        )

    async def _asked_once(self, provider: Provider, ask: Ask) -> Any:
        """The answer of one of several; raises AnswerError, also from memory."""
        if error := refused(self._memory, provider, ask):
            step, _ = step_of(provider, ask)
            note(step)
            self._watch.remembered(step)
            raise error
        return await self._asked(provider, ask, tier=True)

    async def _choice(self, route: Routed, ask: Ask) -> Chosen:
        """The remembered choice, or a new one between answers that are each remembered."""
        step, card = choice_step(route, ask)
        desk = StoreDesk(self._memory.store)
        fresh = step.key in self._flying

        async def run() -> Made:
            nonlocal fresh
            fresh = True
            return await chosen(route, ask, lambda one: self._asked_once(one, ask), desk), 0.0, 0

        choice: Chosen = await self._once(step, card, run)
        for under in () if fresh else steps_under(route, ask, choice):
            note(under)
            self._watch.remembered(under)
        return choice

    async def make(self, recipe: Recipe[P], params: P, inputs: Sequence[Blob] = ()) -> Blob:
        """The output of a recipe, remembered or new."""
        step, card = make_step(recipe, params, inputs)

        async def run() -> Made:
            blob, seconds = await self._workers.cook(recipe.run, params, list(inputs))
            return blob, seconds, 0

        made: Blob = await self._once(step, card, run)
        return made

    async def stream(self, ask: Words) -> AsyncGenerator[str]:
        """The words chunk by chunk, kept when the last has come."""
        provider = provider_for(self._providers, ask)
        step, card = ask_step(provider, ask)
        known = self._memory.recall(step.key)
        if known is not None or not isinstance(provider, Streaming):
            yield (await self.ask(ask)).text
        else:
            async with self._claims.claim(step.key):
                async for chunk in self._streamed(provider, ask, step, card):
                    yield chunk

    async def _streamed(
        self, provider: Streaming, ask: Words, step: Step, card: str
    ) -> AsyncGenerator[str]:
        note(step)
        known = self._memory.recall(step.key)
        if isinstance(known, Wrote):
            self._watch.remembered(step)
            yield known.text
            return
        price = provider.price(ask)
        self._budget.reserve(_call(provider, ask, step), price)
        self._watch.began(step)
        chunks: list[str] = []
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            source = provider.stream(ask)
            while (chunk := await self._callers.call(provider, next, source, None)) is not None:
                chunks.append(chunk)
                yield chunk
        except BaseException as error:
            if chunks:
                self._budget.settle(step.key, price)
            else:
                self._budget.failed(step.key, price, error)
            raise
        seconds = loop.time() - began
        self._memory.learn(step.key, card, Wrote("".join(chunks)), seconds, price)
        self._settle(step, price)
        self._watch.ended(step, seconds, price)

    async def read(self, blob: Blob, otherwise: bytes = b"") -> bytes:
        """The bytes of a small blob; raises DamageError."""
        return self._memory.store.read(blob)

    async def keep(self, data: bytes) -> Blob:
        """Put small data into the store."""
        return self._memory.store.keep_bytes(data)

    async def part(
        self, name: str, what: object, kind: type[T], run: Callable[[], Awaitable[T]]
    ) -> T:
        """What ``run`` gives, remembered whole: it depends on ``what`` and this Stage alone."""
        part = part_of(name, what, self._providers)
        known = recalled(self._memory, part, kind)
        if known is None:
            return await remembering(self._memory, part, run)
        result, steps = known
        for step in steps:
            note(step)
            self._watch.remembered(step)
        return result

    async def land(self) -> None:
        """Wait for paid calls in flight: an answer is not thrown away because something failed."""
        while paid := [one for key, one in self._flying.items() if self._budget.holds(key)]:
            await asyncio.wait(paid)

    def offers(self) -> tuple[Offer, ...]:
        """What can be asked."""
        return self._offers

    async def _answer(self, provider: Provider, ask: Ask, step: Step, tier: bool) -> Made:
        price = provider.price(ask)
        if tier and (known := refused(self._memory, provider, ask)):
            raise known  # another process has just been told so
        try:
            result, seconds = await self._call(
                provider, ask, lambda: self._budget.reserve(_call(provider, ask, step), price)
            )
        except BaseException as error:
            if tier and isinstance(error, AnswerError):
                self._refused(learn(self._memory, provider, ask, error, price), price)
            self._budget.failed(step.key, price, error)
            raise
        return result, seconds, price

    def _refused(self, step: Step, price: int) -> None:
        """Tell that a refusal was paid for, and is remembered."""
        note(step)
        self._watch.began(step)
        self._watch.ended(step, 0.0, price)

    async def _call(
        self, provider: Provider, ask: Ask, reserve: Callable[[], None]
    ) -> tuple[Answer, float]:
        """Reserve and ask; not before it is its turn, so that nothing is open that only waits."""
        if provider.local:
            reserve()
            return await self._workers.answer(type(provider), ask)
        root = self._memory.store.root
        return await self._callers.call(
            provider, answer, lambda: provider, ask, root, first=reserve
        )

    async def _once(
        self,
        step: Step,
        card: str,
        run: Callable[[], Awaitable[Made]],
        paid: Callable[[], bool] = lambda: False,
    ) -> Any:
        """The remembered result of a step; else run it, once however many ask for it now."""
        note(step)
        if step.key in self._flying:
            return await asyncio.shield(self._flying[step.key])
        known = self._memory.recall(step.key)
        if known is not None:
            self._watch.remembered(step)
            return known
        going = self._claimed if paid() else self._run
        flight = asyncio.ensure_future(going(step, card, run))
        self._flying[step.key] = flight
        if len(self._flying) > CROWD * self.jobs:
            self.crowded.set()
        flight.add_done_callback(lambda _: self._flying.pop(step.key, None))
        return await asyncio.shield(flight)

    async def _claimed(self, step: Step, card: str, run: Callable[[], Awaitable[Made]]) -> Any:
        """Run a paid step, unless another process has just done so."""
        async with self._claims.claim(step.key):
            known = self._memory.recall(step.key)
            if known is None:
                return await self._run(step, card, run)
        self._watch.remembered(step)
        return known

    async def _run(self, step: Step, card: str, run: Callable[[], Awaitable[Made]]) -> Any:
        self._watch.began(step)
        try:
            result, seconds, cost = await run()
        except YanyiError as error:
            self._watch.failed(step, error)
            raise
        self._memory.learn(step.key, card, result, seconds, cost)
        self._settle(step, cost)
        self._watch.ended(step, seconds, cost)
        return result

    def _settle(self, step: Step, cost: int) -> None:
        """Write down a payment; only now, when its answer is remembered and on the disk."""
        if cost:
            flush_log(self._memory.store.root / FILE)
        self._budget.settle(step.key, cost)
