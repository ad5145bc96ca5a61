"""How loud effects are: each brought to its aim, none over the top."""

import numpy as np

from yanyi.media.audio.loudness import clip_loudness, loudness
from yanyi.media.audio.sound import Samples
from yanyi.music.effect.noise import cleared, filtered
from yanyi.music.sound.modal import RATE

_KNEE, _TOP = 0.6, 0.92
"""Where peaks begin to be eased, and what none of them passes."""
_PASSES, _NEAR = 4, 0.1
"""How often the level is set at most, and the LU from its aim that are near enough."""


def brought(sound: Samples, aim: float, loops: bool) -> Samples:
    """Mono sound (n,) at a loudness in LUFS; what loops stays without a seam."""
    plain = filtered(sound, np.ones_like) if loops else sound
    out = plain
    gain = 0.0
    for _ in range(_PASSES):
        short = aim - (loudness(out[None], RATE) if loops else clip_loudness(out[None], RATE))
        if abs(short) < _NEAR:
            break
        gain += short
        out = _eased(plain * np.float32(10 ** (gain / 20)))
    return out if loops else _without_offset(out)


def _eased(sound: Samples) -> Samples:
    """Peaks bent over softly, as ears and air do with what is too loud."""
    height = np.abs(sound)
    over = height > _KNEE
    if not over.any():
        return sound
    out = sound.copy()
    room = _TOP - _KNEE
    bent = _KNEE + room * np.tanh((height[over] - _KNEE) / room)
    out[over] = np.sign(sound[over]) * bent
    return out


def _without_offset(sound: Samples) -> Samples:
    """What easing left below hearing taken out again, the ends as silent as before."""
    out = cleared(sound, np.ones_like)
    edge = min(len(out), RATE // 500)
    out[:edge] *= np.linspace(0, 1, edge, dtype=np.float32)
    out[len(out) - edge :] *= np.linspace(1, 0, edge, dtype=np.float32)
    return out
