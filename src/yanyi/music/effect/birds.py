"""Birds: small FM chirps and songs; owl, crow, cock.

Songs as swept sines after A. Farnell, "Designing Sound", chapter "Birds"; the harsh calls as a
syrinx that is driven hard (H. C. Smyth and J. O. Smith, "The sounds of the avian syrinx", 2002).
"""

from collections.abc import Callable

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid
from yanyi.music.effect.noise import band, cleared, coloured, hump
from yanyi.music.effect.throat import Resonance, Source, call, over, unsteady
from yanyi.music.sound.modal import RATE, Floats

Song = Callable[[np.random.Generator], Samples]

_CROWING: tuple[tuple[float, float, tuple[float, ...], float], ...] = (
    (0.02, 0.16, (0.8, 1.15, 1.05), 2.0),
    (0.22, 0.14, (1.2, 1.45, 1.2), 1.5),
    (0.40, 0.36, (1.25, 1.7, 1.65, 1.5), 1.0),
    (0.78, 1.0, (1.45, 1.6, 1.62, 1.58, 1.4, 1.1, 0.75), 1.0),
)
"""Of each syllable of a cock: when it begins, how long it lasts, its pitch, how rough it is."""
_BEAK = (
    Resonance((1100, 1500, 1400, 1200), 500, 1.0),
    Resonance((1900, 2400, 2300, 2000), 600, 0.8),
    Resonance((3300,), 700, 0.4),
)


