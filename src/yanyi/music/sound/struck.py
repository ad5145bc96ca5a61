"""Skins, wood and metal: drum, gong, woodblock, bells, hammered strings."""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.pitch import hertz
from yanyi.music.sound.modal import RATE, Floats, edged, levelled, modal, phases, warped

Strike = Callable[[float, float, np.random.Generator], Samples]
"""A stroke: pitch, loudness, chance."""

_SKIN = np.array([1, 1.59, 2.14, 2.30, 2.65, 2.92, 3.16, 3.5, 3.6, 4.06])
_WOOD = np.array([1, 1.47, 2.6, 4.2])
_BAR = np.array([1, 2.756, 5.404, 8.933])
"""Partials of an ideal skin, a slit block and a free bar, as multiples of the lowest."""


def drum(pitch: float, loud: float, chance: np.random.Generator) -> Samples:
    """A great drum: its pitch falls as the skin comes to rest."""
    partials = hertz(pitch) * 0.7 * _SKIN
    sound = _struck(partials, _SKIN**-1.3, 0.9 / _SKIN**0.7, 1.3, chance)
    time = np.arange(len(sound)) / RATE
    sound = warped(sound, 1 + 0.35 * loud * np.exp(-time / 0.035))
    return edged(levelled(_clicked(sound, 0.25, 0.006, chance), loud), 0.05)


def gong(pitch: float, loud: float, chance: np.random.Generator) -> Samples:
    """A gong: its high partials come after the stroke and leave before the low ones."""
    ratios = np.sort(np.concatenate([[1, 1.42, 2.01, 2.6, 3.4, 4.1], chance.uniform(4, 22, 54)]))
    base = hertz(pitch) * 1.35
    low = _struck(base * ratios, ratios**-0.8, 7 / ratios**0.55, 7.0, chance)
    high = _struck(2.3 * base * ratios, ratios**-0.4, 5 / ratios**0.5, 7.0, chance)
    time = np.arange(len(low)) / RATE
    rising = (1 - np.exp(-time / 0.25)).astype(np.float32)
    return edged(levelled(low + 0.5 * high * rising, 0.6 * loud), 1.0)


def woodblock(pitch: float, loud: float, chance: np.random.Generator) -> Samples:
    """A hollow piece of wood."""
    heights, fades = np.array([1, 0.7, 0.3, 0.15]), np.array([0.14, 0.1, 0.06, 0.04])
    sound = _struck(hertz(pitch) * 1.4 * _WOOD, heights, fades, 0.3, chance)
    return edged(levelled(_clicked(sound, 0.1, 0.002, chance), 0.7 * loud), 0.02)


def bells(pitch: float, loud: float, chance: np.random.Generator) -> Samples:
    """Small bars of metal."""
    heights = np.array([1, 0.5, 0.25, 0.1]) * loud ** np.array([0, 0.3, 0.6, 0.9])
    fades = np.array([2.4, 1.2, 0.6, 0.3])
    sound = _struck(hertz(pitch) * _BAR, heights, fades, 2.4, chance)
    return edged(levelled(sound, loud), 0.3)


def yangqin(pitch: float, loud: float, chance: np.random.Generator) -> Samples:
    """Hammered strings, three to a note."""
    number = np.arange(1, 25)
    partials = hertz(pitch) * number * np.sqrt(1 + 2e-4 * number**2)
    heights = np.abs(np.sin(np.pi * number * 0.09)) / number ** (1.1 + 0.7 * (1 - loud))
    fades = 2.6 / (1 + (partials / 2500) ** 1.2)
    tuned = np.array([1, 1.0009, 0.9993])
    sound = _struck(
        np.outer(tuned, partials).ravel(), np.tile(heights, 3), np.tile(fades, 3), 2.2, chance
    )
    return edged(levelled(_clicked(sound, 0.04, 0.002, chance), loud), 0.3)


STRUCK: MappingProxyType[str, Strike] = MappingProxyType(
    {"drum": drum, "gong": gong, "woodblock": woodblock, "bells": bells, "yangqin": yangqin}
)
"""Of every struck instrument that has a model."""


def _struck(
    partials: Floats, heights: Floats, fades: Floats, seconds: float, chance: np.random.Generator
) -> Samples:
    return modal(partials, heights, fades, seconds, phases(chance, len(partials)))


def _clicked(sound: Samples, height: float, seconds: float, chance: np.random.Generator) -> Samples:
    """With the noise of the stick."""
    count = min(len(sound), int(5 * seconds * RATE))
    out = sound.copy()
    noise = chance.standard_normal(count) * np.exp(-np.arange(count) / (seconds * RATE))
    out[:count] += (height * noise).astype(np.float32)
    return out
