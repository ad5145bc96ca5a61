from pathlib import Path

import av
import numpy as np
import pytest

from media.reels import segment
from yanyi.media.video_excerpt import EXCERPT, Excerpt


def shades(path: Path) -> list[float]:
    with av.open(str(path)) as film:
        return [float(frame.to_ndarray(format="gray").mean()) for frame in film.decode(video=0)]


def test_an_excerpt_holds_its_frames_and_comes_out_of_the_dark(tmp_path: Path) -> None:
    whole = segment(tmp_path / "whole.mp4", 60, 120, (128, 72), flash=25)
    cut = Excerpt(20, 30, rise=4, fall=4)
    one, again = tmp_path / "one.mp4", tmp_path / "again.mp4"
    EXCERPT.run(cut, [whole], one)
    EXCERPT.run(cut, [whole], again)
    assert one.read_bytes() == again.read_bytes()
    found, before = shades(one), shades(whole)
    assert len(found) == 30
    assert np.argmax(found) == 5
    assert found[10] == pytest.approx(before[30], abs=2)
    assert found[0] < found[1] < found[2] < found[3] < found[10]
    assert found[-1] < found[-3] < found[10]


def test_more_than_there_is_cannot_be_taken(tmp_path: Path) -> None:
    whole = segment(tmp_path / "whole.mp4", 20, 120, (128, 72))
    with pytest.raises(ValueError, match="are left"):
        EXCERPT.run(Excerpt(10, 30), [whole], tmp_path / "cut.mp4")
