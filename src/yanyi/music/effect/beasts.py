"""Dog, horse, wolf: throats that bark, whinny and howl.

Barks after T. Riede and W. T. Fitch, "Vocal tract length and acoustics of vocalization in the
domestic dog" (1999), howls after J. B. Theberge and J. B. Falls, "Howling as a means of
communication in timber wolves" (1967).
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid
from yanyi.music.effect.noise import band, cleared, coloured, hump
from yanyi.music.effect.throat import Resonance, Source, call, over
from yanyi.music.sound.modal import RATE, Floats


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
    """A whinny: high, shaken, and down to a snort."""
    length = 1.5 + 0.4 * strength
    time = np.arange(int(length * RATE)) / RATE
    part = time / length
    pitch = 760 * np.interp(part, [0, 0.12, 0.4, 0.75, 1], [0.8, 1.35, 1.2, 0.75, 0.42])
    shake = 0.5 + 0.5 * np.sin(2 * np.pi * np.cumsum(np.interp(part, [0, 1], [11, 17])) / RATE)
    pitch = pitch * (1 + 0.09 * shake * np.clip(part * 6, 0, 1))
    height = np.clip(time / 0.06, 0, 1) * np.clip((1 - part) / 0.3, 0, 1)
    height = height * (1 - 0.55 * shake * np.clip(part * 5, 0, 1))
    call = _whinnied(chance, pitch, height, 0.18, (1150, 2400, 3600), 0.02, 0.7)
    count = int(0.55 * RATE)
    when = np.arange(count) / RATE
    flutter = (0.55 + 0.45 * np.sin(2 * np.pi * 24 * when)) * np.clip(when / 0.03, 0, 1)
    flutter = flutter * np.exp(-when / 0.17)
    snort = coloured(chance, count, lambda h: band(h, 180, 2200, 1)) * flutter.astype(np.float32)
    return closed(laid([(0.02, call), (length - 0.02, 0.3 * snort)]), 0.1)


def _whinnied(
    chance: np.random.Generator,
    pitch: Floats,
    height: Floats,
    breath: float,
    formants: tuple[float, ...],
    rough: float,
    soft: float = 1.0,
) -> Samples:
    """A nasal voice through broad resonances, steady noise in it; ``soft`` is how dull it is.

    Heard beside recordings of whinnies it comes nearer than a throat that pulses.
    """
    count = len(pitch)
    points = chance.standard_normal(count // 120 + 3)
    unsteady = np.interp(np.arange(count), np.arange(len(points)) * 120, points)
    turns = np.cumsum(pitch * (1 + rough * unsteady)) / RATE
    wave = np.zeros(count)
    top = float(pitch.max())
    for number in range(1, min(40, int(0.4 * RATE / top))):
        wave += np.sin(2 * np.pi * number * turns) / number**soft
    wave += breath * chance.standard_normal(count)
    sound = (wave * height).astype(np.float32)

    def mouth(hertz: Floats) -> Floats:
        found = np.full_like(hertz, 0.06)
        for number, formant in enumerate(formants):
            found = found + 0.75**number * hump(hertz, formant, 0.28)
        return found * band(hertz, 120, 9000, 1)

    return cleared(sound, mouth)
