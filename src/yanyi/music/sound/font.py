"""Sound fonts, SF2 and SF3: recordings of instruments and how each is played.

Read after the SoundFont Technical Specification 2.04; an SF3 file holds its recordings as Ogg
Vorbis. What is not read (modulators, low-frequency waves) is not needed for plain notes.
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import av
import numpy as np

from yanyi.media.audio.sound import Samples, floats
from yanyi.problems import InputError, Position, Problem

_VORBIS = 0x10
FORMS = {
    "phdr": "<20sHHHIII",
    "pbag": "<HH",
    "pgen": "<HH",
    "inst": "<20sH",
    "ibag": "<HH",
    "igen": "<HH",
    "shdr": "<20sIIIIIBbHH",
}
"""The rows of a sound font\'s tables."""
_INSTRUMENT, _RECORDING = 41, 53
_KEYS, _FORCES, _LOOPS, _ROOT = 43, 44, 54, 58
_SKIPPED, _LOOP_START, _LOOP_END, _SKIPPED_32K = 0, 2, 3, 4
_CUTOFF, _PAN = 8, 17
_ATTACK, _HOLD, _DECAY, _SUSTAIN, _RELEASE = 34, 35, 36, 37, 38
_LEVEL, _SEMITONES, _CENTS, _SCALE = 48, 51, 52, 56
_ADDED = (_CUTOFF, _PAN, *range(_ATTACK, _RELEASE + 1), _LEVEL, _SEMITONES, _CENTS, _SCALE)
_USUAL = {_CUTOFF: 13500, _SCALE: 100, **dict.fromkeys(range(_ATTACK, _SUSTAIN), -12000)}
_USUAL[_RELEASE] = -12000
_ANY = 127 << 8

Generators = dict[int, int]


@dataclass(frozen=True, slots=True)
class Zone:
    """One recording: for which keys and forces (MIDI, 0 to 127) it is and how it is played.

    ``root`` is the pitch at which it sounds as recorded, in semitones; ``scale`` the semitones a
    key. ``loop`` is its first and last sample, ``None`` where it is played once. Times are in
    seconds, ``sustain`` and ``level`` decibels below full, ``cutoff`` in Hz.
    """

    recording: int
    keys: tuple[int, int]
    forces: tuple[int, int]
    root: float
    scale: float
    skipped: int
    loop: tuple[int, int] | None
    attack: float
    hold: float
    decay: float
    sustain: float
    release: float
    cutoff: float
    level: float


