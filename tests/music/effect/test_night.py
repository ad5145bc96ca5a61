import numpy as np

from music.effect.spectrum import dice, highest, levels, share
from yanyi.music.effect.night import cicadas, crickets, frogs


def test_the_carrier_of_crickets_is_where_they_sing() -> None:
    sound = crickets(dice(), 10.0, 0.0)
    assert 4100 < highest(sound) < 5100
    assert share(sound, 3800, 5500) > 0.8


def test_crickets_chirp_two_or_three_times_a_second_in_pulses() -> None:
    sound = crickets(dice(), 10.0, 0.0)
    strength = levels(sound, 0.005)
    turns = np.abs(np.fft.rfft(strength - strength.mean()))
    rate = np.fft.rfftfreq(len(strength), 0.005)
    chirps = rate[(rate > 1) & (rate < 6)][np.argmax(turns[(rate > 1) & (rate < 6)])]
    assert 1.8 < chirps < 6
    pulses = (rate > 25) & (rate < 45)
    assert 30 < rate[pulses][np.argmax(turns[pulses])] < 37


def test_cicadas_rattle_high_and_frogs_croak_low() -> None:
    assert share(cicadas(dice(), 6.0, 0.5), 3000, 12_000) > 0.9
    sound = frogs(dice(), 8.0, 0.5)
    assert share(sound, 250, 4000) > 0.85
    assert levels(sound, 0.1).max() > 5 * np.quantile(levels(sound, 0.1), 0.1)
