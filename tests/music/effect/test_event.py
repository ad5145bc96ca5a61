import numpy as np
import pytest

from music.effect.spectrum import dice, highest
from yanyi.music.effect.event import closed, edges, fall, laid, mixed, struck, unit
from yanyi.music.sound.modal import RATE


def test_sounds_are_laid_at_their_seconds() -> None:
    one = np.ones(100, np.float32)
    sound = laid([(0.0, one), (0.5, 2 * one)], 1.0)
    assert len(sound) == RATE
    assert sound[50] == 1
    assert sound[RATE // 2 + 50] == 2
    assert sound[RATE // 4] == 0


def test_an_event_begins_and_ends_in_silence() -> None:
    sound = closed(np.ones(RATE // 2, np.float32) + 0.1 * dice().standard_normal(RATE // 2))
    assert sound[0] == 0
    assert sound[-1] == 0
    assert abs(float(sound.mean())) < 0.01


def test_a_struck_body_sounds_at_its_partials() -> None:
    sound = struck(dice(), np.array([440.0]), np.ones(1), np.array([1.0]), 0.5)
    assert highest(sound) == pytest.approx(440, abs=3)


def test_shapes() -> None:
    assert fall(RATE, 0.5)[RATE // 2] == pytest.approx(np.exp(-1), abs=0.01)
    assert fall(RATE, 0.5, 0.01)[0] == 0
    time = np.linspace(0, 2, 201)
    assert edges(time, 2.0, 0.5)[[0, 100, 200]] == pytest.approx([0, 1, 0])
    assert unit(np.array([0.0, -4.0, 2.0])).tolist() == [0, -1, 0.5]
    assert mixed((0.5, np.ones(3)), (2.0, np.ones(3))).tolist() == [2.5] * 3
