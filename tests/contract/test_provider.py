"""What every provider must keep, whoever wrote it."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from yanyi.board.types import Actor, Look, Setting, View, Voice
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.build.key import card_of
from yanyi.build.memory import blobs_in
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Answer, Embedded, Filmed, Flat, Heard, Layered, Said, Wrote
from yanyi.models.asks import Ask, Clip, Embed, Hear, Music, Picture, See, Sing, Speech, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider, VoiceOffer
from yanyi.models.schema import fault
from yanyi.models.seeing import WRITTEN
from yanyi.models.singing import LEAD, SungNote, Syllable
from yanyi.plugins import names, provider
from yanyi.problems import ProviderError
from yanyi.providers.fakes import FakeArtist, FakeVoice

VIEW = View(
    Setting(SettingKind.RIVER, 7, Era.PERIOD_CHINESE),
    (Actor(Look(1), 0.3, True), Actor(Look(2), 0.7, False)),
    Framing.MEDIUM,
)
CHOICE = (
    '{"type":"object","properties":{"1":{"enum":["Ann","Bob","?"]}},"required":["1"],'
    '"additionalProperties":false}'
)
LYRICS = {"zh": ("雪", "停", "了"), "en": ("Snow", "falls", "down")}
LINES = {"zh": "雪停了，我们走吧。", "en": "The snow has stopped; let us go."}


def recorded(folder: Path) -> Blob:
    """A recording in the store there."""
    desk = StoreDesk(Store(folder))
    said = FakeVoice().answer(Speech(LINES["en"], "en", Voice("en-female-1")), desk)
    desk.clear()
    assert isinstance(said, Said)
    return said.audio


def painted(folder: Path) -> Blob:
    """A picture in the store there."""
    desk = StoreDesk(Store(folder))
    drawn = FakeArtist().answer(Picture(VIEW, 320, 180), desk)
    desk.clear()
    assert isinstance(drawn, Flat)
    return drawn.image


with TemporaryDirectory() as folder:
    RECORDING, PICTURE = recorded(Path(folder)), painted(Path(folder))


def asks_of(one: Provider) -> list[Ask]:
    """An ask of every kind and language a provider offers."""
    asks: list[Ask] = []
    for offer in one.offers():
        match offer.kind:
            case "speech":
                for language in offer.languages:
                    name = next(v.name for v in offer.voices if v.language == language)
                    asks.append(Speech(LINES[language], language, Voice(name)))
            case "sing":
                asks += [lyric(language, offer.voices) for language in offer.languages]
            case "picture":
                asks.append(Picture(VIEW, 320, 180))
                asks.append(Picture(VIEW, 320, 180, layered=True))
            case "words":
                asks.append(Words("Say it again", "the river"))
                asks.append(Words("Who says it?", "“Hush,” said Ann to Bob.", CHOICE))
            case "clip":
                asks.append(Clip(VIEW, 2.0, "Two people by a river", 0, 320, 180, PICTURE))
            case "hear":
                asks += [Hear(RECORDING, language) for language in LINES]
            case "embed":
                asks.append(Embed((*LINES.values(), "A dog barks.")))
            case "see":
                asks.append(See(PICTURE, WRITTEN))
            case kind:
                pytest.fail(f"this suite does not know how to ask for {kind}")
    return asks


def lyric(language: str, voices: tuple[VoiceOffer, ...]) -> Sing:
    """Three syllables on rising notes in the middle of what a voice sings."""
    one = next(v for v in voices if v.language == language and v.sings)
    assert one.sings
    middle = sum(one.sings) / 2
    syllables = tuple(
        Syllable(text, round(LEAD + 0.6 * n, 3), (SungNote(0.6, middle + 2 * n),))
        for n, text in enumerate(LYRICS[language])
    )
    return Sing(" ".join(LYRICS[language]), language, Voice(one.name), syllables)


EVERY = [
    (name, n) for name in names("yanyi.providers") for n in range(len(asks_of(provider(name))))
]


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    assert recorded(tmp_path) == RECORDING
    assert painted(tmp_path) == PICTURE
    return StoreDesk(Store(tmp_path))


@pytest.mark.parametrize(("name", "number"), EVERY)
def test_an_ask_is_answered_in_kind_and_always_the_same(
    name: str, number: int, desk: StoreDesk, tmp_path: Path
) -> None:
    ask = asks_of(provider(name))[number]
    first, again = provider(name).answer(ask, desk), provider(name).answer(ask, desk)
    assert first == again
    kept = Store(tmp_path)
    assert all(kept.has(blob) for blob in blobs_in(first))
    described = any(offer.described for offer in provider(name).offers())
    assert described_fits(first) if described else fits(ask, first)


def described_fits(answer: Answer) -> bool:
    """Who draws from words may draw flat always, and leave the figures to be found."""
    return isinstance(answer, Flat | Layered)


def fits(ask: Ask, answer: Answer) -> bool:
    match ask, answer:
        case Speech(), Said():
            return answer.seconds > 0.2 and len(answer.mouth) >= int(answer.seconds * 24)
        case Sing(), Said():
            starts = [
                abs(m.start - one.start) for m, one in zip(answer.marks, ask.syllables, strict=True)
            ]
            whole = answer.seconds >= ask.syllables[-1].end - 0.05
            return whole and max(starts) <= 0.05 and len(answer.mouth) >= int(answer.seconds * 24)
        case Picture(layered=False), Flat():
            return len(answer.figures) == len(ask.view.actors)
        case Picture(layered=True), Layered():
            actors = {layer.actor for layer in answer.layers if layer.state == "rest"}
            return {0, 1} <= actors and [
                x.depth for x in answer.layers if x.state == "rest"
            ] == sorted(x.depth for x in answer.layers if x.state == "rest")
        case Hear(), Heard():
            moments = [at for word in answer.words for at in (word.start, word.end)]
            spelled = "".join(word.text for word in answer.words)
            return spelled.strip() == answer.text.strip() and moments == sorted(moments)
        case Clip(), Filmed():
            return 0.2 < answer.seconds <= ask.seconds + 1
        case Embed(), Embedded():
            sizes = {len(one) for one in answer.vectors}
            return len(answer.vectors) == len(ask.texts) and len(sizes) == 1 and sizes != {0}
        case See(), Wrote():
            return isinstance(json.loads(answer.text), list)
        case Words(), Wrote():
            return bool(answer.text) and not (ask.schema and fault(ask.schema, answer.text))
        case _:
            return False


@pytest.mark.parametrize(("name", "number"), EVERY)
def test_the_essence_of_an_essence_is_itself(name: str, number: int) -> None:
    one = provider(name)
    ask = asks_of(one)[number]
    assert one.essence(one.essence(ask)) == one.essence(ask)
    assert type(one.essence(ask)) is type(ask)


@pytest.mark.parametrize(("name", "number"), EVERY)
def test_another_take_is_another_step(name: str, number: int) -> None:
    one = provider(name)
    ask = asks_of(one)[number]
    other: Ask
    if isinstance(ask, Hear):  # what is heard has no takes, but may be another recording
        other = replace(ask, recording=Blob("00", 1))
    elif isinstance(ask, Embed):
        other = replace(ask, texts=(*ask.texts, "another"))
    elif isinstance(ask, See):
        other = replace(ask, picture=Blob("00", 1))
    else:
        assert isinstance(ask, Speech | Sing | Picture | Words | Clip)
        other = replace(ask, take=1)
    assert card_of("", "", "", one.essence(ask), ()) != card_of("", "", "", one.essence(other), ())


@pytest.mark.parametrize(("name", "number"), EVERY)
def test_prices_are_whole_and_not_negative(name: str, number: int) -> None:
    one = provider(name)
    price = one.price(asks_of(one)[number])
    assert isinstance(price, int)
    assert price >= 0


@pytest.mark.parametrize("name", names("yanyi.providers"))
def test_what_is_not_offered_is_refused_with_a_sentence(name: str, desk: StoreDesk) -> None:
    offered = {offer.kind for offer in provider(name).offers()}
    ask = Embed(("a",)) if "embed" not in offered else Music("a river", 10)
    with pytest.raises(ProviderError, match="hint"):
        provider(name).answer(ask, desk)


@pytest.mark.parametrize("name", names("yanyi.providers"))
def test_there_are_voices_enough_for_each_language(name: str) -> None:
    for offer in provider(name).offers():
        if offer.kind in ("speech", "sing"):
            for language in offer.languages:
                voices: list[VoiceOffer] = [v for v in offer.voices if v.language == language]
                assert len(voices) >= 4
                assert len({voice.gender for voice in voices}) == 2


@pytest.mark.parametrize("name", names("yanyi.providers"))
def test_who_sings_says_how_high(name: str) -> None:
    for offer in provider(name).offers():
        if offer.kind == "sing":
            ranges = [voice.sings for voice in offer.voices]
            assert all(one and one[1] - one[0] >= 12 for one in ranges)
