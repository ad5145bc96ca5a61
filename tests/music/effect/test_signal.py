import numpy as np
import pytest

from music.effect.spectrum import dice, highest, levels, onsets
from yanyi.music.effect.signal import beep, buzz, mobile, telephone


def test_an_old_telephone_rings_twenty_times_a_second() -> None:
    strength = levels(telephone(dice(), 1.0), 0.005)[20:300]
    turns = np.abs(np.fft.rfft(strength - strength.mean()))
    rate = np.fft.rfftfreq(len(strength), 0.005)
    inside = (rate > 8) & (rate < 30)
    found = rate[inside][np.argmax(turns[inside])]
    assert found == pytest.approx(20, abs=1) or found == pytest.approx(10, abs=1)


def test_a_mobile_plays_its_figure_once_or_more() -> None:
    once, more = (mobile(dice(), strength) for strength in (0.0, 1.0))
    assert len(more) > 1.8 * len(once)
    assert len(onsets(once, 0.08, 0.3)) >= 6


def test_a_beep_is_one_tone_twice() -> None:
    assert highest(beep(dice(), 0.5)) == pytest.approx(1180, rel=0.05)
    assert len(onsets(beep(dice(), 0.5), 0.1, 0.3)) == 2


def test_a_buzz_has_a_hundred_pulses_a_second() -> None:
    sound = buzz(dice(), 0.5)
    peak = highest(sound, 150, 1500)
    assert abs(peak / 100 - round(peak / 100)) < 0.02
