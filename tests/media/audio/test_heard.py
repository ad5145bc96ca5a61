from pathlib import Path

import numpy as np
import pytest

from media.audio.sounds import babble, claps, judged, shouts, tone
from yanyi.media.audio.aac import write_aac
from yanyi.media.audio.gating import SILENCE
from yanyi.media.audio.heard import MOST, Heard, Listener, hold, listen, unpacked
from yanyi.media.audio.limiter import CEILING, limit
from yanyi.media.audio.mp3 import MP3_RATE, write_mp3
from yanyi.media.audio.sound import Samples


def listened(pieces: list[Samples]) -> Heard:
    listener = Listener()
    for piece in pieces:
        listener.take(piece)
    return listener.found()


def test_levels_are_those_of_the_sound() -> None:
    quiet = np.zeros(24_000, np.float32)
    found = listened([np.concatenate([tone(3, level=-20), quiet])[None]])
    assert found.highest == pytest.approx(-20, abs=0.01)
    assert found.rms == pytest.approx(-20 - 3.01 - 1.25, abs=0.02)  # three seconds of four
    assert found.floor == SILENCE


def test_pieces_make_no_difference() -> None:
    sound = babble(5)[None]
    cut = [sound[:, at : at + 7001] for at in range(0, sound.shape[1], 7001)]
    whole, pieces = listened([sound]), listened(cut)
    for name in ("peak", "highest", "rms", "floor"):
        assert getattr(pieces, name) == pytest.approx(getattr(whole, name), abs=0.01)


def test_what_was_heard_can_be_written_down() -> None:
    found = Heard(((3, 0.25),), -3.125, -3.5, -20.25, -61.5)
    assert unpacked(found.packed()) == Heard(((3, 0.25),), -3.12, -3.5, -20.25, -61.5)


@pytest.mark.parametrize("sound", [claps(5), shouts(5), 5 * babble(5)], ids=["claps", "shouts", ""])
@pytest.mark.parametrize("bit_rate", [32_000, 64_000])
def test_no_decoded_peak_of_aac_passes(sound: Samples, bit_rate: int, tmp_path: Path) -> None:
    path = tmp_path / "loud.m4a"

    def encode(ceiling: float) -> Heard:
        listener = Listener()
        write_aac(path, limit([sound[None]], ceiling=ceiling), bit_rate, listener=listener.take)
        return listener.found()

    found = hold(encode, CEILING, MOST)
    peak = judged(path)[1]
    assert peak <= -1.5
    assert found.peak == pytest.approx(peak, abs=0.15)


def test_no_decoded_peak_of_mp3_passes(tmp_path: Path) -> None:
    path = tmp_path / "loud.mp3"

    def encode(ceiling: float) -> Heard:
        write_mp3(path, limit([claps(5)[None]], ceiling=ceiling), 192_000)
        return listen(path, MP3_RATE)

    hold(encode, -3.1, -3.0)
    assert judged(path)[1] <= -3.0


def test_a_ceiling_is_not_lowered_without_end() -> None:
    tried: list[float] = []

    def encode(ceiling: float) -> Heard:
        tried.append(ceiling)
        return Heard((), 0.0, 0.0, 0.0, 0.0)

    hold(encode, -3.0, -20.0)
    assert tried[0] == -3.0
    assert tried[-1] == -15.0
    assert len(tried) < 5
