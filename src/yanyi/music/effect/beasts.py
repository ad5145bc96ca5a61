"""Dog, horse, wolf: throats that bark, whinny and howl.

Barks after T. Riede and W. T. Fitch (1999), whinnies, with two pitches at once, after
E. F. Briefer et al., "Segregation of information about emotional arousal and valence in horse
whinnies" (2015), howls after J. B. Theberge and J. B. Falls, "Howling as a means of
communication in timber wolves" (1967).
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid
from yanyi.music.effect.noise import band, coloured
from yanyi.music.effect.throat import Resonance, Source, call, over
from yanyi.music.sound.modal import RATE


def dog(chance: np.random.Generator, strength: float) -> Samples:
    """Barks: a lapdog at 0, a great hound at 1."""
    small = 1.25 - 0.5 * strength
    calls, now = [], 0.02
    for _ in range(2 + round(2 * strength)):
        calls.append((now, _bark(chance, small)))
        now += len(calls[-1][1]) / RATE + chance.uniform(0.14, 0.34)
    return closed(laid(calls), 0.08)


def _bark(chance: np.random.Generator, small: float) -> Samples:
    """One bark: the jaw falls open as the pitch leaps up, and closes as it breaks down."""
    length = chance.uniform(0.15, 0.2) * (1.6 - 0.6 * small)
    time = np.arange(int(length * RATE)) / RATE
    part = time / length
    top = 370 * small * np.exp(0.06 * chance.standard_normal())
    pitch = top * over(part, 0.72, 1.12, 1.2, 1.1, 0.95, 0.7)
    height = np.clip(time / 0.014, 0, 1) * over(part, 0.8, 1, 0.95, 0.6, 0.25, 0.06)
    mouth = (
        Resonance((430 * small, 640 * small, 680 * small, 560 * small), 190, 1.0),
        Resonance((1000 * small, 1250 * small, 1200 * small, 1050 * small), 260, 0.75),
        Resonance((2300 * small, 2500 * small, 2300 * small), 500, 0.12),
    )
    return call(chance, pitch, height, Source(0.45, 0.035, 0.35, 0.3), mouth)


def wolf(chance: np.random.Generator, strength: float) -> Samples:
    """A howl: up, held, slowly down; from 0.3 on another wolf joins in from farther off."""
    first = _howl(chance, 3.3 + 0.9 * strength, 590.0, 1.0)
    if strength < 0.3:
        return closed(laid([(0.02, first)]), 0.3)
    second = _howl(chance, 2.6 + 0.8 * strength, 480.0, 0.4)
    return closed(laid([(0.02, first), (1.4, second)]), 0.3)


def _howl(chance: np.random.Generator, length: float, held: float, near: float) -> Samples:
    """Nearly a pure tone: the lips are rounded and follow the pitch."""
    time = np.arange(int(length * RATE)) / RATE
    part = time / length
    held *= np.exp(0.05 * chance.standard_normal())
    pitch = held * np.interp(part, [0, 0.1, 0.3, 0.6, 0.85, 1], [0.45, 0.8, 1.1, 0.92, 0.7, 0.45])
    pitch = pitch * (1 + 0.006 * np.sin(2 * np.pi * 5.2 * time) * np.clip(part * 3, 0, 1))
    height = near * np.clip(time / 0.25, 0, 1) * over(part, 0.5, 0.9, 1, 0.95, 0.8, 0.5, 0)
    mouth = (
        Resonance((420, 520, 560, 520, 430), 160, 1.0),
        Resonance((900, 1050, 1100, 1000, 880), 200, 0.2),
    )
    return call(chance, pitch, height, Source(2.0, 0.004, 0.05), mouth)


def horse(chance: np.random.Generator, strength: float) -> Samples:
    """A whinny: it rises, is shaken ever more as it falls, and ends in a snort."""
    length = 1.7 + 0.5 * strength
    time = np.arange(int(length * RATE)) / RATE
    part = time / length
    turns = 2 * np.pi * np.cumsum(over(part, 9.0, 11.5, 13.0)) / RATE
    shaken = np.clip((part - 0.12) * 4, 0, 1)
    pitch = 590 * np.exp(0.05 * chance.standard_normal()) * over(part, 0.75, 1.1, 1.15, 1, 0.8, 0.5)
    pitch = pitch * (1 + 0.07 * shaken * np.sin(turns))
    height = np.clip(time / 0.07, 0, 1) * over(part, 0.8, 1, 1, 0.8, 0.55, 0.2)
    height = height * (1 - shaken * over(part, 0.2, 0.5, 0.75) * (0.5 - 0.5 * np.sin(turns + 0.6)))
    mouth = (
        Resonance((700, 900, 850, 700), 300, 0.3),
        Resonance((1500, 1750, 1700, 1450), 260, 1.0),
        Resonance((2500, 2800, 2600, 2300), 420, 0.6),
        Resonance((3900, 4000, 3700), 700, 0.2),
    )
    low = call(chance, pitch, height, Source(0.35, 0.03, 0.3, 0.22), mouth)
    whistled = 2.71 * pitch * (1 + 0.02 * np.sin(turns + 1.0))
    high = call(chance, whistled, height, Source(1.0, 0.012, 0.0), mouth)
    count = int(0.6 * RATE)
    when = np.arange(count) / RATE
    flutter = (0.5 + 0.5 * np.sin(2 * np.pi * 23 * when)) ** 2 * np.clip(when / 0.05, 0, 1)
    flutter = flutter * np.exp(-when / 0.2)
    snort = coloured(chance, count, lambda h: band(h, 160, 1500, 1) * (h / 300) ** -0.6)
    snort *= flutter.astype(np.float32)
    return closed(laid([(0.02, low + 0.4 * high), (length - 0.12, 0.55 * snort)]), 0.1)
