"""Thumbnails: every segment at a glance, and of every few seconds the frame with most to see."""

import io
import zlib
from pathlib import Path
from typing import Any

import av
import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.media.stills.plan import EVERY, Glance, Sheet
from yanyi.media.stills.taking import bgra, pictured

_QUICK = 1


def glance(params: Glance, segment: Path) -> bytes:
    """The key frames of a segment: they begin something, and need no others to be seen."""
    found = []
    with av.open(str(segment)) as film:
        stream = film.streams.video[0]
        stream.codec_context.skip_frame = "NONKEY"
        for frame in film.decode(stream):
            pixels = bgra(frame, params.width, params.height)[..., :3]
            found.append((round((frame.time or 0.0) * params.fps), float(pixels.std()), pixels))
    rows = np.array(found, _row(params.width, params.height))
    written = io.BytesIO()
    np.save(written, rows, allow_pickle=False)
    return zlib.compress(written.getvalue(), _QUICK)


def sheet(params: Sheet, inputs: list[Path]) -> bytes:
    """Thumbnails in rows as JPEG: of the frames that begin something, the one with most to see."""
    rows = -(-params.count // params.columns)
    width, height = params.width, params.height
    whole = np.zeros((rows * height + params.foot, params.columns * width, 4), np.uint8)
    whole[..., 3] = 255
    if params.foot:
        whole[rows * height :] = _below(inputs[-1])
    best: dict[int, Any] = {}
    at = params.start
    for path, length in zip(inputs[: len(params.frames)], params.frames, strict=True):
        for one in _read(path):
            n = (at + int(one["frame"]) - params.begins) // (EVERY * params.fps)
            if 0 <= n < params.count and (n not in best or one["seen"] > best[n]["seen"]):
                best[n] = one
        at += length
    for n, one in best.items():
        row, column = divmod(n, params.columns)
        place = whole[row * height : (row + 1) * height, column * width : (column + 1) * width]
        place[..., :3] = one["pixels"]
    return pictured(whole, params.identifier)


def _below(path: Path) -> NDArray[Any]:
    """What stands below the thumbnails, as blue, green, red and a fourth byte."""
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes()))
    pixels: NDArray[Any] = np.asarray(image.toarray(colorType=skia.kBGRA_8888_ColorType))
    return pixels


def _row(width: int, height: int) -> np.dtype[Any]:
    """A small frame: its number in the segment, how much there is to see, blue, green and red."""
    return np.dtype([("frame", "<i4"), ("seen", "<f8"), ("pixels", "u1", (height, width, 3))])


def _read(path: Path) -> NDArray[Any]:
    rows: NDArray[Any] = np.load(io.BytesIO(zlib.decompress(path.read_bytes())), allow_pickle=False)
    return rows
