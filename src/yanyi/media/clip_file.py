"""Moving pictures that people bring: what is wrong with one, and how long it is."""

from pathlib import Path

import av
from av.error import FFmpegError

KINDS = "MP4, MOV, WebM or MKV"
_LEAST = 0.2
"""Seconds."""


def fault(path: Path) -> str:
    """What is wrong with a moving picture; empty when it can be shown."""
    if not path.stat().st_size:
        return "the file is empty"
    try:
        length = seconds(path)
    except (FFmpegError, IndexError, StopIteration, ValueError):
        return f"this is no {KINDS} film, or it is broken"
    return "" if length >= _LEAST else "it has no more than one picture"


def seconds(path: Path) -> float:
    """How long its pictures last, from the first to the end of the last.

    Raises an error of FFmpeg, IndexError, StopIteration or ValueError where there are none.
    """
    with av.open(str(path), "r") as container:
        stream = container.streams.video[0]
        next(container.decode(stream))
        container.seek(0)
        times = [
            (packet.pts, packet.duration or 0)
            for packet in container.demux(stream)
            if packet.pts is not None
        ]
        if not times or stream.time_base is None:
            raise ValueError("no moving picture")
        first, end = min(start for start, _ in times), max(start + long for start, long in times)
        return round(float((end - first) * stream.time_base), 3)
