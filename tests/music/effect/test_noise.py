import numpy as np
import pytest

from music.effect.spectrum import dice, share
from yanyi.music.effect.noise import band, cleared, coloured, filtered, flowing, hump, white
from yanyi.music.sound.modal import RATE


def test_coloured_noise_lies_where_its_colour_is_and_is_as_strong_as_plain_noise() -> None:
    sound = coloured(dice(), RATE, lambda hertz: band(hertz, 1000, 2000, 4))
    assert share(sound, 900, 2200) > 0.8
    assert share(sound, 500, 4000) > 0.98
    assert np.sqrt(np.mean(sound**2)) == pytest.approx(1.0, abs=0.01)


def test_filtered_sound_comes_round_and_cleared_sound_is_cut() -> None:
    click = np.zeros(RATE, np.float32)
    click[-2] = 1.0
    low = filtered(click, lambda hertz: band(hertz, 20, 400))
    assert np.abs(low[:100]).max() > 0.002
    assert np.abs(cleared(click, lambda hertz: band(hertz, 20, 400))[:100]).max() < 1e-4


def test_flowing_noise_changes_its_colour_and_keeps_its_strength() -> None:
    sound = flowing(
        dice(), 2 * RATE, lambda hertz, time: hump(hertz, np.where(time < 1, 400, 4000), 0.3)
    )
    early, late = sound[RATE // 8 : 7 * RATE // 8], sound[9 * RATE // 8 : 15 * RATE // 8]
    assert share(early, 200, 800) > 0.95
    assert share(late, 2000, 8000) > 0.95
    plain = flowing(dice(), 4 * RATE, lambda hertz, time: np.ones((len(time), hertz.shape[1])))
    assert np.sqrt(np.mean(plain**2)) == pytest.approx(1.0, abs=0.03)


def test_flowing_noise_has_no_seam() -> None:
    sound = flowing(dice(), RATE, lambda hertz, time: band(hertz, 30, 150) * np.ones_like(time))
    joint = np.abs(np.diff(np.concatenate([sound[-200:], sound[:200]])))
    assert joint.max() <= 1.5 * np.abs(np.diff(sound)).max()


def test_what_is_below_hearing_is_taken_out() -> None:
    held = white(dice(), RATE) * 0 + 1
    assert np.abs(filtered(held.astype(np.float32), np.ones_like)).max() < 1e-3
