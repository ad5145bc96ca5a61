from pathlib import Path

import numpy as np
import pytest

from yanyi.media.audio.loudness import loudness
from yanyi.media.audio.sound import read, write_flac
from yanyi.perform.borrowing import Borrowed, borrow
from yanyi.perform.mastering import LOUDNESS

RATE = 48_000


@pytest.fixture
def played(tmp_path: Path) -> Path:
    time = np.arange(6 * RATE) / RATE
    beats = np.exp(-8 * (time % 0.5)) * np.sin(2 * np.pi * 330 * time)
    write_flac(tmp_path / "played.flac", (0.1 * beats).astype(np.float32), RATE)
    return tmp_path / "played.flac"


@pytest.mark.parametrize("seconds", [3.0, 11.0])
def test_somebody_elses_music_is_as_long_and_as_loud_as_is_wanted(
    played: Path, tmp_path: Path, seconds: float
) -> None:
    borrow(Borrowed(seconds), [played], tmp_path / "out.flac")
    sound = read(tmp_path / "out.flac", RATE, 2)
    assert sound.shape[1] == seconds * RATE
    assert loudness(sound, RATE) == pytest.approx(LOUDNESS, abs=0.7)


def test_it_is_left_as_long_as_it_is_where_nothing_is_wanted(played: Path, tmp_path: Path) -> None:
    borrow(Borrowed(), [played], tmp_path / "out.flac")
    assert read(tmp_path / "out.flac", RATE, 2).shape[1] == 6 * RATE
