"""Water: sea, stream, river, water under a boat, splashes.

Bubbles and their distribution after K. van den Doel, "Physically based models for liquid sounds"
(2005); breakers as noise after A. Farnell, "Designing Sound".
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, edges, fall, mixed
from yanyi.music.effect.grain import moments, ringing, sizes
from yanyi.music.effect.noise import band, cleared, coloured, flowing, white
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.effect.swing import swing
from yanyi.music.sound.modal import RATE, Floats

_FINEST, _COARSEST = 0.0006, 0.006
"""Radii of bubbles in metres."""


def sea(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Waves that rise, break and run back over the beach, each one different."""
    waves = max(1, round(seconds / (8.5 - 2 * strength)))
    apart = seconds / waves
    starts = (np.arange(waves) + 0.18 * chance.uniform(-1, 1, waves)) * apart
    heights = np.clip(1 + 0.3 * chance.standard_normal(waves), 0.4, 1.7)
    shimmer = swing(chance, seconds, 0.35)

    def flow(hertz: Floats, time: Floats) -> Floats:
        found = 0.10 * band(hertz, 50, 700, 1) * (hertz / 200) ** -0.6
        for start, height in zip(starts, heights, strict=True):
            since = np.mod(time - start, seconds)
            found = found + height * _breaker(hertz, since, strength)
        return found * (1 + 0.12 * shimmer(time))

    return 0.2 * flowing(chance, int(seconds * RATE), flow)


def _breaker(hertz: Floats, since: Floats, strength: float) -> Floats:
    """One wave, so many seconds after it begins to rise."""
    rise = np.exp(-(((since - 2.6) / 1.3) ** 2))
    crash = np.where(since > 2.6, np.exp(-(since - 2.6) / 1.1), np.exp((since - 2.6) / 0.25))
    back = np.clip((since - 3.0) / 1.2, 0, 1) * np.exp(-np.clip(since - 3.0, 0, None) / 1.7)
    roar = rise * band(hertz, 45, 420, 1) * (hertz / 150) ** -0.5
    foam = crash * band(hertz, 200, 2500 + 3500 * crash, 1) * (hertz / 600) ** -0.4
    hiss = back * band(hertz, 1800, 7500, 1)
    return (0.5 + 0.7 * strength) * roar + (0.35 + 0.6 * strength) * foam + 0.22 * hiss


