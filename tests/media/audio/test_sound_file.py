from pathlib import Path

import numpy as np
import pytest

from yanyi.media.audio.record import MUSIC_RATE, write_lossless
from yanyi.media.audio.sound_file import fault, seconds


def flac(path: Path, length: float) -> bytes:
    write_lossless(path, np.zeros((2, int(length * MUSIC_RATE)), np.float32))
    return path.read_bytes()


def test_a_sound_that_plays_has_no_fault_and_a_length(tmp_path: Path) -> None:
    data = flac(tmp_path / "a.flac", 2.5)
    assert fault(data) == ""
    assert seconds(data) == pytest.approx(2.5)


@pytest.mark.parametrize(
    ("data", "said"), [(b"", "empty"), (b"a letter to nobody", "no FLAC, WAV"), (b"\0" * 999, "no")]
)
def test_what_does_not_play_is_said(data: bytes, said: str) -> None:
    assert said in fault(data)


def test_a_click_is_no_music(tmp_path: Path) -> None:
    assert "shorter" in fault(flac(tmp_path / "a.flac", 0.2))
