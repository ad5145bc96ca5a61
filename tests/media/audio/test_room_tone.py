import numpy as np
import pytest

from yanyi.media.audio.room_tone import LEVEL, with_room
from yanyi.media.audio.sound import Samples


def noise(count: int, step: int) -> Samples:
    quiet = [np.zeros((1, min(step, count - at)), np.float32) for at in range(0, count, step)]
    whole: Samples = np.concatenate(list(with_room(quiet)), axis=1)[0]
    return whole


def test_every_half_second_is_soft_and_alive() -> None:
    halves = noise(40 * 24_000, 30_000).reshape(-1, 12_000)
    levels = 10 * np.log10((halves.astype(np.float64) ** 2).mean(axis=1))
    assert levels == pytest.approx(np.full(80, LEVEL), abs=2.5)
    assert levels.max() < -62


def test_it_is_the_same_room_whatever_the_pieces() -> None:
    assert np.array_equal(noise(600_000, 1000), noise(600_000, 77_777))


def test_it_has_no_seam() -> None:
    sound = noise(3 << 18, 1 << 18)
    steps = np.abs(np.diff(sound))
    assert steps[(1 << 18) - 1] < 4 * np.median(steps)
    assert np.abs(sound).max() < 10 ** ((LEVEL + 16) / 20)
