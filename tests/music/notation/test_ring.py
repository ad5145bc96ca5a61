from yanyi.music.metre import COMMON, LILT
from yanyi.music.notation.grid import Written
from yanyi.music.notation.ring import beaten, restruck, struck


def note(start: int, end: int) -> Written:
    return Written(start, end, 60, (start, end))


def test_a_broken_chord_is_written_note_after_note() -> None:
    assert struck(note(0, 480), (0, 240, 480)).end == 240
    assert struck(note(0, 480), (0, 480)).end == 480
    assert struck(note(240, 720), (0, 240)).end == 720


def test_a_long_note_above_others_keeps_its_length() -> None:
    assert struck(note(0, 960), (0, 240, 480, 720)).end == 960


def test_a_note_ends_where_its_pitch_is_struck_again() -> None:
    other = Written(0, 960, 64, (0, 960))
    notes = (note(0, 480), note(120, 240), note(480, 960), other)
    assert [one.end for one in restruck(notes)] == [120, 240, 960, 960]
    assert [one.sounds for one in restruck(notes)] == [one.sounds for one in notes]


def test_a_stroke_lasts_to_the_next_one_or_the_end_of_its_beat() -> None:
    assert beaten(note(0, 240), (0, 960), COMMON).end == 480
    assert beaten(note(240, 1200), (240, 360), COMMON).end == 360
    assert beaten(note(240, 300), (0, 240), LILT).end == 720
