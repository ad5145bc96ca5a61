import numpy as np
import pytest

from music_yin import pitches
from yanyi.media.audio.length import RATE


@pytest.mark.parametrize("hertz", [82.4, 146.8, 233.1, 440.0, 587.3])
def test_a_pitch_is_found_to_a_few_cents(hertz: float) -> None:
    turn = 2 * np.pi * hertz * np.arange(RATE) / RATE
    wave = np.asarray(sum(np.sin(n * turn) / n for n in range(1, 7)), np.float32)
    at, found, unlike = pitches(wave)
    assert np.abs(1200 * np.log2(found / hertz)).max() < 5
    assert unlike.max() < 0.05
    assert np.allclose(np.diff(at), 0.0125, atol=1e-3)


def test_noise_has_none() -> None:
    noise = np.random.default_rng(3).standard_normal(RATE).astype(np.float32)
    assert np.mean(pitches(noise)[2] > 0.2) > 0.95


def test_a_step_is_seen_when_it_comes() -> None:
    hertz = np.where(np.arange(RATE) < RATE // 2, 200.0, 300.0)
    wave = np.sin(2 * np.pi * np.cumsum(hertz) / RATE).astype(np.float32)
    at, found, _ = pitches(wave)
    later = at[np.flatnonzero(found > 250)[0]]
    assert later == pytest.approx(0.5, abs=0.03)


def test_nothing_is_too_short() -> None:
    assert len(pitches(np.zeros(100, np.float32))[0]) == 0
