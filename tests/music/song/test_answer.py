from itertools import pairwise

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.instrument import instrument
from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.note import Note
from yanyi.music.song.answer import answers
from yanyi.music.song.sung import SungLine, SungSyllable

KEY = Key(0, Mode.IONIAN)
CHORDS = [Chord(0)] * 8


def line(start: int) -> SungLine:
    return SungLine("la", (SungSyllable("la", (Note(start, 960, 64),)),))


def test_answers_are_in_the_rests_and_end_in_the_chord() -> None:
    player = instrument("cello")
    lines = [line(0), line(3 * COMMON.bar), line(6 * COMMON.bar)]
    found = [
        note
        for seed in "abcdef"
        for note in answers(lines, CHORDS, KEY, COMMON, player, 0.5, Dice(seed))
    ]
    assert found
    for note in found:
        assert player.low <= note.pitch <= player.high
        assert KEY.holds(note.pitch)
        assert not any(one.start <= note.start < one.start + COMMON.beat for one in lines)
        assert any(a.start < note.start and note.end <= b.start for a, b in pairwise(lines))


def test_nobody_answers_where_there_is_no_rest() -> None:
    lines = [line(0), line(COMMON.bar // 2)]
    assert answers(lines, CHORDS, KEY, COMMON, instrument("cello"), 0.5, Dice("a")) == ()
