"""A few seconds of a film as an animated WebP, small enough for a page."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from pathlib import Path

import av
from av.video.frame import VideoFrame
from av.video.reformatter import Colorspace, Interpolation

from yanyi.media.labels import Label, xmp_packet
from yanyi.media.stills.plan import Preview
from yanyi.media.video import EXACT
from yanyi.media.xmp import with_xmp

_RATE = 12
"""Pictures a second."""
_QUALITIES = (75, 60, 45, 30, 15)
_WAY = Interpolation.AREA | Interpolation.ACCURATE_RND | Interpolation.BITEXACT


def preview(params: Preview, segments: list[Path], output: Path) -> None:
    """Write the cuts one after another, as fine as the bytes allow; it comes round for ever."""
    packet = xmp_packet(Label(produce_id=params.identifier))
    for quality in _QUALITIES:
        _encode(params, segments, output, quality)
        output.write_bytes(with_xmp(output.read_bytes(), packet))
        if output.stat().st_size <= params.most:
            return


def _encode(params: Preview, segments: list[Path], output: Path, quality: int) -> None:
    options = {"loop": "0", **EXACT}
    with av.open(str(output), "w", format="webp", options=options) as container:
        stream = container.add_stream("libwebp_anim", rate=_RATE, options={"flags": "+bitexact"})
        context = stream.codec_context
        context.width, context.height, context.pix_fmt = params.width, params.height, "yuv420p"
        context.options = {"quality": str(quality), "compression_level": "4"}
        context.time_base = Fraction(1, _RATE)
        for number, frame in enumerate(_frames(params, segments)):
            small = frame.reformat(
                params.width,
                params.height,
                "yuv420p",
                src_colorspace=Colorspace.ITU709,
                dst_colorspace=Colorspace.ITU601,  # WebP knows no other
                interpolation=_WAY,
                threads=1,
            )
            small.pts, small.time_base = number, Fraction(1, _RATE)
            container.mux(stream.encode(small))
        container.mux(stream.encode(None))


def _frames(params: Preview, segments: list[Path]) -> Iterator[VideoFrame]:
    """The frames of all cuts, as many a second as are shown."""
    for cut, path in zip(params.cuts, segments, strict=True):
        wanted = {
            cut.start + n * params.fps // _RATE for n in range(cut.frames * _RATE // params.fps)
        }
        with av.open(str(path)) as film:
            for n, frame in enumerate(islice(film.decode(video=0), cut.start + cut.frames)):
                if n in wanted:
                    yield frame
