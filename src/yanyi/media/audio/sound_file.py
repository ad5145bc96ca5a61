"""Sound files that people bring: what is wrong with one, and how long it is."""

import io

import av
from av.error import FFmpegError

KINDS = "FLAC, WAV, MP3, Ogg or M4A"
_LEAST = 1.0
"""Seconds."""


def fault(data: bytes) -> str:
    """What is wrong with a sound file; empty when it can be played from beginning to end."""
    if not data:
        return "the file is empty"
    try:
        length = seconds(data)
    except (FFmpegError, IndexError, ValueError):
        return f"this is no {KINDS} file, or it is broken"
    return "" if length >= _LEAST else "it is shorter than a second"


def seconds(data: bytes) -> float:
    """How long it plays, by playing it."""
    with av.open(io.BytesIO(data), "r") as container:
        sound = container.streams.audio[0]
        count = sum(frame.samples for frame in container.decode(sound))
        return round(count / sound.codec_context.sample_rate, 3)
