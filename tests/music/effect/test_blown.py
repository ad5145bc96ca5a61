import numpy as np
import pytest

from music.effect.spectrum import dice, highest, middle, share
from yanyi.music.effect.blown import honk, horn, pipe, siren, whistle
from yanyi.music.sound.modal import RATE


def test_a_horn_calls_up_a_fifth() -> None:
    sound = horn(dice(), 0.5)
    low = highest(sound[int(0.2 * RATE) : int(0.45 * RATE)], 100, 300)
    high = highest(sound[int(1.0 * RATE) : int(1.8 * RATE)], 150, 400)
    assert high / low == pytest.approx(1.5, rel=0.03)


def test_a_motor_horn_has_two_notes() -> None:
    sound = honk(dice(), 0.9)
    low, high = highest(sound, 350, 450), highest(sound, 455, 600)
    assert high / low == pytest.approx(1.25, rel=0.02)


def test_a_siren_goes_up_and_down() -> None:
    sound = siren(dice(), 0.5)
    found = [middle(sound[at : at + 24_000]) for at in range(24_000, 230_000, 24_000)]
    assert 0 < int(np.argmax(found)) < len(found) - 1
    assert max(found) > 1.15 * min(found)


def test_whistles() -> None:
    assert 2400 < highest(pipe(dice(), 0.5)) < 2950
    assert share(whistle(dice(), 0.5), 250, 2000) > 0.6
