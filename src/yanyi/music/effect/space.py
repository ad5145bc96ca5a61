"""Where an effect is: how far, on which side, how wide, and whether a wall is between.

Air takes the high part (ISO 9613-1: nearly with the square of the frequency), distance the
level, and what is left is more and more what the place gives back.
"""

from dataclasses import dataclass
from math import log10

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.noise import Colour, band, cleared, filtered
from yanyi.music.sound.hall import in_hall
from yanyi.music.sound.modal import RATE, Floats

_AIR = 1.7e-9
"""dB that a metre of air takes, for each Hz squared."""
_NEAREST = 0.5
_WALL = 9.0
"""dB that a wall with its windows and doors takes of everything."""
_WALL_TOP = 420.0
"""Hz above which it takes ever more."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an effect is: ``metres`` away, ``pan`` from -1 left to 1 right, ``width`` from 0 to 1.

    ``usual`` are the metres at which it has the loudness it comes with. ``roofed`` says that the
    ear is in a room, ``outside`` that the sound is on the other side of its wall.
    """

    metres: float
    usual: float
    pan: float = 0.0
    width: float = 0.0
    roofed: bool = False
    outside: bool = False


def event_at(sound: Samples, spot: Spot) -> Samples:
    """One event (n,) where it happens, in stereo (2, n + what the place gives back)."""
    heard = cleared(sound, _way(spot)) * np.float32(_gain(spot))
    seconds, wet = _hall(spot)
    echo = in_hall(_panned(heard, spot.pan), seconds, wet)
    if not spot.width:
        return echo
    late: Samples = np.stack([np.roll(echo[1], RATE // 140), np.roll(echo[0], RATE // 110)])
    late[:, : RATE // 110] = 0
    both: Samples = echo + np.float32(0.4 * spot.width) * late
    return both / np.float32(np.sqrt(1 + 0.16 * spot.width**2))


def ambience_at(sound: Samples, spot: Spot) -> Samples:
    """An ambience (n,) around the ear, in stereo (2, n); it still comes round without a seam."""
    heard = filtered(sound, _way(spot)) * np.float32(_gain(spot))
    other = np.roll(heard, int(0.382 * len(heard)))
    near, far = np.cos(np.pi / 4 * (1 - spot.width)), np.sin(np.pi / 4 * (1 - spot.width))
    both = np.stack([near * heard + far * other, far * heard + near * other]) / np.sqrt(2)
    seconds, wet = _hall(spot)
    ringing = in_hall(both.astype(np.float32), seconds, wet)
    out = ringing[:, : len(heard)].copy()
    rest = ringing[:, len(heard) :]
    for start in range(0, rest.shape[1], len(heard)):
        piece = rest[:, start : start + len(heard)]
        out[:, : piece.shape[1]] += piece
    return _balanced(out, spot.pan)


def _gain(spot: Spot) -> float:
    """What distance does to the level, and the wall."""
    away = max(spot.metres, _NEAREST) / max(spot.usual, _NEAREST)
    decibels = -20 * log10(away) - (_WALL if spot.outside and spot.roofed else 0.0)
    return float(10 ** (min(decibels, 12.0) / 20))


def _way(spot: Spot) -> Colour:
    """What is taken on the way beyond what is taken over the usual distance."""

    def colour(hertz: Floats) -> Floats:
        decibels = _AIR * hertz**2 * max(spot.metres - spot.usual, 0.0)
        found: Floats = 10 ** (-np.minimum(decibels, 90.0) / 20)
        if spot.outside and spot.roofed:
            found = found * band(hertz, 25.0, _WALL_TOP, 1)
        return found

    return colour


def _hall(spot: Spot) -> tuple[float, float]:
    """Seconds that the place rings, and how much of it is heard."""
    far = spot.metres / (spot.metres + 15.0)
    if spot.roofed:
        return (0.6, 0.10 + 0.16 * far) if not spot.outside else (0.5, 0.10)
    return 0.9 + 1.1 * far, 0.02 + 0.26 * far


def _panned(sound: Samples, pan: float) -> Samples:
    angle = (min(1.0, max(-1.0, pan)) + 1) * np.pi / 4
    sides = np.array([[np.cos(angle)], [np.sin(angle)]], np.float32)
    return sides * sound[None]


def _balanced(sound: Samples, pan: float) -> Samples:
    left, right = min(1.0, 1.0 - pan), min(1.0, 1.0 + pan)
    return sound * np.array([[left], [right]], np.float32)
