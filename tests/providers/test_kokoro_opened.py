import numpy as np

from yanyi.media.audio.length import RATE
from yanyi.providers.kokoro_engine import speak
from yanyi.providers.kokoro_opened import FRAME, Score, natural, performed
from yanyi.providers.kokoro_voices import sketch

SOUNDS = "snˈO fˈɔlz"


def test_what_the_model_decides_and_is_then_told_is_what_it_says() -> None:
    voice = sketch("af_heart")
    score = natural(SOUNDS, voice)
    assert len(score.lengths) == len(SOUNDS) + 2
    assert len(score.pitch) == len(score.strength) == 2 * score.lengths.sum()
    made = performed(SOUNDS, voice, score)
    assert np.array_equal(made, speak(SOUNDS, voice, 1.0))
    assert len(made) == round(float(score.lengths.sum()) * FRAME * RATE)


def test_it_is_as_long_as_it_is_told() -> None:
    voice = sketch("af_heart")
    score = natural(SOUNDS, voice)
    slow = Score(2 * score.lengths, np.repeat(score.pitch, 2), np.repeat(score.strength, 2))
    assert len(performed(SOUNDS, voice, slow)) == 2 * len(performed(SOUNDS, voice, score))
