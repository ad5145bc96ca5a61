from pathlib import Path

import pytest

from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.media.audio.sound import read
from yanyi.models.answers import Said
from yanyi.models.asks import Sing, Speech
from yanyi.models.singing import LEAD, SungNote, Syllable
from yanyi.problems import ProviderError
from yanyi.providers.kokoro import Kokoro
from yanyi.providers.kokoro_catalogue import voices
from yanyi.providers.kokoro_singer import KokoroSinger

NOTES = (Syllable("雪", LEAD, (SungNote(0.5, 57.0), SungNote(0.4, 59.0))),)


def test_a_syllable_is_sung_and_handed_over(tmp_path: Path) -> None:
    store = Store(tmp_path)
    said = KokoroSinger().answer(Sing("雪", "zh", Voice("zf_xiaoxiao"), NOTES), StoreDesk(store))
    assert isinstance(said, Said)
    sound = read(store.path(said.audio))
    assert said.seconds == sound.shape[1] / 24_000
    assert len(said.mouth) == -(-sound.shape[1] // 1000)
    assert set(said.mouth[:4]) == {"0"}
    (mark,) = said.marks
    assert (mark.at, mark.until) == (0, 1)


def test_only_what_is_heard_matters() -> None:
    plain = Sing("雪", "zh", Voice("zf_xiaoxiao"), NOTES)
    tagged = Sing("雪", "zh-Hans", Voice("zf_xiaoxiao", speed=1.2), NOTES)
    singer = KokoroSinger()
    assert singer.essence(tagged) == plain
    assert singer.essence(Sing("雪", "zh", Voice("zf_xiaoxiao", pitch=1.1), NOTES)) != plain
    speech = Speech("a", "en-GB", Voice("x"))
    assert singer.essence(speech) == speech


def test_every_voice_is_offered_and_says_how_high_it_sings() -> None:
    (offer,) = KokoroSinger().offers()
    assert [one.name for one in offer.voices] == [one.name for one in voices()]
    assert all(one.sings for one in offer.voices)
    assert [one.kind for one in Kokoro().offers()] == ["speech"]


def test_it_does_not_speak_and_knows_its_voices(tmp_path: Path) -> None:
    desk = StoreDesk(Store(tmp_path))
    with pytest.raises(ProviderError, match="does not answer Speech"):
        KokoroSinger().answer(Speech("a", "en", Voice("x")), desk)
    with pytest.raises(ProviderError, match="no voice"):
        KokoroSinger().answer(Sing("雪", "zh", Voice("nobody"), NOTES), desk)