def birds(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """Birds in the trees: each keeps to its own song and place, and listens to the others."""
    count = int(seconds * RATE)
    out = np.zeros(count, np.float32)
    for number in range(2 + round(4 * strength)):
        song = _SONGS[number % len(_SONGS)]
        seed = int(chance.integers(1 << 30))
        near = chance.uniform(0.15, 1.0)
        now = float(chance.uniform(0, 3))
        while now < seconds:
            phrase = near * _far(song(np.random.default_rng(seed)), near)
            places = (int(now * RATE) + np.arange(len(phrase))) % count
            out[places] += phrase
            now += len(phrase) / RATE + chance.gamma(2.0, 1.4 - 0.6 * strength)
            seed += int(chance.integers(0, 2))
    air = coloured(chance, count, lambda h: band(h, 90, 2500, 1) * (h / 200) ** -0.7)
    return 0.25 * out + 0.0025 * air


def tweet(chance: np.random.Generator, strength: float) -> Samples:
    """One bird calls, a few times."""
    song = _SONGS[int(chance.integers(len(_SONGS)))]
    seed = int(chance.integers(1 << 30))
    phrases = [song(np.random.default_rng(seed)) for _ in range(1 + round(strength))]
    apart = len(phrases[0]) / RATE + 0.5
    return closed(laid((0.02 + apart * n, one) for n, one in enumerate(phrases)), 0.1)


def owl(chance: np.random.Generator, strength: float) -> Samples:
    """Hoo, then hu-hu-hoooo: a tawny owl."""
    base = 640 + 60 * chance.standard_normal()

    def hoot(length: float, shake: float) -> Samples:
        time = np.arange(int(length * RATE)) / RATE
        pitch = base * (0.93 + 0.09 * np.sin(np.pi * np.clip(time / length, 0, 1)))
        pitch = pitch * (1 + shake * 0.012 * np.sin(2 * np.pi * 13 * time))
        height = np.sin(np.pi * np.clip(time / length, 0, 1)) ** 0.6
        height = height * (1 - shake * 0.45 * (0.5 + 0.5 * np.sin(2 * np.pi * 13 * time)))
        return _tone(pitch, height, (1.0, 0.12, 0.05))

    air = coloured(chance, int(0.8 * RATE), lambda h: hump(h, base, 0.4))
    answer = hoot(1.0, 1.0)
    answer[: len(air)] += 0.02 * air * np.abs(answer[: len(air)])
    calls = [(0.02, hoot(0.75, 0.0)), (2.4, 0.5 * hoot(0.14, 0.0)), (2.72, answer)]
    return closed(laid(calls if strength >= 0.3 else calls[:1]), 0.1)


def crow(chance: np.random.Generator, strength: float) -> Samples:
    """Caws, rough and falling."""
    calls = []
    for number in range(2 + round(2 * strength)):
        length = chance.uniform(0.28, 0.38)
        time = np.arange(int(length * RATE)) / RATE
        part = time / length
        pitch = (520 - 130 * part + 60 * np.sin(np.pi * part)) * (
            1 + 0.02 * unsteady(chance, len(time), 150)
        )
        height = np.clip(time / 0.03, 0, 1) * np.clip((length - time) / 0.09, 0, 1)
        height = height * (
            1 + 0.5 * np.sin(2 * np.pi * 68 * time + unsteady(chance, len(time), 150))
        )
        voice = _tone(pitch, height, tuple(1.0 / (1 + 0.12 * n) for n in range(14)))
        hoarse = coloured(chance, len(time), lambda h: band(h, 900, 5000)) * height.astype(
            np.float32
        )
        voice = voice / np.float32(4) + 0.35 * hoarse
        voice = cleared(voice, lambda h: hump(h, 1500, 0.6) + 0.6 * hump(h, 2900, 0.35) + 0.05)
        calls.append((0.02 + number * chance.uniform(0.52, 0.6), voice))
    return closed(laid(calls), 0.1)


def cock(chance: np.random.Generator, strength: float) -> Samples:
    """Cock-a-doodle-doo: three rough leaps, then one long call that sinks at its end."""
    base = (560 + 80 * strength) * np.exp(0.02 * chance.standard_normal())
    calls = []
    for begins, lasts, bend, rough in _CROWING:
        time = np.arange(int(lasts * RATE)) / RATE
        part = time / lasts
        height = np.clip(time / 0.025, 0, 1) * over(part, 0.7, 1, 1, 0.95, 0.8, 0.1)
        source = Source(0.3, 0.03 * rough, 0.25 * rough, 0.15 * rough)
        calls.append((begins, call(chance, base * over(part, *bend), height, source, _BEAK)))
    return closed(laid(calls), 0.1)


def _tone(pitch: Floats, height: Floats, partials: tuple[float, ...]) -> Samples:
    """A tone of changing pitch in Hz and height."""
    turns = 2 * np.pi * np.cumsum(pitch) / RATE
    sound = np.zeros(len(pitch))
    for number, share in enumerate(partials, 1):
        sound += share * np.sin(number * turns) * (pitch * number < 0.45 * RATE)
    return (sound * height).astype(np.float32)


def _far(sound: Samples, near: float) -> Samples:
    top = 3000 + 9000 * near
    return cleared(sound, lambda hertz: band(hertz, 900, top, 1))


def _syllable(first: float, last: float, length: float, bow: float = 0.0) -> Samples:
    """One sweep from a pitch in Hz to another, bowed upwards in between."""
    part = np.linspace(0, 1, int(length * RATE))
    pitch = first * (last / first) ** part * (1 + bow * np.sin(np.pi * part))
    return _tone(pitch, np.sin(np.pi * part) ** 0.8, (1.0, 0.06))


def _sparrow(chance: np.random.Generator) -> Samples:
    base = chance.uniform(3000, 3800)
    sweeps = [(base * chance.uniform(0.95, 1.25), base * chance.uniform(0.8, 1)) for _ in range(4)]
    return laid((0.02 + 0.24 * n, _syllable(a, b, 0.07, 0.25)) for n, (a, b) in enumerate(sweeps))


def _warbler(chance: np.random.Generator) -> Samples:
    """A trill that speeds up and comes down."""
    base, now, parts = chance.uniform(4200, 5600), 0.02, []
    for number in range(int(chance.integers(9, 15))):
        parts.append((now, _syllable(base * 1.2, base * 0.85, 0.05)))
        now += 0.115 * 0.955**number
        base *= 0.975
    parts.append((now + 0.03, _syllable(base * 0.9, base * 1.35, 0.16, 0.1)))
    return laid(parts)


def _blackbird(chance: np.random.Generator) -> Samples:
    """Flutes a phrase of slow notes, then twitters."""
    notes = chance.uniform(1700, 2900, int(chance.integers(4, 7)))
    parts, now = [], 0.02
    for note in notes:
        length = chance.uniform(0.12, 0.3)
        parts.append((now, _syllable(note, note * chance.uniform(0.85, 1.2), length, 0.04)))
        now += length + 0.03
    for _ in range(5):
        note = chance.uniform(4500, 7000)
        parts.append((now, 0.4 * _syllable(note, note * chance.uniform(0.7, 1.4), 0.035)))
        now += 0.045
    return laid(parts)


def _tit(chance: np.random.Generator) -> Samples:
    """Two notes by turns: tea-cher, tea-cher."""
    high, low = chance.uniform(4800, 5600), chance.uniform(3300, 3900)
    return laid(
        (0.02 + 0.17 * n, _syllable(note, note * 1.03, 0.1, 0.03))
        for n, note in enumerate([high, low] * int(chance.integers(3, 6)))
    )


_SONGS: tuple[Song, ...] = (_blackbird, _sparrow, _tit, _warbler)
