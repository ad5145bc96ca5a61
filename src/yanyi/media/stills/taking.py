"""Takes stills from a film: one frame, or the clearest of every few seconds."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import skia
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation

from yanyi.media.epub.picture import jpeg
from yanyi.media.labels import Label
from yanyi.media.stills.plan import EVERY, Poster, Sheet

_WAY = Interpolation.AREA | Interpolation.ACCURATE_RND | Interpolation.BITEXACT


@dataclass(frozen=True, slots=True)
class _Seen:
    """A frame: when it is shown, and how much there is to see in it."""

    second: float
    contrast: float
    pixels: np.ndarray


def poster(params: Poster, segment: Path) -> bytes:
    """A frame as JPEG, with its label."""
    with av.open(str(segment)) as film:
        for number, frame in enumerate(film.decode(video=0)):
            if number == params.frame:
                return _jpeg(bgra(frame, frame.width, frame.height), params.identifier)
    raise ValueError(f"there is no frame {params.frame} in this segment")


def sheet(params: Sheet, film: Path) -> bytes:
    """Thumbnails in rows as JPEG: of the frames that begin something, the one with most to see."""
    rows = -(-params.count // params.columns)
    width, height = params.width, params.height
    whole = np.zeros((rows * height, params.columns * width, 4), np.uint8)
    whole[..., 3] = 255
    best: dict[int, _Seen] = {}
    for seen in _keys(params, film):
        n = int(seen.second // EVERY) - params.first
        if n >= params.count:
            break
        if n >= 0 and (n not in best or seen.contrast > best[n].contrast):
            best[n] = seen
    for n, seen in best.items():
        row, column = divmod(n, params.columns)
        whole[row * height : (row + 1) * height, column * width : (column + 1) * width] = (
            seen.pixels
        )
    return _jpeg(whole, params.identifier)


def _keys(params: Sheet, path: Path) -> Iterator[_Seen]:
    """The key frames from the first that is wanted on: they need no others to be seen."""
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        stream.codec_context.skip_frame = "NONKEY"
        film.seek(params.first * EVERY * av.time_base)
        for frame in film.decode(stream):
            pixels = bgra(frame, params.width, params.height)
            yield _Seen(frame.time or 0.0, float(pixels[..., :3].std()), pixels)


def bgra(frame: VideoFrame, width: int, height: int) -> np.ndarray:
    """A frame in another size: rows of blue, green, red and a fourth byte."""
    small = frame.reformat(
        width,
        height,
        "bgra",
        src_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.MPEG,
        dst_color_range=ColorRange.JPEG,
        interpolation=_WAY,
        threads=1,
    )
    return np.asarray(small.to_ndarray(), np.uint8)


def _jpeg(pixels: np.ndarray, identifier: str) -> bytes:
    info = skia.ImageInfo.Make(
        pixels.shape[1], pixels.shape[0], skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType
    )
    whole = np.ascontiguousarray(pixels)
    image = skia.Image.MakeRasterCopy(skia.Pixmap(info, whole, whole.strides[0]))
    return jpeg(image, Label(produce_id=identifier))
