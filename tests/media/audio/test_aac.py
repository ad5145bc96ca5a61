import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

from media.audio.sounds import babble
from yanyi.media.audio.aac import note, noted, write_aac
from yanyi.media.audio.heard import listen
from yanyi.media.audio.length import FRAME, packets
from yanyi.media.audio.sound import Samples, read


def test_a_piece_is_filled_up_to_whole_packets(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    write_aac(path, [babble(1)[None, :20_000], babble(1)[None, :1111]], 64_000)
    assert read(path).shape == (1, (packets(21_111) - 1) * FRAME)


def test_nothing_is_one_packet(tmp_path: Path) -> None:
    write_aac(tmp_path / "a.m4a", [], 64_000)
    assert read(tmp_path / "a.m4a").shape[1] == FRAME


def test_two_channels_stay_two(tmp_path: Path) -> None:
    sound = np.stack([babble(1), np.zeros(24_000, np.float32)])
    write_aac(tmp_path / "a.m4a", [sound], 96_000)
    left, right = read(tmp_path / "a.m4a", channels=2)
    assert np.abs(left).max() > 0.1
    assert np.abs(right).max() < 0.01


def test_a_note_does_not_change_what_is_heard(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    write_aac(path, [babble(2)[None]], 64_000)
    with pytest.raises(ValueError, match="listened"):
        noted(path)
    before = read(path)
    found = listen(path)
    note(path, found)
    assert noted(path).peak == pytest.approx(found.peak, abs=0.01)
    assert len(noted(path).spread) == len(found.spread) > 0
    assert np.array_equal(read(path), before)


def test_the_listener_hears_what_players_hear(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    heard: list[Samples] = []
    write_aac(path, [babble(2)[None]], 64_000, listener=heard.append)
    assert np.array_equal(np.concatenate(heard, axis=1), read(path))


def test_others_know_what_it_is(tmp_path: Path) -> None:
    write_aac(tmp_path / "a.m4a", [babble(2)[None]], 64_000)
    command = ["ffprobe", "-v", "warning", "-of", "json", "-show_streams", "-show_format"]
    done = subprocess.run([*command, str(tmp_path / "a.m4a")], capture_output=True, check=True)
    assert done.stderr == b""
    found = json.loads(done.stdout)
    (stream,) = found["streams"]
    assert (stream["codec_name"], stream["profile"], stream["channels"]) == ("aac", "LC", 1)
    assert (stream["sample_rate"], float(stream["start_time"])) == ("24000", 0)
    assert float(found["format"]["duration"]) == pytest.approx(47 * FRAME / 24_000, abs=0.001)
