"""A piece as sound: every part in its place, in a hall."""

from collections.abc import Iterable
from functools import cache

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.instrument import instrument
from yanyi.music.piece import RING, Piece
from yanyi.music.sound.convolution import convolved
from yanyi.music.sound.hall import in_hall
from yanyi.music.sound.modal import RATE
from yanyi.music.sound.stem import stem

_EDGE = 0.4
"""Seconds in which what still rings at the end dies away."""


def mixdown(piece: Piece, seed: str, ring: float = RING) -> Samples:
    """Stereo (2, n) at 48 kHz: as long as the piece and ``ring`` seconds for its last notes."""
    count = int((piece.seconds + ring) * RATE)
    return placed(((one.instrument, stem(one, piece.tempos, seed)) for one in piece.parts), count)


def placed(stems: Iterable[tuple[str, Samples]], count: int) -> Samples:
    """Stems, each by the name of its instrument, in their places in a hall: (2, count)."""
    dry = np.zeros((2, count), np.float32)
    for name, whole in stems:
        sound = whole[:count]
        angle = (instrument(name).pan + 1) * np.pi / 4
        for side, share in enumerate((np.cos(angle), np.sin(angle))):
            dry[side, : len(sound)] += np.float32(share * np.sqrt(2)) * sound
    wet = convolved(dry, _hall())[:, :count]
    edge = min(count, int(_EDGE * RATE))
    wet[:, count - edge :] *= np.linspace(1, 0, edge, dtype=np.float32)
    return wet


@cache
def _hall() -> Samples:
    """What comes from both sides when one stroke falls on either, (2, 2, n)."""
    left, right = np.zeros((2, 2, 1), np.float32)
    left[0], right[1] = 1.0, 1.0
    return np.stack([in_hall(left), in_hall(right)], axis=1)
