"""What goes off: shots, guns, blasts, firecrackers.

The shock is a wave after F. G. Friedlander (1946); then come its noise and what the land answers.
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, fall, laid, unit
from yanyi.music.effect.grain import bursts, ringing
from yanyi.music.effect.noise import band, cleared, flowing, white
from yanyi.music.sound.modal import RATE, Floats


def shot(chance: np.random.Generator, strength: float) -> Samples:
    """A gun: the shock, its blast, and the open country that answers."""
    return _blast(chance, 0.0015, 0.05 + 0.03 * strength, 1.5, 3800, 0.22)


def cannon(chance: np.random.Generator, strength: float) -> Samples:
    """A great gun."""
    boom = _blast(chance, 0.004, 0.22, 2.6, 900, 0.5)
    count = int(1.2 * RATE)
    body = ringing(
        count, np.array([0.0]), np.array([52 - 10 * strength]), np.array([0.25]), np.ones(1)
    )
    return closed(laid([(0, boom), (0, 0.9 * body)]), 0.6)


def explosion(chance: np.random.Generator, strength: float) -> Samples:
    """A blast: pressure, fire, and rubble that rains down."""
    boom = _blast(chance, 0.003, 0.3 + 0.3 * strength, 3.4, 1400, 0.8)
    count = int(3.2 * RATE)
    bits = 0.35 + chance.gamma(2.2, 0.4, 90)
    bits = bits[bits < 3.0]
    hertz = chance.uniform(180, 1500, len(bits))
    rubble = ringing(
        count, bits, hertz, 6 / hertz, np.exp(-bits) * chance.uniform(0.2, 1, len(bits))
    )
    low = ringing(count, np.array([0.01]), np.array([38.0]), np.array([0.4]), np.ones(1))
    return closed(laid([(0, boom), (0, 0.12 * rubble), (0, 0.9 * low)]), 0.8)


def firecrackers(chance: np.random.Generator, strength: float) -> Samples:
    """A string of firecrackers: hard bangs one upon another."""
    length = 1.6 + 1.4 * strength
    times = np.cumsum(chance.exponential(0.045, int(length / 0.045)))
    times = times[times < length]
    count = int((length + 0.4) * RATE)
    heights = np.exp(0.5 * chance.standard_normal(len(times)))
    bangs = bursts(chance, count, times, np.full(len(times), 0.007), heights)
    bangs = cleared(bangs, lambda hertz: band(hertz, 500, 8000, 1))
    thumps = ringing(
        count, times, chance.uniform(180, 420, len(times)), np.full(len(times), 0.008), 2 * heights
    )
    return closed(bangs + 0.25 * thumps, 0.3)


def _blast(
    chance: np.random.Generator,
    shock: float,
    fade: float,
    length: float,
    top: float,
    answer: float,
) -> Samples:
    """A Friedlander wave, its noise, and an answer from around."""
    count = int(length * RATE)
    time = np.arange(count) / RATE
    wave = (1 - time / (3 * shock)) * np.exp(-time / (3 * shock))
    noise = white(chance, count)
    near = cleared(noise * fall(count, fade, 0.0004), lambda h: band(h, 60, top, 1))

    def flow(hertz: Floats, when: Floats) -> Floats:
        late = np.clip((when - 0.05) / 0.15, 0, 1) * np.exp(-when / (0.28 * length))
        found: Floats = late * band(hertz, 45, 0.2 * top + 0.5 * top * np.exp(-4 * when), 1)
        return found * np.clip((length - when) / (0.4 * length), 0, 1)

    around = flowing(chance, count, flow, 512)
    return closed(unit(wave.astype(np.float32)) + unit(near) + answer * unit(around), 0.3 * length)
