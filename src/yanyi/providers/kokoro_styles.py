"""The style vectors of the voices: half of each is the colour of a voice, half how it moves."""

from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from yanyi.providers.kokoro_voices import Parts, Sketch

LONGEST = 510
"""How many sounds the model takes at once, and how many vectors a voice has."""

_COLOUR = 128
"""The first so many numbers are how a voice sounds; pitch and pace follow from the others."""
_SHORTEST = 12
"""Vectors for fewer sounds are unsteady: a short line is spoken as part of a longer one."""
_OTHER = 0.4
"""How much of another voice's way to move there is in another take."""


def style(sketch: Sketch, length: int, take: int = 0) -> NDArray[np.float32]:
    """The style vector (1, 256) of a voice for so many sounds; other takes move as others do."""
    row = min(LONGEST - 1, max(length, _SHORTEST))
    moving = _sum(sketch.moves, row)
    if take:
        moving = (1 - _OTHER) * moving + np.float32(_OTHER) * _sum(sketch.others(take), row)
    return np.concatenate([_sum(sketch.sounds, row)[:_COLOUR], moving[_COLOUR:]])[None]


def _sum(parts: Parts, row: int) -> NDArray[np.float32]:
    total = np.zeros(256, np.float32)
    for name, share in parts:
        total += np.float32(share) * _vectors(name)[row].astype(np.float32)
    return total


@cache
def _vectors(name: str) -> NDArray[np.float16]:
    data = files("yanyi.assets").joinpath("voices", f"{name}.npy").read_bytes()
    vectors: NDArray[np.float16] = np.load(BytesIO(data), allow_pickle=False)
    return vectors
