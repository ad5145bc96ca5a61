from dataclasses import replace

from music.notation.songs import BAR, ferry, river


def test_chords_are_said_where_they_change_or_a_section_begins() -> None:
    sheet = ferry()
    same = replace(sheet, chords=(sheet.chords[0],) * 6)
    assert [start for start, _ in same.chord_starts()] == [0, 4 * BAR]
    assert [start for start, _ in river().chord_starts()] == [BAR * n for n in range(13)]


def test_sections_begin_with_bars() -> None:
    assert river().heads() == {0, 2, 8, 12}
