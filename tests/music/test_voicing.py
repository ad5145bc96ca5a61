from itertools import pairwise

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.mode import Mode
from yanyi.music.progression import Cadence, progression
from yanyi.music.voicing import SATB, Wanted, parallels, voiced

MODES = (Mode.IONIAN, Mode.AEOLIAN, Mode.DORIAN, Mode.MIXOLYDIAN, Mode.HARMONIC_MINOR)


def wanted(chord: Chord, key: Key) -> Wanted:
    leading = (key.tonic - 1) % 12
    classes = chord.classes(key)
    return Wanted(classes, leading=leading if leading in classes else None)


def test_parts_keep_their_registers_and_never_move_in_parallel() -> None:
    for seed in range(40):
        dice = Dice(str(seed))
        key = Key(seed % 12, MODES[seed % len(MODES)])
        chords = progression(key, 8, Cadence.FULL, dice)
        rows = voiced([wanted(one, key) for one in chords], SATB)
        for one, other in pairwise(rows):
            assert parallels(one, other) == ()
        for row, chord in zip(rows, chords, strict=True):
            assert list(row) == sorted(row)
            assert row[0] % 12 == chord.classes(key)[0]
            assert all(
                register.low <= pitch <= register.high
                for pitch, register in zip(row, SATB, strict=True)
            )
            assert {pitch % 12 for pitch in row} >= set(chord.classes(key)[:2])


def test_a_melody_on_top_is_kept() -> None:
    key = Key(0, Mode.IONIAN)
    tune = (72, 71, 69, 67)
    chords = (Chord(0), Chord(4), Chord(3), Chord(0))
    rows = voiced(
        [Wanted(chord.classes(key), top) for chord, top in zip(chords, tune, strict=True)], SATB
    )
    assert tuple(row[-1] for row in rows) == tune


def test_parallels_are_found() -> None:
    assert parallels((48, 55, 64), (50, 57, 65)) == ((0, 1),)
    assert parallels((48, 60), (50, 62)) == ((0, 1),)
    assert parallels((48, 55), (48, 57)) == ()
