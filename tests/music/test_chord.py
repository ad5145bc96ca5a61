import pytest

from yanyi.music.chord import Build, Chord
from yanyi.music.key import Key
from yanyi.music.mode import Mode

C, A = Key(0, Mode.IONIAN), Key(9, Mode.AEOLIAN)


@pytest.mark.parametrize(
    ("chord", "key", "symbol", "numeral"),
    [
        (Chord(0), C, "C", "I"),
        (Chord(1), C, "Dm", "ii"),
        (Chord(4, Build.SEVENTH), C, "G7", "V7"),
        (Chord(6), C, "Bdim", "vii"),
        (Chord(4, Build.SUS), C, "Gsus4", "V"),
        (Chord(0), A, "Am", "i"),
        (Chord(4), A, "Em", "v"),
        (Chord(4, leading=True), A, "E", "V"),
        (Chord(0, Build.OPEN), A, "A5", "I"),
        (Chord(2), Key(4, Mode.IONIAN), "G#m", "iii"),
        (Chord(3), Key(1, Mode.IONIAN), "Gb", "IV"),
    ],
)
def test_symbols_and_numerals(chord: Chord, key: Key, symbol: str, numeral: str) -> None:
    assert chord.symbol(key) == symbol
    assert chord.numeral(key) == numeral


def test_a_chord_has_its_root_first() -> None:
    assert Chord(4).classes(C) == (7, 11, 2)
    assert Chord(4, leading=True).classes(A) == (4, 8, 11)


def test_a_symbol_is_a_root_and_a_kind() -> None:
    chord = Chord(4, Build.SEVENTH)
    assert str(chord.root(Key(3, Mode.IONIAN))) == "Bb4"
    assert chord.kind(Key(3, Mode.IONIAN)) == "7"
