import pytest

from yanyi.music.instrument import instrument
from yanyi.music.notation.clef import (
    ALTO,
    BASS,
    BASS_DOWN,
    PERCUSSION,
    TENOR,
    TREBLE,
    TREBLE_DOWN,
    TREBLE_UP,
    Clef,
    clefs,
)
from yanyi.music.note import Note


@pytest.mark.parametrize(
    ("name", "pitches", "wanted"),
    [
        ("erhu", (62, 84), (TREBLE,)),
        ("dizi", (86, 93), (TREBLE_UP,)),
        ("guqin", (38, 52), (BASS,)),
        ("viola", (50, 70), (ALTO,)),
        ("cello", (38, 55), (BASS,)),
        ("cello", (57, 66), (TENOR,)),
        ("contrabass", (28, 40), (BASS_DOWN,)),
        ("guitar", (40, 76), (TREBLE_DOWN,)),
        ("celesta", (84, 100), (TREBLE_UP,)),
        ("piano", (72, 84), (TREBLE, BASS)),
        ("strings", (60, 76), (TREBLE,)),
        ("strings", (48, 76), (TREBLE, BASS)),
        ("guzheng", (40, 76), (TREBLE, BASS)),
        ("gong", (45, 45), (PERCUSSION,)),
        ("timpani", (40, 50), (BASS,)),
        ("flute", (), (TREBLE,)),
    ],
)
def test_clefs_fit_the_range(name: str, pitches: tuple[int, ...], wanted: tuple[Clef, ...]) -> None:
    notes = tuple(Note(0, 480, pitch) for pitch in pitches)
    assert clefs(instrument(name), notes) == wanted
