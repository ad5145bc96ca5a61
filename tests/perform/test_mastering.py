from pathlib import Path

import numpy as np
import pytest

from yanyi.media.audio.loudness import loudness, true_peak
from yanyi.media.audio.sound import read
from yanyi.perform.mastering import LOUDNESS, write_mastered

RATE = 48_000


@pytest.mark.parametrize("gain", [0.003, 0.3])
def test_soft_and_loud_music_is_one_loudness_under_the_ceiling(tmp_path: Path, gain: float) -> None:
    noise = np.random.default_rng(1).standard_normal((2, 4 * RATE)).astype(np.float32)
    write_mastered(tmp_path / "a.flac", gain * noise)
    sound = read(tmp_path / "a.flac", RATE, 2)
    assert loudness(sound, RATE) == pytest.approx(LOUDNESS, abs=0.7)
    assert true_peak([sound]) < -2.0


def test_silence_stays_silence(tmp_path: Path) -> None:
    write_mastered(tmp_path / "a.flac", np.zeros((2, RATE), np.float32))
    assert not read(tmp_path / "a.flac", RATE, 2).any()
