from itertools import pairwise

import pytest

from yanyi.music.instrument import instrument
from yanyi.music.metre import COMMON, LILT, WALTZ, Metre
from yanyi.music.note import Note
from yanyi.music.song.bass import bass
from yanyi.music.song.style import Figure
from yanyi.music.texture import Bar

CHORDS = [(0, 4, 7), (5, 9, 0), (7, 11, 2), (0, 4, 7)]
PLAYER = instrument("bass")


def bars(metre: Metre, energy: float) -> list[Bar]:
    roots = (48, 53, 43, 48)
    return [Bar(n * metre.bar, (root, 60, 64, 67), energy) for n, root in enumerate(roots)]


@pytest.mark.parametrize("figure", list(Figure))
@pytest.mark.parametrize("metre", [COMMON, WALTZ, LILT])
@pytest.mark.parametrize("energy", [0.2, 0.6, 0.9])
def test_every_bar_begins_with_its_root(metre: Metre, figure: Figure, energy: float) -> None:
    notes = bass(bars(metre, energy), CHORDS, metre, PLAYER, figure, 0.6, ())
    assert all(a.end == b.start for a, b in pairwise(notes))
    for number, chord in enumerate(CHORDS):
        inside = [one for one in notes if one.start // metre.bar == number]
        assert inside[0].pitch % 12 == chord[0]
        assert all(one.pitch % 12 in chord for one in inside)
    assert all(PLAYER.low <= one.pitch <= PLAYER.high for one in notes)


def test_the_bass_keeps_out_of_parallels_with_the_melody() -> None:
    beat = COMMON.beat
    # The melody goes from c to g just where the bass would go from c to g.
    melody = tuple(Note(n * 2 * beat, 2 * beat, (60, 67)[n % 2]) for n in range(2))
    one = [Bar(0, (48, 60, 64, 67), 0.6)]
    alone = bass(one, CHORDS[:1], COMMON, PLAYER, Figure.PICKED, 0.6, ())
    beside = bass(one, CHORDS[:1], COMMON, PLAYER, Figure.PICKED, 0.6, melody)
    assert [note.pitch % 12 for note in alone] == [0, 7]
    assert [note.pitch % 12 for note in beside] == [0, 4]
