import numpy as np
import pytest

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples
from yanyi.providers.kokoro_tuning import deviation, tuned

STEP = 0.0125


def hum(hertz: np.ndarray) -> Samples:
    """Eight harmonics of a pitch that is given for every sample."""
    turn = 2 * np.pi * np.cumsum(hertz) / RATE
    waves = [0.2 * np.sin(n * turn) / n for n in range(1, 9)]
    return np.asarray(np.sum(waves, axis=0), np.float32)


@pytest.mark.parametrize("pitch", [90.0, 220.0, 430.0])
@pytest.mark.parametrize("cents", [-80, 25, 110])
def test_a_wrong_pitch_is_measured_and_mended(pitch: float, cents: int) -> None:
    count = RATE
    made = hum(np.full(count, pitch * 2 ** (cents / 1200)))
    wanted = np.full(int(1 / STEP), pitch)
    at, low = deviation(made, wanted, STEP)
    inner = (at > 0.1) & (at < 0.9)
    assert 1200 * np.log2(np.median(low[inner])) == pytest.approx(-cents, abs=4)
    _, after = deviation(tuned(made, wanted, STEP), wanted, STEP)
    assert np.abs(1200 * np.log2(after[(at > 0.1) & (at < 0.8)])).max() < 6


def test_a_pitch_that_wavers_is_steadied() -> None:
    at = np.arange(RATE) / RATE
    made = hum(200 * 2 ** (0.5 * np.sin(2 * np.pi * 2 * at) / 12))
    wanted = np.full(int(1 / STEP), 200.0)
    _, before = deviation(made, wanted, STEP)
    steadied = tuned(made, wanted, STEP)
    _, after = deviation(steadied, wanted, STEP)
    assert np.ptp(np.log(after[20:-20])) < 0.25 * np.ptp(np.log(before[20:-20]))
    assert len(steadied) == len(made)


def test_noise_and_quiet_are_left_alone() -> None:
    noise = np.random.default_rng(1).standard_normal(RATE).astype(np.float32) * 0.1
    wanted = np.full(int(1 / STEP), 200.0)
    assert np.abs(tuned(noise, np.zeros_like(wanted), STEP) - noise).max() < 1e-6
    _, low = deviation(noise, wanted, STEP)
    assert np.mean(low == 1) > 0.95
    assert not tuned(np.zeros(RATE, np.float32), wanted, STEP).any()
    assert len(tuned(np.zeros(0, np.float32), wanted, STEP)) == 0
