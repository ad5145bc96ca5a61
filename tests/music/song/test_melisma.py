from itertools import pairwise

import pytest

from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.mode import Mode
from yanyi.music.note import Note
from yanyi.music.song.lyric import Syllable
from yanyi.music.song.melisma import turned
from yanyi.music.song.melody import Room

ROOM = Room(Key(0, Mode.GONG), 57, 74)
LONG = Note(480, 1440, 64, 0.6)


@pytest.mark.parametrize("tone", [1, 2, 3, 4, 5])
def test_the_notes_follow_one_another_and_fill_the_syllable(tone: int) -> None:
    for seed in range(8):
        notes = turned(LONG, Syllable("a", tone=tone), 480, ROOM, Dice(str(seed)))
        assert notes[0].start == LONG.start
        assert notes[-1].end == LONG.end
        assert all(a.end == b.start for a, b in pairwise(notes))
        assert max(notes, key=lambda one: one.length).pitch == LONG.pitch
        assert all(ROOM.key.holds(one.pitch) for one in notes)


def test_a_second_tone_rises_and_a_fourth_falls() -> None:
    rising = turned(LONG, Syllable("a", tone=2), 480, ROOM, Dice("a"))
    falling = turned(LONG, Syllable("a", tone=4), 480, ROOM, Dice("a"))
    assert [one.pitch for one in rising] == [62, 64]
    assert [one.pitch for one in falling] == [64, 62]


def test_short_and_unstressed_syllables_stay_as_they_are() -> None:
    short = Note(0, 480, 64, 0.6)
    assert turned(short, Syllable("a", tone=2), 480, ROOM, Dice("a")) == (short,)
    assert turned(LONG, Syllable("the"), 480, ROOM, Dice("a")) == (LONG,)


def test_nothing_turns_beyond_the_voice() -> None:
    low = Note(0, 1440, 57, 0.6)
    assert turned(low, Syllable("a", tone=2), 480, ROOM, Dice("a")) == (low,)
