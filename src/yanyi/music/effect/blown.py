"""What is blown: war horn, motor horn, whistles, siren."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid
from yanyi.music.effect.noise import band, cleared, coloured, hump
from yanyi.music.sound.modal import RATE, Floats


def horn(chance: np.random.Generator, strength: float) -> Samples:
    """A war horn or a hunting horn: lips that buzz, brighter as it swells, up a fifth."""
    base = 233.0 - 75 * strength
    parts = []
    for at, ratio, length in ((0.02, 1.0, 0.55), (0.55, 1.5, 1.7)):
        time = np.arange(int(length * RATE)) / RATE
        pitch = base * ratio * (1 - 0.05 * np.exp(-time / 0.05))
        pitch = pitch * (1 + 0.004 * np.sin(2 * np.pi * 5 * time))
        swell = np.clip(time / 0.12, 0, 1) * np.clip((length - time) / 0.3, 0, 1)
        parts.append((at, _buzz(pitch, swell, 0.55)))
    breath = coloured(chance, int(2.2 * RATE), lambda h: band(h, 300, 1500, 1))
    sound = laid(parts)
    sound[: len(breath)] += 0.01 * breath[: len(sound)]
    return closed(cleared(sound, lambda h: hump(h, 900, 1.4) + 0.25), 0.3)


def honk(chance: np.random.Generator, strength: float) -> Samples:
    """The horn of a car: two notes a third apart, twice and short at 0, once and held at 1."""
    tone = 402 * np.exp(0.03 * chance.standard_normal())
    lengths = (0.22 + 0.9 * strength,) if strength > 0.6 else (0.2 + 0.3 * strength, 0.3)
    parts, now = [], 0.01
    for length in lengths:
        time = np.arange(int(length * RATE)) / RATE
        edge = np.clip(time / 0.012, 0, 1) * np.clip((length - time) / 0.02, 0, 1)
        both = _buzz(np.full(len(time), tone), edge, 0.9) + _buzz(
            np.full(len(time), 1.25 * tone), edge, 0.9
        )
        parts.append((now, both))
        now += length + 0.14
    return closed(cleared(laid(parts), lambda h: band(h, 350, 4200, 1)), 0.05)


def whistle(chance: np.random.Generator, strength: float) -> Samples:
    """A steam engine's whistle: a chord with steam in it."""
    length = 1.6 + strength
    time = np.arange(int(length * RATE)) / RATE
    swell = np.clip(time / 0.15, 0, 1) * np.clip((length - time) / 0.35, 0, 1)
    bend = 1 - 0.06 * np.exp(-time / 0.08) - 0.04 * np.clip((time - length + 0.4) / 0.4, 0, 1)
    sound = np.zeros(len(time), np.float32)
    for tone, high in ((311.0, 1.0), (370.0, 0.8), (494.0, 0.9), (622.0, 0.4)):
        turns = 2 * np.pi * np.cumsum(tone * bend) / RATE
        wave = np.sin(turns) + 0.35 * np.sin(2 * turns) + 0.12 * np.sin(3 * turns)
        sound += (high * wave * swell).astype(np.float32)
    steam = coloured(chance, len(time), lambda h: band(h, 600, 6000, 1)) * swell.astype(np.float32)
    return closed(0.3 * sound + 0.18 * steam, 0.2)


def pipe(chance: np.random.Generator, strength: float) -> Samples:
    """A whistle with a pea, or fingers: shrill."""
    length = 0.5 + 0.5 * strength
    time = np.arange(int(length * RATE)) / RATE
    trill = 0.5 + 0.5 * np.sin(2 * np.pi * 34 * time)
    pitch = 2650 + 130 * trill
    swell = np.clip(time / 0.02, 0, 1) * np.clip((length - time) / 0.05, 0, 1) * (1 - 0.35 * trill)
    turns = 2 * np.pi * np.cumsum(pitch) / RATE
    breath = coloured(chance, len(time), lambda h: hump(h, 2700, 0.5))
    wave = (np.sin(turns) + 0.12 * np.sin(2 * turns)) * swell
    return closed((wave + 0.12 * breath * swell).astype(np.float32), 0.03)


def siren(chance: np.random.Generator, strength: float) -> Samples:
    """Police or fire engine: a motor's wail, slow at 0, in a street that gives it back."""
    length, turn = 6.0, 4.8 - 1.8 * strength
    time = np.arange(int(length * RATE)) / RATE
    tone = 1.0 + 0.03 * chance.standard_normal()
    pitch = tone * (300 + 600 * (0.5 - 0.5 * np.cos(2 * np.pi * (time / turn - 0.2))))
    swell = np.clip(time / 0.6, 0, 1) * np.clip((length - time) / 1.2, 0, 1)
    wave = cleared(_buzz(pitch, swell, 0.7), _mouth_of_a_horn)
    walls = [(0.0, wave)]
    dull = cleared(wave, lambda h: band(h, 250, 2400, 1))
    for back in np.cumsum(chance.gamma(2.0, 0.035, 9)):
        walls.append((float(back), dull * np.float32(0.4 * np.exp(-back / 0.3))))
    return closed(laid(walls)[: len(time)], 0.3)


def _mouth_of_a_horn(hertz: Floats) -> Floats:
    found: Floats = hump(hertz, 1300, 1.0) + 0.12 * band(hertz, 300, 5000)
    return found


def _buzz(pitch: Floats, swell: Floats, bright: float) -> Samples:
    """Lips or a reed: the louder, the more partials."""
    turns = 2 * np.pi * np.cumsum(pitch) / RATE
    sound, height = np.zeros(len(pitch)), np.ones(len(pitch))
    step = np.sqrt((bright * swell + 0.05).clip(0, 0.93))
    for number in range(1, min(28, int(0.4 * RATE / float(pitch.max())))):
        sound += height * np.sin(number * turns + 0.4 * number**2)
        height *= step
    return (sound * swell).astype(np.float32)
