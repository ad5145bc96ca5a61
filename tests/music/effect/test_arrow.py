import numpy as np

from music.effect.spectrum import dice, levels, middle
from yanyi.music.effect.arrow import arrow
from yanyi.music.sound.modal import RATE


def test_an_arrow_hisses_and_then_strikes_wood() -> None:
    sound = arrow(dice(), 0.5)
    flight = int(0.4 * RATE)
    assert middle(sound[flight // 2 : flight]) > 2 * middle(sound[flight + 2000 :])
    strength = levels(sound)
    assert 35 <= int(np.argmax(strength)) <= 48
