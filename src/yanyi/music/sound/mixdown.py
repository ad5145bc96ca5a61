"""A piece as sound: every part in its place, in a hall."""

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.instrument import instrument
from yanyi.music.piece import Piece
from yanyi.music.sound.hall import in_hall
from yanyi.music.sound.modal import RATE
from yanyi.music.sound.stem import stem

_EDGE = 0.4
"""Seconds in which what still rings at the end dies away."""


def mixdown(piece: Piece, seed: str, ring: float = 3.0) -> Samples:
    """Stereo (2, n) at 48 kHz: as long as the piece and ``ring`` seconds for its last notes."""
    count = int((piece.seconds + ring) * RATE)
    dry = np.zeros((2, count), np.float32)
    for part in piece.parts:
        sound = stem(part, piece.tempos, seed)[:count]
        angle = (instrument(part.instrument).pan + 1) * np.pi / 4
        for side, share in enumerate((np.cos(angle), np.sin(angle))):
            dry[side, : len(sound)] += np.float32(share * np.sqrt(2)) * sound
    wet = in_hall(dry)[:, :count]
    edge = min(count, int(_EDGE * RATE))
    wet[:, count - edge :] *= np.linspace(1, 0, edge, dtype=np.float32)
    return wet
