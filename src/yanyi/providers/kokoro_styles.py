"""The style vectors of the voices."""

from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from yanyi.providers.kokoro_voices import blend

LONGEST = 510
"""How many sounds the model takes at once, and how many vectors a voice has."""

_STEP = 17


def style(name: str, length: int, take: int = 0) -> NDArray[np.float32]:
    """The style vector (1, 256) of a voice for so many sounds; other takes use others near it."""
    row = min(LONGEST - 1, length + _STEP * take)
    total = np.zeros((1, 256), np.float32)
    for part, share in blend(name):
        total += np.float32(share) * _vectors(part)[row].astype(np.float32)
    return total


@cache
def _vectors(name: str) -> NDArray[np.float16]:
    data = files("yanyi.assets").joinpath("voices", f"{name}.npy").read_bytes()
    vectors: NDArray[np.float16] = np.load(BytesIO(data), allow_pickle=False)
    return vectors
