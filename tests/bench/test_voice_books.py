"""The rules of the shop are looked at one by one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from voice_books import Row, alike, measured, shop


def track(path: Path, volume: float, *how: str, head: float = 0.6, rate: int = 44_100) -> Path:
    """A minute of noise like speech over room tone, as MP3."""
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    tone = f"anoisesrc=c=pink:r={rate}:d=5:s=1:a={10 ** (volume / 20)}"
    shape = f"{tone},adelay={1000 * head},apad=pad_dur=1.8[a];anoisesrc=c=white:r={rate}"
    shape += f":d={5 + head + 1.8}:s=2:a=0.0005[b];[a][b]amix=normalize=0"
    command = ["ffmpeg", "-v", "error", "-filter_complex", shape, "-ac", "1", "-ar", str(rate)]
    subprocess.run([*command, "-c:a", "libmp3lame", *how, str(path)], check=True)
    return path


def broken(rows: list[Row]) -> set[str]:
    return {row.what for row in rows if not row.kept}


def test_a_file_that_keeps_the_rules(tmp_path: Path) -> None:
    rows = list(shop(track(tmp_path / "01-one.mp3", -5, "-b:a", "192k", "-write_xing", "0")))
    assert broken(rows) == set(), rows
    assert len(rows) == 8


@pytest.mark.parametrize(
    ("volume", "how", "head", "rate", "what"),
    [
        (-20, "-b:a 192k", 0.6, 44_100, {"RMS"}),
        (-5, "-b:a 128k", 0.6, 44_100, {"bit rate"}),
        (-5, "-b:a 192k", 0.0, 44_100, {"room tone, head"}),
        (-5, "-b:a 192k", 0.6, 48_000, {"sample rate"}),
    ],
)
def test_a_broken_rule_is_named(
    tmp_path: Path, volume: float, how: str, head: float, rate: int, what: set[str]
) -> None:
    more = [*how.split(), "-write_xing", "0"]
    found = track(tmp_path / "01-one.mp3", volume, *more, head=head, rate=rate)
    assert broken(list(shop(found))) == what


def test_a_sample_must_have_a_minute(tmp_path: Path) -> None:
    found = track(tmp_path / "sample.mp3", -5, "-b:a", "192k", "-write_xing", "0")
    assert broken(list(shop(found))) == {"length"}


def test_a_set_is_all_of_one_kind(tmp_path: Path) -> None:
    one = track(tmp_path / "1.mp3", -5, "-b:a", "192k")
    two = track(tmp_path / "2.mp3", -5, "-b:a", "192k", "-ac", "2")
    assert broken(list(alike([one, two]))) == {"channels"}
    assert broken(list(alike([one]))) == set()


def test_an_empty_folder_has_nothing_to_be_measured(tmp_path: Path) -> None:
    assert list(measured(tmp_path)) == []
