from pathlib import Path

import numpy as np

from media.audio.sounds import tone
from yanyi.media.audio.sound import gathered, read, write_flac


def test_flac_keeps_samples_to_16_bits(tmp_path: Path) -> None:
    sound = tone(0.5)
    write_flac(tmp_path / "a.flac", sound)
    back = read(tmp_path / "a.flac")
    assert back.shape == (1, len(sound))
    assert np.abs(back[0] * 32768 / 32767 - sound).max() < 1e-4


def test_the_same_samples_are_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_flac(tmp_path / f"{name}.flac", tone(0.3))
    assert (tmp_path / "a.flac").read_bytes() == (tmp_path / "b.flac").read_bytes()


def test_sound_is_read_at_another_rate_and_width(tmp_path: Path) -> None:
    write_flac(tmp_path / "a.flac", tone(1.0))
    wide = read(tmp_path / "a.flac", rate=48_000, channels=2)
    assert wide.shape[0] == 2
    assert abs(wide.shape[1] - 48_000) < 64


def test_gathered_pieces_hold_the_same_sound() -> None:
    pieces = [tone(0.01)[None] for _ in range(7)]
    joined = list(gathered(pieces, 500))
    assert np.array_equal(np.concatenate(joined, axis=1), np.concatenate(pieces, axis=1))
    assert all(one.shape[1] >= 500 for one in joined[:-1])
