from dataclasses import replace

import pytest

from yanyi.board.types import Voice
from yanyi.models.singing import LEAD
from yanyi.music.note import Note, shifted
from yanyi.music.song.sung import SungLine, SungSyllable
from yanyi.music.tempo import Tempo
from yanyi.perform.singing import begins, octaves, sing_of

LINE = SungLine(
    "雪落，无声",
    (
        SungSyllable("雪", (Note(960, 480, 60), Note(1440, 240, 62))),
        SungSyllable("落", (Note(1680, 720, 64, 0.9),)),
        SungSyllable("无", (Note(2880, 480, 67),), ends_word=False),
        SungSyllable("声", (Note(3360, 960, 72),)),
    ),
)
SLOW = (Tempo(0, 60.0),)


def moved(line: SungLine, ticks: int, semitones: int = 0) -> SungLine:
    parts = (replace(one, notes=shifted(one.notes, ticks, semitones)) for one in line.syllables)
    return SungLine(line.text, tuple(parts))


def test_a_line_is_asked_for_in_seconds_from_its_own_beginning() -> None:
    sing = sing_of(LINE, SLOW, "zh", Voice("zf_xiaoxiao"))
    assert [one.start for one in sing.syllables] == [LEAD, LEAD + 1.5, LEAD + 4, LEAD + 5]
    first, second = sing.syllables[0].notes
    assert (first.seconds, first.pitch, second.seconds, second.pitch) == (1.0, 60, 0.5, 62)
    assert sing.syllables[1].notes[0].loud == 0.9
    assert [one.ends_word for one in sing.syllables] == [True, True, False, True]
    assert begins(LINE, SLOW) == 2 - LEAD


def test_the_same_line_later_is_the_same_ask() -> None:
    again = moved(LINE, 7 * 1920)
    sing = sing_of(LINE, (Tempo(0, 97.0),), "zh", Voice("a"))
    assert sing_of(again, (Tempo(0, 97.0),), "zh", Voice("a")) == sing
    assert sing_of(again, (Tempo(0, 97.0),), "zh", Voice("a"), take=1) != sing


def test_notes_stand_where_a_changing_tempo_has_them() -> None:
    sing = sing_of(LINE, (Tempo(0, 60.0), Tempo(1680, 120.0)), "zh", Voice("a"))
    assert [round(one.start - LEAD, 3) for one in sing.syllables] == [0.0, 1.5, 2.75, 3.25]
    assert sing.syllables[-1].end == pytest.approx(LEAD + 4.25)


@pytest.mark.parametrize(
    ("by", "sings", "wanted"),
    [(0, (60, 72), 0), (0, (46, 58), -1), (-24, (60, 72), 2), (0, (63, 75), 0), (5, (53, 65), -1)],
)
def test_a_song_is_moved_by_octaves_to_where_a_voice_sings(
    by: int, sings: tuple[int, int], wanted: int
) -> None:
    assert octaves([moved(LINE, 0, by)], sings) == wanted
    sing = sing_of(LINE, SLOW, "zh", Voice("a"), octaves=wanted)
    assert sing.syllables[0].notes[0].pitch == 60 + 12 * wanted


def test_a_song_without_a_note_stays() -> None:
    assert octaves([], (50, 62)) == 0
