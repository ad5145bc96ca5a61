"""Somebody else's moving picture in a shot: the frame of every moment, made to fill the screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import skia

from yanyi.art.film_pigment import mixed, pigment

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

_NEAR = 1.34
"""What has a shape no farther off than this is cut to the screen's; other shapes are seen whole."""
_BACKDROP, _DIM = 0.03, 90
"""How far what is behind such a picture spreads, of the height; how dark it is, of 255."""
_SOON = 1e-4  # seconds


@dataclass(frozen=True, slots=True)
class Footage:
    """From which frame of the shot on a segment of it runs; ``pace`` below 1 is slow motion.

    Where the moving picture is over, its last frame stays.
    """

    since: int = 0
    pace: float = 1.0


class Projector:
    """Shows the frames of a moving picture, best in their order."""

    def __init__(self, path: Path, footage: Footage, size: tuple[int, int], fps: int) -> None:
        self._path, self._footage, self._size, self._fps = path, footage, size, fps
        self._frames: Iterator[tuple[float, VideoFrame]] = iter(())
        self._held: tuple[float, VideoFrame] | None = None
        self._following: tuple[float, VideoFrame] | None = None
        self._shown: tuple[float, skia.Image] | None = None

    def show(self, frame: int) -> skia.Image:
        """The picture of a frame of the segment, filling the screen, in the colours of a film."""
        second = max(0, self._footage.since + frame) / self._fps * self._footage.pace
        at, held = self._reached(second)
        if self._shown is None or self._shown[0] != at:
            self._shown = at, filling(mixed(upright(held)), self._size)
        return self._shown[1]

    def _reached(self, second: float) -> tuple[float, "VideoFrame"]:
        if self._held is None or self._held[0] > second + _SOON:
            self._frames = _frames(self._path)
            self._held, self._following = next(self._frames), next(self._frames, None)
        while self._following is not None and self._following[0] <= second + _SOON:
            self._held, self._following = self._following, next(self._frames, None)
        return self._held


def _frames(path: Path) -> Iterator[tuple[float, "VideoFrame"]]:
    """The frames of a file, and when each is seen: the first at once."""
    import av

    with av.open(str(path)) as container:
        first: float | None = None
        for frame in container.decode(container.streams.video[0]):
            at = frame.time or 0.0
            first = at if first is None else first
            yield at - first, frame


def upright(frame: "VideoFrame") -> skia.Image:
    """A frame as it is looked at: with square pixels, turned as the camera was held."""
    import numpy as np
    from av.video.reformatter import ColorRange, Interpolation, VideoReformatter

    wide = frame.width
    if ratio := _pixel_shape(frame):
        wide = max(2, round(wide * ratio))
    pixels = (
        VideoReformatter()
        .reformat(
            frame,
            width=wide,
            height=frame.height,
            format="bgra",
            dst_color_range=ColorRange.JPEG,
            interpolation=Interpolation.BICUBIC
            | Interpolation.ACCURATE_RND
            | Interpolation.BITEXACT,
            threads=1,
        )
        .to_ndarray()
    )
    turned = np.rot90(pixels, round(frame.rotation / 90) % 4)
    return skia.Image.fromarray(
        np.ascontiguousarray(turned), skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType
    )


def _pixel_shape(frame: "VideoFrame") -> float:
    """The width of a pixel to its height, 0 where it is square or nobody says."""
    ratio = getattr(frame, "sample_aspect_ratio", None)
    return float(ratio) if ratio and ratio > 0 and ratio != 1 else 0.0


def filling(image: skia.Image, size: tuple[int, int]) -> skia.Image:
    """A picture made to fill the screen: cut to its shape, or whole before itself out of focus.

    It is in the colours of a film.
    """
    width, height = size
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    screen, own = width / height, image.width() / image.height()
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    if 1 / _NEAR <= own / screen <= _NEAR:
        canvas.drawImageRect(image, _fitted(image, size, covering=True), smooth)
        return surface.makeImageSnapshot()
    blur = height * _BACKDROP
    soft = skia.Paint(ImageFilter=skia.ImageFilters.Blur(blur, blur, skia.TileMode.kClamp))
    canvas.drawImageRect(image, _fitted(image, size, covering=True), smooth, soft)
    canvas.drawColor(pigment(0, 0, 0, _DIM))
    canvas.drawImageRect(image, _fitted(image, size, covering=False), smooth)
    return surface.makeImageSnapshot()


def _fitted(image: skia.Image, size: tuple[int, int], covering: bool) -> skia.Rect:
    """A picture in the middle of the screen, as large as covers it or as lies wholly in it."""
    width, height = size
    ratios = width / image.width(), height / image.height()
    by = max(ratios) if covering else min(ratios)
    wide, tall = image.width() * by, image.height() * by
    return skia.Rect.MakeXYWH((width - wide) / 2, (height - tall) / 2, wide, tall)
