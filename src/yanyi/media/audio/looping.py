"""Music brought to a length: trimmed with a fade, or begun again where its beats fall together."""

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.sound import Samples

_CROSSED = 0.25
"""Seconds in which the end goes over into the beginning again."""
_FADE = 2.0
_HOP = 0.01
_SEARCHED = 0.5
"""The last part of a piece in which the place to begin again is looked for."""


def fitted(music: Samples, seconds: float, rate: int) -> Samples:
    """Sound (channels, n) as long as asked; its last two seconds, at most a third, fade away."""
    count = int(seconds * rate)
    whole = music if music.shape[1] >= count else _again(music, count, rate)
    out = whole[:, :count].copy()
    fade = min(int(_FADE * rate), count // 3)
    out[:, count - fade :] *= np.linspace(1, 0, fade, dtype=np.float32) ** 2
    return out


def turn(music: Samples, rate: int) -> int:
    """The sample at which a piece may begin again, so that its pulse goes on.

    What follows that place is most like what the piece begins with, by how strong it is from one
    hundredth of a second to the next.
    """
    onsets = _onsets(music, rate)
    hop = int(_HOP * rate)
    shown = min(len(onsets) // 3, int(8 / _HOP))
    first = int(len(onsets) * (1 - _SEARCHED))
    if shown < 20 or first + shown >= len(onsets):
        return max(1, int(music.shape[1]) - int(_CROSSED * rate))
    opening = onsets[:shown]
    places = range(first, len(onsets) - shown)
    alike = [float(np.dot(opening, onsets[at : at + shown])) for at in places]
    return (first + int(np.argmax(alike))) * hop


def _onsets(music: Samples, rate: int) -> NDArray[np.float64]:
    """How much louder it gets from one hundredth of a second to the next, all of length 1."""
    hop = int(_HOP * rate)
    mono = music.mean(axis=0)
    rows = mono[: len(mono) // hop * hop].reshape(-1, hop)
    level = np.sqrt(np.mean(rows.astype(np.float64) ** 2, axis=1))
    rises = np.maximum(0.0, np.diff(level, prepend=level[:1]))
    rises -= rises.mean()
    found: NDArray[np.float64] = rises / (np.linalg.norm(rises) or 1.0)
    return found


def _again(music: Samples, count: int, rate: int) -> Samples:
    """The piece over and over until there is enough of it."""
    place = turn(music, rate)
    crossed = min(int(_CROSSED * rate), place // 2, max(1, music.shape[1] - place))
    out = np.zeros((music.shape[0], count + music.shape[1]), np.float32)
    fall = np.cos(np.linspace(0, np.pi / 2, crossed, dtype=np.float32))
    rise = np.sin(np.linspace(0, np.pi / 2, crossed, dtype=np.float32))
    at = 0
    while at < count:
        piece = music[:, : place + crossed].copy()
        size = piece.shape[1]
        if at:
            piece[:, :crossed] *= rise
        piece[:, place:size] *= fall[: size - place]
        out[:, at : at + size] += piece
        at += place
    return out
