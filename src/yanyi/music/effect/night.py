"""Crickets, cicadas, frogs: what is heard on warm nights and days.

A wing is scraped: pulses of a pure carrier in chirps (H. C. Bennet-Clark, "Songs and the physics
of sound production", 1989); a cicada buckles its ribs, a frog blows its sac through its throat.
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import mixed
from yanyi.music.effect.grain import ringing
from yanyi.music.effect.noise import band, coloured, filtered, flowing, hump
from yanyi.music.effect.swing import swing
from yanyi.music.sound.modal import RATE, Floats

_PULSE = 0.030
"""Seconds from one pulse of a chirp to the next."""


def crickets(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Field crickets: chirps of three or four pulses at 4.2 to 5 kHz, two to three a second."""
    count = int(seconds * RATE)
    out = np.zeros(count, np.float32)
    for number in range(2 + round(4 * strength)):
        chirps = max(1, round(seconds * chance.uniform(1.9, 2.9)))
        starts = np.arange(chirps) + chance.uniform() + 0.03 * chance.standard_normal(chirps)
        starts = starts * seconds / chirps
        silent = swing(chance, seconds, 6.0)(starts) > 0.45 if number else np.zeros(chirps, bool)
        pulses = int(chance.integers(3, 5))
        times = (starts[~silent, None] + _PULSE * np.arange(pulses)[None]).ravel() % seconds
        near = chance.uniform(0.1, 1.0) if number else 1.0
        carrier = np.full(len(times), chance.uniform(4200, 5000))
        heights = near * np.tile(np.linspace(0.6, 1.0, pulses), int((~silent).sum()))
        fades = np.full(len(times), 0.006)
        out += ringing(count, times, carrier, fades, heights, attack=0.005)
    meadow = coloured(chance, count, lambda h: hump(h, 4900, 0.25))
    air = coloured(chance, count, lambda h: band(h, 80, 700, 1) / h)
    return mixed((0.25, out), (0.012 * (0.3 + strength), meadow), (0.003, air))


def cicadas(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Cicadas in the heat: a rattle of clicks that swells and sinks, many trees of it."""
    count = int(seconds * RATE)
    out = np.zeros(count)
    for _ in range(2 + round(2 * strength)):
        rate = chance.uniform(90, 150)
        clicks = round(seconds * rate)
        times = (np.arange(clicks) + chance.uniform(-0.08, 0.08, clicks)) * seconds / clicks
        times = np.mod(times, seconds)
        swell = np.clip(0.55 + 0.55 * swing(chance, seconds, 4.0)(times), 0.02, 1.5) ** 1.5
        centre = chance.uniform(4300, 6200)
        hertz = np.where(np.arange(clicks) % 2 == 0, centre, 1.07 * centre)
        out += chance.uniform(0.4, 1.0) * ringing(
            count, times, hertz, np.full(clicks, 0.0022), swell
        )
    haze = swing(chance, seconds, 5.0)

    def flow(hertz: Floats, time: Floats) -> Floats:
        found: Floats = (1 + 0.3 * haze(time)) * hump(hertz, 5600, 0.4)
        return found

    rattle = filtered(out.astype(np.float32), lambda h: band(h, 2500, 12_000))
    return mixed((0.12, rattle), (0.02 + 0.03 * strength, flowing(chance, count, flow)))


def frogs(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """A pond of frogs: trains of pulses through a throat, by turns and all at once."""
    count = int(seconds * RATE)
    out = np.zeros(count, np.float32)
    chorus = swing(chance, seconds, 7.0)
    for _ in range(4 + round(6 * strength)):
        sac = chance.uniform(700, 1500)
        near = chance.uniform(0.12, 1.0)
        rate, pulses = chance.uniform(32, 60), int(chance.integers(7, 13))
        calls = max(1, round(seconds / chance.uniform(0.75, 1.5)))
        starts = (np.arange(calls) + 0.25 * chance.uniform(-1, 1, calls)) * seconds / calls
        starts = starts[
            chorus(np.mod(starts, seconds)) + 0.5 * chance.standard_normal(calls) > -0.6
        ]
        inside = np.arange(pulses) / rate * np.linspace(1.15, 0.95, pulses)
        times = np.mod((starts[:, None] + inside[None]).ravel(), seconds)
        shape = np.tile(np.sin(np.pi * (np.arange(pulses) + 0.7) / pulses) ** 0.7, len(starts))
        for tone, height, fade in (
            (sac, 1.0, 0.007),
            (2.2 * sac, 0.45, 0.004),
            (0.5 * sac, 0.3, 0.01),
        ):
            pitch = tone * (1 + 0.15 * np.tile(np.linspace(0, 1, pulses), len(starts)))
            out += ringing(count, times, pitch, np.full(len(times), fade), near * height * shape)
    pond = coloured(chance, count, lambda h: band(h, 90, 800, 1) / h)
    return mixed((0.12, filtered(out, lambda h: band(h, 200, 4500, 1))), (0.002, pond))
