import os
import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from yanyi.media.video import SegmentWriter
from yanyi.media.video_grid import RATES

WIDTH, HEIGHT = 256, 144


def written(path: Path, seed: int = 1, frames: int = 24) -> bytes:
    noise = np.random.default_rng(seed).integers(0, 255, (HEIGHT, WIDTH, 4), dtype=np.uint8)
    with SegmentWriter(path, WIDTH, HEIGHT) as writer:
        for n in range(frames):
            writer.write(np.ascontiguousarray(np.roll(noise, n, axis=1)))
    return path.read_bytes()


def test_the_same_frames_give_the_same_bytes_many_times(tmp_path: Path) -> None:
    assert len({written(tmp_path / str(n)) for n in range(8)}) == 1


def test_a_segment_is_closed_tagged_and_begins_with_a_key_frame(tmp_path: Path) -> None:
    written(tmp_path / "x", frames=150)
    with av.open(str(tmp_path / "x")) as segment:
        stream = segment.streams.video[0]
        context = stream.codec_context
        assert context.name == "h264"
        assert (context.color_primaries, context.color_trc, context.colorspace) == (1, 1, 1)
        assert context.color_range == 1
        keys = [p.pts for p in segment.demux(stream) if p.dts is not None and p.is_keyframe]
        assert keys[0] == 0
        assert len(keys) == 2


@pytest.mark.parametrize(
    ("colour", "planes"),
    [
        ((0, 0, 255), (63, 102, 240)),
        ((0, 255, 0), (173, 42, 26)),
        ((255, 255, 255), (235, 128, 128)),
    ],
)
def test_colours_are_those_of_bt709(
    tmp_path: Path, colour: tuple[int, int, int], planes: tuple[int, int, int]
) -> None:
    picture = np.full((HEIGHT, WIDTH, 4), (*colour, 255), np.uint8)
    with SegmentWriter(tmp_path / "x", WIDTH, HEIGHT) as writer:
        for _ in range(12):
            writer.write(picture)
    with av.open(str(tmp_path / "x")) as segment:
        frame = next(segment.decode(video=0))
    found = tuple(np.frombuffer(bytes(plane), np.uint8)[0] for plane in frame.planes)
    assert np.abs(np.subtract(found, planes, dtype=int)).max() <= 3


def test_the_bytes_do_not_depend_on_what_memory_held_before(tmp_path: Path) -> None:
    """At 1080 pixels x264's fast code would else read past the end of its tables."""
    made = set()
    for dirt in ("0", "77", "201"):
        room = {**os.environ, "MALLOC_PERTURB_": dirt}
        written = subprocess.run([sys.executable, "-c", _UPRIGHT, tmp_path / dirt], env=room)
        assert written.returncode == 0
        made.add((tmp_path / dirt).read_bytes())
    assert len(made) == 1


_UPRIGHT = """
import sys
from pathlib import Path
import numpy as np
from yanyi.media.video import SegmentWriter

noise = np.random.default_rng(1).integers(0, 255, (40, 135, 4), dtype=np.uint8)
picture = noise.repeat(8, axis=0).repeat(8, axis=1)
with SegmentWriter(Path(sys.argv[1]), 1080, 320) as writer:
    for n in range(40):
        writer.write(np.ascontiguousarray(np.roll(picture, 3 * n, axis=1)))
"""


@pytest.mark.parametrize("fps", RATES)
def test_a_segment_has_as_many_frames_a_second_as_asked_for(tmp_path: Path, fps: int) -> None:
    picture = np.zeros((72, 90, 4), np.uint8)
    with SegmentWriter(tmp_path / "x", 90, 72, fps) as writer:
        for _ in range(2 * fps):
            writer.write(picture)
    with av.open(str(tmp_path / "x")) as segment:
        stream = segment.streams.video[0]
        assert stream.codec_context.width == 90
        assert stream.average_rate == fps
        assert segment.duration == 2_000_000


def test_sizes_without_whole_colours_and_frames_of_another_size_are_refused(
    tmp_path: Path,
) -> None:
    with pytest.raises(ValueError, match="half a pixel"):
        SegmentWriter(tmp_path / "x", 321, 180)
    with (
        pytest.raises(ValueError, match="a frame of"),
        SegmentWriter(tmp_path / "y", 256, 144) as w,
    ):
        w.write(np.zeros((10, 10, 4), np.uint8))
