"""The Stage: a performer's only door to models, files, time and chance."""

from collections.abc import AsyncIterator, Sequence
from typing import Protocol, TypeVar, overload

from yanyi.models.answers import (
    Answer,
    Drawn,
    Embedded,
    Filmed,
    Heard,
    Played,
    Said,
    Wrote,
)
from yanyi.models.asks import Ask, Clip, Embed, Hear, Music, Picture, See, Sing, Speech, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Offer
from yanyi.models.recipe import Recipe

P = TypeVar("P")


class Stage(Protocol):
    """Production, a quote and a test are three Stages."""

    @overload
    async def ask(self, ask: Speech | Sing) -> Said: ...
    @overload
    async def ask(self, ask: Picture) -> Drawn: ...
    @overload
    async def ask(self, ask: Words | See) -> Wrote: ...
    @overload
    async def ask(self, ask: Music) -> Played: ...
    @overload
    async def ask(self, ask: Clip) -> Filmed: ...
    @overload
    async def ask(self, ask: Hear) -> Heard: ...
    @overload
    async def ask(self, ask: Embed) -> Embedded: ...
    async def ask(self, ask: Ask) -> Answer:
        """The remembered answer, or a new one from the provider for this kind of ask."""

    async def make(self, recipe: Recipe[P], params: P, inputs: Sequence[Blob] = ()) -> Blob:
        """The remembered output of a recipe, or a new one made in a worker process."""

    def stream(self, ask: Words) -> AsyncIterator[str]:
        """The answer chunk by chunk; remembered when it is complete."""

    async def read(self, blob: Blob, otherwise: bytes = b"") -> bytes:
        """The bytes of a small blob; ``otherwise`` where a quote has nothing made yet."""

    async def keep(self, data: bytes) -> Blob:
        """Put small data (a list of places, a text) into the store for a recipe to read."""

    def offers(self) -> tuple[Offer, ...]:
        """What can be asked."""
