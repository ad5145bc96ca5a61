import numpy as np

from music.effect.spectrum import dice, highest, onsets, share
from yanyi.music.effect.birds import birds, cock, crow, owl, tweet
from yanyi.music.sound.modal import RATE


def test_birds_sing_high() -> None:
    assert share(birds(dice(), 12.0, 0.6), 1500, 12_000) > 0.9
    assert 1500 < highest(tweet(dice(), 0.5)) < 8000


def test_an_owl_is_a_soft_tone() -> None:
    sound = owl(dice(), 0.8)
    assert 400 < highest(sound) < 850
    assert share(sound, 400, 800) > 0.9


def test_a_cock_climbs_and_falls() -> None:
    sound = cock(dice(), 0.5)
    first, held, last = (
        highest(sound[int(at * RATE) : int((at + 0.1) * RATE)], 300, 1100)
        for at in (0.03, 1.2, 1.62)
    )
    assert first < held
    assert last < held


def test_crows_caw_a_few_times() -> None:
    assert 2 <= len(onsets(crow(dice(), 0.5), 0.3, 0.2)) <= 5


def test_every_bird_keeps_to_its_song() -> None:
    first, second = (birds(dice(seed), 6.0, 0.5) for seed in (1, 2))
    assert not np.array_equal(first, second)
