"""Footsteps on five grounds.

A step is heel, roll and toe, as forces on a ground: after A. Farnell, "Marching onwards" (2007)
and P. R. Cook, "Modeling Bill's gait" (2002); loose ground is many small collisions (PhISEM,
P. R. Cook, 1997).
"""

from collections.abc import Callable

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid, struck
from yanyi.music.effect.grain import bursts, ringing, sizes
from yanyi.music.effect.noise import band, cleared, coloured, hump
from yanyi.music.sound.modal import RATE

Ground = Callable[[np.random.Generator, float], Samples]
"""One foot that comes down with a force."""


def pace(strength: float) -> float:
    """Seconds from one foot to the next: a stroll at 0, a run at 1."""
    return 0.68 - 0.40 * strength


def _walked(ground: Ground, chance: np.random.Generator, strength: float) -> Samples:
    """Some steps, no two alike."""
    many = 5 + round(3 * strength)
    feet = []
    for number in range(many):
        late = 0.015 * chance.standard_normal() if number else 0.0
        force = (0.65 + 0.35 * strength) * np.exp(0.1 * chance.standard_normal())
        weight = 1.0 if number % 2 else 0.9
        feet.append((0.01 + number * pace(strength) + late, ground(chance, force * weight)))
    return closed(laid((max(at, 0.0), foot) for at, foot in feet), 0.05)


def stone_steps(chance: np.random.Generator, strength: float) -> Samples:
    """Hard soles on flagstones or pavement."""
    return _walked(_stone, chance, strength)


def wood_steps(chance: np.random.Generator, strength: float) -> Samples:
    """Boots on floorboards or stairs."""
    return _walked(_boards, chance, strength)


def gravel_steps(chance: np.random.Generator, strength: float) -> Samples:
    """On gravel or sand that grinds."""
    return _walked(_gravel, chance, strength)


def snow_steps(chance: np.random.Generator, strength: float) -> Samples:
    """In snow that creaks as it is pressed."""
    return _walked(_snow, chance, strength)


def grass_steps(chance: np.random.Generator, strength: float) -> Samples:
    """Through grass and leaves on earth."""
    return _walked(_grass, chance, strength)


def _stone(chance: np.random.Generator, force: float) -> Samples:
    heel = tap(chance, 0.0022, (1500, 5200), force)
    toe = tap(chance, 0.0035, (900, 3800), 0.45 * force)
    sole = struck(
        chance,
        np.array([165, 420, 980, 2150, 3300.0]) * np.exp(0.04 * chance.standard_normal(5)),
        force * np.array([0.5, 0.35, 0.4, 0.25, 0.12]),
        np.array([0.09, 0.06, 0.05, 0.03, 0.02]),
        0.12,
    )
    return laid([(0, heel), (0, 0.5 * sole), (0.085, toe)], 0.2)


def _boards(chance: np.random.Generator, force: float) -> Samples:
    board = np.array([92, 148, 232, 345, 520, 760.0]) * np.exp(0.06 * chance.standard_normal(6))
    heights = force * np.array([0.9, 1.0, 0.7, 0.5, 0.3, 0.15])
    fades = np.array([0.32, 0.28, 0.2, 0.15, 0.1, 0.08])
    first = struck(chance, board, heights, fades, 0.35)
    second = struck(chance, board * 1.12, 0.5 * heights, fades, 0.35)
    heel = tap(chance, 0.004, (400, 2400), 0.6 * force)
    return laid([(0, 0.5 * first), (0, heel), (0.1, 0.5 * second)], 0.3)


def _gravel(chance: np.random.Generator, force: float) -> Samples:
    return crushed(chance, force, (0.05, 0.14), 90, (1400, 6500), 0.0014, 0.5)


def _grass(chance: np.random.Generator, force: float) -> Samples:
    soft = crushed(chance, 0.8 * force, (0.06, 0.17), 70, (2200, 8500), 0.003, 0.6)
    earth = struck(
        chance, np.array([58, 85, 130.0]), force * np.array([1.0, 0.7, 0.3]), np.full(3, 0.12), 0.2
    )
    return laid([(0, 0.5 * soft), (0, 0.35 * earth)], 0.3)


def _snow(chance: np.random.Generator, force: float) -> Samples:
    """Crystals that break in quick rows: nearly a pitch that rises as the snow gives way."""
    length = 0.24
    gaps = 1 / np.linspace(300, 520, 95) * np.exp(0.25 * chance.standard_normal(95))
    times = np.cumsum(gaps)
    times = times[times < length]
    shape = np.sin(np.pi * times / length) ** 0.8
    count = int(0.34 * RATE)
    breaks = bursts(
        chance, count, times, np.full(len(times), 0.0016), shape * sizes(chance, len(times), 0.5)
    )
    breaks = cleared(breaks, lambda h: hump(h, 950, 0.8) + 0.7 * hump(h, 2600, 0.7))
    time = np.arange(count) / RATE
    press = coloured(chance, count, lambda h: band(h, 150, 1200, 1))
    press *= (np.clip(time / 0.05, 0, 1) * np.exp(-time / 0.09)).astype(np.float32)
    return np.float32(force) * (0.8 * breaks + 0.16 * press)


def crushed(
    chance: np.random.Generator,
    force: float,
    parts: tuple[float, float],
    grains: int,
    colours: tuple[float, float],
    fade: float,
    dull: float,
) -> Samples:
    """Loose ground under heel and toe: collisions that grow scarce."""
    heel = np.abs(chance.normal(0, 0.45 * parts[0], grains))
    toe = parts[1] + np.abs(chance.normal(0, 0.5 * parts[0], grains * 2 // 3))
    times = np.concatenate([heel, toe])
    count = int((parts[1] + 5 * parts[0]) * RATE)
    times = np.minimum(times, count / RATE - 0.02)
    grit = bursts(chance, count, times, np.full(len(times), fade), sizes(chance, len(times), 0.8))
    low, high = colours
    grit = cleared(grit, lambda h: band(h, low, high, 1) + 0.12 * band(h, 150, low, 1))
    weight = ringing(count, np.array([0.0]), np.array([95.0]), np.array([0.025]), np.array([1.0]))
    return np.float32(force) * (0.45 * grit + dull * weight)


def tap(
    chance: np.random.Generator, fade: float, colours: tuple[float, float], force: float
) -> Samples:
    """A short blow of noise between two frequencies."""
    count = int(0.08 * RATE)
    noise = bursts(chance, count, np.array([0.0005]), np.array([fade]), np.array([force]))
    return cleared(noise, lambda hertz: band(hertz, *colours, 1))


"""Seconds for a stride, when its hooves come down, how many strides are heard."""
