import pytest

from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.mode import Mode
from yanyi.music.progression import Cadence, progression


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("cadence", list(Cadence))
def test_phrases_are_as_long_as_asked_and_end_as_asked(mode: Mode, cadence: Cadence) -> None:
    key = Key(2, mode)
    for seed in range(20):
        for count in (2, 4, 8):
            chords = progression(key, count, cadence, Dice(str(seed)))
            assert len(chords) == count
            if cadence in (Cadence.FULL, Cadence.PLAGAL):
                assert chords[-1].degree == 0
            else:
                assert chords[-1].degree != 0


def test_minor_keys_raise_their_leading_note_before_the_end() -> None:
    chords = progression(Key(9, Mode.AEOLIAN), 4, Cadence.FULL, Dice("1"))
    assert chords[-2].symbol(Key(9, Mode.AEOLIAN)) == "E"


def test_modes_without_a_dominant_come_home_from_the_step_below() -> None:
    for mode in (Mode.DORIAN, Mode.MIXOLYDIAN, Mode.PHRYGIAN):
        chords = progression(Key(0, mode), 4, Cadence.FULL, Dice("1"))
        assert [one.degree for one in chords[-2:]] == [6, 0]


def test_the_same_seed_gives_the_same_chords() -> None:
    key = Key(0, Mode.IONIAN)
    found = {progression(key, 8, Cadence.FULL, Dice(str(seed))) for seed in range(20)}
    assert len(found) > 10
    assert progression(key, 8, Cadence.FULL, Dice("a")) == progression(
        key, 8, Cadence.FULL, Dice("a")
    )
