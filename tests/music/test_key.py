import pytest

from yanyi.music.key import Key
from yanyi.music.mode import PENTATONIC, STEPS, Mode, darker, minor


@pytest.mark.parametrize("mode", list(Mode))
def test_steps_and_pitches_go_back_and_forth(mode: Mode) -> None:
    for tonic in range(12):
        key = Key(tonic, mode)
        for step in range(-10, 20):
            assert key.step(key.pitch(step)) == step
            assert key.holds(key.pitch(step))


def test_signatures_are_those_of_the_circle_of_fifths() -> None:
    assert Key(0, Mode.IONIAN).fifths == 0
    assert Key(2, Mode.IONIAN).fifths == 2
    assert Key(9, Mode.AEOLIAN).fifths == 0
    assert Key(0, Mode.HARMONIC_MINOR).fifths == -3
    assert Key(2, Mode.DORIAN).fifths == 0
    assert Key(9, Mode.YU).fifths == 0


def test_the_five_modes_are_one_scale_from_five_tonics() -> None:
    tones = {(0 + one) % 12 for one in STEPS[Mode.GONG]}
    for tonic, mode in ((2, Mode.SHANG), (4, Mode.JUE), (7, Mode.ZHI), (9, Mode.YU)):
        assert {(tonic + one) % 12 for one in STEPS[mode]} == tones
    assert len(PENTATONIC) == 5


def test_darker_modes_keep_the_number_of_tones() -> None:
    for mode in Mode:
        assert len(STEPS[darker(mode)]) == len(STEPS[mode])
    assert minor(darker(Mode.IONIAN))
    assert not minor(Mode.IONIAN)
