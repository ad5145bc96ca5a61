from music.effect.spectrum import dice, highest, middle, onsets, share
from yanyi.music.effect.beasts import dog, horse, wolf
from yanyi.music.sound.modal import RATE


def test_a_dog_barks_a_few_short_times() -> None:
    assert 2 <= len(onsets(dog(dice(), 0.5), 0.15, 0.3)) <= 5


def test_a_large_dog_is_duller_than_a_small_one() -> None:
    assert middle(dog(dice(), 1.0)) < 0.8 * middle(dog(dice(), 0.0))
    assert share(dog(dice(), 0.5), 300, 2000) > 0.8


def test_a_wolf_rises_and_falls() -> None:
    sound = wolf(dice(), 0.2)
    first, held, last = (
        highest(sound[int(at * RATE) : int((at + 0.2) * RATE)], 200, 800) for at in (0.05, 1.1, 3.1)
    )
    assert held > 1.5 * first
    assert last < 0.8 * held


def test_another_wolf_answers() -> None:
    assert len(wolf(dice(), 0.35)) > 1.1 * len(wolf(dice(), 0.25))


def test_a_whinny_falls_and_is_shaken() -> None:
    sound = horse(dice(), 0.5)
    early, late = (
        highest(sound[int(at * RATE) : int((at + 0.15) * RATE)], low, 1.8 * low)
        for at, low in ((0.25, 700), (1.3, 400))
    )
    assert late < 0.75 * early
