"""How high and how strong a sung line is, half frame by half frame."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from yanyi.aloud.en.syllables import VOWELS
from yanyi.models.singing import Syllable
from yanyi.providers.kokoro_timing import Line, Part, Place, vowels

Floats = NDArray[np.float64]

EARLY = 2
"""Frames by which the model lets a sound be heard before its own begin."""
SILENT = 10.0
"""What the model is given, in Hz, where there is no voice."""

_VOICELESS = frozenset("pfθtsʃʧkhʦꭧʨɕʂxʰ ")
_GLIDE = 0.055  # seconds from one note to the next
_LONG, _AFTER, _GROWS = 0.45, 0.22, 0.3
"""Seconds: a note so long has vibrato, so late, and after so many more it is full."""
_WIDE, _QUICK = 0.16, 5.5  # semitones to either side, times a second
_STRONG = {Part.HELD: 11.5, Part.GLIDE: 10.5, Part.CODA: 10.5, Part.ONSET: 10.0}
"""The least strength of a sound with voice: long ones turn to breath with what is spoken with."""
_CLEAR = 5.0
"""By how much consonants before a vowel are stronger than spoken, so as to be heard beside it."""
_SONORANT = frozenset("mnŋlɹwjɥɻ→↗↓↘ː") | VOWELS


def hertz(pitch: Floats) -> Floats:
    """Pitches (60 the middle C) as frequencies."""
    return 440.0 * 2.0 ** ((pitch - 69.0) / 12.0)


def notes(line: Line, sung: Sequence[Syllable], step: float) -> Floats:
    """The pitch of the note that is sung in every step of so many seconds, half a frame each.

    The consonants before a vowel have the pitch of its first note.
    """
    count = 2 * sum(place.frames for place in line)
    found = np.full(count, sung[0].notes[0].pitch, float)
    at = np.cumsum([0, *(2 * place.frames for place in line)])
    for (start, _), number in zip(vowels(line), range(len(sung)), strict=True):
        first = next(n for n, one in enumerate(line) if one.syllable == number and n)
        found[at[first] :] = sung[number].notes[0].pitch
        when = 2.0 * start
        for one, following in pairwise(sung[number].notes):
            when += one.seconds / step
            found[round(when) :] = following.pitch
    return found


def melody(line: Line, sung: Sequence[Syllable], step: float) -> Floats:
    """The pitch as it is sung: gliding from note to note, with vibrato on long ones."""
    wanted = notes(line, sung, step)
    width = max(1, round(_GLIDE / step))
    window = np.hanning(width + 2)[1:-1]
    padded = np.pad(wanted, (width // 2, width - 1 - width // 2), mode="edge")
    curve: Floats = np.convolve(padded, window / window.sum(), "valid")
    edges = [0, *(np.flatnonzero(np.diff(wanted)) + 1), len(wanted)]
    starts = sorted({*edges, *(2 * start for start, _ in vowels(line))})
    for first, last in pairwise(starts):
        if (last - first) * step >= _LONG:
            at = np.arange(last - first) * step
            swell = np.clip((at - _AFTER) / _GROWS, 0, 1)
            curve[first:last] += _WIDE * swell * np.sin(2 * np.pi * _QUICK * (at - _AFTER))
    return curve


def voiced(line: Line) -> NDArray[np.bool_]:
    """Where there is voice, half frame by half frame."""
    sounding = [place.sign not in _VOICELESS and place.sign != "" for place in line]
    return np.repeat(sounding, [2 * place.frames for place in line])


def strength(line: Line, natural: Floats, spoken: Sequence[float]) -> Floats:
    """The strength that the model would speak with, moved to where the sounds are sung."""
    there = 2 * np.cumsum([0.0, *spoken])
    here = 2 * np.cumsum([0.0, *(place.frames for place in line)])
    at = np.interp(np.arange(int(here[-1])) + 0.5, here, there) - 2 * EARLY
    found: Floats = np.interp(at, np.arange(len(natural)) + 0.5, natural)
    more = [_CLEAR * (place.part is Part.ONSET) for place in line]
    least = [_least(place) for place in line]
    times = [2 * place.frames for place in line]
    return np.asarray(np.maximum(found + np.repeat(more, times), np.repeat(least, times)))


def _least(place: Place) -> float:
    sounding = place.part is Part.HELD or place.sign in _SONORANT
    return _STRONG.get(place.part, -np.inf) if sounding else -np.inf
