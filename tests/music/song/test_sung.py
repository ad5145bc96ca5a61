from yanyi.music.note import Note
from yanyi.music.song.sung import SungLine, SungSyllable


def test_a_line_lasts_from_its_first_note_to_its_last() -> None:
    first = SungSyllable("ri", (Note(480, 240, 60),), ends_word=False)
    second = SungSyllable("ver", (Note(720, 240, 62), Note(960, 480, 64)))
    line = SungLine("river,", (first, second))
    assert (line.start, line.end) == (480, 1440)
