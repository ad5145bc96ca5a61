import numpy as np
import pytest

from media.audio.sounds import babble, tone
from yanyi.media.audio.limiter import limit
from yanyi.media.audio.loudness import true_peak


def test_no_true_peak_passes_the_ceiling() -> None:
    loud = 6 * babble(6)[None]
    assert true_peak([loud]) > 3
    assert true_peak(limit([loud], ceiling=-3.0)) <= -2.95


def test_what_is_soft_is_left_alone() -> None:
    soft = tone(2, level=-12)[None]
    assert np.array_equal(np.concatenate(list(limit([soft])), axis=1), soft)


def test_the_pieces_it_comes_in_make_no_difference() -> None:
    loud = 4 * babble(9)[None]
    whole = np.concatenate(list(limit([loud])), axis=1)
    cuts = [loud[:, at : at + 5000] for at in range(0, loud.shape[1], 5000)]
    parts = np.concatenate(list(limit(cuts)), axis=1)
    assert parts.shape == loud.shape
    assert np.abs(whole - parts).max() == pytest.approx(0, abs=1e-4)
