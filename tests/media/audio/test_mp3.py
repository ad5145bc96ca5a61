import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

from media.audio.sounds import babble, tone
from yanyi.media.audio.mp3 import MP3_RATE, write_mp3
from yanyi.media.audio.sound import read


def test_it_is_192_kbps_constant_at_44_1_khz_mono(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    write_mp3(path, [babble(5)[None]], 192_000)
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_streams", "-show_packets"]
    found = json.loads(subprocess.run([*command, str(path)], capture_output=True).stdout)
    (stream,) = found["streams"]
    assert (stream["codec_name"], stream["sample_rate"]) == ("mp3", "44100")
    assert (stream["channels"], stream["bit_rate"]) == (1, "192000")
    assert {int(one["size"]) for one in found["packets"]} <= {626, 627}  # all alike
    assert b"Info" in path.read_bytes()[:200]  # Xing would say that the rate varies


def test_sound_lies_where_it_lay_and_is_as_long(tmp_path: Path) -> None:
    sound = np.zeros(48_000, np.float32)
    sound[12_000:14_400] = tone(0.1, level=-6)
    write_mp3(tmp_path / "a.mp3", [sound[None, :30_000], sound[None, 30_000:]], 192_000)
    heard = read(tmp_path / "a.mp3", MP3_RATE)[0]
    assert len(heard) == pytest.approx(2 * MP3_RATE, abs=2)
    assert int(np.flatnonzero(np.abs(heard) > 0.1)[0]) == pytest.approx(MP3_RATE / 2, abs=44)


def test_nothing_is_heard_above_what_was_there(tmp_path: Path) -> None:
    write_mp3(tmp_path / "a.mp3", [tone(3, pitch=9000, level=-12)[None]], 192_000)
    heard = read(tmp_path / "a.mp3", MP3_RATE)[0][MP3_RATE : 2 * MP3_RATE]
    levels = 20 * np.log10(np.abs(np.fft.rfft(heard * np.hanning(len(heard)))) + 1e-9)
    assert int(levels.argmax()) == 9000
    assert levels[12_500:].max() < levels.max() - 75


def test_the_same_sound_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in "ab":
        write_mp3(tmp_path / name, [babble(1)[None]], 192_000)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_no_sound_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no sound"):
        write_mp3(tmp_path / "a.mp3", [], 192_000)
