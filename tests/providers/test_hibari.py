from pathlib import Path

import pytest

from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.media.audio.loudness import clip_loudness
from yanyi.media.audio.sound import read
from yanyi.models.answers import Said
from yanyi.models.asks import Speech, Words
from yanyi.problems import ProviderError
from yanyi.providers.hibari import Hibari
from yanyi.providers.hibari_voices import THROATS


def test_a_line_is_spoken_at_the_reference_loudness(tmp_path: Path) -> None:
    store = Store(tmp_path)
    said = Hibari().answer(Speech("It was six.", "en", Voice("heart")), StoreDesk(store))
    assert isinstance(said, Said)
    assert 0.5 < said.seconds < 3
    assert clip_loudness(read(store.path(said.audio))) == pytest.approx(-19, abs=0.3)
    assert max(said.mouth) >= "7"


def test_it_offers_english_alone() -> None:
    (offer,) = Hibari().offers()
    assert offer.languages == ("en",)
    assert [one.name for one in offer.voices] == [one.offer.name for one in THROATS]


def test_what_it_cannot_do_is_said(tmp_path: Path) -> None:
    desk = StoreDesk(Store(tmp_path))
    with pytest.raises(ProviderError, match="does not answer Words"):
        Hibari().answer(Words("", ""), desk)
    with pytest.raises(ProviderError, match="no voice"):
        Hibari().answer(Speech("Go.", "en", Voice("af_heart")), desk)
