"""What is remembered: answers by key, in the store and its traces."""

import asyncio
import dataclasses
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from yanyi.build.key import card_of, key_of
from yanyi.build.occupancy import Occupancy
from yanyi.build.queue import act
from yanyi.build.store import Store
from yanyi.build.traces import FILE, Trace, Traces
from yanyi.build.watch import Step
from yanyi.models.answers import (
    Embedded,
    Filmed,
    Flat,
    Heard,
    Layered,
    Played,
    Said,
    Wrote,
)
from yanyi.models.asks import ANYTHING, Ask, Sing, Speech, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider, kind_of
from yanyi.models.recipe import AnyRecipe
from yanyi.models.routing import Chosen, Refused, Routed
from yanyi.problems import OutputError, Problem
from yanyi.story.wire import dumps, loads

QUICK = 0.05
"""A free step that took fewer seconds may wait to be written down with others."""

WINDOW = 0.2
"""Seconds after which what waits is written down."""

SAMPLE = 64
"""Of so many recalls one reads its files again and compares their digests."""

LIGHT = 1 << 20
"""Bytes up to which a file is read again for a sample."""

CHOICE = "choice"
"""The kind of the steps that choose between answers."""

_FILE, _SIZE = '{"is":"Held","result":{"is":"Blob","digest":"', '","size":'
_DIGEST = slice(len(_FILE), len(_FILE) + 64)

Result = (
    Said | Flat | Layered | Wrote | Played | Filmed | Heard | Embedded | Chosen | Refused | Blob
)


@dataclasses.dataclass(frozen=True, slots=True)
class Held:
    """A remembered result, as it is written down."""

    result: Result


def blobs_in(value: Any) -> Iterator[Blob]:
    """Every blob inside an answer."""
    if isinstance(value, Blob):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            kind: Any = type(one)
            if not _bare(kind):
                yield from blobs_in(one)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from blobs_in(getattr(value, field.name))


@cache
def _bare(kind: Any) -> bool:
    """Whether no value of a kind holds a blob: text, numbers, and dataclasses of nothing else."""
    if issubclass(kind, Enum | str | int | float):
        return True
    if kind is Blob or not dataclasses.is_dataclass(kind):
        return False
    hints = get_type_hints(kind).values()
    return all(isinstance(one, type) and _bare(one) for one in hints)


def ask_step(provider: Provider, ask: Ask) -> tuple[Step, str]:
    """The step of an ask, and its card."""
    kind, essence = kind_of(ask), provider.essence(ask)
    if isinstance(essence, Words) and essence.wanted != ANYTHING:
        essence = dataclasses.replace(essence, wanted=ANYTHING)
    card = card_of(kind, provider.name, provider.revision, essence, ())
    now = act()
    name = f"{kind} by {provider.name}"
    return Step("ask", name, _words(ask), key_of(card), now.medium, now.chapter), card


def choice_step(route: Routed, ask: Ask) -> tuple[Step, str]:
    """The step of choosing between the answers of several, and its card."""
    kind = kind_of(ask)
    card = card_of(f"choice of {kind}", route.name, route.revision, route.essence(ask), ())
    now = act()
    key = key_of(card)
    return Step(CHOICE, f"choice of {kind}", _words(ask), key, now.medium, now.chapter), card


def _words(ask: Ask) -> str:
    return ask.text if isinstance(ask, Speech | Sing | Words) else kind_of(ask)


def make_step(recipe: AnyRecipe, params: object, inputs: Sequence[Blob]) -> tuple[Step, str]:
    """The step of a recipe, and its card."""
    card = card_of("make", recipe.name, str(recipe.version), params, inputs)
    now = act()
    return Step("make", recipe.name, recipe.name, key_of(card), now.medium, now.chapter), card


def writing_of(result: Result) -> str:
    """A result as it is written down; a mere file without an encoder."""
    if isinstance(result, Blob):
        return f"{_FILE}{result.digest}{_SIZE}{result.size}}}}}"
    return dumps(Held(result))


def written(answer: str) -> Result:
    """The result behind an answer; a mere file, which most are, is read without a validator."""
    size = answer[_DIGEST.stop + len(_SIZE) : -2]
    if answer.startswith(_FILE) and answer.startswith(_SIZE, _DIGEST.stop) and size.isdecimal():
        return Blob(answer[_DIGEST], int(size))
    return loads(Held, answer, "the memory").result


class Memory:
    """The store and the traces of one place on disk.

    ``parts`` are the keys, by medium, of the parts that were made or recalled meanwhile.

    A step that cost money, or took ``QUICK`` seconds, is written down at once with all that waits.
    Others wait ``WINDOW`` seconds at most, if there is an event loop to wake up in.
    """

    def __init__(self, root: Path) -> None:
        self.store = Store(root)
        self.occupancy = Occupancy(root)
        self.parts: dict[str, dict[str, None]] = {}
        self.traces = Traces(root / FILE)
        self._alarm: asyncio.TimerHandle | None = None
        self._turn = os.getpid()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was found damaged and mended, in sentences."""
        return (*self.traces.problems, *self.store.problems)

    def recall(self, key: str) -> Result | None:
        """What the step with this key gave, if it and all its files are still here."""
        answer = self.traces.answer(key)
        if answer is None:
            return None
        result = written(answer)
        return result if self.here(result) else None

    def here(self, result: object) -> bool:
        """Whether all files of a result are here; some of them are read again, all after damage."""
        if isinstance(result, Blob):
            here = self.store.has(result)
        else:
            here = all(self.store.has(blob) for blob in blobs_in(result))
        self._turn += 1
        if here and (self._turn % SAMPLE == 0 or self.store.problems):
            most = sys.maxsize if self.store.problems else LIGHT
            read = (blob for blob in blobs_in(result) if blob.size <= most)
            here = all(self.store.proven(blob) for blob in read)
        return here

    def learn(self, key: str, card: str, result: Result, seconds: float, cost: int) -> None:
        """Remember what a step gave; who chose between files has made none of them."""
        outputs = () if isinstance(result, Chosen) else tuple(blobs_in(result))
        trace = Trace(key, card, writing_of(result), seconds, cost)
        self.traces.put(trace, outputs, cost == 0 and seconds < QUICK and self._wakes())

    def _wakes(self) -> bool:
        """Set the alarm for what waits; False where no event loop runs."""
        if self._alarm is None:
            try:
                self._alarm = asyncio.get_running_loop().call_later(WINDOW, self._late)
            except RuntimeError:
                return False
        return True

    def _late(self) -> None:
        """Write down what waits; if the disk refuses it waits on, and the next step says so."""
        self._alarm = None
        with suppress(OutputError):
            self.traces.commit()

    def close(self) -> None:
        """Close what is open."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        self.traces.close()
        self.occupancy.leave()
