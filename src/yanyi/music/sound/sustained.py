"""Bowed and blown notes: a wave with its partials, breath, vibrato that sets in, and slides."""

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

import numpy as np

from yanyi.media.audio.sound import Samples
from yanyi.music.pitch import hertz
from yanyi.music.sound.modal import RATE, Floats

_PERIOD = 2048
_STEP = 480
"""Samples between two points at which pitch and loudness are set."""
_NUMBERS = np.arange(1, 81)


@dataclass(frozen=True, slots=True)
class Pipe:
    """A bowed or blown instrument.

    ``wave`` names the heights of its partials. Seconds to ``attack`` and to ``release``; vibrato
    in semitones at a rate in Hz after a delay in seconds; how much breath or bow is heard;
    ``players`` who play together a little apart. ``body`` are resonances as for strings.
    """

    wave: str
    attack: float
    release: float
    vibrato: float
    rate: float
    delay: float
    breath: float = 0.0
    players: int = 1
    body: tuple[tuple[float, float, float], ...] = ()
    glides: bool = False


PIPES = MappingProxyType(
    {
        "erhu": Pipe(
            "python",
            0.07,
            0.12,
            0.28,
            5.9,
            0.18,
            0.012,
            1,
            ((450, 6, 0.35), (830, 5, 0.3), (1500, 4, 0.35), (2800, 5, 0.4), (6500, -14, 0.8)),
            True,
        ),
        "zhonghu": Pipe(
            "python",
            0.08,
            0.14,
            0.24,
            5.6,
            0.2,
            0.01,
            1,
            ((300, 6, 0.4), (650, 4, 0.3), (1300, 3, 0.4), (6000, -14, 0.8)),
            True,
        ),
        "dizi": Pipe(
            "membrane",
            0.035,
            0.08,
            0.12,
            5.0,
            0.35,
            0.03,
            1,
            ((1000, 3, 0.5), (3600, 6, 0.5), (7000, 4, 0.4)),
            True,
        ),
        "xiao": Pipe("bamboo", 0.09, 0.14, 0.15, 4.5, 0.4, 0.05, 1, ((600, 3, 0.5),), True),
        "sheng": Pipe("reeds", 0.05, 0.12, 0.0, 5.0, 0.3, 0.006, 2, ((1200, 3, 0.6),)),
    }
)
"""Of every sustained instrument that has a model."""


def _even(heights: Floats) -> Floats:
    found: Floats = heights / np.sqrt(np.sum(heights**2))
    return found


@cache
def _heights(wave: str) -> Floats:
    """The heights of 80 partials."""
    n = _NUMBERS
    if wave == "python":  # the skin of an erhu
        return _even(n**-1.05 * (1 + 0.3 * np.cos(1.7 * n)))
    if wave == "membrane":  # the buzzing paper of a dizi
        first = np.where(n == 1, 1.0, np.where(n == 2, 0.8, np.where(n == 3, 0.55, 0.5 * n**-0.9)))
        return _even(first * np.exp(-0.10 * n))
    if wave == "bamboo":
        return _even(np.exp(-0.9 * (n - 1)))
    if wave == "reeds":
        return _even(n**-0.8 * np.exp(-0.06 * n) * (1 + 0.4 * (n % 2)))
    return _even(1.0 / n)


@cache
def _table(wave: str, count: int, soft: bool) -> Samples:
    """One period with so many partials, and its first sample again."""
    heights = _heights(wave)[:count]
    if soft:
        heights = heights * np.exp(-0.12 * np.arange(count))
    spectrum = np.zeros(_PERIOD // 2 + 1, np.complex128)
    turned = np.exp(0.37j * np.pi * np.arange(count) ** 2)
    spectrum[1 : count + 1] = -1j * heights * turned
    period = np.fft.irfft(spectrum) * (_PERIOD / 2)
    return np.append(period, period[0]).astype(np.float32)


def sustained(
    kind: Pipe,
    pitch: float,
    loud: float,
    seconds: float,
    chance: np.random.Generator,
    before: float | None = None,
) -> Samples:
    """One note at 48 kHz, (n,): held so long, then let go; it may glide in from the one before."""
    sounds = [
        _alone(kind, pitch + 0.07 * (n - (kind.players - 1) / 2), loud, seconds, chance, before)
        for n in range(kind.players)
    ]
    together: Samples = sum(sounds[1:], sounds[0]) / np.float32(np.sqrt(kind.players))
    return together


def _alone(
    kind: Pipe,
    pitch: float,
    loud: float,
    seconds: float,
    chance: np.random.Generator,
    before: float | None,
) -> Samples:
    count = int((seconds + kind.release) * RATE)
    time = np.arange(count) / RATE
    points = np.arange(0, count + _STEP, _STEP) / RATE
    swell = np.clip((points - kind.delay) / 0.35, 0, 1)
    rate = kind.rate * (1 + 0.03 * chance.standard_normal())
    swing = np.sin(2 * np.pi * rate * points + chance.uniform(0, 6))
    wander = np.convolve(chance.standard_normal(len(points) + 8), np.ones(9) / 9, "valid")
    bend = kind.vibrato * swell * swing + 0.03 * wander
    if before is not None and kind.glides and abs(before - pitch) <= 7:
        bend = bend + (before - pitch) * np.clip(1 - points / 0.11, 0, 1) ** 2
    turns = np.cumsum(hertz(pitch) * 2 ** (np.interp(time, points, bend) / 12)) / RATE
    place = (turns - np.floor(turns)) * _PERIOD
    first = place.astype(np.int32)
    part = (place - first).astype(np.float32)
    partials = max(1, min(80, int(0.45 * RATE / (hertz(pitch) * 1.03))))
    attack, held = kind.attack, max(seconds, 3.1 * kind.attack)
    stages = [0.0, attack, 3 * attack, held, held + kind.release]
    shape = np.interp(time, stages, [0.0, 0.9, 1.0, 0.85, 0.0])
    shape = shape * (1 + 0.2 * kind.vibrato * np.interp(time, points, swell * swing))
    bright = np.clip(loud * shape, 0, 1).astype(np.float32)
    soft, hard = (_table(kind.wave, partials, one) for one in (True, False))
    sound = _read(soft, first, part) * (1 - bright) + _read(hard, first, part) * bright
    sound = sound * shape.astype(np.float32)
    if kind.breath:
        noise = np.diff(chance.standard_normal(count + 1)).astype(np.float32)
        puff = np.interp(time, [0, 0.6 * attack, 2.5 * attack, held, stages[-1]], [0, 2.2, 1, 1, 0])
        sound = sound + kind.breath * noise * puff.astype(np.float32)
    edge = min(count, 240)
    sound[count - edge :] *= np.linspace(1, 0, edge, dtype=np.float32)
    made: Samples = (0.25 * loud**1.2 * sound).astype(np.float32)
    return made


def _read(table: Samples, first: np.ndarray, part: Samples) -> Samples:
    value: Samples = table[first] * (1 - part) + table[first + 1] * part
    return value
