import numpy as np
import pytest

from music.effect.spectrum import dice, highest, levels
from yanyi.music.effect.bell import BELL, bell, gong, hand_bells, small_bell


def test_a_bell_has_its_partials_and_they_are_not_harmonic() -> None:
    sound = bell(dice(), 0.5)
    prime = 430 - 240 * 0.5
    for ratio in (0.5, 1.0, 1.183, 2.0):
        assert highest(sound, 0.97 * ratio * prime, 1.03 * ratio * prime) == pytest.approx(
            ratio * prime, rel=0.01
        )
    assert abs(BELL[2] - 1.2) < 0.03
    assert (np.abs(BELL[2:] - np.round(BELL[2:])) > 0.01).sum() >= 8


def test_bells_ring_long_and_the_larger_the_lower_and_longer() -> None:
    small, large = (bell(dice(), strength) for strength in (0.1, 0.9))
    assert len(large) > len(small)
    assert highest(large) < highest(small)
    strength = levels(large, 0.1)
    assert strength[30] > 0.05 * strength.max()


def test_a_counter_bell_is_high_and_never_falls_silent_in_its_beat() -> None:
    sound = small_bell(dice(), 0.5)
    assert 2000 < highest(sound) < 2800
    strength = levels(sound, 0.02)[2:40]
    for at in range(28):
        assert strength[at] > 0.25 * strength[at : at + 10].max()


def test_a_gong_is_low_and_shaken_bells_are_high() -> None:
    assert highest(gong(dice(), 0.5)) < 300
    assert highest(hand_bells(dice(), 0.5)) > 3000
