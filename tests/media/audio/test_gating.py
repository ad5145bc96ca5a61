import math

import pytest

from yanyi.media.audio.gating import SILENCE, lufs, together


def test_what_is_ten_decibels_under_the_mean_does_not_count() -> None:
    loud, soft = (10, 10 * 0.1), (10, 10 * 0.001)
    assert together([(loud,), (soft,)]) == pytest.approx(lufs(0.1))


def test_sounds_after_one_another_are_one_sound() -> None:
    assert together([((4, 0.4),), ((12, 0.6),)]) == pytest.approx(lufs(1 / 16))


def test_nothing_is_silence() -> None:
    assert together([]) == SILENCE
    assert lufs(0) == SILENCE
    assert lufs(1) == pytest.approx(-0.691)
    assert math.isfinite(lufs(1e-30))
