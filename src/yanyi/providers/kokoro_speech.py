"""A line of speech from its phrases: spoken, bent, joined and brought to its loudness."""

from collections.abc import Iterator, Sequence

import numpy as np

from yanyi.aloud.phrases import Phrase, phrases
from yanyi.aloud.spans import phrase_spans
from yanyi.media.audio.length import RATE
from yanyi.media.audio.limiter import limit
from yanyi.media.audio.loudness import clip_loudness
from yanyi.media.audio.reference import speech_loudness
from yanyi.media.audio.shape import breathed, brightened, evened, faded, resampled, trim
from yanyi.media.audio.sound import Samples
from yanyi.models.answers import Mark
from yanyi.models.asks import Speech
from yanyi.providers.kokoro_delivery import Delivery, delivery
from yanyi.providers.kokoro_engine import speak
from yanyi.providers.kokoro_voices import british

SILENCE = 0.6
"""Seconds of quiet that answer a line without a word to pronounce."""

_SPEEDS = (0.5, 1.6)


def speech(ask: Speech) -> tuple[Samples, tuple[Mark, ...]]:
    """What is asked, at 24 kHz, (n,), and where its phrases are."""
    said = phrases(ask.text, ask.language, british(ask.voice.name), ask.say)
    if not said:
        return np.zeros(int(SILENCE * RATE), np.float32), ()
    way = delivery(ask.emotion, ask.manner)
    pitch = ask.voice.pitch * way.pitch
    # Reading faster raises the pitch and shortens: the model speaks slower by as much.
    pace = 1 + 0.03 * (ask.take % 5) * (-1) ** ask.take
    speed = min(_SPEEDS[1], max(_SPEEDS[0], ask.voice.speed * way.speed * pace / pitch))
    pieces = [_bent(speak(one.sounds, ask.voice.name, speed, ask.take), pitch, way) for one in said]
    samples = _levelled(evened(_joined(pieces, said)), speech_loudness(ask.manner))
    return samples, tuple(_marks(ask, pieces, said))


def _bent(samples: Samples, pitch: float, way: Delivery) -> Samples:
    samples = trim(resampled(samples, pitch))
    if way.breath:
        samples = breathed(samples, 1 - way.breath)
    if way.bright:
        samples = brightened(samples, way.bright)
    return faded(samples)


def _joined(pieces: Sequence[Samples], said: Sequence[Phrase]) -> Samples:
    """The pieces after one another; between them their own quiet ends and the phrase's pause."""
    parts: list[Samples] = []
    for number, piece in enumerate(pieces):
        if number:
            pause = said[number - 1].pause
            parts.append(np.zeros(int(pause * RATE), np.float32))
        parts.append(piece)
    return np.concatenate(parts)


def _marks(ask: Speech, pieces: Sequence[Samples], said: Sequence[Phrase]) -> Iterator[Mark]:
    """Which words each piece says, and when."""
    at = 0
    spans = phrase_spans(ask.text, ask.language, said)
    for piece, one, (start, end) in zip(pieces, said, spans, strict=True):
        until = at + len(piece)
        yield Mark(start, end, round(at / RATE, 3), round(until / RATE, 3))
        at = until + int(one.pause * RATE)


def _levelled(samples: Samples, wanted: float) -> Samples:
    """The samples at the loudness wanted, their peaks limited; twice, as limiting takes some."""
    for _ in range(2):
        gain = 10 ** ((wanted - clip_loudness(samples[None])) / 20)
        pieces = limit([(samples * gain).astype(np.float32)[None]])
        samples = np.concatenate(list(pieces), axis=1)[0]
    return samples
