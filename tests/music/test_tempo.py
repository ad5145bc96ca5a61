import pytest

from yanyi.music.metre import COMMON, LILT, WALTZ, Metre
from yanyi.music.tempo import Tempo, paced, seconds, tick_at

TWO = (Tempo(0, 60), Tempo(960, 120))


def test_ticks_and_seconds() -> None:
    assert seconds(480, TWO) == 1.0
    assert seconds(1920, TWO) == 3.0
    for tick in range(0, 4000, 37):
        assert tick_at(seconds(tick, TWO), TWO) == tick


@pytest.mark.parametrize("metre", [COMMON, WALTZ, LILT])
def test_music_is_as_long_as_asked_in_whole_bars(metre: Metre) -> None:
    for length in (2.0, 7.3, 31.0, 120.0):
        made = paced(length, 84, metre)
        assert seconds(made.bars * metre.bar, made.tempos) == pytest.approx(length)
        if length > 20:
            assert all(abs(one.quarters / 84 - 1) < 0.15 for one in made.tempos)


def test_a_beat_falls_on_a_marked_moment() -> None:
    for hit in (3.1, 7.77, 12.4, 18.05):
        made = paced(30, 90, COMMON, (hit,))
        (place,) = made.hits
        assert place % COMMON.beat == 0
        assert seconds(place, made.tempos) == pytest.approx(hit, abs=0.02)
        assert all(abs(one.quarters / 90 - 1) < 0.3 for one in made.tempos)


def test_a_moment_that_cannot_be_met_gets_the_nearest_beat() -> None:
    made = paced(20, 60, COMMON, (5.0, 5.35))
    first, second = made.hits
    assert seconds(first, made.tempos) == pytest.approx(5.0)
    assert abs(seconds(second, made.tempos) - 5.35) < 0.6
