"""Dog, horse, wolf: voices of throats, as pulses through formants."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid
from yanyi.music.effect.noise import band, cleared, coloured, hump
from yanyi.music.sound.modal import RATE, Floats


def dog(chance: np.random.Generator, strength: float) -> Samples:
    """Barks: a short throaty burst that jumps up and falls."""
    calls, now = [], 0.02
    for _ in range(2 + round(2 * strength)):
        length = chance.uniform(0.15, 0.21)
        time = np.arange(int(length * RATE)) / RATE
        part = time / length
        pitch = (420 - 150 * strength) * np.interp(part, [0, 0.2, 0.5, 1], [0.75, 1.25, 1.15, 0.6])
        height = np.clip(time / 0.012, 0, 1) * np.clip(1 - part, 0, 1) ** 0.7
        voice = throat(chance, pitch, height, 0.5, (820, 1500, 2800), 0.09)
        calls.append((now, voice))
        now += length + chance.uniform(0.16, 0.42)
    return closed(laid(calls), 0.08)


def wolf(chance: np.random.Generator, strength: float) -> Samples:
    """A howl: up, held, slowly down."""
    length = 3.2 + 1.0 * strength
    time = np.arange(int(length * RATE)) / RATE
    part = time / length
    pitch = 330 * np.interp(part, [0, 0.12, 0.2, 0.6, 1], [0.8, 1.25, 1.5, 1.45, 0.85])
    pitch = pitch * (1 + 0.008 * np.sin(2 * np.pi * 4.5 * time))
    height = np.sin(np.pi * np.clip(part, 0, 1)) ** 0.5
    return closed(throat(chance, pitch, height, 0.06, (600, 1050, 2500), 0.004, 1.3), 0.3)


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
    call = throat(chance, pitch, height, 0.18, (1150, 2400, 3600), 0.02, 0.7)
    count = int(0.55 * RATE)
    when = np.arange(count) / RATE
    flutter = (0.55 + 0.45 * np.sin(2 * np.pi * 24 * when)) * np.clip(when / 0.03, 0, 1)
    flutter = flutter * np.exp(-when / 0.17)
    snort = coloured(chance, count, lambda h: band(h, 180, 2200, 1)) * flutter.astype(np.float32)
    return closed(laid([(0.02, call), (length - 0.02, 0.3 * snort)]), 0.1)


def throat(
    chance: np.random.Generator,
    pitch: Floats,
    height: Floats,
    breath: float,
    formants: tuple[float, ...],
    rough: float,
    soft: float = 1.0,
) -> Samples:
    """A voice of changing pitch and height; ``rough`` is how unsteady, ``soft`` how dull it is."""
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
