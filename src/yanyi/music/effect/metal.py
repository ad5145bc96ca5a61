"""Metal: blades, coins, pots, chains.

Partials of bars and plates are far from harmonic, and each comes twice, a little apart: it beats
(N. H. Fletcher and T. D. Rossing, "The Physics of Musical Instruments").
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, fall, laid, struck
from yanyi.music.effect.grain import bursts, ringing, sizes
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
    """A blade leaves its sheath: grit and a scrape that climbs, then the steel sings a little."""
    length = 0.48 - 0.14 * strength
    scrape = _scrape(chance, length, 900, 5200)
    at = np.sort(chance.uniform(0, length, 130))
    grit = bursts(chance, int(length * RATE), at, np.full(130, 0.001), sizes(chance, 130, 0.6))
    grit = cleared(grit, lambda h: band(h, 900, 3500))
    base = 2050 * np.exp(0.05 * chance.standard_normal())
    partials = twice(chance, base * np.array([1, 1.86, 2.756, 3.9, 5.404]), 0.003)
    heights = uneven(np.array([0.3, 0.6, 1.0, 0.6, 0.4]))
    fades = np.repeat(np.array([0.9, 0.8, 0.6, 0.4, 0.25]), 2)
    ring = struck(chance, partials, heights, fades, 1.1) * np.float32(0.06 + 0.08 * strength)
    ring *= 1 - fall(len(ring), 0.008)
    return closed(laid([(0.01, scrape), (0.01, 0.5 * grit), (length - 0.04, ring)]), 0.3)


def dropped(chance: np.random.Generator, strength: float) -> Samples:
    """A blade or a pan falls to the floor: it clangs, bounces and rattles to rest.

    Where it strikes it rings each time otherwise: many partials, none of them for long.
    """
    gap, now, force, parts = 0.26 + 0.1 * strength, 0.004, 1.0, []
    base = 640 - 280 * strength
    while gap > 0.018:
        partials = np.sort(base * np.exp(chance.uniform(0, np.log(11), 40)))
        fades = 0.2 * np.sqrt(base / partials) * chance.uniform(0.5, 1.3, 40)
        clang = struck(chance, partials, chance.uniform(0.3, 1, 40), fades, 0.4)
        blow = white(chance, RATE // 10) * fall(RATE // 10, 0.006, 0.0002)
        blow = cleared(blow, lambda h: band(h, 500, 9000, 1))
        parts += [(now, 0.2 * force * clang), (now, 0.8 * force * blow)]
        now += gap * chance.uniform(0.8, 1.2)
        gap *= 0.66
        force *= 0.75
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
    """Links that are dragged, keys that jingle: they strike in clusters and damp one another."""
    seconds = 0.9 + 0.7 * strength
    falls = np.cumsum(chance.gamma(2.0, 0.05, int(seconds / 0.08)))
    times = 0.02 + (falls[:, None] + chance.gamma(1.2, 0.02, (len(falls), 6))).ravel()
    times = np.sort(times[times < seconds])
    count = int((seconds + 0.4) * RATE)
    many = len(times)
    high = sizes(chance, many, 0.7) * np.sin(np.pi * times / (seconds + 0.1)) ** 0.5
    knocks = bursts(chance, count, times, chance.uniform(0.001, 0.004, many), high)
    sound = 3.0 * cleared(knocks, lambda h: band(h, 1200, 9000, 1))
    for _ in range(4):
        hertz = np.exp(chance.uniform(np.log(800), np.log(7000), many))
        sound += ringing(count, times, hertz, chance.uniform(0.002, 0.007, many), high)
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
        edge = hump(hertz, centre, 0.6) + 0.6 * hump(hertz, 2.1 * centre, 0.5)
        return shape * (edge + 0.25 * part * band(hertz, 2000, 13_000, 1))

    return flowing(chance, int((length + 0.02) * RATE), flow, 256)
