import numpy as np
import pytest

from music.effect.spectrum import dice, onsets, share
from yanyi.music.effect.heart import heartbeat


@pytest.mark.parametrize(("strength", "beats"), [(0.0, 60), (1.0, 130)])
def test_a_heart_beats_as_fast_as_it_should(strength: float, beats: float) -> None:
    sound = heartbeat(dice(), strength)
    assert share(sound, 20, 200) > 0.95
    found = onsets(sound, 0.1, 0.15)
    firsts = found[::2]
    assert 60 / np.diff(firsts).mean() == pytest.approx(beats, rel=0.05)
