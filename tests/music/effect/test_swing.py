import numpy as np
import pytest

from music.effect.spectrum import dice
from yanyi.music.effect.swing import seconds, swing


def test_a_swing_is_about_zero_and_comes_round() -> None:
    curve = swing(dice(), 10.0, 0.5)
    time = np.linspace(0, 10, 1000, endpoint=False)
    values = curve(time)
    assert abs(values.mean()) < 0.1
    assert 0.3 < values.std() < 0.8
    assert curve(np.array([10.0]))[0] == pytest.approx(curve(np.array([0.0]))[0])
    assert curve(time[:, None]).shape == (1000, 1)


def test_a_quicker_swing_turns_more_often() -> None:
    time = np.linspace(0, 20, 4000)
    slow, quick = (
        int((np.diff(np.sign(swing(dice(), 20.0, every)(time))) != 0).sum()) for every in (5.0, 0.5)
    )
    assert quick > 4 * slow


def test_seconds_count_samples() -> None:
    assert np.array_equal(seconds(3, 2), [0, 0.5, 1.0])