def stream(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """A brook over stones: bubbles without number, little noise."""
    count = int(seconds * RATE)
    sound = bubbling(chance, count, seconds, 140 + 260 * strength)
    gurgle = swing(chance, seconds, 0.8)(times_of(count, RATE))
    rush = coloured(chance, count, lambda hertz: band(hertz, 350, 5000, 1) * (hertz / 900) ** -0.5)
    rush *= (1 + 0.2 * gurgle).astype(np.float32)
    return mixed((0.08, sound), (0.012 + 0.02 * strength, rush))


def river(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """A broad river: a low rush, and eddies that gurgle."""
    count = int(seconds * RATE)
    eddies = swing(chance, seconds, 2.0)

    def flow(hertz: Floats, time: Floats) -> Floats:
        body = band(hertz, 90, 900, 1) * (hertz / 300) ** -0.5
        found: Floats = (1 + 0.25 * eddies(time)) * body + 0.06 * band(hertz, 1500, 6000, 1)
        return found

    gurgles = bubbling(chance, count, seconds, 25 + 40 * strength, 0.003, 0.012)
    return mixed((0.08, flowing(chance, count, flow)), (0.04, gurgles))


def lapping(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Water against the side of a boat: slaps, gurgles, and the hull that creaks a little."""
    count = int(seconds * RATE)
    waves = max(1, round(seconds / 1.9))
    at = (np.arange(waves) + 0.25 * chance.uniform(-1, 1, waves)) * seconds / waves
    heights = np.clip(1 + 0.4 * chance.standard_normal(waves), 0.2, 2)

    def flow(hertz: Floats, time: Floats) -> Floats:
        found = 0.05 * band(hertz, 80, 700, 1) * np.ones_like(time)
        for start, height in zip(at, heights, strict=True):
            since = np.mod(time - start, seconds)
            slap = np.clip(since / 0.16, 0, 1) ** 2 * np.exp(-since / 0.3)
            found = found + height * slap * band(hertz, 160, 500 + 1800 * slap)
        return found

    each = chance.poisson(24, waves)
    times = np.repeat(at, each) + chance.gamma(2, 0.12, each.sum())
    gurgles = _bubbles(chance, count, np.mod(times, seconds), 0.0012, 0.009)
    force = 0.5 + strength
    return mixed((0.15 * force, flowing(chance, count, flow, 512)), (0.06 * force, gurgles))


def splash(chance: np.random.Generator, strength: float) -> Samples:
    """Something falls into the water, or a wave over the side."""
    length = 1.0 + 0.9 * strength
    count = int(length * RATE)

    def flow(hertz: Floats, time: Floats) -> Floats:
        burst = np.clip(time / 0.012, 0, 1) * np.exp(-time / (0.10 + 0.12 * strength))
        spray = np.clip((time - 0.06) / 0.12, 0, 1) * np.exp(-time / (0.25 + 0.25 * strength))
        low = burst * band(hertz, 90, 1500, 1) * (hertz / 400) ** -0.5
        found: Floats = low + 0.45 * burst * band(hertz, 900, 7000, 1)
        return found + 0.25 * spray * band(hertz, 1500, 9000, 1)

    drops = int(60 + 160 * strength)
    times = chance.gamma(2, 0.11 + 0.1 * strength, drops)
    bubbles = _bubbles(chance, count, times[times < length - 0.1], 0.0008, 0.007)
    plunge = ringing(count, np.array([0.07]), np.array([190.0]), np.array([0.06]), np.ones(1), 5.0)
    sound = flowing(chance, count, flow, 256)
    return closed(0.6 * sound + 0.22 * bubbles + 0.5 * plunge, 0.25)


def plop(chance: np.random.Generator, strength: float) -> Samples:
    """One stone or great drop into deep water: it smacks, and the bubble it draws down sings.

    The bubble closes after the blow and rises in pitch as it shrinks (G. J. Franz, "Splashes as
    sources of sound in liquids", 1959).
    """
    hertz = np.array([640 - 320 * strength + 60 * chance.standard_normal()])
    count = int(0.5 * RATE)
    first = ringing(count, np.array([0.035]), hertz, 9.0 / hertz, np.ones(1), 22.0, 0.002)
    small = 0.04 + chance.gamma(1.5, 0.05, 14 + round(14 * strength))
    drops = _bubbles(chance, count, small[small < 0.4], 0.0008, 0.003)
    smack = white(chance, count) * fall(count, 0.01 + 0.006 * strength, 0.001)
    hit = cleared(smack, lambda h: band(h, 300, 4500, 1))
    return closed(first + 0.15 * drops + 0.5 * hit, 0.1)


def gurgle(chance: np.random.Generator, strength: float) -> Samples:
    """Water that gurgles below or is swallowed: large bubbles, one behind the other, in a rush."""
    times = 0.02 + np.cumsum(chance.uniform(0.05, 0.15, 6 + round(6 * strength)))
    seconds = float(times[-1]) + 0.3
    count = int(seconds * RATE)
    hertz = chance.uniform(190, 520, len(times))
    big = ringing(count, times, hertz, 7 / hertz, sizes(chance, len(times), 0.4), 12.0, 0.003)
    many = bubbling(chance, count, seconds - 0.25, 90, 0.001, 0.006)
    heights = np.interp(times_of(count, RATE), times, sizes(chance, len(times), 0.5))
    rush = coloured(chance, count, lambda h: band(h, 250, 3500, 1) * (h / 600) ** -0.6)
    shape = edges(times_of(count, RATE), seconds, 0.15)
    sound = big + 0.25 * many + 0.1 * rush * heights.astype(np.float32)
    return closed((sound * shape).astype(np.float32), 0.1)


def bubbling(
    chance: np.random.Generator,
    count: int,
    seconds: float,
    rate: float,
    finest: float = _FINEST,
    coarsest: float = _COARSEST,
) -> Samples:
    """So many bubbles a second; radii in metres."""
    return _bubbles(chance, count, moments(chance, seconds, rate), finest, coarsest)


def _bubbles(
    chance: np.random.Generator, count: int, times: Floats, finest: float, coarsest: float
) -> Samples:
    """Bubbles at their times: pitch 3 / radius, damping and rise after van den Doel."""
    share = chance.uniform(0, 1, len(times))
    radius = finest * (coarsest / finest) ** (share**1.3)
    hertz = 3.0 / radius
    damping = 0.13 / radius + 0.0072 * radius**-1.5
    deep = chance.uniform(0, 1, len(times)) ** 2
    heights = deep * (radius / coarsest) ** 0.25
    rises = np.where(
        chance.uniform(size=len(times)) < 0.4, 0.1 * damping * chance.uniform(0, 1, len(times)), 0
    )
    return ringing(count, times, hertz, 1 / damping, heights, rises, 0.0006)
