import numpy as np
import pytest

from media.audio.sounds import tone
from yanyi.media.audio.waver import wavered


def test_a_steady_voice_is_left_alone() -> None:
    sound = tone(0.5)
    assert wavered(sound, 0.0, 5.0) is sound


def test_the_pitch_moves_by_the_depth_and_no_further() -> None:
    made = wavered(tone(2.0, 500), 0.02, 3.0)
    assert len(made) == 48_000
    rises = np.flatnonzero((made[:-1] < 0) & (made[1:] >= 0))
    pitches = 24_000 / np.diff(rises[5:-5]) / 500
    smooth = np.convolve(pitches, np.ones(25) / 25, "valid")
    assert smooth.max() == pytest.approx(1.02, abs=0.008)
    assert smooth.min() == pytest.approx(0.98, abs=0.008)


def test_it_swells_a_little_and_never_by_half() -> None:
    made = wavered(tone(2.0, 500), 0.012, 5.5)
    peaks = np.abs(made[2400:-2400]).reshape(-1, 480).max(axis=1)
    assert 1.05 < peaks.max() / peaks.min() < 1.5
