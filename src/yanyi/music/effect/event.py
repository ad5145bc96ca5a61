"""One event put together: sounds laid one after another, with quiet ends."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.sound import Samples
from yanyi.music.effect.noise import cleared
from yanyi.music.sound.modal import RATE, Floats, modal, phases

_OPENS, _CLOSES = 0.001, 0.03


def laid(sounds: Iterable[tuple[float, NDArray[np.floating]]], seconds: float = 0.0) -> Samples:
    """Sounds that begin at their seconds, together; so long at least."""
    placed = [(int(at * RATE), sound) for at, sound in sounds]
    last = max((at + len(sound) for at, sound in placed), default=0)
    out = np.zeros(max(last, int(seconds * RATE)), np.float32)
    for at, sound in placed:
        out[at : at + len(sound)] += sound.astype(np.float32)
    return out


def mixed(*parts: tuple[float, NDArray[np.floating]]) -> Samples:
    """Sounds of one length together, each with its share."""
    total = sum(share * sound for share, sound in parts)
    return np.asarray(total, np.float32)


def closed(sound: NDArray[np.floating], fade: float = _CLOSES) -> Samples:
    """The sound without what is too low to hear, out of silence and back into it."""
    out = cleared(sound.astype(np.float32), np.ones_like)
    first, last = min(len(out), int(_OPENS * RATE)), min(len(out), int(fade * RATE))
    out[:first] *= np.linspace(0, 1, first, dtype=np.float32)
    out[len(out) - last :] *= np.linspace(1, 0, last, dtype=np.float32) ** 2
    return out


def struck(
    chance: np.random.Generator,
    partials: Floats,
    heights: Floats,
    fades: Floats,
    seconds: float,
) -> Samples:
    """A body that was struck: partials in Hz that are 60 dB softer after their fades."""
    return modal(partials, heights, fades, seconds, phases(chance, len(partials)))


def fall(count: int, seconds: float, attack: float = 0.0) -> Samples:
    """A shape that is e times lower after so many seconds, (count,)."""
    time = np.arange(count) / RATE
    shape = np.exp(-time / seconds)
    if attack:
        shape *= 1 - np.exp(-time / attack)
    return shape.astype(np.float32)


def unit(sound: NDArray[np.floating]) -> Samples:
    """The sound with 1 as its highest sample."""
    found: Samples = (sound / max(float(np.abs(sound).max(initial=0.0)), 1e-9)).astype(np.float32)
    return found


def edges(time: Floats, length: float, fade: float) -> Floats:
    """A shape that rises out of silence and goes back into it."""
    found: Floats = np.clip(time / fade, 0, 1) * np.clip((length - time) / fade, 0, 1)
    return found
