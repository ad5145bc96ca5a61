"""Takes stills from a film."""

from pathlib import Path

import av
import numpy as np
import skia
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation

from yanyi.media.epub.picture import jpeg
from yanyi.media.labels import Label
from yanyi.media.stills.plan import Poster

_WAY = Interpolation.AREA | Interpolation.ACCURATE_RND | Interpolation.BITEXACT


def poster(params: Poster, segment: Path) -> bytes:
    """A frame as JPEG, with its label."""
    with av.open(str(segment)) as film:
        for number, frame in enumerate(film.decode(video=0)):
            if number == params.frame:
                return pictured(bgra(frame, frame.width, frame.height), params.identifier)
    raise ValueError(f"there is no frame {params.frame} in this segment")


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


def pictured(pixels: np.ndarray, identifier: str) -> bytes:
    """Rows of blue, green, red and a fourth byte as JPEG, with a label."""
    info = skia.ImageInfo.Make(
        pixels.shape[1], pixels.shape[0], skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType
    )
    whole = np.ascontiguousarray(pixels)
    image = skia.Image.MakeRasterCopy(skia.Pixmap(info, whole, whole.strides[0]))
    return jpeg(image, Label(produce_id=identifier))
