"""Sounds into speech by Hibari: a small model of spectra, and the pitch laid under them."""

from functools import cache
from importlib import import_module
from typing import Any

import numpy as np

from yanyi.media.audio.sound import Samples

_SWINGS = (1.0, 1.25, 0.8, 1.12)
"""How far the melody of every other take goes up and down."""
_VOICED = 40.0  # Hz: there is no voice below


@cache
def _speaker() -> Any:
    return import_module("hibari.tts").Hibari(threads=1)


def speak(sounds: str, speed: float, pitch: float = 1.0, take: int = 0) -> Samples:
    """The speech of sounds at 24 kHz, (n,); ``pitch`` moves the melody and leaves the rest."""
    speaker = _speaker()
    asked = {
        "ids": np.array([speaker.ids(sounds)], np.int64),
        "speed": np.array([speed], np.float32),
    }
    *spectra, melody = (one[0] for one in speaker.sess.run(None, asked))
    voiced = melody > _VOICED
    moved = np.zeros_like(melody)
    if voiced.any():
        middle = float(np.median(melody[voiced]))
        swing = _SWINGS[take % len(_SWINGS)]
        moved[voiced] = middle * pitch * (melody[voiced] / middle) ** swing
    synthesis = import_module("hibari.dsp").synth
    wave = synthesis(*spectra, moved, np.random.default_rng(take))
    return np.asarray(wave, np.float32)
