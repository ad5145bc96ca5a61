import numpy as np

from music.effect.spectrum import dice, levels, middle, share
from yanyi.music.effect.plane import cabin, plane


def test_a_plane_sinks_in_pitch_as_it_passes() -> None:
    sound = plane(dice(), 0.5)
    third = len(sound) // 3
    assert middle(sound[:third]) > 1.15 * middle(sound[-third:])
    strength = levels(sound, 0.5)
    assert strength[0] < 0.3 * strength.max() > 3 * strength[-1] * 0.9


def test_a_cabin_hums_steadily() -> None:
    sound = cabin(dice(), 8.0, 0.5)
    assert share(sound, 40, 500) > 0.75
    strength = levels(sound, 0.5)
    assert np.std(strength) < 0.2 * strength.mean()
