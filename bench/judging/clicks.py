"""Clicks: moments far sharper than the music on both sides of them.

A cut in a wave, a lost or a wrong sample are broad in pitch and shorter than anything that is
played: a stroke, a nail or a bow goes on. So the second difference of a sound is compared, by half
milliseconds, with that of the five milliseconds before it and of those after it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
SHARP = 6.0
"""How many times as sharp as what is around it a click is; strokes and nails come to 5.5."""
_BLOCK = RATE // 2000
_NEAR, _FAR = 1, 10
"""Blocks beside a click that may be part of it, and blocks that it is compared with."""
_LOWEST = 10 ** (-66 / 20)
"""Sharpness that nobody hears, and that is in every sound of 16 bits."""
_COUNTED = 8
"""Of the blocks on a side the one in this place is its sharpness: two may be clicks themselves."""

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Click:
    """Where it is, how many times as sharp as its surroundings, how high its jump."""

    seconds: float
    sharper: float
    height: float


def clicks(sound: NDArray[np.float32], sharp: float = SHARP) -> list[Click]:
    """The clicks in sound (channels, n) at 48 kHz, those of all channels as one."""
    found: list[Click] = []
    for click in sorted(
        (one for row in sound for one in _clicks(row, sharp)), key=lambda one: one.seconds
    ):
        if found and click.seconds - found[-1].seconds < 2 * _BLOCK / RATE:
            found[-1] = max(found[-1], click, key=lambda one: one.sharper)
        else:
            found.append(click)
    return found


def _clicks(row: NDArray[np.float32], sharp: float) -> Iterator[Click]:
    height, sharper = sharpness(row)
    for at in np.flatnonzero(sharper > sharp):
        yield Click(round(float(at * _BLOCK / RATE), 4), float(sharper[at]), float(height[at]))


def sharpness(row: NDArray[np.float32]) -> tuple[Floats, Floats]:
    """Of every half millisecond: its sharpest second difference, and that beside its surroundings.

    Before the beginning and after the end there is silence.
    """
    bent = np.abs(np.diff(np.pad(row.astype(np.float64), (2, 2 + _BLOCK)), 2))
    count = len(bent) // _BLOCK
    height = bent[: count * _BLOCK].reshape(count, _BLOCK).max(axis=1)
    reach = _NEAR + _FAR
    around = np.lib.stride_tricks.sliding_window_view(np.pad(height, reach), 2 * reach + 1)
    sides = (around[:, :_FAR], around[:, -_FAR:])
    beside = [np.partition(side, _COUNTED - 1, axis=1)[:, _COUNTED - 1] for side in sides]
    return height, height / np.maximum(np.maximum(*beside), _LOWEST)


KINDS = ("spike", "cut", "gap")


def planted(sound: NDArray[np.float32], kind: str, at: int, height: float) -> NDArray[np.float32]:
    """The sound (channels, n) with one click of a known height at a sample.

    A ``spike`` is one wrong sample, a ``cut`` a jump that comes back in ten milliseconds, as where
    two pieces were joined badly, a ``gap`` a millisecond that is turned down by its height.
    """
    out = sound.copy()
    if kind == "spike":
        out[:, at] += height
    elif kind == "cut":
        back = np.linspace(1, 0, RATE // 100, dtype=np.float32)[: sound.shape[1] - at]
        out[:, at : at + len(back)] += height * back
    else:
        out[:, at : at + RATE // 1000] *= 1 - height
    return out
