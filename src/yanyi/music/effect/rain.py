"""Rain: far drops that have become a hiss, near ones that are heard one by one, puddles.

After A. Farnell, "Designing Sound", chapter "Rain"; bubbles in puddles after H. C. Pumphrey and
P. A. Elmore, "The entrainment of bubbles by drop impacts" (1990).
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import mixed
from yanyi.music.effect.grain import bursts, moments, ringing, sizes
from yanyi.music.effect.noise import band, coloured, filtered, hump
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.effect.swing import swing
from yanyi.music.sound.modal import RATE, Floats


def rain(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Rain on the ground, from a drizzle at 0 to a downpour at 1."""
    count = int(seconds * RATE)
    hiss = coloured(chance, count, lambda hertz: _hiss(hertz, strength))
    gusts = swing(chance, seconds, 5.0)(times_of(count, RATE))
    hiss *= (1 + (0.12 + 0.1 * strength) * gusts).astype(np.float32)
    near = _drops(chance, count, seconds, 40 + 260 * strength)
    near = filtered(near, lambda hertz: band(hertz, 1200, 9000, 1) + 0.6 * hump(hertz, 3500, 0.7))
    puddles = _bubbles(chance, count, seconds, 5 + 50 * strength**1.5)
    return mixed(
        (0.1 * (0.25 + 0.75 * strength), hiss), (0.16 - 0.06 * strength, near), (0.03, puddles)
    )


def roof(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Rain as it drums on a roof or on panes over one's head."""
    count = int(seconds * RATE)
    times = moments(chance, seconds, 60 + 260 * strength)
    wood = chance.choice([190.0, 270.0, 340.0, 460.0, 610.0, 900.0, 1400.0], len(times))
    wood *= np.exp(0.12 * chance.standard_normal(len(times)))
    heights = sizes(chance, len(times), 0.8)
    drum = ringing(count, times, wood, 0.9 / wood + 0.002, heights, attack=0.0004)
    taps = _drops(chance, count, seconds, 50 + 150 * strength)
    taps = filtered(taps, lambda hertz: band(hertz, 700, 4500))
    hiss = coloured(chance, count, lambda hertz: band(hertz, 250, 3200, 1) * hertz**-0.35)
    return mixed((0.05, drum), (0.12, taps), (0.05 * (0.3 + strength), hiss))


def dripping(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Water that drips from eaves or from the roof of a cave into still water."""
    count = int(seconds * RATE)
    times = []
    for _ in range(3 + round(3 * strength)):
        drops = max(1, round(seconds / chance.uniform(1.4, 3.8)))
        beat = seconds / drops
        times.append(
            (np.arange(drops) + chance.uniform(0, 1) + 0.03 * chance.standard_normal()) * beat
        )
    at = np.concatenate(times) % seconds
    hertz = chance.uniform(600, 1700, len(at))
    heights = sizes(chance, len(at), 0.5)
    plink = ringing(count, at + 0.012, hertz, 10 / hertz, heights, 24.0, attack=0.002)
    second = ringing(count, at + 0.045, 1.35 * hertz, 8 / hertz, 0.3 * heights, 24.0, 0.002)
    tick = bursts(chance, count, at, np.full(len(at), 0.005), 0.4 * heights)
    tick = filtered(tick, lambda h: band(h, 400, 5000, 1))
    air = coloured(chance, count, lambda hertz: band(hertz, 60, 500, 1) / hertz)
    return mixed((0.1, plink + second + tick), (0.002, air))


def _hiss(hertz: Floats, strength: float) -> Floats:
    """Light rain is bright and thin; heavy rain has weight."""
    low = 1600 - 1300 * strength
    body = band(hertz, low, 11_000, 1) * (hertz / 2000) ** -(0.15 + 0.3 * strength)
    rumble = 0.5 * strength * band(hertz, 60, 320, 1)
    return body + rumble


def _drops(chance: np.random.Generator, count: int, seconds: float, rate: float) -> Samples:
    times = moments(chance, seconds, rate)
    fades = chance.uniform(0.0004, 0.003, len(times))
    return bursts(chance, count, times, fades, sizes(chance, len(times)))


def _bubbles(chance: np.random.Generator, count: int, seconds: float, rate: float) -> Samples:
    times = moments(chance, seconds, rate)
    hertz = np.exp(chance.uniform(np.log(1200), np.log(7000), len(times)))
    heights = sizes(chance, len(times), 0.7)
    return ringing(count, times, hertz, 14 / hertz, heights, 5.0, attack=0.0008)
