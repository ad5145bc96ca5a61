"""Bells great and small, and the gong.

Partials of a bell after T. D. Rossing, "The Physics of Musical Instruments", chapter "Bells"; each
comes twice, a little apart: it beats.
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, fall, laid, struck
from yanyi.music.effect.grain import ringing, sizes
from yanyi.music.effect.metal import click, twice, uneven
from yanyi.music.effect.noise import band, cleared, white
from yanyi.music.sound.modal import RATE
from yanyi.music.sound.struck import gong as played_gong

BELL = np.array([0.5, 1.0, 1.183, 1.506, 2.0, 2.514, 2.662, 3.011, 4.166, 5.433, 6.796, 8.215])


def bell(chance: np.random.Generator, strength: float) -> Samples:
    """A tower's or a temple's bell; the stronger, the larger."""
    prime = 430 - 240 * strength
    partials = twice(chance, prime * BELL, 0.0012)
    heights = np.array([0.7, 0.8, 0.7, 0.3, 1.0, 0.35, 0.35, 0.4, 0.35, 0.25, 0.18, 0.12])
    fades = (9 + 6 * strength) / BELL**0.9
    length = 5.0 + 2.5 * strength
    sound = struck(chance, partials, uneven(heights), np.repeat(fades, 2), length)
    clapper = cleared(
        white(chance, RATE // 10) * fall(RATE // 10, 0.004), lambda h: band(h, 900, 5000, 1)
    )
    return closed(laid([(0.005, sound), (0.003, 0.8 * clapper)]), 1.5)


def small_bell(chance: np.random.Generator, strength: float) -> Samples:
    """A bell on a counter or a door, struck once: ding."""
    base = 2350 * np.exp(0.04 * chance.standard_normal())
    partials = twice(chance, base * np.array([1, 1.51, 2.32, 2.74, 3.9, 5.1]), 0.0015)
    heights = uneven(np.array([1.0, 0.25, 0.5, 0.3, 0.25, 0.1]))
    fades = np.repeat(np.array([2.6, 1.6, 1.2, 0.9, 0.5, 0.3]), 2)
    sound = struck(chance, partials, heights, fades, 2.0 + 0.6 * strength)
    return closed(laid([(0.004, sound), (0.002, click(chance, 2500, 0.0012))]), 0.8)


def hand_bells(chance: np.random.Generator, strength: float) -> Samples:
    """Small bells that are shaken, or chimes in the wind."""
    seconds = 1.4
    times = 0.02 + np.sort(chance.uniform(0, seconds, 12 + round(16 * strength)))
    tones = chance.uniform(3200, 7500, 6)
    count = int((seconds + 1.2) * RATE)
    sound = np.zeros(count, np.float32)
    which = chance.integers(0, 6, len(times))
    high = sizes(chance, len(times), 0.4)
    for ratio, height, fade in ((1, 1, 0.1), (2.74, 0.4, 0.05), (1.006, 0.7, 0.12)):
        hertz = tones[which] * ratio
        sound += ringing(count, times, hertz, np.full(len(times), fade), height * high)
    return closed(sound, 0.3)


def gong(chance: np.random.Generator, strength: float) -> Samples:
    """A tam-tam."""
    return closed(played_gong(44 - 6 * strength, 0.4 + 0.6 * strength, chance), 1.5)
