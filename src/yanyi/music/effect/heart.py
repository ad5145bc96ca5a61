"""A heart in one's own ears."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.event import closed, laid, struck
from yanyi.music.effect.swing import seconds as times_of
from yanyi.music.sound.modal import RATE


def heartbeat(chance: np.random.Generator, strength: float) -> Samples:
    """A heart in one's ears: lub-dub, 60 times a minute at 0, 130 at 1."""
    beat = 60.0 / (60 + 70 * strength)
    parts = []
    for number in range(4 + round(2 * strength)):
        for late, base, high in ((0.0, 48.0, 1.0), (0.32 * min(beat, 0.9), 64.0, 0.65)):
            partials = base * np.array([1, 1.5, 2.1, 3.0])
            one = struck(
                chance,
                partials,
                high * np.array([1, 0.6, 0.3, 0.12]),
                np.array([0.16, 0.12, 0.08, 0.05]),
                0.2,
            )
            time = times_of(len(one), RATE)
            parts.append(
                (0.01 + number * beat + late, one * (1 - np.exp(-time / 0.006)).astype(np.float32))
            )
    return closed(laid(parts), 0.06)
