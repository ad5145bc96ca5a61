"""An arrow: the string, the flight, the wood that it strikes."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid, struck
from yanyi.music.effect.noise import band, flowing, hump
from yanyi.music.sound.modal import RATE, Floats


def arrow(chance: np.random.Generator, strength: float) -> Samples:
    """Loosed, past the ear, and home: the shaft shakes where it sticks."""
    flight = 0.5 - 0.2 * strength
    string = struck(
        chance,
        np.array([88, 176, 265, 353, 530.0]),
        np.array([1.0, 0.6, 0.4, 0.3, 0.15]),
        np.array([0.12, 0.1, 0.08, 0.06, 0.04]),
        0.16,
    )

    def flow(hertz: Floats, time: Floats) -> Floats:
        part = np.clip(time / flight, 0, 1)
        near = np.sin(np.pi * part) ** 1.5
        centre = 2400 - 1100 * part
        found: Floats = near * (hump(hertz, centre, 0.35) + 0.3 * band(hertz, 1500, 8000, 1))
        return found

    air = flowing(chance, int(flight * RATE), flow, 256)
    partials = np.array([155, 290, 520, 880.0]) * np.exp(0.05 * chance.standard_normal(4))
    wood = struck(
        chance, partials, np.array([1, 0.8, 0.5, 0.3]), np.array([0.15, 0.1, 0.07, 0.05]), 0.2
    )
    time = np.arange(int(0.35 * RATE)) / RATE
    shaft = np.sin(2 * np.pi * 31 * time) * np.sin(2 * np.pi * 240 * time) * np.exp(-time / 0.09)
    parts = [(0.005, 0.35 * string), (0.03, 0.6 * air), (flight, 0.6 * wood)]
    return closed(laid([*parts, (flight + 0.01, 0.25 * shaft.astype(np.float32))]), 0.08)
