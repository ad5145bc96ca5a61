"""Telephones old and new, machines that beep or buzz."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, edges, laid, struck
from yanyi.music.effect.grain import sizes, ticks
from yanyi.music.effect.noise import cleared, coloured, hump
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.sound.modal import RATE


def telephone(chance: np.random.Generator, strength: float) -> Samples:
    """An old telephone: a clapper between two bells, twenty strokes a second."""
    parts, tones = [], (1180.0, 1490.0)
    strokes = 20 + round(16 * strength)
    for number in range(strokes):
        base = tones[number % 2]
        ring = struck(
            chance,
            base * np.array([1, 2.02, 2.9, 4.3]),
            np.array([1.0, 0.6, 0.5, 0.25]),
            np.array([1.1, 0.7, 0.4, 0.2]),
            0.9,
        )
        parts.append((0.01 + number / 20.0, 0.3 * ring))
        tap = coloured(chance, 400, lambda h: hump(h, 2600, 0.8))
        parts.append((0.01 + number / 20.0, 0.15 * tap * np.linspace(1, 0, 400, dtype=np.float32)))
    return closed(laid(parts), 0.4)


def mobile(chance: np.random.Generator, strength: float) -> Samples:
    """A mobile telephone: a little figure of struck bars, once or more."""
    base = 659.26 * np.exp(0.01 * chance.standard_normal())
    figure = (0, 4, 7, 12, 7, 11, 14, 12)
    parts = []
    for again in range(1 + round(1.5 * strength)):
        for number, step in enumerate(figure):
            hertz = base * 2 ** (step / 12)
            bar = struck(
                chance,
                hertz * np.array([1, 3.99, 9.2]),
                np.array([1, 0.3, 0.08]),
                np.array([0.5, 0.2, 0.08]),
                0.45,
            )
            parts.append((0.01 + 0.13 * number + 1.35 * again, bar))
    return closed(laid(parts), 0.2)


def beep(chance: np.random.Generator, strength: float) -> Samples:
    """A machine that beeps: twice."""
    tone = (980 + 400 * strength) * np.exp(0.01 * chance.standard_normal())
    length = 0.11
    time = np.arange(int(length * RATE)) / RATE
    edge = np.clip(time / 0.004, 0, 1) * np.clip((length - time) / 0.006, 0, 1)
    wave = (np.sin(2 * np.pi * tone * time) * edge).astype(np.float32)
    return closed(laid([(0.01, wave), (0.22, wave)], 0.4), 0.02)


def buzz(chance: np.random.Generator, strength: float) -> Samples:
    """A lamp, a tube of neon or a bell that buzzes."""
    length = 0.8 + 0.8 * strength
    count = int(length * RATE)
    pulses = ticks(
        count,
        np.arange(1, int(length * 100) - 1) / 100.0,
        sizes(chance, int(length * 100) - 2, 0.1),
    )
    sound = cleared(
        pulses, lambda h: hump(h, 900, 0.8) + 0.6 * hump(h, 2400, 0.6) + 0.3 * hump(h, 200, 0.5)
    )
    time = times_of(count, RATE)
    return closed((sound * edges(time, length, 0.2)).astype(np.float32), 0.1)
