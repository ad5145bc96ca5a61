import numpy as np

from media.audio.sounds import tone
from yanyi.media.audio.room import roomed


def test_the_voice_comes_first_and_the_walls_soon_after() -> None:
    click = np.zeros(2400, np.float32)
    click[100] = 1.0
    made = roomed(click, 0.2)
    assert made[100] == 1
    later = np.flatnonzero(made[101:])
    assert len(later) == 5
    assert later.max() < 0.04 * 24_000
    assert np.abs(made[101:]).max() < 0.25


def test_without_a_room_and_in_a_moment_nothing_changes() -> None:
    assert np.array_equal(roomed(tone(0.1), 0.0), tone(0.1))
    assert np.array_equal(roomed(tone(0.005), 0.5), tone(0.005))
