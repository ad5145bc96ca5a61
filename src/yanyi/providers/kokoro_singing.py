"""A line sung: its sounds laid on their notes, performed, tuned, breathed and levelled."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from yanyi.aloud.sung import Sounded, sounded
from yanyi.aloud.sung_saying import Written
from yanyi.media.audio.length import RATE
from yanyi.media.audio.limiter import limit
from yanyi.media.audio.loudness import clip_loudness
from yanyi.media.audio.reference import SPEECH
from yanyi.media.audio.shape import evened, faded, resampled
from yanyi.media.audio.sound import Samples
from yanyi.models.answers import Mark
from yanyi.models.asks import Sing
from yanyi.models.singing import ORDINARY, Syllable, places
from yanyi.providers.kokoro_melody import EARLY, SILENT, hertz, melody, strength, voiced
from yanyi.providers.kokoro_opened import FRAME, MOST, Score, natural, performed
from yanyi.providers.kokoro_timing import PAD, Line, Part, laid, spelled, timed, vowels
from yanyi.providers.kokoro_tuning import tuned
from yanyi.providers.kokoro_voices import Sketch, british, sketch

Told = tuple[Samples, tuple[Mark, ...]]
"""Song at 24 kHz, (n,), and where its syllables are."""

_REST = 0.9
"""Seconds of rest after which the model begins anew."""
_LONGEST = 20.0
"""Seconds that are performed at once."""
_STOPS = frozenset(",;:.!?…—，。；：！？、")
_FALL = 0.35
"""Seconds over which the last note of a breath dies away, and no more than half of it."""
_ACCENT = 9.0
"""Decibels from a note without stress to the loudest there can be, over its loudness."""
_NEARER, _FARTHEST = 0.6, 6.0
"""How much nearer to the middle loudness a syllable is brought, and by how many dB at most."""
_AHEAD = 0.012
"""Seconds by which the ear hears a vowel begin before its frame."""
_ROOM = 0.15
"""Seconds of a note that are left to what begins anew after it."""
_QUIET = 4  # frames between two words that are a rest
_TAIL = 0.25  # seconds after the last note
_CLOSE = ((-0.03, -8.0), (-0.018, -24.0), (0.03, -60.0))
"""Seconds about the end of a breath and the decibels there: the model closes with a tick."""


@dataclass(frozen=True, slots=True)
class _Breath:
    """A part of a line that is performed at once, and the syllables after which are stops."""

    sung: tuple[Syllable, ...]
    sounds: tuple[Sounded, ...]
    stops: frozenset[int] = frozenset()


def song(ask: Sing) -> Told:
    """What is asked, sung by a voice of Kokoro."""
    if not ask.syllables:
        return np.zeros(int(0.6 * RATE), np.float32), ()
    spans = places(ask.text, ask.syllables)
    written = [
        Written(one.text, span[0], one.ends_word)
        for one, span in zip(ask.syllables, spans, strict=True)
    ]
    said = sounded(ask.text, written, british(ask.voice.name), ask.say, ask.language)
    sung = ask.syllables
    voice = sketch(ask.voice.name)
    whole = np.zeros(int((max(one.end for one in sung) + _TAIL) * RATE), np.float32)
    heard: list[tuple[float, float]] = []
    for breath in _breaths(_Breath(sung, said, _stops(ask.text, spans))):
        start, samples, times = _sung(breath, voice, voice.pitch * ask.voice.pitch, ask.take)
        _laid_over(whole, samples, start + _AHEAD)
        heard += times
    marks = (
        Mark(*span, round(begin, 3), round(end, 3))
        for span, (begin, end) in zip(spans, heard, strict=True)
    )
    return _levelled(evened(faded(whole))), tuple(marks)


def _stops(text: str, spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The syllables that a stop comes after."""
    gaps = enumerate(pairwise(spans))
    return frozenset(
        n for n, ((_, end), (start, _)) in gaps if _STOPS.intersection(text[end:start])
    )


def _breaths(line: _Breath) -> Iterator[_Breath]:
    """The line in parts that begin anew after a rest, and are not too much for the model."""
    cuts = [n for n in range(1, len(line.sung)) if line.sung[n - 1].ends_word]
    rests = {n: line.sung[n].start - line.sung[n - 1].end for n in cuts}
    count = sum(len(one.sounds) + 2 for one in line.sounds)
    much = count > MOST or line.sung[-1].end - line.sung[0].start > _LONGEST
    longest = max(cuts, key=lambda n: (round(rests[n], 3), -abs(n - len(line.sung) / 2)), default=0)
    if not longest or not (much or rests[longest] > _REST):
        yield line
        return
    later = frozenset(n - longest for n in line.stops)
    first = (*line.sung[: longest - 1], _shorter(line.sung[longest - 1], rests[longest]))
    yield from _breaths(_Breath(first, line.sounds[:longest], line.stops))
    yield from _breaths(_Breath(line.sung[longest:], line.sounds[longest:], later))


