from itertools import pairwise

import pytest

from judging.song_lyrics import FERRY, STATION
from yanyi.music.dice import Dice
from yanyi.music.metre import COMMON, LILT, WALTZ, Metre
from yanyi.music.song.lyric import line
from yanyi.music.song.rhythm import Frame, bars_for, placed

LINES = [line(text, "en").syllables for one in (FERRY, STATION) for text in one.stanzas[0]]


@pytest.mark.parametrize("metre", [COMMON, WALTZ, LILT])
def test_stresses_fall_on_strong_beats(metre: Metre) -> None:
    strong = total = 0
    for bars, one in zip(bars_for(LINES, metre), LINES, strict=True):
        frame = Frame(metre, bars, early=2, pace=1.5 if metre.compound else 2.0)
        places = placed(one, frame, Dice("a"))
        assert len(places) == len(one)
        assert all(a < b for a, b in pairwise(places))
        assert places[0] >= -2
        assert places[-1] < frame.count
        for place, syllable in zip(places, one, strict=True):
            if syllable.stress == 2:
                total += 1
                strong += frame.weight(place) >= 3
    assert strong >= 0.95 * total


def test_the_last_syllable_has_room_to_be_held() -> None:
    for bars, one in zip(bars_for(LINES, COMMON), LINES, strict=True):
        frame = Frame(COMMON, bars, early=2)
        last = placed(one, frame, Dice("b"))[-1]
        assert frame.count - last >= 4


def test_a_line_takes_two_bars_or_four_and_more_if_it_must() -> None:
    short = line("Keep it safe behind the wall", "en").syllables
    long = line("a b c d e f g " * 6, "en").syllables
    assert bars_for([short], COMMON) == (2,)
    assert bars_for([LINES[0]], COMMON) == (4,)
    assert bars_for([long], COMMON)[0] > 4
    assert bars_for([LINES[0]], COMMON, (2,)) == (2,)


def test_a_very_long_line_is_placed_too() -> None:
    long = line("我在等一个不会来的人" * 6, "zh").syllables
    bars = bars_for([long], COMMON)[0]
    places = placed(long, Frame(COMMON, bars), Dice("c"))
    assert len(set(places)) == len(long)


def test_a_stop_is_a_rest_and_a_line_like_another_has_its_rhythm() -> None:
    calls = line("Carry me over, carry me home", "en").syllables
    frame = Frame(COMMON, 2)
    places = placed(calls, frame, Dice("d"))
    gaps = [b - a for a, b in pairwise(places)]
    assert gaps[4] >= 2
    other = line("Bury me under, bury me deep", "en").syllables
    assert placed(other, frame, Dice("e"), places) == places
