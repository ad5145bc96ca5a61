"""Thunder.

After H. S. Ribner and D. Roy, "Acoustics of thunder" (1982): the bolt is a crooked line
whose pieces are heard one after another, the far ones later and duller.
"""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid, unit
from yanyi.music.effect.grain import bursts
from yanyi.music.effect.noise import band, cleared, flowing
from yanyi.music.sound.modal import RATE, Floats


def thunder(chance: np.random.Generator, strength: float) -> Samples:
    """A far roll at 0, a bolt beside the house at 1."""
    length = 6.5 - 1.0 * strength
    claps = 7 + int(chance.integers(0, 4))
    times = np.sort(np.concatenate([[0.05], chance.gamma(1.6, 0.85, claps)]))
    heights = np.exp(0.4 * chance.standard_normal(len(times))) * np.exp(-times / 2.2)
    heights[0] = 0.5 + 1.2 * strength

    def flow(hertz: Floats, time: Floats) -> Floats:
        found = np.zeros((len(time), hertz.shape[1]))
        for start, height in zip(times, heights, strict=True):
            since = time - start
            soft = 0.03 + 0.12 * (1 - strength)
            clap = np.clip(since / soft, 0, 1) * np.exp(-np.clip(since, 0, None) / 0.75)
            top = 110 + 900 * strength * np.exp(-np.clip(time, 0, None) / 0.8) + 160 * clap
            found = found + height * clap * band(hertz, 28, top) * (hertz / 60) ** -0.2
        return found * np.clip((length - time) / 2.0, 0, 1)

    rolls = unit(flowing(chance, int(length * RATE), flow, 512))
    if strength < 0.35:
        return closed(rolls, 1.0)
    count = int(0.9 * RATE)
    tears = 0.02 + np.sort(chance.uniform(0, 0.28, 16))
    crack = bursts(chance, count, tears, np.full(16, 0.012), np.exp(-tears / 0.16))
    crack = unit(cleared(crack, lambda hertz: band(hertz, 250, 5500, 1)))
    return closed(laid([(0, rolls), (0, (1.3 * strength - 0.3) * crack)]), 1.0)
