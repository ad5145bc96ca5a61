import tomllib
from pathlib import Path

import numpy as np
import pytest

from judging.clicks import KINDS
from judging.tracks import RATE
from music_books import HEIGHTS, PLANTED, Heard, Source, copied, files, played, project, proved
from yanyi.media.audio.record import write_lossless
from yanyi.perform.mastering import write_mastered


def pink(seconds: float) -> np.ndarray:
    """Noise that is stronger the lower, as music is, in two channels."""
    count = int(seconds * RATE)
    hertz = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 20)
    noise = np.random.default_rng(1).standard_normal((2, count))
    return np.fft.irfft(np.fft.rfft(noise) / hertz, count).astype(np.float32)


def test_a_project_keeps_its_settings_and_has_stems(tmp_path: Path) -> None:
    tale = tmp_path / "tale"
    tale.mkdir()
    (tale / "story.md").write_text("# Tale\n")
    (tale / "yanyi.toml").write_text('[story]\ntitle = "Tale"\nmanuscript = "story.md"\n')
    made = project(Source("tale", tale), tmp_path / "one")
    settings = tomllib.loads((made / "yanyi.toml").read_text())
    assert settings["story"]["title"] == "Tale"
    assert settings["score"] == {"formats": "flac, mp3, ogg", "stems": True}
    (tmp_path / "book.txt").write_text("Once.")
    made = project(Source("book", tmp_path / "book.txt", "1-4"), tmp_path / "two")
    assert tomllib.loads((made / "yanyi.toml").read_text())["story"] == {"manuscript": "book.txt"}


def test_a_file_that_keeps_the_rules_and_one_that_breaks_them(tmp_path: Path) -> None:
    sound = pink(4.0)
    write_mastered(tmp_path / "a.flac", sound)
    good = Heard("a", 4.0)
    files(good, "flac", tmp_path / "a.flac", sound, 4)
    assert good.broken == []
    write_lossless(tmp_path / "b.flac", 9 * sound / np.abs(sound).max())
    bad = Heard("b", 4.0)
    files(bad, "ogg", tmp_path / "b.flac", np.roll(sound, 900, axis=1), 6)
    named = ("loudness", "true peak", "length of the page", "late", "full scale")
    assert bad.broken == [f"ogg: {one}" for one in named]


def test_what_is_played_is_all_stems_together() -> None:
    soft, late = np.full((1, 4), 0.1, np.float32), np.array([[0, 0, 0, 0, 0.2]], np.float32)
    assert played({"a": soft, "b": late}).tolist() == [pytest.approx([0.5, 0.5, 0.5, 0.5, 1.0])]


def test_planted_clicks_are_counted_by_kind_and_height() -> None:
    found = list(proved(0.1 * pink(8.0) / np.abs(pink(8.0)).max(), 1))
    assert len(found) == len(KINDS) * len(HEIGHTS) * PLANTED
    assert all(hit for name, hit in found if name == "spike -10")


@pytest.mark.parametrize("name", ["1-歌 a.musicxml", "2-b.musicxml"])
def test_written_music_is_judged_under_plain_names(name: str, tmp_path: Path) -> None:
    (tmp_path / "album").mkdir()
    (tmp_path / "album" / name).write_text("<score/>")
    (one,) = copied(tmp_path / "album", tmp_path)
    assert one.read_text() == "<score/>"
    assert " " not in one.name
