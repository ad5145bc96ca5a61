import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.providers.hibari_engine import speak


def test_the_melody_moves_and_a_take_swings_otherwise() -> None:
    sounds = "həlˈO ðˈɛɹ."
    first, again, other, lower = (
        speak(sounds, 1.0),
        speak(sounds, 1.0),
        speak(sounds, 1.0, take=1),
        speak(sounds, 1.0, pitch=0.5),
    )
    assert np.array_equal(first, again)
    assert len(first) == len(other) == len(lower)
    assert np.abs(first - other).max() > 0.01
    assert _bottom(lower) > 3 * _bottom(first)


def _bottom(wave: Samples) -> float:
    """The part of its power that lies between 70 Hz and 140 Hz, where only low voices have any."""
    power = np.abs(np.fft.rfft(wave)) ** 2
    hertz = np.fft.rfftfreq(len(wave), 1 / 24_000)
    return float(power[(hertz > 70) & (hertz < 140)].sum() / power.sum())
