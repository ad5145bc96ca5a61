from itertools import groupby
from pathlib import Path

import numpy as np
import pytest

from yanyi.media.audio.record import write_lossless
from yanyi.media.audio.rhythm import LOUD, RHYTHM, UNIT, Marked, rhythm
from yanyi.media.audio.sound import Samples, read

RATE = 48_000


def lengths(sound: Samples) -> list[int]:
    """How many units each tone lasts, heard as the ear does: by how loud every 10 ms are."""
    window = RATE // 100
    loud = np.abs(sound[: len(sound) // window * window]).reshape(-1, window).max(axis=1)
    runs = [(on, len(list(run))) for on, run in groupby(loud > LOUD / 2)]
    return [round(count * 0.01 / UNIT) for on, count in runs if on]


def test_it_is_short_long_short_short() -> None:
    assert lengths(rhythm(RATE)) == [1, 3, 1, 1]


def test_it_comes_and_goes_without_a_click() -> None:
    steps = np.abs(np.diff(rhythm(RATE)))
    assert float(steps.max()) < LOUD * 2 * np.pi * 700 / RATE


def test_it_stands_behind_the_music_which_stays(tmp_path: Path) -> None:
    at = np.arange(RATE // 2) / RATE
    music = np.stack([0.5 * np.sin(at * 999), 0.25 * np.sin(at * 1999)]).astype(np.float32)
    write_lossless(tmp_path / "a.flac", music)
    RHYTHM.run(Marked(), [tmp_path / "a.flac"], tmp_path / "b.flac")
    heard = read(tmp_path / "b.flac", RATE, 2)
    assert heard.shape[1] == music.shape[1] + len(rhythm(RATE))
    assert heard[:, : music.shape[1]] == pytest.approx(music, abs=1e-4)
    assert lengths(heard[0, music.shape[1] :]) == [1, 3, 1, 1]
