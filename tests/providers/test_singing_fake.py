from pathlib import Path

import numpy as np
import pytest

from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.media.audio.sound import read
from yanyi.models.answers import Said
from yanyi.models.asks import Sing, Speech
from yanyi.models.singing import SungNote, Syllable
from yanyi.problems import ProviderError
from yanyi.providers.singing_fake import FakeSinger

ASK = Sing(
    "雪落",
    "zh",
    Voice("zh-female-1"),
    (
        Syllable("雪", 0.4, (SungNote(0.5, 69.0), SungNote(0.5, 71.0))),
        Syllable("落", 2.0, (SungNote(1.0, 57.0),)),
    ),
)


def test_every_note_is_a_tone_of_its_pitch(tmp_path: Path) -> None:
    store = Store(tmp_path)
    said = FakeSinger().answer(ASK, StoreDesk(store))
    assert isinstance(said, Said)
    assert said.seconds == pytest.approx(3.1)
    assert [(one.at, one.until, one.start, one.end) for one in said.marks] == [
        (0, 1, 0.4, 1.4),
        (1, 2, 2.0, 3.0),
    ]
    sound = read(store.path(said.audio))[0]
    for start, end, hertz in ((0.4, 0.9, 440.0), (0.9, 1.4, 493.88), (2.0, 3.0, 220.0)):
        piece = sound[int(start * 24_000) + 480 : int(end * 24_000) - 480]
        spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 1 << 18))
        assert np.argmax(spectrum) * 24_000 / (1 << 18) == pytest.approx(hertz, rel=0.002)
    assert not sound[int(1.45 * 24_000) : int(1.95 * 24_000)].any()


def test_it_does_not_speak(tmp_path: Path) -> None:
    with pytest.raises(ProviderError, match="does not answer Speech"):
        FakeSinger().answer(Speech("a", "en", Voice("x")), StoreDesk(Store(tmp_path)))
