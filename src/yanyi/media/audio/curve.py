"""Gain over time, in decibels between places on the line of time: how music makes way for words."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Curve = tuple[tuple[int, float], ...]
"""Samples and the gain in dB there; straight in between, level before the first and after."""


def ducked(spoken: Iterable[tuple[int, int]], depth: float, attack: int, release: int) -> Curve:
    """``depth`` dB of gain while words are heard, 0 elsewhere.

    ``spoken`` are first samples and ends; the gain is down when a word begins, ``attack`` samples
    after it started to fall, and up again ``release`` samples after its end. Where the time
    between words is too short to come up for, it stays down.
    """
    points: list[tuple[int, float]] = []
    for start, end in _together(spoken, attack + release):
        points += [(start - attack, 0.0), (start, depth), (end, depth), (end + release, 0.0)]
    return tuple(points)


def _together(spans: Iterable[tuple[int, int]], apart: int) -> list[tuple[int, int]]:
    """The spans in order; those less than ``apart`` from each other are one."""
    runs: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if runs and start - runs[-1][1] < apart:
            runs[-1] = (runs[-1][0], max(end, runs[-1][1]))
        else:
            runs.append((start, end))
    return runs


def gains(curve: Sequence[tuple[int, float]], first: int, count: int) -> NDArray[np.float32]:
    """The factors of ``count`` samples from ``first`` on, (count,)."""
    places = np.array([place for place, _ in curve])
    decibels = np.array([gain for _, gain in curve])
    found = np.interp(np.arange(first, first + count), places, decibels)
    factors: NDArray[np.float32] = np.power(10.0, found / 20).astype(np.float32)
    return factors
