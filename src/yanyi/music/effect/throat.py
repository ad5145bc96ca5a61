"""A throat: a source that pulses, roughens and breaks, through a mouth that opens and closes.

Source and filter after G. Fant, "Acoustic Theory of Speech Production" (1960), for beasts after
T. Riede and W. T. Fitch, "Vocal tract length and acoustics of vocalization in the domestic dog"
(1999); period doubling after W. T. Fitch, J. Neubauer and H. Herzel, "Calls out of chaos" (2002).
"""

from dataclasses import dataclass

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.noise import band, flowing
from yanyi.music.sound.modal import RATE, Floats

_KNOT = 96
"""Samples from one place where the mouth is looked at to the next."""
_HIGHEST = 9000.0
"""Hz above which no partial is made: there is breath there."""
_FLOOR = 0.012
"""What passes far from every resonance."""
_HOP = 384


@dataclass(frozen=True, slots=True)
class Resonance:
    """One of a mouth: its ``hertz`` evenly over the call, its ``width`` in Hz, how ``high``."""

    hertz: tuple[float, ...]
    width: float
    high: float = 1.0

    def at(self, part: Floats) -> Floats:
        """Its Hz at every part of the call."""
        return np.interp(part, np.linspace(0, 1, len(self.hertz)), self.hertz)


@dataclass(frozen=True, slots=True)
class Source:
    """How a throat sounds before the mouth.

    Partials fall by ``6 * tilt`` dB an octave; ``rough`` is how unsteady its pitch is, ``breath``
    how strong its noise is beside its tone, ``under`` how far every second pulse differs.
    """

    tilt: float = 1.0
    rough: float = 0.01
    breath: float = 0.1
    under: float = 0.0


def call(
    chance: np.random.Generator,
    pitch: Floats,
    height: Floats,
    source: Source,
    mouth: tuple[Resonance, ...],
) -> Samples:
    """A call of changing pitch in Hz and height, (n,); at a height of 1 it has unit power."""
    count = len(pitch)
    part = np.arange(count) / count
    shaken = pitch * (1 + source.rough * unsteady(chance, count, 150))
    turns = 2 * np.pi * np.cumsum(shaken) / RATE
    tone = _partials(shaken, turns, source, mouth)

    def flow(hertz: Floats, time: Floats) -> Floats:
        when = time * RATE / count
        return _passed(hertz, [(one, one.at(when)) for one in mouth]) * band(hertz, 150, 9000, 1)

    sound = _even(tone)
    if source.breath:
        pulse = 1 + 0.6 * np.cos(turns)
        sound += source.breath * _even(flowing(chance, count, flow, _HOP) * pulse)
    shimmer = 1 + 4 * source.rough * unsteady(chance, count, 220)
    closes = np.clip((1 - part) * count / (0.004 * RATE), 0, 1)
    return (sound * height * shimmer * closes).astype(np.float32)


def _partials(
    pitch: Floats, turns: Floats, source: Source, mouth: tuple[Resonance, ...]
) -> Samples:
    """All partials together, each as high as the mouth lets it through at its Hz."""
    count = len(pitch)
    frames = -(-count // _KNOT)
    knots = np.minimum(np.arange(frames + 1) * _KNOT, count - 1)
    tracts = [(one, one.at(knots / count)[:, None]) for one in mouth]
    step = 0.5 if source.under else 1.0
    orders = np.arange(step, _HIGHEST / float(pitch.max()), step)
    gains = _passed(pitch[knots][:, None] * orders[None], tracts) * orders**-source.tilt
    gains[:, orders % 1 > 0] *= source.under
    ramp = np.linspace(0, 1, _KNOT, endpoint=False, dtype=np.float32)[None]
    padded = np.pad(step * turns, (0, frames * _KNOT - count), "edge")
    first = np.exp(1j * padded).astype(np.complex64).reshape(frames, _KNOT)
    wave = np.ones_like(first)
    tone = np.zeros(first.shape, np.float32)
    least = 1e-3 * gains.max()
    for gain in gains.astype(np.float32).T:
        wave *= first
        if gain.max() > least:
            tone += (gain[:-1, None] + (gain[1:] - gain[:-1])[:, None] * ramp) * wave.imag
    return tone.ravel()[:count]


def unsteady(chance: np.random.Generator, count: int, apart: int) -> Floats:
    """Steps by chance about 0, so many samples apart, joined by lines, (count,)."""
    points = chance.standard_normal(count // apart + 3)
    return np.interp(np.arange(count), np.arange(len(points)) * apart, points)


def over(part: Floats, *values: float) -> Floats:
    """Values that are passed evenly from the beginning of a call to its end."""
    return np.interp(part, np.linspace(0, 1, len(values)), values)


def _passed(hertz: Floats, tracts: list[tuple[Resonance, Floats]]) -> Floats:
    """What a mouth lets through: its resonances beside one another."""
    total = np.full(np.broadcast(hertz, tracts[0][1]).shape, _FLOOR)
    for one, centre in tracts:
        ratio = hertz / centre
        edge = one.width / centre
        total += one.high * ratio * edge / np.sqrt((1 - ratio**2) ** 2 + (ratio * edge) ** 2)
    return total


def _even(sound: Floats | Samples) -> Floats:
    wide = sound.astype(np.float64)
    found: Floats = wide / max(float(np.sqrt(np.mean(wide**2))), 1e-9)
    return found
