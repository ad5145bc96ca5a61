from itertools import pairwise

import pytest

from yanyi.music.chord import Chord
from yanyi.music.harmonising import harmonised
from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.motif import Motif
from yanyi.music.progression import Cadence, ending, followers

C = Key(0, Mode.IONIAN)
BEAT = 480


def bars(*steps: int) -> Motif:
    return Motif(steps, (BEAT,) * len(steps))


def test_the_tones_of_a_bar_are_in_its_chord() -> None:
    melody = bars(0, 2, 4, 2, 3, 5, 7, 5, 4, 6, 8, 6, 7, 4, 2, 0)
    found = harmonised(melody, C, COMMON, 4, {})
    assert [one.degree for one in found] == [0, 3, 4, 0]


def test_given_chords_stand() -> None:
    ends = ending(C, Cadence.FULL)
    given = {2: ends[0], 3: ends[1]}
    found = harmonised(bars(*(0, 2, 4, 2) * 4), C, COMMON, 4, given)
    assert found[2:] == ends


def test_bars_without_a_melody_go_by_ways_in_use() -> None:
    found = harmonised(bars(0), C, COMMON, 6, {5: Chord(0)})
    after = followers(C)
    for one, other in pairwise(found):
        assert other.degree in after[one.degree] or one.degree == other.degree


@pytest.mark.parametrize("mode", list(Mode))
def test_every_mode_has_chords_for_every_melody(mode: Mode) -> None:
    key = Key(5, mode)
    found = harmonised(bars(*range(8)), key, COMMON, 2, {})
    assert len(found) == 2
    for chord in found:
        root, fifth = chord.classes(key)[0], chord.classes(key)[-1]
        assert root != fifth
