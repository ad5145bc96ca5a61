import pytest

from yanyi.models.timbre import COLOUR, Timbre, apart, bent

ONE = Timbre(10.0, (0.0, 4.0, -4.0), 12.0)


def test_a_voice_is_not_apart_from_itself() -> None:
    assert apart(ONE, ONE) == 0


def test_every_side_counts_its_own_steps() -> None:
    higher = Timbre(13.0, ONE.spectrum, ONE.pace)
    darker = Timbre(ONE.pitch, tuple(one + 2 * COLOUR for one in ONE.spectrum), ONE.pace)
    faster = Timbre(ONE.pitch, ONE.spectrum, 13.2)
    assert apart(ONE, higher) == pytest.approx(3)
    assert apart(ONE, darker) == pytest.approx(2)
    assert apart(ONE, faster) == pytest.approx(apart(faster, ONE)) == pytest.approx(1)
    assert apart(ONE, Timbre(13.0, darker.spectrum, 12.0)) == pytest.approx(13**0.5)


def test_bending_moves_pitch_and_pace() -> None:
    octave = bent(ONE, 2.0, 1.5)
    assert octave.pitch == pytest.approx(22)
    assert octave.pace == pytest.approx(18)
    assert octave.spectrum == ONE.spectrum
