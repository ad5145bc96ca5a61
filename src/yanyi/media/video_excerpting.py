"""Some frames of a segment written again, out of the dark and into it."""

from itertools import islice
from pathlib import Path

import av
import numpy as np
from av.video.frame import VideoFrame

from yanyi.media.video import SegmentWriter
from yanyi.media.video_excerpt import Excerpt
from yanyi.media.video_fade import lit

_DARK, _MIDDLE = 16, 128


def excerpt(params: Excerpt, segment: Path, output: Path) -> None:
    """Write the frames; raises ValueError where the segment has fewer."""
    with av.open(str(segment)) as film:
        stream = film.streams.video[0]
        size = stream.width, stream.height
        frames = islice(film.decode(stream), params.start, params.start + params.frames)
        with SegmentWriter(output, *size, params.fps) as writer:
            for number, frame in enumerate(frames):
                light = lit(number, params.frames, params.rise, params.fall)
                writer.add(dimmed(frame, light))
        if writer.frames != params.frames:
            raise ValueError(f"an excerpt of {params.frames} frames where {writer.frames} are left")


def dimmed(frame: VideoFrame, light: float) -> VideoFrame:
    """The frame with so much of its light."""
    if light >= 1:
        return frame
    whole = frame.to_ndarray().astype(np.float32)
    zero = np.full((len(whole), 1), _MIDDLE, np.float32)
    zero[: frame.height] = _DARK
    dark = np.rint(zero + (whole - zero) * light).astype(np.uint8)
    return VideoFrame.from_ndarray(dark, format="yuv420p")
