from pathlib import Path

import av
import numpy as np

from media.reels import segment
from yanyi.media.video_rendition import Rendition
from yanyi.media.video_scaling import scale


def test_a_smaller_segment_has_the_same_frames_and_key_frames(tmp_path: Path) -> None:
    whole = segment(tmp_path / "a", 260, 90, (256, 144), 25, flash=125)
    for name in ("b", "c"):
        scale(Rendition(142, 80, 25), whole, tmp_path / name)
    assert (tmp_path / "b").read_bytes() == (tmp_path / "c").read_bytes()
    found = []
    for path in (whole, tmp_path / "b"):
        with av.open(str(path)) as film:
            stream = film.streams.video[0]
            frames = [(f.time, f.key_frame, _white(f)) for f in film.decode(stream)]
            found.append((frames, stream.average_rate, stream.codec_context.colorspace))
    assert found[0] == found[1]
    assert [n for n, (_, _, white) in enumerate(found[1][0]) if white] == [125]
    assert len(found[0][0]) == 260


def _white(frame: av.VideoFrame) -> bool:
    return bool(np.median(frame.to_ndarray(format="gray")) > 180)
