"""``models --try``: everybody who can be asked is asked something tiny, and it is timed."""

import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from yanyi import plugins
from yanyi.app.ledger import budget_of
from yanyi.app.models import Known
from yanyi.app.session import find
from yanyi.board.types import Setting, View, Voice
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.running import run
from yanyi.build.watch import Tally
from yanyi.build.workers import StoreDesk, Workers
from yanyi.ledger.budget import Account, Budget
from yanyi.ledger.money import in_words
from yanyi.models.answers import Flat, Said
from yanyi.models.asks import Ask, Embed, Hear, Picture, See, Sing, Speech, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Offer, Provider, VoiceOffer
from yanyi.models.seeing import WRITTEN
from yanyi.models.service import Price, Service
from yanyi.models.singing import LEAD, SungNote, Syllable
from yanyi.problems import YanyiError
from yanyi.project.folder import store_root
from yanyi.project.services import services
from yanyi.providers.fakes import FakeArtist, FakeVoice
from yanyi.providers.patient import Patient
from yanyi.providers.services import BETWEEN, catalogue, service_provider

VIEW = View(Setting(SettingKind.ROOM, 1, Era.MODERN), (), Framing.WIDE)
_YES = {"zh": "好。", "en": "Yes."}
_FIRST = {"anthropic": "words", "openai": "words", "tts": "speech", "webui": "picture"}
"""What the first model of a service is asked, by style; a workflow has to be named."""


@dataclass(frozen=True, slots=True)
class Trial:
    """How a trial ended: ``price`` in micro-units at most, ``why_not`` empty when it was well.

    ``seconds`` are 0 when nothing was asked.
    """

    name: str
    kind: str
    seconds: float = 0.0
    price: int = 0
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class _Candidate:
    provider: Provider
    kind: str


def trials(found: Iterable[Known], path: Path | None = None, paid: bool = False) -> Iterator[Trial]:
    """Ask everybody in ``found`` who can be asked; ``paid`` also where it costs something.

    What is paid is written into the ledger, and stays within the budget of the project.
    """
    usable = {one.name: one.has for one in found if one.usable}
    root = store_root(None)
    with tempfile.TemporaryDirectory(prefix="yanyi-try-") as scratch:
        memory, workers = Memory(Path(scratch)), Workers(1, Path(scratch))
        budget = budget_of(find(path)[0], root, None) if path else Budget(None, Account(root))
        try:
            material = _Material(StoreDesk(memory.store))
            for one in _candidates(usable, path):
                ask = _question(one, material)
                if ask is not None:
                    yield _tried(one, ask, memory, workers, budget, paid)
        finally:
            budget.close()
            workers.close()
            memory.close()


def _tried(
    one: _Candidate, ask: Ask, memory: Memory, workers: Workers, budget: Budget, paid: bool
) -> Trial:
    name, price, began = one.provider.name, 0, time.monotonic()
    try:
        price = one.provider.price(ask)
        if price and not paid:
            why = f"it costs up to {in_words(price)}: say --paid"
            return Trial(name, one.kind, price=price, why_not=why)
        stage = Production(memory, {one.kind: one.provider}, workers, budget, Tally())
        run(stage.ask(ask))
    except YanyiError as error:
        seconds = time.monotonic() - began
        return Trial(name, one.kind, seconds, price, error.problems[0].message)
    return Trial(name, one.kind, time.monotonic() - began, price)


# --- who is asked --------------------------------------------------------------------------------


def _candidates(usable: Mapping[str, tuple[str, ...]], path: Path | None) -> Iterator[_Candidate]:
    """The built-in providers, then of services the models that the project names."""
    known: Mapping[str, Service] = catalogue()
    named: tuple[tuple[str, str], ...] = ()
    if path is not None:
        project, _ = find(path)
        named = project.settings.named
        known = services(known, project.settings.services, str(project.settings_file))
    for name, has in usable.items():
        if name in known:
            for kind, model in _models(known[name], has, named):
                provider = service_provider(f"{name}{BETWEEN}{model}", known)
                yield _Candidate(_once(provider), kind)
        else:
            yield from (_Candidate(plugins.provider(name), kind) for kind in has)


def _models(
    service: Service, has: tuple[str, ...], named: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """Which models of a service are asked what."""
    pairs = [(kind, who.partition(BETWEEN)) for kind, who in named]
    own = [(kind, model) for kind, (name, _, model) in pairs if name == service.name and model]
    priced = [(_kind(price), model) for model, price in service.prices.items()]
    first = [(_FIRST[service.style], has[0])] if service.style in _FIRST and has else []
    return tuple(dict.fromkeys(own or priced or first))


def _kind(price: Price) -> str:
    if price.picture:
        return "picture"
    return "speech" if price.characters else "words"


def _once(provider: Provider) -> Provider:
    """The provider without its patience: a trial is told of the first failure."""
    return provider.inner if isinstance(provider, Patient) else provider


# --- what is asked -------------------------------------------------------------------------------


class _Material:
    """A recording to hear and a picture to see, made when they are wanted."""

    def __init__(self, desk: StoreDesk) -> None:
        self._desk = desk

    @cached_property
    def recording(self) -> Blob:
        """A tone."""
        said = FakeVoice().answer(Speech("Yes.", "en", Voice("en-female-1")), self._desk)
        assert isinstance(said, Said)
        return said.audio

    @cached_property
    def picture(self) -> Blob:
        """A card with a few words on it."""
        drawn = FakeArtist().answer(Picture(VIEW, 320, 180), self._desk)
        assert isinstance(drawn, Flat)
        return drawn.image


def _question(one: _Candidate, material: _Material) -> Ask | None:
    """Something tiny of a kind; None for what is never tiny (music, clips)."""
    offer = next((each for each in one.provider.offers() if each.kind == one.kind), None)
    if offer is None:
        return None
    match one.kind:
        case "words":
            return Words("Answer with one word.", "Is snow white?")
        case "speech":
            return _spoken(offer)
        case "sing":
            return _sung(offer)
        case "picture":
            return Picture(VIEW, 256, 256, prompt="A lamp on a table.")
        case "hear":
            return Hear(material.recording, "en")
        case "see":
            return See(material.picture, WRITTEN)
        case "embed":
            return Embed(("snow",))
        case _:
            return None


def _spoken(offer: Offer) -> Speech | None:
    voice = next((one for one in offer.voices if not one.spare), None)
    if voice is None:
        return None
    return Speech(_YES.get(voice.language, "Yes."), voice.language, Voice(voice.name))


def _sung(offer: Offer) -> Sing | None:
    voice: VoiceOffer | None = next((one for one in offer.voices if one.sings), None)
    if voice is None or voice.sings is None:
        return None
    note = SungNote(0.6, sum(voice.sings) / 2)
    text = "La" if voice.language != "zh" else "啦"
    return Sing(text, voice.language, Voice(voice.name), (Syllable(text, LEAD, (note,)),))
