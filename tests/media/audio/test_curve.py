import numpy as np
import pytest

from yanyi.media.audio.curve import ducked, gains


def test_music_is_down_when_a_word_begins_and_up_again_after_the_last() -> None:
    curve = ducked([(1000, 2000)], depth=-12.0, attack=300, release=500)
    assert curve == ((700, 0.0), (1000, -12.0), (2000, -12.0), (2500, 0.0))
    heard = 20 * np.log10(gains(curve, 0, 3000))
    assert heard[[0, 700, 2500, 2999]] == pytest.approx(0, abs=1e-4)
    assert heard[1000:2001] == pytest.approx(np.full(1001, -12.0), abs=1e-4)
    assert heard[850] == pytest.approx(-6, abs=1e-4)


def test_it_stays_down_between_words_that_are_near() -> None:
    near = ducked([(5000, 6000), (1000, 4500)], depth=-9.0, attack=400, release=400)
    assert near == ((600, 0.0), (1000, -9.0), (6000, -9.0), (6400, 0.0))
    far = ducked([(1000, 2000), (2800, 3000)], depth=-9.0, attack=400, release=400)
    assert len(far) == 8
