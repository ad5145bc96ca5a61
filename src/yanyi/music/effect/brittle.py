"""Glass, paper, cloth: what breaks, rustles and tears.

Shards as small plates that ring high and short (P. R. Cook, "Real Sound Synthesis for Interactive
Applications", 2002); crumpling as collisions by a power law (P. A. Houle and J. P. Sethna,
"Acoustic emission from crumpling paper", 1996).
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid
from yanyi.music.effect.grain import bursts, ringing, sizes
from yanyi.music.effect.noise import band, cleared, flowing
from yanyi.music.sound.modal import RATE, Floats


def glass(chance: np.random.Generator, strength: float) -> Samples:
    """A glass at 0, a window at 1: the blow, the break, shards that fall and tinkle."""
    length = 1.2 + 0.9 * strength
    count = int(length * RATE)
    burst = 0.006 + chance.exponential(0.018, 40 + round(60 * strength))
    fallen = 0.12 + chance.gamma(2.0, 0.13 + 0.1 * strength, 30 + round(50 * strength))
    times = np.concatenate([burst, fallen])
    times = times[times < length - 0.2]
    hertz = np.exp(chance.uniform(np.log(1900 - 500 * strength), np.log(11_000), len(times)))
    heights = sizes(chance, len(times), 0.7) * np.exp(-times / (0.3 + 0.25 * strength))
    fades = chance.uniform(0.006, 0.05, len(times)) * (3000 / hertz) ** 0.4
    shards = ringing(count, times, hertz, fades, heights)
    shards += 0.5 * ringing(count, times, np.minimum(1.71 * hertz, 18_000), 0.6 * fades, heights)
    blow = bursts(
        chance, count, np.array([0.004, 0.009]), np.array([0.012, 0.03]), np.array([4.0, 2.0])
    )
    blow = cleared(blow, lambda h: band(h, 500, 9000, 1))
    return closed(0.5 * shards + (0.35 + 0.35 * strength) * blow, 0.2)


def paper(chance: np.random.Generator, strength: float) -> Samples:
    """A sheet that is unfolded or crumpled: two or three rustles of small snaps."""
    length = 0.9 + 0.5 * strength
    count = int(length * RATE)
    gestures = np.cumsum(chance.uniform(0.22, 0.38, 3 + round(strength))) - 0.15
    times = np.concatenate(
        [at + 0.07 * chance.standard_normal(70 + round(90 * strength)) for at in gestures]
    )
    times = times[(times > 0.01) & (times < length - 0.03)]
    heights = chance.pareto(1.6, len(times)).clip(0, 8) + 0.1
    snaps = bursts(chance, count, times, chance.uniform(0.0004, 0.0022, len(times)), heights)
    snaps = cleared(snaps, lambda h: band(h, 1300, 9000, 1))

    def flow(hertz: Floats, time: Floats) -> Floats:
        near = sum(np.exp(-(((time - at) / 0.09) ** 2)) for at in gestures)
        found: Floats = near * band(hertz, 1800, 8000, 1)
        return found

    return closed(0.5 * snaps + 0.35 * flowing(chance, count, flow, 256), 0.1)


def page(chance: np.random.Generator, strength: float) -> Samples:
    """A leaf of a book turned over: it slides, flies and settles."""
    length = 0.75 - 0.2 * strength

    def flow(hertz: Floats, time: Floats) -> Floats:
        slide = np.exp(-(((time - 0.13) / 0.07) ** 2))
        flight = np.exp(-(((time - 0.36) / 0.1) ** 2))
        found: Floats = slide * band(hertz, 2500, 9000, 1)
        return found + 0.8 * flight * band(hertz, 700, 4500, 1)

    count = int(length * RATE)
    settle = np.abs(chance.normal(0.5, 0.03, 25))
    snaps = bursts(
        chance,
        count,
        settle[settle < length - 0.03],
        np.full(int((settle < length - 0.03).sum()), 0.0015),
        np.full(int((settle < length - 0.03).sum()), 0.5),
    )
    return closed(
        0.4 * flowing(chance, count, flow, 256) + cleared(snaps, lambda h: band(h, 1200, 7000, 1)),
        0.05,
    )


def tear(chance: np.random.Generator, strength: float) -> Samples:
    """Paper or cloth that rips: threads that part one after another, ever faster."""
    length = 0.55 + 0.3 * (1 - strength)
    count = int((length + 0.1) * RATE)
    part = np.linspace(0, 1, 300)
    torn = np.cumsum(260 + 900 * part) * length / 300
    times = np.interp(np.arange(1, int(torn[-1])), torn, part * length)
    times = times + 0.0007 * np.abs(chance.standard_normal(len(times)))
    heights = sizes(chance, len(times), 0.6) * (0.5 + 0.5 * times / length)
    rip = bursts(chance, count, times, np.full(len(times), 0.0013), heights)
    return closed(laid([(0.01, cleared(rip, lambda h: band(h, 900, 7500, 1)))]), 0.06)
