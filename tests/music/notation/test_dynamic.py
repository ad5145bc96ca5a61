from yanyi.music.metre import COMMON
from yanyi.music.notation.dynamic import dynamics
from yanyi.music.note import Note, Notes


def played(*louds: float) -> Notes:
    return tuple(Note(480 + 1920 * bar, 480, 60, loud) for bar, loud in enumerate(louds))


def test_a_part_begins_with_its_loudness() -> None:
    names = [dynamics(played(loud), COMMON)[0].name for loud in (0.2, 0.4, 0.5, 0.6, 0.75, 0.9)]
    assert names == ["pp", "p", "mp", "mf", "f", "ff"]
    (one,) = dynamics(played(0.4), COMMON)
    assert (one.tick, one.loud) == (480, 0.4)


def test_light_beats_and_single_strokes_change_nothing() -> None:
    assert len(dynamics(played(0.5, 0.52, 0.5, 0.55), COMMON)) == 1
    assert len(dynamics(played(0.4, 0.8, 0.4, 0.4), COMMON)) == 1
    light = (*played(0.5), Note(960, 480, 60, 0.2))
    assert [one.name for one in dynamics(light, COMMON)] == ["mp"]


def test_a_lasting_change_is_marked_once() -> None:
    found = dynamics(played(0.4, 0.4, 0.75, 0.75, 0.75, 0.4, 0.4), COMMON)
    assert [(one.tick, one.name) for one in found] == [(480, "p"), (4320, "f"), (10080, "p")]


def test_a_note_a_little_before_its_bar_is_marked_in_it() -> None:
    assert dynamics((Note(1900, 480, 60, 0.5),), COMMON)[0].tick == 1920


def test_silence_has_no_mark() -> None:
    assert dynamics((), COMMON) == ()
