import numpy as np

from music.effect.spectrum import dice, highest, onsets
from yanyi.music.effect.beasts import dog, horse, throat, wolf
from yanyi.music.sound.modal import RATE


def test_a_dog_barks_a_few_short_times() -> None:
    assert 2 <= len(onsets(dog(dice(), 0.5), 0.15, 0.3)) <= 5


def test_a_wolf_rises_and_falls() -> None:
    sound = wolf(dice(), 0.5)
    first, held, last = (
        highest(sound[int(at * RATE) : int((at + 0.2) * RATE)], low, 1.7 * low)
        for at, low in ((0.02, 240), (1.5, 360), (3.4, 240))
    )
    assert held > 1.3 * first
    assert last < held


def test_a_whinny_falls_and_is_shaken() -> None:
    sound = horse(dice(), 0.5)
    early, late = (
        highest(sound[int(at * RATE) : int((at + 0.15) * RATE)], low, 1.8 * low)
        for at, low in ((0.25, 700), (1.3, 400))
    )
    assert late < 0.75 * early


def test_a_throat_keeps_its_pitch() -> None:
    pitch = np.full(RATE // 2, 200.0)
    sound = throat(dice(), pitch, np.ones(RATE // 2), 0.0, (600, 1500), 0.0)
    found = highest(sound)
    assert abs(found / 200 - round(found / 200)) < 0.02
