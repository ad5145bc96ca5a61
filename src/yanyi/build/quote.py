"""The Stage that only says what would run."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, assert_never

from yanyi.build.lost import answer_of
from yanyi.build.memory import Memory, Result, ask_step, choice_step, make_step
from yanyi.build.part import part_of, recalled
from yanyi.build.production import offers_of, provider_for
from yanyi.build.queue import act
from yanyi.build.refusals import refused
from yanyi.build.routing import chosen, routes_of, steps_under
from yanyi.build.watch import Step
from yanyi.build.workers import StoreDesk
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
from yanyi.models.provider import Offer, Provider, kind_of
from yanyi.models.recipe import Recipe
from yanyi.models.routing import Chosen, Routed
from yanyi.problems import DamageError

P = TypeVar("P")
T = TypeVar("T")

AWAITED = "awaited-"
"""What the digest of a file begins with that is not made yet; the key of its step follows."""

SPOKEN_A_SECOND = {"zh": 4.2, "en": 14.0}


def awaited(key: str) -> Blob:
    """The blob that stands for one not made yet."""
    return Blob(f"{AWAITED}{key}", 0)


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


@dataclass(frozen=True, slots=True)
class Quoted:
    """A step that would run: its card, who asked for it, its price in micro-units at most.

    ``sure`` when nothing that is not known yet has a say in it, so that its key is the real one.
    ``lost`` when it was made before, but its files are no more. ``after`` names who is asked first:
    it runs only where that answer fails a check.
    """

    step: Step
    card: str
    medium: str
    price: int
    sure: bool
    lost: bool
    after: str = ""


class Quote:
    """Performs on paper: remembered steps give their results, the others are listed with prices.

    What was lost is expected to come out as it did before.
    """

    def __init__(self, memory: Memory, providers: Mapping[str, Provider]) -> None:
        self._memory = memory
        self._providers = providers
        self.steps: dict[str, Step] = {}
        self.quoted: dict[str, Quoted] = {}
        self.kept: set[str] = set()
        self.price = 0
        self._guessed: set[str] = set()
        self._routes = routes_of(providers)

    async def ask(self, ask: Any) -> Any:
        """The remembered answer, or one expected."""
        if self._routes and (route := self._routes.get(kind_of(ask))):
            return await self._choice(route, ask)
        provider = provider_for(self._providers, ask)
        step, card = ask_step(provider, ask)
        known = self._recall(step)
        if known is not None:
            return known
        timed = isinstance(ask, Music | Clip)
        before = self._list(step, card, provider.price(ask), timed)
        return before if before is not None else expected(ask, step.key)

    async def answerer(self, ask: Ask) -> str:
        """Who answered an ask, by name; nobody where that is not known yet."""
        provider = provider_for(self._providers, ask)
        if not isinstance(provider, Routed):
            return provider.name
        choice = await self._decided(provider, ask)
        return choice.by if isinstance(choice, Chosen) else ""

    async def _choice(self, route: Routed, ask: Ask) -> Result:
        """The remembered choice, one between remembered answers, or what may be answered yet."""
        found = await self._decided(route, ask)
        if isinstance(found, Chosen):
            self.kept.update(one.key for one in steps_under(route, ask, found))
            return found.answer
        order = route.order(ask)
        return self._list_in_turn(route, ask, order[order.index(found) :])

    async def _decided(self, route: Routed, ask: Ask) -> Chosen | Provider:
        """The choice as far as it is known: else who would have to be asked first."""
        known = self._recall(choice_step(route, ask)[0])
        if isinstance(known, Chosen):
            return known

        async def asked(one: Provider) -> Any:
            if error := refused(self._memory, one, ask):
                raise error
            return self._recall(ask_step(one, ask)[0])

        return await chosen(route, ask, asked, StoreDesk(self._memory.store))

    def _list_in_turn(self, route: Routed, ask: Ask, order: Sequence[Provider]) -> Result:
        """Put everybody on the list who may be asked yet; what is expected of the first."""
        found: list[Result] = []
        after, desk = "", StoreDesk(self._memory.store)
        for one in order:
            if refused(self._memory, one, ask):
                continue
            step, card = ask_step(one, ask)
            known: Any = self._recall(step)
            if known is None:
                timed = isinstance(ask, Music | Clip)
                before = self._list(step, card, one.price(ask), timed, after)
                found.append(before if before is not None else expected(ask, step.key))
            elif not route.fault(ask, known, desk):
                break
            after = one.name
        return found[0]

    async def make(self, recipe: Recipe[P], params: P, inputs: Sequence[Blob] = ()) -> Blob:
        """The remembered output, or one awaited."""
        step, card = make_step(recipe, params, inputs)
        known = self._recall(step)
        if isinstance(known, Blob):
            return known
        before = self._list(step, card, 0, timed=True)
        return before if isinstance(before, Blob) else awaited(step.key)

    def _list(
        self, step: Step, card: str, price: int, timed: bool, after: str = ""
    ) -> Result | None:
        """Put a step on the list; what it gave before, if only its files were lost.

        ``timed`` says that lengths which are only guessed may have a say in it, ``after`` who is
        asked first.
        """
        trace = self._memory.traces.get(step.key)
        medium = act().medium
        if step.key not in self.steps:
            self.steps[step.key] = step._replace(medium=medium)
            self.price += price
            sure = not (after or AWAITED in card or (timed and medium in self._guessed))
            lost = trace is not None
            self.quoted[step.key] = Quoted(step, card, medium, price, sure, lost, after)
        if trace is None:
            self._guessed.add(medium)
        return answer_of(trace) if trace else None

    async def stream(self, ask: Words) -> AsyncIterator[str]:
        """The remembered words, if any."""
        yield (await self.ask(ask)).text

    async def read(self, blob: Blob, otherwise: bytes = b"") -> bytes:
        """The bytes of a blob that is made already."""
        if blob.digest.startswith(AWAITED):
            return otherwise
        try:
            return self._memory.store.read(blob)
        except DamageError:
            return otherwise

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
        return offers_of(self._providers)

    def _recall(self, step: Step) -> Result | None:
        known = self._memory.recall(step.key)
        if known is not None:
            self.kept.add(step.key)
        return known
