"""Plucked strings: where they are plucked, how stiff they are, how fast they fade, and a body."""

from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.pitch import hertz
from yanyi.music.sound.modal import RATE, edged, levelled, modal, phases, warped

_MOST = 60


@dataclass(frozen=True, slots=True)
class Strings:
    """A plucked instrument.

    ``place`` is where the string is plucked, a part of its length; ``stiff`` how far its partials
    are stretched; ``fade`` the seconds that 220 Hz takes to fade by 60 dB, ``damp`` how much
    faster high partials do. ``soft`` is how steeply its partials fall, ``nail`` how much of the
    plectrum is heard, ``ring`` the seconds it sounds on. ``body`` are the resonances: Hz, how much
    they add, octaves they are wide. ``slide`` are the semitones below which it begins, ``shake``
    those of its slow vibrato.
    """

    place: float
    fade: float
    ring: float
    stiff: float = 1.2e-4
    damp: float = 3.2e-7
    soft: float = 1.35
    nail: float = 0.02
    body: tuple[tuple[float, float, float], ...] = ()
    slide: float = 0.0
    shake: float = 0.0


_BOARD = ((190, 1.0, 0.4), (410, 0.8, 0.3), (900, 0.5, 0.5))
_PEAR = ((320, 0.6, 0.5), (700, 1.2, 0.35), (1700, 1.0, 0.5), (3200, 0.8, 0.4))
STRINGS = MappingProxyType(
    {
        "guzheng": Strings(0.11, 6.5, 2.2, damp=1.6e-7, body=_BOARD, shake=0.22),
        "pipa": Strings(0.07, 1.5, 0.7, damp=4e-7, soft=1.0, nail=0.06, body=_PEAR),
        "guqin": Strings(0.16, 7.5, 2.6, damp=6e-7, soft=1.6, nail=0.01, body=_BOARD, slide=0.6),
    }
)
"""Of every plucked instrument that has a model."""


def plucked(
    kind: Strings, pitch: float, loud: float, seconds: float, chance: np.random.Generator
) -> Samples:
    """One note at 48 kHz, (n,): held so long, then ringing on."""
    base = hertz(pitch)
    count = max(1, min(_MOST, int(0.45 * RATE / base)))
    number = np.arange(1, count + 1)
    partials = number * base * np.sqrt(1 + kind.stiff * number**2)
    fall = kind.soft + 0.9 * (1 - loud)
    heights = np.abs(np.sin(np.pi * number * kind.place)) / number**fall
    heights *= 1 + 0.1 * chance.standard_normal(count)
    for centre, more, wide in kind.body:
        heights *= 1 + more * np.exp(-((np.log2(partials / centre) / wide) ** 2))
    fades = np.maximum(0.06, 1 / (1 / kind.fade * (base / 220) ** 0.6 + kind.damp * partials**2))
    lasting = min(seconds + kind.ring, 0.8 * float(fades.max()), 8.0)
    # A string swings in two directions, a little apart in pitch and in how long: it blooms.
    sound = modal(
        np.concatenate([partials, partials * 1.0006]),
        np.concatenate([heights, 0.5 * heights]),
        np.concatenate([fades, 1.7 * fades]),
        lasting,
        phases(chance, 2 * count),
    )
    _nailed(sound, kind.nail * float(np.abs(heights).sum()), chance)
    if kind.slide or kind.shake:
        sound = warped(sound, 2 ** (_bend(kind, len(sound), seconds) / 12))
    return edged(levelled(sound, loud), 0.08)


def _nailed(sound: Samples, height: float, chance: np.random.Generator) -> None:
    """Add the short noise of the nail or plectrum."""
    count = min(len(sound), int(0.012 * RATE))
    noise = chance.standard_normal(count) * np.exp(-np.arange(count) / (0.0025 * RATE))
    sound[:count] += (height * noise).astype(np.float32)


def _bend(kind: Strings, count: int, seconds: float) -> np.ndarray:
    """Semitones over the note: from below into it, and a shake where it is held."""
    time = np.arange(count) / RATE
    bend = -kind.slide * np.clip(1 - time / 0.14, 0, 1) ** 1.5
    if kind.shake and seconds > 0.7:
        bend += kind.shake * np.sin(2 * np.pi * 5.5 * time) * np.clip((time - 0.25) / 0.3, 0, 1)
    return bend
