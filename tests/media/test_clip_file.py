from pathlib import Path

import numpy as np
import pytest

from media.clips import RED, clip
from yanyi.media.audio.record import write_lossless
from yanyi.media.clip_file import fault, seconds


@pytest.mark.parametrize("kind", ["mp4", "mov", "mkv"])
def test_what_moves_has_no_fault_and_a_length(tmp_path: Path, kind: str) -> None:
    made = clip(tmp_path / f"a.{kind}")
    assert fault(made) == ""
    assert seconds(made) == pytest.approx(3.0, abs=0.01)


def test_what_does_not_move_is_said(tmp_path: Path) -> None:
    letter, empty, cut = (tmp_path / name for name in ("a.mp4", "b.mp4", "c.mp4"))
    letter.write_text("a letter to nobody")
    empty.write_bytes(b"")
    cut.write_bytes(clip(tmp_path / "whole.mp4").read_bytes()[:700])
    sound = tmp_path / "d.flac"
    write_lossless(sound, np.zeros((2, 48_000), np.float32))
    assert "empty" in fault(empty)
    for path in (letter, cut, sound):
        assert "no MP4, MOV" in fault(path)
    assert "one picture" in fault(clip(tmp_path / "one.mp4", (RED,), each=1))