class Font:
    """A sound font that was opened; raises InputError where it is none."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        self._chunks: dict[str, tuple[int, int]] = {}
        try:
            self._find(12, len(self._data))
            self._rows = {name: self._table(name, form) for name, form in FORMS.items()}
            self._samples = self._chunks["smpl"]
        except (KeyError, struct.error, UnicodeDecodeError) as error:
            problem = Problem(
                "this is not a sound font", Position(path.name), "Bring an SF2 or an SF3 file."
            )
            raise InputError(problem) from error

    def programs(self) -> tuple[tuple[int, int, str], ...]:
        """Bank, program and name of everything in it."""
        rows = self._rows["phdr"][:-1]
        return tuple((row[2], row[1], row[0].split(b"\0")[0].decode("latin-1")) for row in rows)

    def zones(self, bank: int, program: int) -> tuple[Zone, ...]:
        """The recordings of a program; none where there is no such program."""
        for row, after in zip(self._rows["phdr"], self._rows["phdr"][1:], strict=False):
            if (row[2], row[1]) == (bank, program):
                return tuple(self._zones(range(row[3], after[3])))
        return ()

    def recording(self, number: int) -> tuple[Samples, int]:
        """Its samples (n,) and how many there are a second."""
        _, start, end, _, _, rate, _, _, _, kind = self._rows["shdr"][number]
        base, _ = self._samples
        if kind & _VORBIS:
            return _decoded(self._data[base + start : base + end]), rate
        raw = np.frombuffer(self._data, "<i2", end - start, base + 2 * start)
        return raw.astype(np.float32) / np.float32(32768), rate

    def _find(self, at: int, end: int) -> None:
        while at + 8 <= end:
            name, size = struct.unpack_from("<4sI", self._data, at)
            if name == b"LIST":
                self._find(at + 12, min(end, at + 8 + size))
            else:
                self._chunks[name.decode("ascii")] = at + 8, size
            at += 8 + size
            # Some writers of SF3 leave out the byte that makes an odd chunk even.
            at += size % 2 if self._data[at : at + 1] == b"\0" else 0

    def _table(self, name: str, form: str) -> list[tuple[Any, ...]]:
        at, size = self._chunks[name]
        return list(struct.iter_unpack(form, self._data[at : at + size]))

    def _generators(self, kind: str, bags: range) -> Iterator[Generators]:
        """What each bag says, the first alone where it speaks for all others."""
        rows, bag = self._rows[f"{kind}gen"], self._rows[f"{kind}bag"]
        for number in bags:
            yield dict(rows[bag[number][0] : bag[number + 1][0]])

    def _zones(self, bags: range) -> Iterator[Zone]:
        shared: Generators = {}
        for preset in self._generators("p", bags):
            if _INSTRUMENT not in preset:
                shared = preset
                continue
            outer = {**shared, **preset}
            place = outer[_INSTRUMENT]
            inside = range(self._rows["inst"][place][1], self._rows["inst"][place + 1][1])
            common: Generators = {}
            for instrument in self._generators("i", inside):
                if _RECORDING not in instrument:
                    common = instrument
                    continue
                yield self._zone(outer, {**common, **instrument})

    def _zone(self, outer: Generators, inner: Generators) -> Zone:
        value = {
            name: _signed(inner.get(name, _USUAL.get(name, 0))) + _signed(outer.get(name, 0))
            for name in _ADDED
        }
        number = inner[_RECORDING]
        _, start, _, first, last, _, key, correction, _, kind = self._rows["shdr"][number]
        own = inner.get(_ROOT, 255)
        within = 0 if kind & _VORBIS else start
        loop = (
            first - within + _signed(inner.get(_LOOP_START, 0)),
            last - within + _signed(inner.get(_LOOP_END, 0)),
        )
        looped = inner.get(_LOOPS, 0) & 1 and loop[1] > loop[0] + 8
        tuned = value[_SEMITONES] + (value[_CENTS] + correction) / 100
        return Zone(
            recording=number,
            keys=_both(inner.get(_KEYS, _ANY), outer.get(_KEYS, _ANY)),
            forces=_both(inner.get(_FORCES, _ANY), outer.get(_FORCES, _ANY)),
            root=(own if own <= 127 else key) - tuned,
            scale=value[_SCALE] / 100,
            skipped=inner.get(_SKIPPED, 0) + (inner.get(_SKIPPED_32K, 0) << 15),
            loop=loop if looped else None,
            attack=_seconds(value[_ATTACK]),
            hold=_seconds(value[_HOLD]),
            decay=_seconds(value[_DECAY]),
            sustain=max(0.0, value[_SUSTAIN] / 10),
            release=_seconds(value[_RELEASE]),
            cutoff=8.176 * 2 ** (value[_CUTOFF] / 1200),
            # Makers of fonts hear 0.4 of what they write, as the first sound cards had it.
            level=max(0.0, 0.4 * value[_LEVEL] / 10),
        )


@cache
def font(path: Path) -> Font:
    """The font of a file, opened once."""
    return Font(path)


def _decoded(data: bytes) -> Samples:
    """The sound of an Ogg file, all of it but its first block, by which a decoder only starts.

    FFmpeg by itself takes that block from the end of a file of one page: its loop would be lost.
    """
    with av.open(io.BytesIO(data), "r") as container:
        sound = container.streams.audio[0]
        sound.codec_context.options = {"flags2": "+skip_manual"}
        pieces = [floats(frame)[0] for frame in container.decode(sound)]
    return np.concatenate(pieces[1:]) if len(pieces) > 1 else np.zeros(0, np.float32)


def _signed(value: int) -> int:
    return value - 0x10000 if value > 0x7FFF else value


def _seconds(timecents: int) -> float:
    return float(2 ** (timecents / 1200))


def _both(inner: int, outer: int) -> tuple[int, int]:
    """Where two ranges of bytes overlap."""
    return max(inner & 255, outer & 255), min(inner >> 8, outer >> 8)
