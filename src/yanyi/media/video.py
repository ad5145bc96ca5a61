"""Moving pictures: pictures in, one closed H.264 segment out, the same bytes every time."""

from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from yanyi.media.video_grid import FPS, KEYS, STEP

CRF = 21
BT709 = 1
TAGS_ON_TV = 1
EXACT = {"fflags": "+bitexact"}


class SegmentWriter:
    """Writes one segment: H.264 in MP4, closed, one thread, tagged BT.709, no wall clock in it.

    Segments of one size written by this class join by copying their packets.
    """

    def __init__(self, path: Path, width: int, height: int, fps: int = FPS, crf: int = CRF) -> None:
        if width % STEP or height % STEP:
            raise ValueError(f"a film {width}x{height} has half a pixel of colour")
        self._container = av.open(str(path), "w", format="mp4", options=EXACT)
        self._stream = self._container.add_stream("libx264", rate=fps, options=_options(fps, crf))
        context = self._stream.codec_context
        context.width, context.height, context.pix_fmt = width, height, "yuv420p"
        self._base = context.time_base = Fraction(1, fps)
        context.color_primaries = context.color_trc = context.colorspace = BT709
        context.color_range = TAGS_ON_TV
        self._shape = (height, width, 4)
        self._convert = VideoReformatter()
        self.frames = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self._container.mux(self._stream.encode(None))
        self._container.close()

    def write(self, picture: np.ndarray) -> None:
        """Add a frame: rows of blue, green, red and a fourth byte, ``(height, width, 4)``."""
        if picture.shape != self._shape:
            raise ValueError(f"a frame of {picture.shape} for a film of {self._shape}")
        frame = self._convert.reformat(
            VideoFrame.from_numpy_buffer(picture, format="bgra"),
            format="yuv420p",
            dst_colorspace=Colorspace.ITU709,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            interpolation=Interpolation.BILINEAR
            | Interpolation.ACCURATE_RND
            | Interpolation.BITEXACT,
            threads=1,
        )
        self.add(frame)

    def add(self, frame: VideoFrame) -> None:
        """Add a frame that is planar already, of the size and the colours of the film."""
        frame.pts, frame.time_base = self.frames, self._base
        self._container.mux(self._stream.encode(frame))
        self.frames += 1


def _options(fps: int, crf: int) -> dict[str, str]:
    """What x264 is told.

    Its fast code for some processors reads what memory held before, at most widths, and rounds
    otherwise than that for others; independent of the processor it does neither.
    """
    keys = f"keyint={fps * KEYS}:min-keyint=1:scenecut=0:open-gop=0"
    return {
        "preset": "veryfast",
        "crf": str(crf),
        "threads": "1",
        "flags": "+cgop+bitexact",
        "x264-params": f"{keys}:threads=1:cpu-independent=1",
    }
