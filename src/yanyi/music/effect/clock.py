"""A clock that ticks."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.grain import bursts, ringing
from yanyi.music.effect.noise import band, filtered
from yanyi.music.sound.modal import RATE


def clock(chance: np.random.Generator, seconds: float, strength: float) -> Samples:
    """A clock on the wall: tick, tock."""
    count = int(seconds * RATE)
    beats = max(2, 2 * round(seconds / 2))
    times = (np.arange(beats) + 0.3) * seconds / beats
    tick = np.where(np.arange(beats) % 2 == 0, 1.0, 0.86)
    sound = np.zeros(count, np.float32)
    for tone, high, fade in (
        (2300.0, 1.0, 0.004),
        (3650.0, 0.6, 0.003),
        (940.0, 0.6, 0.010),
        (410.0, 0.35, 0.02),
    ):
        sound += ringing(count, times, tone * tick, np.full(beats, fade), np.full(beats, high))
    snap = bursts(
        chance, count, np.mod(times + 0.012, seconds), np.full(beats, 0.001), np.full(beats, 0.5)
    )
    return 0.2 * (0.4 + strength) * (sound + filtered(snap, lambda h: band(h, 2000, 9000, 1)))
