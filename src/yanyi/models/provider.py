"""Who answers asks: the contract every provider keeps."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from yanyi.models.answers import Answer
from yanyi.models.asks import Ask, Words
from yanyi.models.blob import Blob
from yanyi.models.timbre import Timbre
from yanyi.story.vocabulary import Age, Gender, Tone


@dataclass(frozen=True, slots=True)
class VoiceOffer:
    """A voice to be had: its name, the language it speaks, and who it sounds like.

    ``timbre`` is its measured sound, by which voices are cast far from one another; None where
    nobody measured it. A ``spare`` one answers to its name, but is given to nobody unasked.
    The first offer of a language is the one that tells a story best. ``sings`` are the lowest and
    the highest pitch (60 the middle C) that it sings well.
    """

    name: str
    language: str
    gender: Gender
    age: Age = Age.ADULT
    tones: tuple[Tone, ...] = ()
    timbre: Timbre | None = None
    spare: bool = False
    sings: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A kind of ask (``speech``, ``picture``, ...) that can be answered here and now.

    ``languages`` is empty when the language does not matter. ``described`` says of pictures that
    they are drawn from words and model sheets, so that somebody writes and draws these, and that
    where their figures are may be left to be found. ``clones`` says that its voices or faces are
    those of real people: it is asked only with their consent.
    """

    kind: str
    languages: tuple[str, ...] = ()
    voices: tuple[VoiceOffer, ...] = ()
    described: bool = False
    clones: bool = False


class Desk(Protocol):
    """What a provider may use while it answers."""

    def file(self, suffix: str) -> Path:
        """A new scratch file name; whatever is not kept is thrown away."""

    def keep(self, path: Path) -> Blob:
        """Put a finished file into the store."""

    def path(self, blob: Blob) -> Path:
        """Where a remembered file can be read; asked for before anything is sent to a service."""


class Provider(Protocol):
    """Answers asks. It never retries, remembers, logs or budgets: others do.

    ``revision`` is part of every key: change it when the same ask would come out otherwise.
    A provider with ``local`` set computes on this machine, and is called in a worker process,
    where ``answer`` must not touch the network; it is made anew there by ``name``. One too large
    for many processes is not ``local``: it keeps one process of its own.
    """

    name: str
    revision: str
    local: bool

    def offers(self) -> tuple[Offer, ...]:
        """What can be asked."""

    def essence(self, ask: Ask) -> Ask:
        """The ask with all that does not matter to this provider blanked; keys are made of it."""

    def price(self, ask: Ask) -> int:
        """What the ask would cost at most, in micro-units of the ledger's currency."""

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """Answer, or raise ProviderError with a way out."""


def kind_of(ask: Ask) -> str:
    """The kind of an ask as offers and settings name it (``speech``)."""
    return type(ask).__name__.lower()


FEW = 4
"""So many asks are under way at once of a provider that says nothing of it."""


@runtime_checkable
class Bounded(Provider, Protocol):
    """A provider that says how many asks of it may be under way at once."""

    at_once: int


def at_once(provider: Provider) -> int:
    """How many asks of a provider that is not local may be under way."""
    return provider.at_once if isinstance(provider, Bounded) else FEW


@runtime_checkable
class Arranged(Provider, Protocol):
    """A provider that says in which ``way`` the author's settings have it asked.

    It holds what may let it answer better, as a bound of length, and is in no key of an answer.
    """

    way: str


def way_of(provider: Provider) -> str:
    """In which way a provider is asked; empty where there is but one."""
    return provider.way if isinstance(provider, Arranged) else ""


@runtime_checkable
class Streaming(Provider, Protocol):
    """A provider of words that can hand them over as they come."""

    def stream(self, ask: Words) -> Iterator[str]:
        """The words, chunk by chunk."""
