import pytest

from yanyi.music.key import Key
from yanyi.music.mode import Mode
from yanyi.music.motif import Motif, joined

FATE = Motif((4, 4, 4, 2), (240, 240, 240, 960))
C = Key(0, Mode.IONIAN)


def test_operations() -> None:
    assert FATE.sequence(-1).steps == (3, 3, 3, 1)
    assert FATE.inverted().steps == (4, 4, 4, 6)
    assert FATE.backwards().lengths == (960, 240, 240, 240)
    assert FATE.stretched(2).length == 2 * FATE.length
    assert FATE.stretched(1, 2).lengths == (120, 120, 120, 480)
    assert FATE.fragment(2, 4) == Motif((4, 2), (240, 960))
    assert joined([FATE, FATE]).length == 2 * FATE.length


def test_notes_follow_one_another_in_the_key() -> None:
    notes = FATE.notes(C, start=480, octave=-1)
    assert [one.pitch for one in notes] == [55, 55, 55, 52]
    assert [one.start for one in notes] == [480, 720, 960, 1200]
    assert [one.pitch for one in FATE.notes(Key(0, Mode.AEOLIAN))] == [67, 67, 67, 63]


def test_every_step_has_a_length() -> None:
    with pytest.raises(ValueError, match="a length for every step"):
        Motif((1,), ())
