import numpy as np
import pytest

from yanyi.aloud.sung import Sounded
from yanyi.models.singing import SungNote, Syllable
from yanyi.providers.kokoro_melody import hertz, melody, notes, strength, voiced
from yanyi.providers.kokoro_timing import Line, laid, timed

STEP = 0.0125
SUNG = (
    Syllable("snow", 0.5, (SungNote(0.5, 60.0), SungNote(0.5, 64.0))),
    Syllable("falls", 1.5, (SungNote(1.5, 62.0),)),
)
SOUNDS = (Sounded("sn", "", "ˈO", ""), Sounded("f", "", "ˈɔ", "lz"))


@pytest.fixture
def line() -> Line:
    places = laid(SUNG, SOUNDS)
    return timed(places, [2.0] * len(places), SUNG, 2 * STEP)


def test_every_note_is_where_it_is_asked_for(line: Line) -> None:
    found = notes(line, SUNG, STEP)
    assert len(found) == 2 * sum(place.frames for place in line)
    at = np.arange(len(found)) * STEP
    assert set(found[(at > 0.3) & (at < 0.99)]) == {60.0}
    assert set(found[(at > 1.01) & (at < 1.3)]) == {64.0}
    assert set(found[at > 1.5]) == {62.0}


def test_the_voice_glides_to_a_note_and_is_there_soon(line: Line) -> None:
    wanted, curve = notes(line, SUNG, STEP), melody(line, SUNG, STEP)
    off = np.abs(curve - wanted)
    away = np.flatnonzero(off > 0.3) * STEP
    assert 0 < len(away) < 10
    assert np.abs(np.diff(curve)).max() < 2.5


def test_only_long_notes_have_vibrato_and_it_sets_in_late(line: Line) -> None:
    curve = melody(line, SUNG, STEP)
    at = np.arange(len(curve)) * STEP
    assert np.ptp(curve[(at > 1.6) & (at < 1.7)]) == 0
    assert 0.25 < np.ptp(curve[(at > 2.2) & (at < 2.9)]) < 0.4


def test_there_is_no_voice_in_s_and_f(line: Line) -> None:
    found = voiced(line)
    at = 0
    for place in line:
        piece = found[at : at + 2 * place.frames]
        at += 2 * place.frames
        assert piece.all() == (place.sign in "nˈOɔlz" and place.sign != "")
        assert piece.any() == piece.all()


def test_strength_moves_with_the_sounds_and_vowels_are_strong(line: Line) -> None:
    spoken = [2.0] * len(line)
    found = strength(line, np.arange(4.0 * len(line)) / 100, spoken)
    assert len(found) == 2 * sum(place.frames for place in line)
    (first,) = (n for n, place in enumerate(line) if place.sign == "O")
    at = 2 * sum(place.frames for place in line[:first])
    assert found[at] > 8
    assert found[0] < 0.1


def test_a_is_440() -> None:
    assert hertz(np.array([69.0, 57.0])) == pytest.approx([440.0, 220.0])
