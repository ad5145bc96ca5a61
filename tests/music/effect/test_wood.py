import numpy as np
import pytest

from music.effect.spectrum import dice, highest, levels, middle, onsets, share
from yanyi.music.effect.wood import (
    clapper,
    crash,
    creak,
    door,
    drum,
    knock,
    scrape,
    slam,
    slap,
    thud,
    wooden_fish,
)


def test_a_wooden_fish_is_struck_evenly() -> None:
    found = onsets(wooden_fish(dice(), 0.5), 0.3, 0.2)
    assert np.diff(found) == pytest.approx([0.62] * 3, abs=0.02)
    assert 400 < highest(wooden_fish(dice(), 0.5)) < 800


def test_three_knocks() -> None:
    assert len(onsets(knock(dice(), 0.5), 0.12, 0.3)) == 3
    assert highest(knock(dice(), 1.0)) < highest(knock(dice(), 0.0))
    assert len(onsets(clapper(dice(), 0.5), 0.2, 0.3)) == 2


def test_a_drum_is_low_and_beats_quicker_in_battle() -> None:
    assert highest(drum(dice(), 0.3)) < 150
    slow, quick = (onsets(drum(dice(), strength), 0.25, 0.3) for strength in (0.0, 1.0))
    assert np.diff(quick).mean() < 0.6 * np.diff(slow).mean()


def test_a_slam_is_sudden_and_low() -> None:
    sound = slam(dice(), 0.6)
    assert int(np.argmax(levels(sound))) < 6
    assert share(sound, 25, 500) > 0.6


def test_a_creak_sticks_and_slips() -> None:
    sound = creak(dice(), 0.4)
    assert 350 < highest(sound) < 3000
    strength = levels(sound, 0.1)
    assert strength[0] < 0.6 * strength.max()


def test_a_door_opens_with_a_latch_and_a_hinge() -> None:
    sound = door(dice(), 0.5)
    assert 0.8 < len(sound) / 48_000 < 2.5
    assert onsets(sound, 0.05, 0.08)[0] < 0.05


def test_a_thud_is_duller_than_a_slap() -> None:
    assert middle(thud(dice(), 0.5)) < 0.5 * middle(slap(dice(), 0.5))


def test_a_crash_goes_on_falling() -> None:
    assert len(onsets(crash(dice(), 0.7), 0.02, 0.03)) > 5
    assert share(scrape(dice(), 0.5), 100, 6000) > 0.7
