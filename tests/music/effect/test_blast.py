import numpy as np

from music.effect.spectrum import dice, levels, middle, onsets
from yanyi.music.effect.blast import cannon, explosion, firecrackers, shot


def test_a_shot_is_there_at_once_and_gone_soon() -> None:
    strength = levels(shot(dice(), 0.5))
    assert int(np.argmax(strength)) < 3
    assert strength[40:].max() < 0.2 * strength.max()


def test_the_greater_the_lower() -> None:
    pitches = [middle(one(dice(), 0.5)) for one in (shot, cannon)]
    assert pitches[1] < 0.4 * pitches[0]
    assert len(explosion(dice(), 0.5)) > len(cannon(dice(), 0.5)) > len(shot(dice(), 0.5))


def test_firecrackers_are_many_bangs() -> None:
    assert len(onsets(firecrackers(dice(), 0.5), 0.02, 0.1)) > 12
