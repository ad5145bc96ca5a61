"""A plane overhead, and the inside of one."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, edges
from yanyi.music.effect.noise import band, coloured, flowing, hump
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.effect.swing import swing
from yanyi.music.sound.modal import RATE, Floats


def plane(chance: np.random.Generator, strength: float) -> Samples:
    """A jet flies over: roar that sinks in pitch, a whine in front."""
    length = 8.0 - 2.0 * strength
    count = int(length * RATE)
    time = times_of(count, RATE)

    def flow(hertz: Floats, when: Floats) -> Floats:
        part = when / length
        near = np.exp(-(((part - 0.5) / 0.24) ** 2))
        top = 420 + 1500 * near * (1.2 - part)
        found: Floats = near * band(hertz, 50, top, 1) * (hertz / 150) ** -0.3
        whine = 2900 - 1900 * np.clip((part - 0.2) / 0.4, 0, 1)
        return found + 0.8 * near * np.clip(0.75 - part, 0, 1) * hump(hertz, whine, 0.035)

    sound = flowing(chance, count, flow)
    return closed((sound * edges(time, length, 1.6)).astype(np.float32), 0.5)


def cabin(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Inside a plane or a ship of space: air and a deep, steady hum."""
    count = int(seconds * RATE)
    air = coloured(chance, count, lambda h: band(h, 70, 420) + 0.04 * band(h, 900, 4000, 1))
    hum = np.zeros(count)
    for tone, high in ((58.0, 0.6), (87.0, 0.35), (116.0, 0.3), (174.5, 0.12)):
        whole = round(tone * seconds) / seconds
        beat = swing(chance, seconds, 4.0)(times_of(count, RATE))
        hum += high * (1 + 0.3 * beat) * np.sin(2 * np.pi * whole * np.arange(count) / RATE)
    return (0.08 * air + (0.02 + 0.05 * strength) * hum).astype(np.float32)
