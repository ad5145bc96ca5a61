from pathlib import Path

import numpy as np
import pytest

from media.audio.sounds import tone
from yanyi.media.audio.mixer import Placed, master, mix
from yanyi.media.audio.sound import Samples, write_flac


def all_of(clips: list[Placed], length: int, channels: int = 1) -> Samples:
    return np.concatenate(list(mix(clips, length, channels=channels)), axis=1)


@pytest.fixture
def click(tmp_path: Path) -> Path:
    sound = np.zeros(3000, np.float32)
    sound[0] = 0.5
    write_flac(tmp_path / "click.flac", sound)
    return tmp_path / "click.flac"


def test_clips_lie_where_they_are_put_to_the_sample(click: Path) -> None:
    starts = [0, 777, 32_767, 32_768, 70_001]
    out = all_of([Placed(click, start) for start in starts], 80_000)
    assert out.shape == (1, 80_000)
    assert np.flatnonzero(out[0] > 0.3).tolist() == starts


def test_gain_is_in_decibels_and_clips_add_up(click: Path) -> None:
    out = all_of([Placed(click, 10, gain=-6.0206), Placed(click, 10)], 100)
    assert out[0, 10] == pytest.approx(0.75, abs=0.001)


def test_a_clip_that_starts_before_the_beginning_is_cut(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", np.linspace(0, 0.5, 1000, dtype=np.float32))
    out = all_of([Placed(tmp_path / "a.flac", -500)], 2000)
    assert out[0, 0] == pytest.approx(0.25, abs=0.002)
    assert not out[0, 500:].any()


def test_a_clip_on_the_left_is_not_heard_on_the_right(click: Path) -> None:
    out = all_of([Placed(click, 5, pan=-1.0)], 100, channels=2)
    assert out[0, 5] > 0.4
    assert out[1, 5] == pytest.approx(0, abs=1e-6)


def test_the_end_of_the_mix_is_the_length_asked_for(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", tone(3, level=-1))
    pieces = list(master([Placed(tmp_path / "a.flac", 0), Placed(tmp_path / "a.flac", 9)], 24_000))
    assert sum(piece.shape[1] for piece in pieces) == 24_000
