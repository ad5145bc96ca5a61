"""What is heard of an encoded file: measured on the decoded sound, and the ceiling held there."""

import json
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.gating import SILENCE, Spread
from yanyi.media.audio.length import RATE
from yanyi.media.audio.loudness import LoudnessMeter, PeakMeter
from yanyi.media.audio.sound import Samples, blocks

MOST = -1.6
"""dBTP of a finished file when it is played: measured by anybody else it is under -1.5."""

_WINDOW = 0.5  # seconds over which the floor is looked for
_FARTHEST = 12.0  # dB that a ceiling is lowered at most
_STEP = 0.1
_AT_ONCE = 1 << 17  # samples: fewer calls, still in the cache of a core


@dataclass(frozen=True, slots=True)
class Heard:
    """How loud a file is when it is played: its spread for the gate, the rest in dB.

    ``peak`` is the true peak, ``highest`` the highest sample, ``rms`` the level of all of it, and
    ``floor`` that of its quietest half second.
    """

    spread: Spread
    peak: float
    highest: float
    rms: float
    floor: float

    def packed(self) -> str:
        """As JSON, rounded to what an ear could ever tell."""
        return json.dumps(
            {n: v if n == "spread" else round(v, 2) for n, v in asdict(self).items()},
            separators=(",", ":"),
        )


def unpacked(text: str | bytes) -> Heard:
    """What ``packed`` gave."""
    found = json.loads(text)
    spread = tuple((int(n), float(power)) for n, power in found.pop("spread"))
    return Heard(spread, **{name: float(value) for name, value in found.items()})


class Listener:
    """Takes decoded sound (channels, n) in pieces of any size; tells what was heard."""

    def __init__(self, rate: int = RATE) -> None:
        self._meter, self._peaks, self._levels = LoudnessMeter(rate), PeakMeter(), _Levels(rate)
        self._held: list[Samples] = []
        self._count = 0

    def take(self, samples: Samples) -> None:
        """Listen to more."""
        self._held.append(samples)
        self._count += samples.shape[1]
        if self._count >= _AT_ONCE:
            self._measure()

    def found(self) -> Heard:
        """What was heard of all of it."""
        self._measure()
        highest, rms, floor = self._levels.found()
        return Heard(self._meter.spread(), self._peaks.peak(), highest, rms, floor)

    def _measure(self) -> None:
        if self._held:
            together = np.concatenate(self._held, axis=1)
            self._held, self._count = [], 0
            self._meter.add(together)
            self._peaks.add(together)
            self._levels.add(together)


def listen(path: Path, rate: int = RATE, channels: int = 1) -> Heard:
    """Decode a file and measure it."""
    listener = Listener(rate)
    for piece in blocks(path, rate, channels):
        listener.take(piece)
    return listener.found()


def hold(encode: Callable[[float], Heard], ceiling: float, most: float) -> Heard:
    """Encode under a ceiling, and again under lower ones until no decoded peak is over ``most``.

    What a codec adds to a peak depends on all that it leaves out: only listening tells.
    """
    lowest = ceiling - _FARTHEST
    while True:
        found = encode(ceiling)
        if found.peak <= most or ceiling <= lowest:
            return found
        ceiling = max(lowest, ceiling - (found.peak - most) - _STEP)


class _Levels:
    """The highest sample, and the power of every half second, of the loudest channel."""

    def __init__(self, rate: int) -> None:
        self._size = int(_WINDOW * rate)
        self._rest: NDArray[np.float64] = np.zeros(0)
        self._sum = 0.0
        self._count = 0
        self._highest = 0.0
        self._least = math.inf

    def add(self, samples: Samples) -> None:
        self._highest = max(
            self._highest, float(samples.max(initial=0.0)), -float(samples.min(initial=0.0))
        )
        power = np.einsum("cn,cn->n", samples, samples, dtype=np.float64) / samples.shape[0]
        self._sum += float(power.sum())
        self._count += len(power)
        power = np.concatenate([self._rest, power])
        whole = len(power) // self._size * self._size
        if whole:
            windows = power[:whole].reshape(-1, self._size).mean(axis=1)
            self._least = min(self._least, float(windows.min()))
        self._rest = power[whole:]

    def found(self) -> tuple[float, float, float]:
        """The highest sample, the level of all, and that of the quietest half second, in dB."""
        mean = self._sum / self._count if self._count else 0.0
        least = self._least if math.isfinite(self._least) else mean
        return 2 * _decibels(self._highest), _decibels(mean), _decibels(least)


def _decibels(power: float) -> float:
    return max(SILENCE, 10 * math.log10(power)) if power > 0 else SILENCE
