"""A crowd that shouts for joy: yeahs and woos of many throats, whistles between, hands below.

Shouted vowels lie high, with the first resonance on the partials (J. Sundberg, "The Science of the
Singing Voice", 1987; E. Rostolland, "Acoustic features of shouted voice", 1982).
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed
from yanyi.music.effect.grain import bursts, moments, sizes
from yanyi.music.effect.noise import band, filtered, flowing, hump
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.effect.swing import swing
from yanyi.music.effect.throat import Resonance, Source, call, over
from yanyi.music.sound.modal import RATE, Floats

_SHOUTERS = 12
_WHISTLE = 0.16


def cheer(chance: np.random.Generator, strength: float) -> Samples:
    """Many people who shout for joy, once: a group at 0, a full stand at 1."""
    length = 3.2 + 1.2 * strength
    count = int(length * RATE)
    sound = np.zeros(count, np.float32)
    times = 3 + round(5 * strength)
    for number in range(_SHOUTERS):
        shout = _woo(chance) if number % 3 == 2 else _yeah(chance)
        for _ in range(times):
            _lay(
                sound, shout * np.float32(chance.uniform(0.15, 1.0) ** 1.5), _begins(chance, length)
            )
    sound /= np.float32(np.sqrt(_SHOUTERS * times) / 3)
    for _ in range(round(1 + 4 * strength)):
        _lay(sound, np.float32(_WHISTLE) * _whistled(chance), _begins(chance, length))
    sound += np.float32(0.35) * _roar(chance, count, length)
    sound += np.float32(0.12) * _hands(chance, count, length, 40 + 160 * strength)
    time = times_of(count, RATE)
    shape = np.clip(time / 0.25, 0, 1) * np.clip((length - time) / 1.5, 0, 1)
    return closed((sound * shape**1.2).astype(np.float32), 0.3)


def _begins(chance: np.random.Generator, length: float) -> float:
    """Most shout at once, some again later."""
    return float(min(chance.gamma(1.3, 0.45), length - 0.4))


def _lay(sound: Samples, voice: Samples, begins: float) -> None:
    start = int(begins * RATE)
    part = voice[: len(sound) - start]
    sound[start : start + len(part)] += part


def _yeah(chance: np.random.Generator) -> Samples:
    """One who shouts "yeah" or "hey": up, then slowly down."""
    time = times_of(int(chance.uniform(0.6, 1.3) * RATE), RATE)
    part = time / time[-1]
    man = chance.random() < 0.6
    top = (330 if man else 520) * np.exp(0.14 * chance.standard_normal())
    size = 1.0 if man else 1.15
    pitch = top * over(part, 0.75, 1.0, 1.03, 0.97, 0.85, 0.65)
    height = np.clip(time / 0.06, 0, 1) * over(part, 0.7, 1, 0.9, 0.7, 0.45, 0)
    mouth = (
        Resonance((500 * size, 850 * size, 900 * size, 800 * size), 160, 1.0),
        Resonance((2000 * size, 1600 * size, 1400 * size, 1350 * size), 220, 0.7),
        Resonance((2900 * size, 2700 * size, 2700 * size), 320, 0.5),
        Resonance((3700 * size,), 500, 0.3),
    )
    return call(chance, pitch, height, Source(0.4, 0.02, 0.3), mouth)


def _woo(chance: np.random.Generator) -> Samples:
    """One who shouts "woo": high, through a small mouth."""
    time = times_of(int(chance.uniform(0.7, 1.4) * RATE), RATE)
    part = time / time[-1]
    top = chance.uniform(420, 820)
    pitch = top * over(part, 0.7, 0.95, 1.05, 1.1, 0.9)
    height = np.clip(time / 0.08, 0, 1) * over(part, 0.6, 1, 1, 0.7, 0)
    mouth = (
        Resonance((420, 0.95 * top, 1.05 * top, 0.9 * top), 200, 1.0),
        Resonance((900, 1100, 1000), 260, 0.5),
        Resonance((2600,), 500, 0.15),
    )
    return call(chance, pitch, height, Source(0.8, 0.012, 0.12), mouth)


def _whistled(chance: np.random.Generator) -> Samples:
    """Two fingers between the lips."""
    time = times_of(int(chance.uniform(0.4, 0.9) * RATE), RATE)
    part = time / time[-1]
    tone = chance.uniform(1500, 2600) * over(part, 0.7, 1.15, 1.25, 1.1, 0.75)
    shape = np.clip(part / 0.1, 0, 1) * np.clip((1 - part) / 0.15, 0, 1)
    found: Samples = (np.sin(2 * np.pi * np.cumsum(tone) / RATE) * shape).astype(np.float32)
    return found


def _roar(chance: np.random.Generator, count: int, length: float) -> Samples:
    """All who are too far to be told apart: breath through many open mouths."""
    swell = swing(chance, length, 0.6)

    def flow(hertz: Floats, time: Floats) -> Floats:
        mouths = (
            hump(hertz, 850, 0.55) + 0.55 * hump(hertz, 1500, 0.4) + 0.3 * hump(hertz, 2800, 0.4)
        )
        found: Floats = (1 + 0.25 * swell(time)) * mouths
        return found

    return flowing(chance, count, flow, 512)


def _hands(chance: np.random.Generator, count: int, length: float, rate: float) -> Samples:
    """Claps below the shouts."""
    at = moments(chance, length - 0.1, rate)
    skin = bursts(chance, count, at, np.full(len(at), 0.004), sizes(chance, len(at), 0.6))
    return filtered(skin, lambda h: band(h, 700, 5500, 1))
