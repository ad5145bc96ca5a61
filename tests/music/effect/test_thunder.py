import numpy as np

from music.effect.spectrum import dice, levels, middle, share
from yanyi.music.effect.thunder import thunder
from yanyi.music.sound.modal import RATE


def test_far_thunder_rolls_low_and_long() -> None:
    sound = thunder(dice(), 0.1)
    assert share(sound, 20, 250) > 0.8
    strength = levels(sound, 0.25)
    assert (strength > 0.1 * strength.max()).sum() > 8


def test_near_thunder_cracks_first_and_then_sinks() -> None:
    sound = thunder(dice(), 1.0)
    early, late = sound[: RATE // 2], sound[2 * RATE : 3 * RATE]
    assert middle(early) > 3 * middle(late)
    assert int(np.argmax(levels(sound, 0.1))) < 20
