from dataclasses import replace

from music.notation.songs import BAR, ferry, river
from yanyi.music.notation.sheet import Section


def test_chords_are_said_where_they_change_or_a_section_begins() -> None:
    sheet = ferry()
    same = replace(sheet, chords=(sheet.chords[0],) * 6)
    assert [start for start, _ in same.chord_starts()] == [0, 4 * BAR]
    assert [start for start, _ in river().chord_starts()] == [BAR * n for n in range(13)]


def test_sections_begin_with_bars() -> None:
    assert river().heads() == {0, 2, 8, 12}


def test_sections_are_numbered_where_there_are_several() -> None:
    sheet = river()
    assert [sheet.name(one, "en") for one in sheet.sections][1:3] == ["Verse", "Chorus"]
    two = replace(sheet, sections=(Section(0, "verse", 1), Section(BAR, "verse", 2)))
    assert [two.name(one, "zh") for one in two.sections] == ["主歌 1", "主歌 2"]
