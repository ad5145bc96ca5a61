import numpy as np
import pytest

from music.effect.spectrum import dice, highest, middle, share
from yanyi.music.effect.throat import Resonance, Source, call, over, unsteady
from yanyi.music.sound.modal import RATE

PITCH = np.full(RATE // 2, 200.0)
EVEN = np.ones(RATE // 2)
MOUTH = (Resonance((800,), 150),)


def test_a_call_keeps_its_pitch_and_rings_where_its_mouth_does() -> None:
    found = highest(call(dice(), PITCH, EVEN, Source(0.5, 0.0, 0.0), MOUTH))
    assert found == pytest.approx(800, rel=0.01)
    low = highest(call(dice(), PITCH, EVEN, Source(3.0, 0.0, 0.0), MOUTH))
    assert low == pytest.approx(200, rel=0.02)


def test_a_mouth_that_opens_is_heard_to_open() -> None:
    opening = (Resonance((400, 1600), 150),)
    sound = call(dice(), PITCH, EVEN, Source(0.5, 0.0, 0.0), opening)
    assert middle(sound[-RATE // 8 :]) > 2 * middle(sound[: RATE // 8])


def test_a_broken_voice_sounds_between_its_partials() -> None:
    plain, broken = (
        call(dice(), PITCH, EVEN, Source(0.5, 0.0, 0.0, under), MOUTH) for under in (0.0, 0.5)
    )
    assert share(plain, 670, 730) < 0.001
    assert share(broken, 670, 730) > 0.01


def test_breath_fills_what_is_between() -> None:
    sound = call(dice(), PITCH, EVEN, Source(0.5, 0.0, 1.0), MOUTH)
    assert share(sound, 830, 970) > 0.1


def test_a_call_ends_in_silence() -> None:
    assert abs(call(dice(), PITCH, EVEN, Source(), MOUTH)[-1]) < 0.01


def test_what_is_passed_evenly_and_what_is_unsteady() -> None:
    assert over(np.array([0.0, 0.25, 1.0]), 1, 3, 1) == pytest.approx([1, 2, 1])
    assert abs(unsteady(dice(), 48_000, 100).mean()) < 0.2
