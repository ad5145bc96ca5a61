"""Hooves and wheels on a road."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid, struck
from yanyi.music.effect.grain import bursts, ringing, sizes
from yanyi.music.effect.noise import band, cleared, coloured
from yanyi.music.effect.steps import crushed, tap
from yanyi.music.sound.modal import RATE

_GAITS = (
    (1.10, (0.0, 0.27, 0.5, 0.77), 3),  # a walk of four beats
    (0.66, (0.0, 0.5), 5),  # a trot of two
    (0.52, (0.0, 0.2, 0.42), 7),  # a gallop of three and a leap
)


def hooves(chance: np.random.Generator, strength: float) -> Samples:
    """A horse on a road: it walks, trots or gallops."""
    stride, beats, strides = _GAITS[min(2, int(3 * strength))]
    feet = []
    for number in range(strides):
        for foot, beat in enumerate(beats):
            at = (number + beat) * stride + 0.006 * chance.standard_normal()
            force = (0.8 + 0.3 * strength) * np.exp(0.12 * chance.standard_normal())
            feet.append((0.02 + max(at, 0.0), _hoof(chance, foot, force)))
    return closed(laid(feet), 0.05)


def _hoof(chance: np.random.Generator, foot: int, force: float) -> Samples:
    """A hollow clop: fore hooves higher than hind ones."""
    base = (620.0, 480.0, 660.0, 510.0)[foot % 4] * np.exp(0.05 * chance.standard_normal())
    clop = struck(
        chance,
        base * np.array([1, 1.52, 2.36, 3.9]),
        force * np.array([1.0, 0.7, 0.35, 0.15]),
        np.array([0.085, 0.06, 0.04, 0.025]),
        0.12,
    )
    thud = struck(
        chance, np.array([78, 118.0]), force * np.array([0.8, 0.5]), np.full(2, 0.11), 0.14
    )
    grit = crushed(chance, 0.35 * force, (0.02, 0.03), 18, (1500, 6000), 0.0012, 0.0)
    return laid(
        [
            (0, 0.5 * clop),
            (0, 0.5 * thud),
            (0, grit),
            (0, tap(chance, 0.002, (900, 4000), 0.4 * force)),
        ]
    )


def cart(chance: np.random.Generator, strength: float) -> Samples:
    """Wooden wheels with iron tyres over stones, an axle that complains once a turn."""
    seconds = 4.0
    count = int(seconds * RATE)
    time = np.arange(count) / RATE
    turn = 1.25 - 0.45 * strength
    stones = np.cumsum(chance.gamma(2.0, 0.035 - 0.015 * strength, 260))
    stones = stones[stones < seconds - 0.3]
    heights = sizes(chance, len(stones), 0.6)
    hertz = chance.choice([88.0, 132.0, 187.0, 260.0, 410.0, 640.0], len(stones))
    body = ringing(count, stones, hertz, 5 / hertz, heights, attack=0.001)
    tyre = bursts(chance, count, stones, np.full(len(stones), 0.004), heights)
    tyre = cleared(tyre, lambda h: band(h, 700, 4200, 1))
    roll = coloured(chance, count, lambda h: band(h, 60, 420, 1))
    squeaks = []
    for at in np.arange(0.3, seconds - 0.6, turn):
        length = int(0.26 * RATE)
        part = np.linspace(0, 1, length)
        pitch = 880 * (1 + 0.18 * np.sin(np.pi * part)) * (1 + 0.004 * chance.standard_normal())
        wave = sum(np.sin(2 * np.pi * n * np.cumsum(pitch) / RATE) / n for n in (1, 2, 3))
        squeaks.append(
            (float(at), (np.asarray(wave) * np.sin(np.pi * part) ** 2).astype(np.float32))
        )
    sound = 0.55 * body + 0.3 * tyre + 0.09 * roll + 0.05 * laid(squeaks, seconds)[:count]
    shape = np.clip(time / 0.6, 0, 1) * np.clip((seconds - time) / 0.9, 0, 1)
    return closed((sound * shape).astype(np.float32), 0.1)
