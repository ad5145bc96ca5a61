import pytest

from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.mode import Mode
from yanyi.music.progression import Cadence
from yanyi.music.song.harmony import chord, line_chords

MODES = [Mode.IONIAN, Mode.AEOLIAN, Mode.GONG, Mode.YU, Mode.ZHI, Mode.DORIAN, Mode.MIXOLYDIAN]


@pytest.mark.parametrize("modal", [True, False])
@pytest.mark.parametrize("mode", MODES)
def test_a_line_has_a_chord_a_bar_and_ends_as_asked(mode: Mode, modal: bool) -> None:
    key = Key(2, mode)
    for bars in (1, 2, 3, 4, 6, 8, 12):
        for seed in range(6):
            full = line_chords(key, modal, bars, Cadence.FULL, Dice(str(seed)))
            half = line_chords(key, modal, bars, Cadence.HALF, Dice(str(seed)), after=4)
            assert len(full) == len(half) == bars
            assert full[-1].degree == 0
            assert half[-1].degree != 0
            for one in (*full, *half):
                root, _, fifth = one.classes(key)
                assert (fifth - root) % 12 == 7


def test_the_first_line_mostly_begins_at_home() -> None:
    key = Key(0, Mode.IONIAN)
    firsts = [line_chords(key, False, 4, Cadence.HALF, Dice(str(n)))[0].degree for n in range(60)]
    assert firsts.count(0) > 40


def test_only_a_minor_key_that_is_not_modal_has_a_leading_note() -> None:
    minor, major = Key(9, Mode.AEOLIAN), Key(0, Mode.IONIAN)
    assert chord(minor, False, 4).symbol(minor) == "E"
    assert chord(minor, True, 4).symbol(minor) == "Em"
    assert chord(major, False, 4).symbol(major) == "G"
