"""A tiny room around a voice: a few reflections, as inside one's own head."""

import numpy as np

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples

_WALLS = ((0.0071, 0.9), (0.0113, 0.7), (0.0167, -0.55), (0.0233, 0.4), (0.0311, -0.25))
"""Seconds after the voice, and share, of every reflection."""


def roomed(samples: Samples, share: float, rate: int = RATE) -> Samples:
    """The samples (n,) with ``share`` (0 to 1) of the walls; what rings on after them is cut."""
    out = samples.astype(np.float64)
    for seconds, part in _WALLS:
        late = int(seconds * rate)
        if share and late < len(samples):
            out[late:] += share * part * samples[: len(samples) - late]
    return out.astype(np.float32)
