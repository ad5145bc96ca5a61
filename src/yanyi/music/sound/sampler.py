"""Notes from a sound font: a recording, bent to its pitch, looped, and shaped by an envelope."""

from functools import lru_cache
from pathlib import Path

import numpy as np

from yanyi.media.audio.length import transformed
from yanyi.media.audio.sound import Samples
from yanyi.music.sound.font import Zone, font
from yanyi.music.sound.modal import FORCE, RATE

_SILENCE = 80.0
"""Decibels that a note falls in the time of its release."""
_LONGEST_RELEASE = 2.0
_STEPS = 8
"""Shades of loudness that differ in colour."""
_PIECE = RATE // 2


def sampled(path: Path, zones: tuple[Zone, ...], pitch: int, loud: float, length: float) -> Samples:
    """A note of so many seconds at 48 kHz, (n,), with the time it takes to die away."""
    force = max(1, min(127, round(127 * loud)))
    fitting = [
        zone
        for zone in zones
        if zone.keys[0] <= pitch <= zone.keys[1] and zone.forces[0] <= force <= zone.forces[1]
    ]
    sounds = [_shaped(path, zone, pitch, loud, length) for zone in fitting]
    out = np.zeros(max(map(len, sounds), default=0), np.float32)
    for sound in sounds:
        out[: len(sound)] += sound
    return out * np.float32(0.5 * loud**FORCE)


def _shaped(path: Path, zone: Zone, pitch: int, loud: float, length: float) -> Samples:
    release = min(max(zone.release, 0.03), _LONGEST_RELEASE)
    count = int((length + release) * RATE)
    shade = max(1, round(_STEPS * loud))
    bent = _bent(path, zone, pitch, shade, -(-count // _PIECE) * _PIECE)[:count]
    time = np.arange(len(bent), dtype=np.float32) / np.float32(RATE)
    return bent * _envelope(zone, time, length, release)


def _envelope(zone: Zone, time: Samples, length: float, release: float) -> Samples:
    """How loud a note is over its time: in, down to what it holds, and out."""
    top = zone.attack + zone.hold
    # The decay of a font is the time to fall 100 dB, of which it falls as far as it sustains.
    bottom = top + max(zone.decay * min(1.0, zone.sustain / 100), 1e-4)
    falls = np.interp(time, [0, top, bottom], [0, 0, -min(zone.sustain, 100.0)])
    falls -= np.clip(time - length, 0, None) * (_SILENCE / release)
    rises = np.minimum(1.0, time / max(zone.attack, 0.002))
    shape: Samples = (rises * 10 ** ((falls - zone.level) / 20)).astype(np.float32)
    shape[-240:] *= np.linspace(1, 0, 240, dtype=np.float32)[-len(shape) :]
    return shape


@lru_cache(maxsize=96)
def _bent(path: Path, zone: Zone, pitch: int, shade: int, count: int) -> Samples:
    """A recording at a pitch, so many samples of it or all there are, soft ones darker."""
    sound, rate = _recording(path, zone.recording)
    step = rate / RATE * 2 ** ((pitch - zone.root) * zone.scale / 12)
    places = zone.skipped + np.arange(count) * step
    if zone.loop:
        first, last = zone.loop[0], min(zone.loop[1], len(sound) - 3)
        over = places >= last
        places[over] = first + (places[over] - first) % (last - first)
    else:
        places = places[places < len(sound) - 3]
    return _darkened(_between(sound, places), zone.cutoff * 2 ** (-1.5 * (1 - shade / _STEPS)))


def _between(sound: Samples, places: np.ndarray) -> Samples:
    """Samples between samples, by a cubic through four neighbours (Catmull and Rom 1974)."""
    at = np.minimum(places.astype(np.int64), len(sound) - 3)
    part = (places - at).astype(np.float32)
    a, b, c, d = (sound[np.maximum(at + shift, 0)] for shift in (-1, 0, 1, 2))
    curve: Samples = b + 0.5 * part * (
        c - a + part * (2 * a - 5 * b + 4 * c - d + part * (3 * (b - c) + d - a))
    )
    return curve


def _darkened(sound: Samples, cutoff: float) -> Samples:
    """Without what lies above a frequency in Hz: 12 dB an octave."""
    if cutoff > 16_000 or not len(sound):
        return sound
    size = transformed(len(sound))
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    spectrum = np.fft.rfft(sound, size) / np.sqrt(1 + (hertz / cutoff) ** 4)
    return np.fft.irfft(spectrum, size)[: len(sound)].astype(np.float32)


@lru_cache(maxsize=64)
def _recording(path: Path, number: int) -> tuple[Samples, int]:
    """A recording, without what is left of direct current in it."""
    sound, rate = font(path).recording(number)
    return sound - sound.mean(), rate
