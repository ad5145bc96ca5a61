import numpy as np
import pytest

from music.effect.spectrum import dice, onsets
from yanyi.music.effect.clock import clock


def test_a_clock_ticks_once_a_second_and_comes_round() -> None:
    found = onsets(clock(dice(), 10.0, 0.5), 0.3, 0.2)
    assert len(found) == 10
    assert np.diff(found) == pytest.approx([1.0] * 9, abs=0.02)
