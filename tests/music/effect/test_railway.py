import numpy as np
import pytest

from music.effect.spectrum import dice, levels, onsets, share
from yanyi.music.effect.noise import band, cleared
from yanyi.music.effect.railway import rails, train


def test_the_joints_of_the_rails_come_in_an_even_row() -> None:
    sound = rails(dice(), 10.0, 0.5)
    strength = levels(sound)
    strength = strength - strength.mean()
    like = [np.corrcoef(strength, np.roll(strength, later))[0, 1] for later in range(60, 101)]
    assert max(like) > 0.8
    assert 60 + int(np.argmax(like)) == pytest.approx(80, abs=4)
    assert share(sound, 30, 400) > 0.85


def test_a_train_comes_and_goes_over_pairs_of_joints() -> None:
    sound = train(dice(), 0.5)
    strength = levels(sound, 0.5)
    assert 3 < int(np.argmax(strength)) < 9
    gaps = np.diff(onsets(cleared(sound, lambda h: band(h, 40, 130)), 0.1, 0.3))
    assert np.median(gaps[gaps < 0.2]) == pytest.approx(0.12, abs=0.025)
