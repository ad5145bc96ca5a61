"""A long recording in stretches."""

from pathlib import Path

import numpy as np
import pytest

from yanyi.media.audio.sound import write_flac
from yanyi.media.audio.stretches import LEAST, MOST, RATE, stretches


def recording(path: Path, seconds: float, *quiet: float) -> Path:
    """Noise with half a second of quiet after each of these seconds."""
    samples = np.random.default_rng(1).normal(0, 0.1, int(seconds * RATE)).astype(np.float32)
    for at in quiet:
        samples[int(at * RATE) : int((at + 0.5) * RATE)] = 0
    write_flac(path, samples, RATE)
    return path


def test_it_is_cut_in_the_middle_of_what_is_quiet(tmp_path: Path) -> None:
    path = recording(tmp_path / "a.flac", 150, 10, 45, 58, 100)
    found = list(stretches(path))
    starts = [start for start, _ in found]
    assert starts == pytest.approx([0, 58.25, 100.25], abs=0.2)
    whole = np.concatenate([samples for _, samples in found])
    assert len(whole) == 150 * RATE
    assert [round(start * RATE) for start in starts] == [
        0,
        len(found[0][1]),
        len(found[0][1]) + len(found[1][1]),
    ]


def test_sound_without_a_pause_is_cut_all_the_same(tmp_path: Path) -> None:
    lengths = [len(one) / RATE for _, one in stretches(recording(tmp_path / "a.flac", 130))]
    assert all(LEAST <= one <= MOST for one in lengths[:-1])
    assert sum(lengths) == pytest.approx(130)


def test_a_short_one_is_one(tmp_path: Path) -> None:
    ((start, samples),) = stretches(recording(tmp_path / "a.flac", 3))
    assert (start, len(samples)) == (0, 3 * RATE)
