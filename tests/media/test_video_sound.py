from pathlib import Path

import av
import numpy as np

from media.audio.sounds import claps, judged
from yanyi.media.audio.sound import write_flac
from yanyi.media.video_grid import FPS
from yanyi.media.video_mix import SceneSound, Sounding
from yanyi.media.video_sound import PACKET, RATE, a_frame, mix_scene, silence


def heard(path: Path) -> np.ndarray:
    with av.open(str(path)) as sound:
        return np.concatenate([frame.to_ndarray() for frame in sound.decode(audio=0)], axis=1)


def clip(path: Path) -> Path:
    wave = 0.3 * np.sin(np.arange(12_000) * 0.1)
    write_flac(path, wave.astype(np.float32))
    return path


def test_a_scene_is_as_long_as_its_frames_and_clips_start_on_theirs(tmp_path: Path) -> None:
    mix_scene(SceneSound(48, (Sounding(24),)), [clip(tmp_path / "c")], tmp_path / "s")
    samples = heard(tmp_path / "s")
    assert len(samples) == 2
    assert 0 <= samples.shape[1] - 48 * a_frame(FPS) < PACKET
    start = int(np.flatnonzero(np.abs(samples[0]) > 0.02)[0])
    assert abs(start - 24 * a_frame(FPS)) < 0.01 * RATE
    assert np.abs(samples[:, : 20 * a_frame(FPS)]).max() < 0.001


def test_a_voice_comes_from_where_its_speaker_stands(tmp_path: Path) -> None:
    mix_scene(SceneSound(36, (Sounding(2, pan=-0.3),)), [clip(tmp_path / "c")], tmp_path / "s")
    left, right = (float(np.sqrt((one**2).mean())) for one in heard(tmp_path / "s"))
    assert left > 1.2 * right
    assert right > 0.3 * left


def test_the_same_scene_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        mix_scene(SceneSound(36, (Sounding(3),)), [clip(tmp_path / "c")], tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_silence_is_one_small_packet() -> None:
    assert 0 < len(silence()) < 64
    assert silence() == silence()


def test_claps_are_held_down_in_what_is_heard(tmp_path: Path) -> None:
    write_flac(tmp_path / "c", claps(3, RATE), RATE)
    sounds = (Sounding(0, gain=6.0), Sounding(20, gain=3.0, pan=0.4))
    mix_scene(SceneSound(96, sounds), [tmp_path / "c"] * 2, tmp_path / "s.mp4")
    assert judged(tmp_path / "s.mp4")[1] <= -1.5
