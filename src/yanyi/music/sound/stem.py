"""A part as sound: every note placed to the sample, then the body of its instrument.

Chinese instruments, gong, bells and drums are models of ours; all others are recordings.
"""

from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
from blake3 import blake3

from yanyi.media.audio.sound import Samples
from yanyi.music.instrument import instrument
from yanyi.music.note import Note
from yanyi.music.piece import Part
from yanyi.music.sound.convolution import convolved
from yanyi.music.sound.font import font
from yanyi.music.sound.level import LEVELS
from yanyi.music.sound.modal import RATE
from yanyi.music.sound.plucked import STRINGS, plucked
from yanyi.music.sound.sampler import sampled
from yanyi.music.sound.struck import STRUCK
from yanyi.music.sound.sustained import PIPES, sustained
from yanyi.music.tempo import Tempos, seconds

_HALF = 4096
"""Samples on either side in which the body of an instrument answers a stroke."""


def stem(part: Part, tempos: Tempos, seed: str) -> Samples:
    """What a part sounds like at 48 kHz, (n,), until its last note has died away."""
    placed: list[tuple[int, Samples]] = []
    before: Note | None = None
    for number, note in enumerate(part.notes):
        start, end = seconds(note.start, tempos), seconds(note.end, tempos)
        chance = _chance(f"{seed}/{part.instrument}/{number}")
        slurred = before is not None and abs(before.end - note.start) < 30
        origin = float(before.pitch) if before is not None and slurred else None
        sound = _sounded(part.instrument, note, end - start, chance, origin)
        placed.append((round(start * RATE), sound))
        before = note
    out = np.zeros(max((at + len(sound) for at, sound in placed), default=0), np.float32)
    for at, sound in placed:
        out[at : at + len(sound)] += sound
    level = np.float32(part.gain * 10 ** (LEVELS[part.instrument] / 20))
    return _bodied(out, part.instrument) * level


def _sounded(
    name: str, note: Note, length: float, chance: np.random.Generator, origin: float | None
) -> Samples:
    if name in STRINGS:
        return plucked(STRINGS[name], note.pitch, note.loud, length, chance)
    if name in PIPES:
        return sustained(PIPES[name], note.pitch, note.loud, length, chance, origin)
    if name in STRUCK:
        return STRUCK[name](note.pitch, note.loud, chance)
    path = _orchestra()
    bank = 128 if name == "kit" else 0
    zones = font(path).zones(bank, instrument(name).program)
    return sampled(path, zones, note.pitch, note.loud, length)


def _orchestra() -> Path:
    with as_file(files("yanyi.assets") / "instruments" / "orchestra.sf3") as path:
        return path


def _chance(name: str) -> np.random.Generator:
    """Chance of its own for a note, so that a changed one leaves all others as they were."""
    return np.random.default_rng(int.from_bytes(blake3(name.encode()).digest(8), "little"))


def _bodied(samples: Samples, name: str) -> Samples:
    """Sound through the body of a bowed or blown instrument."""
    body = PIPES[name].body if name in PIPES else ()
    if not body or not len(samples):
        return samples
    whole = convolved(samples[None], _answer(name)[None, None])[0]
    bodied: Samples = whole[_HALF : _HALF + len(samples)]
    return bodied


@cache
def _answer(name: str) -> Samples:
    """What a body makes of one stroke, which lies in its middle, (2 * _HALF,): resonances in dB."""
    hertz = np.maximum(np.fft.rfftfreq(2 * _HALF, 1 / RATE), 1.0)
    decibels = sum(
        more * np.exp(-((np.log2(hertz / centre) / wide) ** 2))
        for centre, more, wide in PIPES[name].body
    )
    return np.roll(np.fft.irfft(10 ** (decibels / 20)), _HALF).astype(np.float32)
