"""Trains: one that goes by, and the inside of a carriage."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, edges, laid, struck
from yanyi.music.effect.grain import ringing
from yanyi.music.effect.noise import band, flowing, hump
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.effect.swing import swing
from yanyi.music.sound.modal import RATE, Floats


def train(chance: np.random.Generator, strength: float) -> Samples:
    """A train goes by: rumble that swells, joints of the rails in pairs."""
    length = 6.0
    count = int(length * RATE)
    time = times_of(count, RATE)
    shape = np.exp(-(((time - 0.5 * length) / (0.26 * length)) ** 2))

    def flow(hertz: Floats, when: Floats) -> Floats:
        near = np.exp(-(((when - 0.5 * length) / (0.24 * length)) ** 2))
        found: Floats = near * band(hertz, 35, 160 + 500 * near, 1)
        return found + 0.12 * near**2 * hump(hertz, 1700, 0.9)

    gap = 0.62 - 0.2 * strength
    joints = np.arange(0.3, length - 0.5, gap)
    clacks = laid([(float(at) + d, _joint(chance)) for at in joints for d in (0.0, 0.14)], length)[
        :count
    ]
    sound = flowing(chance, count, flow) + 0.9 * clacks * shape.astype(np.float32)
    return closed((sound * edges(time, length, 1.0)).astype(np.float32), 0.4)


def rails(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Inside a railway carriage: a hum, and the joints of the rails."""
    count = int(seconds * RATE)
    joints = max(1, round(seconds / (0.95 - 0.3 * strength)))
    starts = np.arange(joints) * seconds / joints
    times = np.mod(np.concatenate([starts + d for d in (0.0, 0.13, 0.36, 0.49)]) + 0.05, seconds)
    high = np.exp(0.12 * chance.standard_normal(len(times)))
    sound = np.zeros(count, np.float32)
    for tone, height, fade in (
        (62.0, 1.0, 0.05),
        (145.0, 0.7, 0.03),
        (410.0, 0.3, 0.012),
        (1150.0, 0.1, 0.008),
    ):
        tones = tone * np.exp(0.04 * chance.standard_normal(len(times)))
        sound += ringing(
            count, times, tones, np.full(len(times), fade), height * high, attack=0.001
        )
    sway = swing(chance, seconds, 2.0)

    def flow(hertz: Floats, time: Floats) -> Floats:
        found: Floats = (1 + 0.25 * sway(time)) * band(hertz, 40, 260, 1) + 0.03 * hump(
            hertz, 1300, 0.8
        )
        return found

    return 0.12 * sound + 0.1 * flowing(chance, count, flow)


def _joint(chance: np.random.Generator) -> Samples:
    partials = np.array([85, 190, 480, 1250, 2300.0]) * np.exp(0.05 * chance.standard_normal(5))
    return struck(
        chance,
        partials,
        np.array([1, 0.8, 0.5, 0.3, 0.15]),
        np.array([0.2, 0.14, 0.08, 0.05, 0.03]),
        0.25,
    )
