"""A line of speech from its phrases: spoken, bent, joined and brought to its loudness."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from yanyi.aloud.phrases import AIM, SHORT_AIM, phrases
from yanyi.aloud.spans import phrase_spans
from yanyi.media.audio.length import RATE
from yanyi.media.audio.limiter import limit
from yanyi.media.audio.loudness import clip_loudness
from yanyi.media.audio.reference import speech_loudness
from yanyi.media.audio.room import roomed
from yanyi.media.audio.shape import (
    HEAD,
    TAIL,
    breathed,
    evened,
    faded,
    resampled,
    spoken_level,
    trim,
)
from yanyi.media.audio.sound import Samples
from yanyi.media.audio.tint import telephoned, tinted
from yanyi.media.audio.waver import wavered
from yanyi.models.answers import Mark
from yanyi.models.asks import Speech
from yanyi.providers.kokoro_delivery import Delivery, delivery
from yanyi.providers.kokoro_engine import speak
from yanyi.providers.kokoro_voices import british, sketch

SILENCE = 0.6
"""Seconds of quiet that answer a line without a word to pronounce."""

_SPEEDS = (0.5, 1.6)
_PACES = (0.0, -0.05, 0.05, -0.02, 0.03)
"""How much faster every other take of a line is."""
_UNEVEN = (-0.6, 1.0, -1.0, 0.5, 0.2, -0.8)
"""How an uneven speaker hurries and tarries, phrase by phrase, as shares of the unevenness."""
_BEFORE, _AFTER = 0.04, 0.06
"""Seconds of quiet that a phrase keeps where another one is joined to it."""
_MOST = 3.0
"""Decibels by which a phrase is brought nearer to its neighbours at most."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A voice as a line is read by it.

    ``speak`` makes sounds into speech at a speed, for a take; ``pitch`` and ``pace`` are the
    factors by which the voice itself is bent.
    """

    speak: Callable[[str, float, int], Samples]
    british: bool = False
    pitch: float = 1.0
    pace: float = 1.0


Told = tuple[Samples, tuple[Mark, ...]]
"""Speech at 24 kHz, (n,), and where its phrases are."""


def speech(ask: Speech) -> Told:
    """What is asked in a voice of Kokoro."""
    voice = sketch(ask.voice.name)

    def read(sounds: str, speed: float, take: int) -> Samples:
        return speak(sounds, voice, speed, take)

    return recited(ask, Reader(read, british(ask.voice.name), voice.pitch, voice.pace))


def recited(ask: Speech, voice: Reader) -> Told:
    """What is asked, read by a voice."""
    way = delivery(ask.emotion, ask.manner)
    aim = SHORT_AIM if way.breaks else AIM
    said = phrases(ask.text, ask.language, voice.british, ask.say, aim)
    if not said:
        return np.zeros(int(SILENCE * RATE), np.float32), ()
    pitch = ask.voice.pitch * way.pitch * voice.pitch
    pace = ask.voice.speed * way.speed * voice.pace * (1 + _PACES[ask.take % len(_PACES)])
    pieces = []
    for number, one in enumerate(said):
        own = pace * (1 + way.uneven * _UNEVEN[number % len(_UNEVEN)])
        # Reading faster raises the pitch and shortens: the model speaks slower by as much.
        speed = min(_SPEEDS[1], max(_SPEEDS[0], own / pitch))
        pieces.append(_bent(voice.speak(one.sounds, speed, ask.take), pitch, way))
    joined, places = _joined(pieces, [one.pause * way.pauses for one in said])
    samples = _levelled(evened(_dressed(joined, way)), speech_loudness(ask.manner))
    spans = phrase_spans(ask.text, ask.language, said)
    marks = (
        Mark(*span, round(start / RATE, 3), round(end / RATE, 3))
        for span, (start, end) in zip(spans, places, strict=True)
    )
    return samples, tuple(marks)


def _bent(samples: Samples, pitch: float, way: Delivery) -> Samples:
    samples = wavered(resampled(samples, pitch), way.waver, way.beat)
    return breathed(samples, 1 - way.breath) if way.breath else samples


def _dressed(samples: Samples, way: Delivery) -> Samples:
    """The whole line in its light, its room or its wire."""
    samples = tinted(samples, way.bright, way.warm, way.soft)
    if way.room:
        samples = roomed(samples, way.room)
    return telephoned(samples) if way.wire else samples


def _joined(
    pieces: Sequence[Samples], pauses: Sequence[float]
) -> tuple[Samples, list[tuple[int, int]]]:
    """The pieces after one another, as loud as one another, with the pauses between them.

    With them comes where each begins and ends, in samples.
    """
    at, places = 0, []
    levels = [spoken_level(piece) for piece in pieces]
    middle = float(np.average(levels, weights=[len(piece) for piece in pieces]))
    parts: list[Samples] = []
    for number, (piece, level) in enumerate(zip(pieces, levels, strict=True)):
        first, last = number == 0, number == len(pieces) - 1
        gain = 10 ** (min(_MOST, max(-_MOST, middle - level)) / 20) if len(pieces) > 1 else 1.0
        cut = trim(piece, head=HEAD if first else _BEFORE, tail=TAIL if last else _AFTER)
        parts.append((cut * gain).astype(np.float32))
        places.append((at, at + len(cut)))
        at += len(cut)
        if not last:
            quiet = int(max(0.0, pauses[number] - _BEFORE - _AFTER) * RATE)
            parts.append(np.zeros(quiet, np.float32))
            at += quiet
    return faded(np.concatenate(parts)), places


def _levelled(samples: Samples, wanted: float) -> Samples:
    """The samples at the loudness wanted, their peaks limited; twice, as limiting takes some."""
    for _ in range(2):
        gain = 10 ** ((wanted - clip_loudness(samples[None])) / 20)
        pieces = limit([(samples * gain).astype(np.float32)[None]])
        samples = np.concatenate(list(pieces), axis=1)[0]
    return samples
