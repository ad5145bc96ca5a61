"""A segment of a film in a smaller size, its key frames where they were."""

from pathlib import Path

import av
from av.video.reformatter import Interpolation, VideoReformatter

from yanyi.media.video import SegmentWriter
from yanyi.media.video_rendition import Rendition

_CRF = 22
_WAY = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.BITEXACT


def scale(params: Rendition, segment: Path, output: Path) -> None:
    """Write the segment again in its new size."""
    resize = VideoReformatter()
    with (
        SegmentWriter(output, params.width, params.height, params.fps, _CRF) as writer,
        av.open(str(segment)) as film,
    ):
        for frame in film.decode(video=0):
            writer.add(
                resize.reformat(
                    frame, params.width, params.height, "yuv420p", interpolation=_WAY, threads=1
                )
            )
