import numpy as np
import pytest

from music.effect.spectrum import dice, highest, levels, middle, onsets, share
from yanyi.music.effect.water import gurgle, lapping, plop, river, sea, splash, stream


def test_waves_follow_one_another() -> None:
    strength = levels(sea(dice(), 32.0, 0.5), 0.5)
    smooth = np.convolve(strength, np.ones(3) / 3, "same")
    tops = [
        n
        for n in range(2, len(smooth) - 2)
        if smooth[n] == smooth[n - 2 : n + 3].max() and smooth[n] > 1.3 * smooth.mean()
    ]
    assert 3 <= len(tops) <= 6


def test_a_stream_is_higher_than_a_river() -> None:
    assert middle(stream(dice(), 6.0, 0.5)) > 1.5 * middle(river(dice(), 6.0, 0.5))


def test_water_slaps_against_a_boat_every_other_second() -> None:
    strength = levels(lapping(dice(), 19.0, 0.5), 0.1)
    loud = strength > 2.5 * np.median(strength)
    begins = int((np.diff(loud.astype(int)) == 1).sum())
    assert 4 <= begins <= 25


def test_a_plop_rises_in_pitch() -> None:
    sound = plop(dice(), 0.5)
    assert highest(sound[3000:4200], 200) > 1.1 * highest(sound[1700:2900], 200)
    assert share(sound, 250, 900) > 0.6


def test_a_gurgle_is_a_row_of_bubbles() -> None:
    assert 3 <= len(onsets(gurgle(dice(), 0.5), 0.05, 0.2)) <= 12


def test_a_splash_is_loud_at_once_and_drips_after() -> None:
    strength = levels(splash(dice(), 0.6), 0.05)
    assert int(np.argmax(strength)) < 6
    assert strength[12] == pytest.approx(strength.max() * 0.15, abs=0.15 * strength.max())
