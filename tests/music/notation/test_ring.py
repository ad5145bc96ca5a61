from yanyi.music.metre import COMMON, LILT
from yanyi.music.notation.grid import Written
from yanyi.music.notation.ring import beaten, restruck, rung


def note(start: int, end: int) -> Written:
    return Written(start, end, 60, (start, end))


def ends(*notes: Written) -> list[int]:
    starts = sorted({one.start for one in notes})
    return [one.end for one in rung(notes, [0] * len(notes), [starts] * len(notes), COMMON)]


def test_a_broken_chord_is_written_note_after_note() -> None:
    assert ends(note(0, 480), note(240, 960)) == [240, 960]
    assert ends(note(0, 480), note(480, 960)) == [480, 960]


def test_a_long_note_under_others_keeps_its_length() -> None:
    assert ends(note(0, 960), *(note(at, at + 240) for at in (240, 480, 720)))[0] == 960


def test_less_than_half_a_bar_is_no_line_of_its_own() -> None:
    assert ends(note(0, 720), *(note(at, at + 240) for at in (240, 480, 720)))[0] == 240


def test_what_rings_on_beside_a_long_note_gives_way() -> None:
    chord = [note(at, 1920) for at in range(0, 1920, 240)]
    assert ends(*chord) == [1920, *range(480, 1921, 240)]


def test_every_staff_has_a_long_note_of_its_own() -> None:
    notes = [note(at, 1920) for at in (0, 0, 480, 960)]
    starts = [[0, 480, 960]] * 4
    found = rung(notes, [0, 1, 0, 1], starts, COMMON)
    assert [one.end for one in found] == [1920, 1920, 960, 1920]


def test_a_note_that_rings_a_little_into_the_next_bar_ends_with_its_own() -> None:
    assert ends(note(1800, 2040)) == [1920]
    assert ends(note(1440, 2400)) == [2400]


def test_a_note_ends_where_its_pitch_is_struck_again() -> None:
    other = Written(0, 960, 64, (0, 960))
    notes = (note(0, 480), note(120, 240), note(480, 960), other)
    assert [one.end for one in restruck(notes)] == [120, 240, 960, 960]
    assert [one.sounds for one in restruck(notes)] == [one.sounds for one in notes]


def test_a_stroke_lasts_to_the_next_one_or_the_end_of_its_beat() -> None:
    assert beaten(note(0, 240), (0, 960), COMMON).end == 480
    assert beaten(note(240, 1200), (240, 360), COMMON).end == 360
    assert beaten(note(240, 300), (0, 240), LILT).end == 720
