from yanyi.music.notation.pace import paces
from yanyi.music.tempo import Tempo


def test_only_a_change_that_is_heard_is_shown() -> None:
    tempos = (Tempo(0, 72.4), Tempo(1920, 74.0), Tempo(3840, 80.0), Tempo(5760, 81.0))
    found = paces(tempos, 9600)
    assert [one.shown for one in found] == [True, False, True, False]
    assert [one.quarters for one in found] == [72.4, 74.0, 80.0, 81.0]


def test_small_steps_are_shown_when_they_have_added_up() -> None:
    tempos = tuple(Tempo(1920 * number, 60 * 1.025**number) for number in range(5))
    assert [one.shown for one in paces(tempos, 99999)] == [True, False, False, True, False]


def test_what_changes_nothing_is_left_out() -> None:
    assert len(paces((Tempo(0, 60.0), Tempo(960, 60.0), Tempo(1920, 90.0)), 1920)) == 1
