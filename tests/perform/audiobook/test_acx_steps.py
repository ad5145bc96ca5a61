import json
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest

from media.audio.sounds import babble, claps
from media.audio.test_m4b import PIXEL
from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.sound import Samples, write_flac
from yanyi.perform.audiobook.acx_steps import (
    FLOOR,
    PEAK,
    RMS,
    Dressed,
    Levels,
    Sound,
    make_file,
    make_levels,
    make_sound,
)


def checked(path: Path) -> tuple[float, float]:
    """RMS and peak of a file, by ffmpeg."""
    command = ["ffmpeg", "-nostats", "-i", str(path), "-map", "0:a"]
    command += ["-af", "astats=measure_perchannel=none", "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    names = (r"RMS level dB: (\S+)", r"Peak level dB: (\S+)")
    rms, peak = (float(re.findall(name, said)[-1]) for name in names)
    return rms, peak


def floor(path: Path) -> float:
    """The level of the quietest half second, by ffmpeg's decoder."""
    command = ["ffmpeg", "-v", "error", "-i", str(path), "-map", "0:a", "-f", "f32le", "-"]
    sound = np.frombuffer(subprocess.run(command, capture_output=True).stdout, np.float32)
    halves = sound[: len(sound) // 22_050 * 22_050].reshape(-1, 22_050).astype(np.float64)
    return float(10 * np.log10((halves**2).mean(axis=1).min()))


@pytest.mark.parametrize(
    ("sound", "level"),
    [(babble(6), -19.0), (babble(6), -25.0), (babble(6), -14.0), (claps(6), -16.0)],
    ids=["plain", "whispered", "shouted", "clapped"],
)
def test_the_rules_are_kept_by_what_is_heard(sound: Samples, level: float, tmp_path: Path) -> None:
    clip, other, made = tmp_path / "a.flac", tmp_path / "b.flac", tmp_path / "made.mp3"
    write_flac(clip, babble(6))
    write_flac(other, sound)
    params = Sound((14_400, 170_000, 330_000), (level,) * 3, 520_000)
    make_sound(params, [clip, other, clip], made)
    rms, peak = checked(made)
    assert RMS[0] <= rms <= RMS[1]
    assert peak <= PEAK
    assert -80 < floor(made) <= FLOOR
    make_levels(Levels(), [made], tmp_path / "levels.json")
    told = json.loads((tmp_path / "levels.json").read_text())
    assert told["rms"] == pytest.approx(rms, abs=0.1)
    assert told["floor"] == pytest.approx(floor(made), abs=0.5)


def test_a_file_without_a_word_is_a_quiet_room(tmp_path: Path) -> None:
    make_sound(Sound((), (), 48_000), [], tmp_path / "made.mp3")
    rms, _ = checked(tmp_path / "made.mp3")
    assert -75 < rms < FLOOR


def test_a_file_gets_its_tags_and_cover(tmp_path: Path) -> None:
    make_sound(Sound((), (), 48_000), [], tmp_path / "made.mp3")
    (tmp_path / "cover.png").write_bytes(PIXEL)
    dressed = Dressed(Tags("One", "Nobody", album="Book"), "2/3", "eng")
    make_file(dressed, [tmp_path / "made.mp3", tmp_path / "cover.png"], tmp_path / "file.mp3")
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams"]
    done = subprocess.run([*command, str(tmp_path / "file.mp3")], capture_output=True)
    found = json.loads(done.stdout)
    assert found["format"]["tags"]["track"] == "2/3"
    assert "HEARD" not in found["format"]["tags"]
    assert len(found["streams"]) == 2
