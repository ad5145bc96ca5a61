"""The colours a film is drawn in: brightness, blueness and redness in place of green, blue and red.

Laying one thing over another is the same sum in either, so a frame drawn in these needs no
conversion: its planes are read out of its bytes. What is no sum (modes of blending, filters of
colour) must not be used on such pictures.
"""

from functools import lru_cache

import numpy as np
import skia
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

_RED, _BLUE = 0.2126, 0.0722  # BT.709
_GREEN = 1 - _RED - _BLUE
_DARK, _RANGE, _MIDDLE, _SPREAD = 16, 219, 128, 112
_EXACT = Interpolation.POINT | Interpolation.ACCURATE_RND | Interpolation.BITEXACT
_LACK = 255 - np.arange(256)
_LACKS = tuple(np.rint(_LACK * zero / 255).astype(np.uint8) for zero in (_MIDDLE, _DARK, _MIDDLE))
"""By alpha, what is too much of each where a clear pixel counts as black; black is not zero."""


@lru_cache(4096)
def pigment(red: int, green: int, blue: int, alpha: int = 255) -> int:
    """A colour for whatever skia draws in a film."""
    bright = _RED * red + _GREEN * green + _BLUE * blue
    return int(
        skia.ColorSetARGB(
            alpha,
            round(_MIDDLE + _SPREAD * (red - bright) / (1 - _RED) / 255),
            round(_DARK + _RANGE * bright / 255),
            round(_MIDDLE + _SPREAD * (blue - bright) / (1 - _BLUE) / 255),
        )
    )


def between(one: int, other: int, part: float, alpha: int) -> int:
    """A colour on the way from one to another."""
    channels = (
        round(get(one) + (get(other) - get(one)) * part)
        for get in (skia.ColorGetR, skia.ColorGetG, skia.ColorGetB)
    )
    return int(skia.ColorSetARGB(alpha, *channels))


BLACK = pigment(0, 0, 0)


def mixed(image: skia.Image) -> skia.Image:
    """A picture in the colours of a film."""
    height, width = image.height(), image.width()
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    pixels = np.zeros((height, width, 4), np.uint8)
    if not image.readPixels(info, pixels, pixels.strides[0]):
        raise ValueError("a picture that cannot be read")
    alpha = np.ascontiguousarray(pixels[..., 3])
    rows, columns = _filled(alpha.max(axis=1)), _filled(alpha.max(axis=0))
    if alpha.any():
        pixels[rows, columns] = _mix(pixels[rows, columns], alpha[rows, columns])
    return skia.Image.MakeRasterCopy(skia.Pixmap(info, pixels, pixels.strides[0]))


def _filled(line: NDArray[np.uint8]) -> slice:
    """From the first to the last of rows or columns that are not clear."""
    found = np.flatnonzero(line)
    return slice(int(found[0]), int(found[-1]) + 1) if len(found) else slice(0)


def _mix(plain: Pixels, alpha: NDArray[np.uint8]) -> Pixels:
    frame = VideoReformatter().reformat(
        VideoFrame.from_numpy_buffer(np.ascontiguousarray(plain), format="bgra"),
        format="yuv444p",
        dst_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.JPEG,
        dst_color_range=ColorRange.MPEG,
        interpolation=_EXACT,
        threads=1,
    )
    bright, blue, red = (
        np.frombuffer(memoryview(plane), np.uint8).reshape(plane.height, plane.line_size)[
            :, : plane.width
        ]
        for plane in frame.planes
    )
    sheer = int(alpha.min()) < 255
    found = np.empty((*alpha.shape, 4), np.uint8)
    for n, plane in enumerate((blue, bright, red)):
        if sheer:
            lack = _LACKS[n][alpha]
            np.maximum(plane, lack, out=plane)
            np.subtract(plane, lack, out=plane)
            np.minimum(plane, alpha, out=plane)
        found[..., n] = plane
    found[..., 3] = alpha
    return found


def unmixed(pixels: Pixels) -> Pixels:
    """Pixels of a film in blue, green, red, and the fourth byte, for whoever looks at them."""
    alpha = pixels[..., 3] / 255
    bright = (pixels[..., 1] - _DARK * alpha) * (255 / _RANGE)
    blue = bright + (pixels[..., 0] - _MIDDLE * alpha) * (255 * (1 - _BLUE) / _SPREAD)
    red = bright + (pixels[..., 2] - _MIDDLE * alpha) * (255 * (1 - _RED) / _SPREAD)
    green = (bright - _RED * red - _BLUE * blue) / _GREEN
    plain = np.stack([blue, green, red, pixels[..., 3]], axis=-1)
    back: Pixels = np.rint(plain).clip(0, 255).astype(np.uint8)
    return back
