"""Pieces of an audiobook as AAC: encoded once, joined later without encoding again."""

from collections.abc import Iterable
from pathlib import Path

import av
import numpy as np

from yanyi.media.audio.atoms import box, top
from yanyi.media.audio.heard import Heard, unpacked
from yanyi.media.audio.length import FRAME, RATE
from yanyi.media.audio.sound import Samples, frame_of

_HEARD = b"heard"


def write_aac(path: Path, pieces: Iterable[Samples], bit_rate: int, rate: int = RATE) -> None:
    """Encode sound (channels, n) as AAC in an MP4 file, filled up to whole packets."""
    held: Samples | None = None
    at = 0
    options = {"fflags": "+bitexact"}
    with av.open(str(path), "w", format="ipod", options=options) as container:
        stream = container.add_stream("aac", rate=rate, options={"flags": "+bitexact"})
        stream.bit_rate = bit_rate
        stream.codec_context.thread_count = 1
        for piece in pieces:
            if held is None:
                stream.layout = "mono" if piece.shape[0] == 1 else "stereo"
                held = piece
            else:
                held = np.concatenate([held, piece], axis=1)
            whole = held.shape[1] // FRAME * FRAME
            for start in range(0, whole, FRAME):
                frame = frame_of(held[:, start : start + FRAME], rate, at)
                container.mux(stream.encode(frame))
                at += FRAME
            held = held[:, whole:]
        if held is None:
            stream.layout = "mono"
            held = np.zeros((1, FRAME), np.float32)
        if held.shape[1]:
            last = np.pad(held, ((0, 0), (0, FRAME - held.shape[1])))
            container.mux(stream.encode(frame_of(last, rate, at)))
        container.mux(stream.encode(None))


def note(path: Path, heard: Heard) -> None:
    """Write into a finished piece what was heard of it; players pass over it."""
    with path.open("ab") as file:
        file.write(box(b"free", _HEARD, heard.packed().encode()))


def noted(path: Path) -> Heard:
    """What was heard of a piece."""
    with path.open("rb") as file:
        for kind, begin, end in top(path):
            if kind == b"free" and end - begin > len(_HEARD):
                file.seek(begin)
                found = file.read(end - begin)
                if found.startswith(_HEARD):
                    return unpacked(found[len(_HEARD) :])
    raise ValueError("nobody has listened to this piece")
