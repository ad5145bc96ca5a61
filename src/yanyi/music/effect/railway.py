"""Trains: one that goes by, and the inside of a carriage."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, edges, fall, laid, struck
from yanyi.music.effect.grain import ringing
from yanyi.music.effect.noise import band, coloured, flowing, hump
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.effect.swing import swing
from yanyi.music.sound.modal import RATE, Floats


def train(chance: np.random.Generator, strength: float) -> Samples:
    """A train goes by: every bogie roars as it passes, and knocks twice over the joint there."""
    length = 6.0
    count = int(length * RATE)
    time = times_of(count, RATE)
    speed = 14 + 12 * strength
    coach = 24.0 / speed
    ends = np.arange(0.9, length - 0.9, coach)
    bogies = np.sort(np.concatenate([ends, ends + 7.0 / speed]))
    bogies = bogies[bogies < length - 0.7]

    def flow(hertz: Floats, when: Floats) -> Floats:
        near = sum(1 / (1 + ((when - at) * speed / 5.0) ** 2) for at in bogies)
        far = edges(when, length, 1.4) ** 2
        roll = hump(hertz, 380, 1.3) + 0.12 * hump(hertz, 1800, 0.9)
        low = band(hertz, 35, 260, 1)
        found: Floats = np.asarray(near) ** 0.7 * roll + 0.9 * far * low + 0.2 * far * roll
        return found

    axle = 2.4 / speed
    clacks = [
        (float(at) + more, _joint(chance)) for at in bogies for more in (-0.5 * axle, 0.5 * axle)
    ]
    sound = flowing(chance, count, flow, 512) + 0.8 * laid(clacks, length)[:count]
    return closed((sound * edges(time, length, 0.9)).astype(np.float32), 0.4)


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
    """A wheel over a gap: the rail rings, the wheel knocks."""
    partials = np.array([85, 190, 480, 1250, 2300.0]) * np.exp(0.05 * chance.standard_normal(5))
    ring = struck(
        chance,
        partials,
        np.array([1, 0.8, 0.5, 0.3, 0.15]),
        np.array([0.2, 0.14, 0.08, 0.05, 0.03]),
        0.25,
    )
    count = len(ring)
    knock = coloured(chance, count, lambda h: hump(h, 700, 1.4)) * fall(count, 0.02, 0.001)
    return (0.7 * ring + 0.6 * knock).astype(np.float32)
