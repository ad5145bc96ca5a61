"""Metal: blades, coins, pots, chains.

Partials of bars and plates are far from harmonic, and each comes twice, a little apart: it beats
(N. H. Fletcher and T. D. Rossing, "The Physics of Musical Instruments").
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, fall, laid, struck
from yanyi.music.effect.grain import moments, ringing, sizes
from yanyi.music.effect.noise import band, cleared, flowing, hump, white
from yanyi.music.sound.modal import RATE, Floats

"""Hum, prime, tierce, quint, nominal and what is above, as multiples of the prime."""

_BAR = np.array([1, 2.756, 5.404, 8.933, 13.34])


def clash(chance: np.random.Generator, strength: float) -> Samples:
    """Blade upon blade: two bars that ring, and edges that slide off one another."""
    count = int((1.4 + 0.8 * strength) * RATE)
    blades = []
    for start in (0.004, 0.006 + 0.03 * chance.uniform()):
        base = chance.uniform(820, 1350)
        partials = twice(chance, base * np.array([1, 1.86, 2.756, 3.9, 5.404, 7.1, 8.933]), 0.003)
        heights = uneven(np.array([0.5, 0.6, 1.0, 0.7, 0.8, 0.5, 0.4]))
        fades = np.repeat(np.array([1.0, 0.9, 0.8, 0.55, 0.5, 0.35, 0.25]), 2) * (0.7 + strength)
        blades.append((start, struck(chance, partials, heights, fades, 1.2 + 0.8 * strength)))
    slide = _scrape(chance, 0.22, 3200, 6500)
    hit = click(chance, 1800, 0.004)
    return closed(
        laid([*((a, 0.25 * s) for a, s in blades), (0.002, 1.2 * hit), (0.03, 0.35 * slide)])[
            :count
        ],
        0.4,
    )


def drawn(chance: np.random.Generator, strength: float) -> Samples:
    """A blade leaves its sheath: a scrape that climbs, then the steel sings."""
    length = 0.42 - 0.12 * strength
    scrape = _scrape(chance, length, 1700, 5600)
    base = 1560 * np.exp(0.05 * chance.standard_normal())
    partials = twice(chance, base * _BAR[:4], 0.002)
    heights = uneven(np.array([0.6, 1.0, 0.6, 0.2]))
    ring = struck(chance, partials, heights, np.repeat(np.array([1.6, 1.3, 0.7, 0.4]), 2), 1.3)
    time = np.arange(len(ring)) / RATE
    ring = ring * (1 - np.exp(-time / 0.015)).astype(np.float32)
    return closed(
        laid([(0.01, 0.8 * scrape), (length - 0.06, (0.12 + 0.12 * strength) * ring)]), 0.4
    )


def dropped(chance: np.random.Generator, strength: float) -> Samples:
    """A blade or a pan falls to the floor: it clangs, bounces and rattles to rest."""
    gap, now, parts = 0.26 + 0.1 * strength, 0.004, []
    base = 1250 - 550 * strength
    force = 1.0
    while gap > 0.02:
        partials = twice(chance, base * np.array([1, 1.61, 2.756, 4.1, 5.404, 7.6]), 0.004)
        heights = uneven(np.array([0.6, 0.7, 1, 0.7, 0.6, 0.3])) * chance.uniform(0.4, 1, 12)
        fades = np.repeat(np.array([0.9, 0.8, 0.7, 0.45, 0.4, 0.25]), 2)
        parts.append((now, force * (0.2 * struck(chance, partials, heights, fades, 1.0))))
        parts.append((now, force * click(chance, 1400, 0.003)))
        now += gap
        gap *= 0.62
        force *= 0.7
    return closed(laid(parts), 0.3)


def coins(chance: np.random.Generator, strength: float) -> Samples:
    """Coins put down, one or a handful."""
    many = 1 + round(8 * strength)
    times = 0.01 + np.cumsum(chance.gamma(2.0, 0.05, many)) - 0.0
    parts = []
    for at in times:
        base = chance.uniform(3600, 5600)
        partials = base * np.array([1, 1.61, 2.3, 2.9])
        ring = struck(
            chance, partials, np.array([0.8, 1, 0.5, 0.3]), np.array([0.4, 0.3, 0.2, 0.12]), 0.4
        )
        for bounce, height in ((0.0, 1.0), (0.055, 0.5), (0.09, 0.3), (0.112, 0.15)):
            parts.append((float(at) + bounce, height * ring))
        parts.append((float(at), 0.8 * click(chance, 900, 0.004)))
    return closed(laid(parts), 0.1)


def clink(chance: np.random.Generator, strength: float) -> Samples:
    """Cup against cup, a bowl set down."""
    base = (1900 + 900 * strength) * np.exp(0.06 * chance.standard_normal())
    partials = base * np.array([1, 1.003, 2.32, 4.25, 6.63])
    ring = struck(
        chance,
        partials,
        np.array([0.8, 0.8, 1.0, 0.5, 0.25]),
        np.array([0.5, 0.5, 0.35, 0.2, 0.1]),
        0.6,
    )
    return closed(
        laid([(0.004, ring), (0.055, 0.3 * ring), (0.003, 0.6 * click(chance, 2500, 0.001))]), 0.1
    )


def chain(chance: np.random.Generator, strength: float) -> Samples:
    """Links that are dragged, keys that jingle."""
    seconds = 0.9 + 0.7 * strength
    times = 0.02 + moments(chance, seconds, 34)
    count = int((seconds + 0.4) * RATE)
    hertz = np.exp(chance.uniform(np.log(1700), np.log(7800), len(times)))
    high = (
        sizes(chance, len(times), 0.6)
        * np.sin(np.pi * np.clip(times / (seconds + 0.1), 0, 1)) ** 0.5
    )
    sound = ringing(count, times, hertz, np.full(len(times), 0.03), high)
    sound += 0.6 * ringing(count, times, 1.47 * hertz, np.full(len(times), 0.02), high)
    return closed(sound, 0.1)


def lock(chance: np.random.Generator, strength: float) -> Samples:
    """A catch, a key or a switch: click."""
    parts = []
    for at, pitch, high in ((0.004, 2600, 0.8), (0.05 + 0.04 * strength, 1700, 1.0)):
        body = struck(
            chance,
            pitch * np.array([1, 1.7, 2.9]),
            np.array([0.5, 0.4, 0.3]),
            np.full(3, 0.04),
            0.08,
        )
        parts += [(at, high * body), (at, high * click(chance, pitch, 0.0012))]
    return closed(laid(parts, 0.25), 0.03)


def uneven(heights: Floats) -> Floats:
    """Heights of partials and of their weaker twins, so that no beat falls silent."""
    return np.column_stack([heights, 0.4 * heights]).ravel()


def twice(chance: np.random.Generator, partials: Floats, apart: float) -> Floats:
    """Every partial and its twin, so that it beats."""
    twins = partials * (1 + apart * chance.uniform(0.4, 1.6, len(partials)))
    return np.column_stack([partials, twins]).ravel()


def click(chance: np.random.Generator, centre: float, fade: float) -> Samples:
    """The noise of the blow itself, about a frequency."""
    count = int(0.06 * RATE)
    return cleared(white(chance, count) * fall(count, fade, 0.0002), lambda h: hump(h, centre, 1.1))


def _scrape(chance: np.random.Generator, length: float, low: float, high: float) -> Samples:
    """An edge that slides: noise whose resonances climb."""

    def flow(hertz: Floats, time: Floats) -> Floats:
        part = np.clip(time / length, 0, 1)
        centre = low * (high / low) ** part
        shape = np.clip(part / 0.25, 0, 1) * np.clip((1 - part) / 0.15, 0, 1)
        edge = hump(hertz, centre, 0.3) + 0.5 * hump(hertz, 1.7 * centre, 0.2)
        return shape * (edge + 0.15 * band(hertz, 2500, 11_000, 1))

    return flowing(chance, int((length + 0.02) * RATE), flow, 256)
