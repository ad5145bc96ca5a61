"""Audiobooks: pieces of AAC joined without encoding again, with chapters, tags and a cover."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.container import OutputContainer

from yanyi.media.audio.atoms import Tags, finish
from yanyi.media.audio.length import FRAME, RATE

if TYPE_CHECKING:
    from av.container.core import Chapter


@dataclass(frozen=True, slots=True)
class Piece:
    """A file of AAC and the title of its chapter; without one it goes on with the last."""

    path: Path
    title: str


def write_m4b(
    output: Path,
    pieces: Sequence[Piece],
    tags: Tags,
    language: str,
    cover: bytes = b"",
    rate: int = RATE,
) -> None:
    """Join the pieces; ``language`` is a code of three letters (``zho``)."""
    joined = output.with_suffix(".joined")
    options = {"brand": "M4B ", "fflags": "+bitexact"}
    try:
        with av.open(str(joined), "w", format="ipod", options=options) as container:
            starts = _joined(container, [piece.path for piece in pieces], language, rate)
            titles = [piece.title for piece in pieces]
            container.set_chapters(_chapters(titles, starts, rate))
        finish(joined, output, tags, cover)
    finally:
        joined.unlink(missing_ok=True)


def _chapters(titles: Sequence[str], starts: Sequence[int], rate: int) -> "list[Chapter]":
    base = Fraction(1, 1000)
    marks = [
        (title, round(start * 1000 / rate))
        for title, start in zip(titles, starts, strict=False)
        if title
    ]
    ends = [start for _, start in marks[1:]] + [round(starts[-1] * 1000 / rate)]
    return [
        {"id": n, "start": start, "end": end, "time_base": base, "metadata": {"title": title}}
        for n, ((title, start), end) in enumerate(zip(marks, ends, strict=True))
    ]


def _joined(
    container: OutputContainer, paths: Sequence[Path], language: str, rate: int
) -> list[int]:
    """Write all packets; where each piece starts and the last one ends, in samples."""
    starts = [0]
    at = -FRAME  # the first packet is run-in that players skip
    stream = None
    for path in paths:
        with av.open(str(path)) as source:
            sound = source.streams.audio[0]
            if stream is None:
                stream = container.add_stream_from_template(sound)
                stream.metadata["language"] = language
            for packet in source.demux(sound):
                if packet.size == 0:
                    continue
                moved = av.Packet(bytes(packet))
                moved.stream = stream
                moved.pts = moved.dts = at
                moved.duration = FRAME
                moved.time_base = Fraction(1, rate)
                moved.is_keyframe = True
                container.mux(moved)
                at += FRAME
        starts.append(at + FRAME)
    return starts
