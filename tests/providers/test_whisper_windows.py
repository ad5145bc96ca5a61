import numpy as np
import pytest

from yanyi.providers.whisper_windows import LONGEST, RATE, windows


def noise(seconds: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.random.default_rng(1).normal(0, 0.1, int(seconds * RATE)).astype(np.float32)


def test_a_short_recording_is_one_window() -> None:
    samples = noise(LONGEST)
    ((start, only),) = windows(samples)
    assert start == 0
    assert only is not samples
    assert len(only) == len(samples)


def test_a_long_recording_is_cut_where_it_is_quiet() -> None:
    samples = noise(70)
    for second in (20.0, 43.5):
        samples[int((second - 0.2) * RATE) : int((second + 0.2) * RATE)] = 0
    found = list(windows(samples))
    assert [start for start, _ in found][1:] == pytest.approx([20.0, 43.5], abs=0.25)
    assert np.array_equal(np.concatenate([one for _, one in found]), samples)
    assert all(len(one) <= LONGEST * RATE for _, one in found)
