import numpy as np

from music.effect.spectrum import dice, levels, onsets, share
from yanyi.music.effect.crowd import applause, crowd, market


def test_a_murmur_lies_where_voices_are_and_moves_with_syllables() -> None:
    sound = crowd(dice(), 8.0, 0.2)
    assert share(sound, 90, 3500) > 0.9
    strength = levels(sound, 0.05)
    strength = strength - strength.mean()
    turns = np.abs(np.fft.rfft(strength)) ** 2
    rate = np.fft.rfftfreq(len(strength), 0.05)
    assert turns[(rate > 1) & (rate < 8)].sum() > 0.5 * turns[1:].sum()


def test_a_market_clatters_above_its_voices() -> None:
    assert share(market(dice(), 8.0, 0.6), 4000, 20_000) > 0


def test_a_full_house_claps_closer_than_a_few() -> None:
    few, many = (applause(dice(), strength) for strength in (0.0, 1.0))
    gaps = [levels(one)[100:300] for one in (few, many)]
    assert gaps[1].min() / gaps[1].mean() > 1.5 * gaps[0].min() / gaps[0].mean()
    assert len(onsets(few, 0.02, 0.1)) > 10


def test_applause_swells_and_dies_away() -> None:
    strength = levels(applause(dice(), 0.6), 0.25)
    assert strength[0] < 0.8 * strength.max()
    assert strength[-1] < 0.3 * strength.max()
