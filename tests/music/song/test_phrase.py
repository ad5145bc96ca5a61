from dataclasses import replace

import pytest

from yanyi.music.dice import Dice
from yanyi.music.metre import COMMON
from yanyi.music.progression import Cadence
from yanyi.music.song.lyric import line
from yanyi.music.song.phrase import Curve, Phrase, Source, Wanted, phrased
from yanyi.music.song.plan import Plan, planned
from yanyi.music.song.rhythm import Frame
from yanyi.music.song.style import STYLES, StyleName
from yanyi.music.voicing import Register

PLAN: Plan = planned(STYLES[StyleName.BALLAD], False, Register(56, 74), Dice("plan"))


def wanted(text: str = "Carry me over, carry me home", bars: int = 2) -> Wanted:
    frame = Frame(COMMON, bars, early=2)
    return Wanted(line(text, "en"), 0, frame, Cadence.HALF, 65.0)


def phrase(one: Wanted, seed: str = "a") -> Phrase:
    return phrased(one, PLAN, Dice(seed))


@pytest.mark.parametrize("bars", [2, 4, 6])
def test_a_phrase_has_a_note_a_syllable_and_a_chord_a_bar(bars: int) -> None:
    made = phrase(wanted(bars=bars))
    assert len(made.places) == len(made.pitches) == len(made.line.syllables)
    assert len(made.chords) == bars
    final = made.chords[made.sung_bars - 1]
    assert made.pitches[-1] % 12 in final.classes(PLAN.key)
    assert set(made.chords[made.sung_bars - 1 :]) == {final}


def test_a_phrase_that_goes_by_another_is_like_it() -> None:
    first = phrase(wanted())
    second = phrase(replace(wanted("Bury me under, bury me deep"), source=Source(first, 2.0)), "b")
    assert second.places == first.places
    assert second.chords == first.chords
    near = [abs(a - b) <= 2 for a, b in zip(first.pitches, second.pitches, strict=True)]
    assert sum(near) >= len(near) - 1


def test_words_that_come_after_others_are_sung_as_before() -> None:
    first = phrase(wanted("Oh, carry me over the hill", 4))
    second = phrase(
        replace(wanted("Carry me over the sea", 4), source=Source(first, 4.0, ahead=1)), "b"
    )
    assert second.pitches[:3] == first.pitches[1:4]


def test_it_enters_from_the_phrase_before() -> None:
    first = phrase(wanted())
    for seed in "abcdef":
        second = phrase(replace(wanted("And over again"), number=1, last=first), seed)
        assert abs(second.pitches[0] - first.pitches[-1]) <= 12


@pytest.mark.parametrize("curve", list(Curve))
def test_a_curve_stays_in_bounds(curve: Curve) -> None:
    assert all(-1 <= curve.at(part / 20) <= 1 for part in range(21))


def test_what_is_sung_at_a_place() -> None:
    made = phrase(wanted())
    assert made.pitch_at(made.places[2]) == made.pitches[2]
    assert made.pitch_at(-99) == made.pitches[0]
    assert made.pitch_at(99) == made.pitches[-1]
