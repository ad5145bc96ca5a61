import numpy as np
import pytest

from music.effect.spectrum import dice, highest, levels
from yanyi.music.effect.grain import bursts, moments, ringing, sizes, ticks
from yanyi.music.sound.modal import RATE

ONE = np.ones(1)


def test_moments_come_as_often_as_asked() -> None:
    times = moments(dice(), 100.0, 20.0)
    assert len(times) == pytest.approx(2000, rel=0.1)
    assert (np.diff(times) >= 0).all()


def test_many_grains_are_small_and_none_is_out_of_measure() -> None:
    heights = sizes(dice(), 5000)
    assert np.median(heights) < heights.mean()
    assert heights.max() <= np.exp(0.9 * 1.7) + 1e-9


def test_a_grain_rings_at_its_pitch_and_fades() -> None:
    sound = ringing(RATE, np.array([0.25]), np.array([1000.0]), np.array([0.05]), ONE)
    assert highest(sound) == pytest.approx(1000, abs=10)
    assert not sound[: RATE // 4].any()
    strength = levels(sound, 0.05)
    assert strength[6] / strength[5] == pytest.approx(np.exp(-1), rel=0.1)


def test_a_bubble_rises() -> None:
    sound = ringing(RATE, np.zeros(1), np.array([500.0]), np.array([0.1]), ONE, rises=4.0)
    assert highest(sound[9600:14400]) > 1.2 * highest(sound[:2400])


def test_grains_come_round_at_the_end() -> None:
    late = ringing(RATE, np.array([0.999]), np.array([300.0]), np.array([0.02]), ONE)
    assert np.abs(late[:200]).max() > 0.1


def test_bursts_are_where_they_are_put_and_grains_of_all_lengths_are_laid() -> None:
    fades = np.array([0.001, 0.05, 0.004])
    sound = bursts(dice(), RATE, np.array([0.1, 0.3, 0.6]), fades, np.ones(3))
    strength = levels(sound)
    assert set(np.flatnonzero(strength > 0.15)) >= {10, 30, 60}
    assert not sound[: RATE // 10].any()


def test_a_tick_between_two_samples_is_shared_by_them() -> None:
    found = ticks(10, np.array([2.25 / RATE]), ONE)
    assert found[2:4] == pytest.approx([0.75, 0.25], abs=1e-4)