def _shorter(one: Syllable, rest: float) -> Syllable:
    """The syllable with room after it for the consonants of the next."""
    *notes, last = one.notes
    less = min(max(0.0, _ROOM - rest), 0.4 * last.seconds)
    return replace(one, notes=(*notes, replace(last, seconds=last.seconds - less)))


def _sung(
    breath: _Breath, voice: Sketch, bend: float, take: int
) -> tuple[float, Samples, list[tuple[float, float]]]:
    """The sound of a breath, the second where it begins, and the seconds of its syllables.

    A voice that is bent is performed lower and slower by as much, and then read faster.
    """
    frame = FRAME / bend
    line = laid(breath.sung, breath.sounds, breath.stops)
    spoken = natural(spelled(line), voice, take)
    begin = max(0.0, breath.sung[0].start - 2 * PAD * frame)
    sung = tuple(replace(one, start=one.start - begin) for one in breath.sung)
    lengths = [float(one) for one in spoken.lengths]
    line = timed(line, lengths, sung, frame)
    pitch = np.where(voiced(line), hertz(melody(line, sung, frame / 2)), 0.0)
    score = Score(
        _earlier([place.frames for place in line]),
        np.where(pitch > 0, pitch / bend, SILENT).astype(np.float32),
        strength(line, spoken.strength.astype(np.float64), lengths).astype(np.float32),
    )
    made = resampled(performed(spelled(line), voice, score, take), bend)
    made = tuned(made, pitch, frame / 2)
    times = [(begin + a * frame, begin + b * frame) for a, b in vowels(line)]
    return begin, _shaped(made, line, sung, frame), times


def _earlier(frames: list[int]) -> NDArray[np.float32]:
    """The frames of sounds so that each is heard where it should be."""
    first, *inner, last = frames
    return np.array([first + EARLY, *inner, last - EARLY], np.float32)


def _shaped(made: Samples, line: Line, sung: Sequence[Syllable], frame: float) -> Samples:
    """The sound with the accents of its notes, quiet in its rests, dying away at its end."""
    at = np.arange(len(made)) / RATE
    spans = [(start * frame, end * frame) for start, end in vowels(line)]
    times, loud = zip(*_accents(spans, sung), strict=True)
    gain = (np.interp(at, times, loud) - ORDINARY) * _ACCENT
    gain += np.interp(at, [sum(span) / 2 for span in spans], _evener(made, spans))
    for start, end, until in _rests(line, frame):
        fall = min(_FALL, (end - start) / 2)
        begins = max(end + _CLOSE[-1][0], until - 0.03)
        edges = [end - fall, *(end + when for when, _ in _CLOSE), begins, begins + 0.03]
        gain += np.interp(at, edges, [0.0, *(less for _, less in _CLOSE), _CLOSE[-1][1], 0.0])
    return np.asarray(made * 10 ** (gain / 20), np.float32)


def _evener(made: Samples, spans: Sequence[tuple[float, float]]) -> list[float]:
    """The decibels by which each syllable is brought nearer to the middle of all."""
    powers = []
    for start, end in spans:
        inner = made[int(start * RATE) : max(int(end * RATE), int(start * RATE) + 1)]
        powers.append(float(np.mean(inner.astype(np.float64) ** 2)) if len(inner) else 0.0)
    levels = 10 * np.log10(np.maximum(powers, 1e-9))
    nearer = _NEARER * (float(np.median(levels)) - levels)
    return [float(one) for one in np.clip(nearer, -_FARTHEST, _FARTHEST)]


def _accents(
    spans: Sequence[tuple[float, float]], sung: Sequence[Syllable]
) -> Iterator[tuple[float, float]]:
    """The middle of every note, and how loud it is there."""
    for (when, _), one in zip(spans, sung, strict=True):
        for note in one.notes:
            yield when + note.seconds / 2, note.loud
            when += note.seconds


def _rests(line: Line, frame: float) -> Iterator[tuple[float, float, float]]:
    """Where a note begins and ends that is followed by quiet, and where the quiet ends."""
    at = 0
    spans = vowels(line)
    for number, place in enumerate(line):
        last = number == len(line) - 1
        if number and place.part is Part.QUIET and (last or place.frames >= _QUIET):
            start, end = spans[place.syllable - (not last)]
            yield start * frame, end * frame, (at + place.frames + last * PAD) * frame
        at += place.frames


def _laid_over(whole: Samples, samples: Samples, start: float) -> None:
    """Add samples to the whole from a second on; what lies beyond its ends is left out."""
    first = round(start * RATE)
    room = whole[first : first + len(samples)]
    room += samples[: len(room)]


def _levelled(samples: Samples) -> Samples:
    """The samples at the loudness of speech, their peaks limited; twice, as limiting takes some."""
    for _ in range(2):
        gain = 10 ** ((SPEECH - clip_loudness(samples[None])) / 20)
        pieces = limit([(samples * gain).astype(np.float32)[None]])
        samples = np.concatenate(list(pieces), axis=1)[0]
    return samples
