import pytest

from yanyi.music.key import Key
from yanyi.music.mode import Mode
from yanyi.music.pitch import hertz, spelled


def test_every_pitch_is_spelled_as_itself_in_every_key() -> None:
    for fifths in range(-6, 7):
        for pitch in range(24, 108):
            made = spelled(pitch, fifths)
            assert made.pitch == pitch
            assert abs(made.alter) <= 2


@pytest.mark.parametrize(
    ("pitch", "fifths", "written"),
    [
        (60, 0, "C4"),
        (61, 2, "C#4"),
        (61, -5, "Db4"),
        (70, -3, "Bb4"),
        (66, 1, "F#4"),
        (59, -6, "Cb4"),
        (71, 0, "B4"),
        (68, 0, "G#4"),
    ],
)
def test_keys_spell_their_own_notes(pitch: int, fifths: int, written: str) -> None:
    assert str(spelled(pitch, fifths)) == written


def test_notes_of_a_scale_have_seven_letters() -> None:
    for tonic in range(12):
        key = Key(tonic, Mode.IONIAN)
        letters = [spelled(key.pitch(step), key.fifths).letter for step in range(7)]
        assert len(set(letters)) == 7


def test_a_is_440() -> None:
    assert hertz(69) == 440.0
    assert hertz(81) == pytest.approx(880.0)


def test_a_name_has_no_octave() -> None:
    assert spelled(61, -5).name == "Db"
