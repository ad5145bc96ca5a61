import numpy as np

from music_ears import captions, ranked
from yanyi.music.effect.catalogue import USUAL


def test_every_effect_has_its_captions_and_no_other_has_any() -> None:
    own, every = captions()
    assert set(own) == {effect.value for effect in USUAL}
    assert {one for several in own.values() for one in several} < set(every)


def test_the_best_of_the_own_captions_counts() -> None:
    every = ("barking", "dog barking", "laughing", "rain")
    scores = np.array([-9.0, -2.0, -1.0, -5.0])
    place, best = ranked(scores, ("barking", "dog barking"), every)
    assert place == 2
    assert best == ("laughing", "dog barking", "rain")
