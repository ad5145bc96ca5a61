"""What ffmpeg measures is read rightly."""

import shutil
import subprocess
from pathlib import Path

import pytest

from judging.sounds import (
    chapters,
    constant_rate,
    cue_faults,
    first_sounds,
    loudness,
    probe,
    seconds,
    silences,
    statistics,
)


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tone of 1 kHz at -20 dB for four seconds, a second of silence before it and after it."""
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    root = tmp_path_factory.mktemp("sound")
    marks = root / "marks.txt"
    marks.write_text(
        ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=3250\ntitle=One\n"
        "[CHAPTER]\nTIMEBASE=1/1000\nSTART=3250\nEND=6000\ntitle=Two\n",
        "utf-8",
    )
    path = root / "a.m4a"
    source = "sine=f=1000:r=48000:d=4,volume=-2.0dB,adelay=1000,apad=pad_dur=1"
    command = ["ffmpeg", "-v", "error", "-i", str(marks), "-f", "lavfi", "-i", source]
    subprocess.run([*command, "-map", "1", "-c:a", "alac", str(path)], check=True)
    return path


def test_loudness_and_peak(tone: Path) -> None:
    found = loudness(tone)
    assert found.integrated == pytest.approx(-23.2, abs=0.4)  # the silence is gated away
    assert found.peak == pytest.approx(-20.1, abs=0.3)
    told = statistics(tone)
    assert told.peak == pytest.approx(-20.1, abs=0.2)
    assert told.rms == pytest.approx(-24.9, abs=0.3)
    assert told.floor < -90


def test_silences_and_first_sounds(tone: Path) -> None:
    quiet = silences(tone)
    assert quiet[0] == pytest.approx((0, 1), abs=0.01)
    assert quiet[1] == pytest.approx((5, 6), abs=0.01)
    assert first_sounds([0.5, 3.0], quiet) == pytest.approx([0.5, 0], abs=0.01)


def test_what_a_file_says_of_itself(tone: Path) -> None:
    assert chapters(tone) == [("One", 0.0), ("Two", 3.25)]
    assert seconds(tone) == pytest.approx(6.0, abs=0.01)
    assert probe(tone)["streams"][0]["codec_name"] == "alac"


@pytest.mark.parametrize(("how", "constant"), [("-b:a 192k", True), ("-q:a 5", False)])
def test_a_constant_rate_is_seen(tone: Path, tmp_path: Path, how: str, constant: bool) -> None:
    path = tmp_path / "a.mp3"
    command = ["ffmpeg", "-v", "error", "-i", str(tone), "-c:a", "libmp3lame", *how.split()]
    subprocess.run([*command, "-write_xing", "0", "-ar", "44100", str(path)], check=True)
    assert constant_rate(path) is constant


def test_cues_that_overlap_or_are_empty_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_text(
        "1\n00:00:01,000 --> 00:00:03,000\na\n\n2\n00:00:02,500 --> 00:00:02,500\nb\n", "utf-8"
    )
    assert cue_faults(path) == ["empty at 2.5", "overlap at 2.5"]
    path.write_text("WEBVTT\n\n123:00:00.000 --> 123:00:01.000\na\n", "utf-8")
    assert cue_faults(path) == []
    path.write_text("", "utf-8")
    assert cue_faults(path) == ["no cues"]
