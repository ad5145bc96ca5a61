from pathlib import Path

import numpy as np
import pytest
import skia

from art.test_focus import picture
from media.clips import clip
from yanyi.app.check import check
from yanyi.app.own_files import file_problems, own_files
from yanyi.app.session import find
from yanyi.build.store import Store
from yanyi.media.audio.record import write_lossless
from yanyi.problems import InputError

SETTINGS = """[story]
language = "en"

[lines."ch01.one.aaaa"]
picture = "art/quay.png"

[lines."ch01.two.bbbb"]
take = 2
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "tale"
    (home / "art").mkdir(parents=True)
    (home / "story.md").write_text("# Tale\n\nOnce.\n", "utf-8")
    (home / "yanyi.toml").write_text(SETTINGS, "utf-8")
    picture([(0.5, 0.5)]).save(str(home / "art" / "quay.png"), skia.kPNG)
    return home


def test_a_picture_is_kept_under_its_line(folder: Path, tmp_path: Path) -> None:
    project, _ = find(folder)
    store = Store(tmp_path / "store")
    (one,) = own_files(project, store).pictures
    assert (one.anchor, one.shape) == ("ch01.one.aaaa", 1.5)
    kept = next((tmp_path / "store").rglob(one.digest[2:]))
    assert kept.read_bytes() == (folder / "art" / "quay.png").read_bytes()
    before = one.digest
    picture([(0.2, 0.5)]).save(str(folder / "art" / "quay.png"), skia.kPNG)
    assert own_files(project, store).pictures[0].digest != before


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.unlink(), "is missing"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_text("a letter"), "no PNG"),
        (lambda path: path.write_bytes(path.read_bytes()[:900]), "broken"),
    ],
)
def test_a_bad_file_is_named_with_its_row_and_a_way_out(
    folder: Path, tmp_path: Path, spoil: object, said: str
) -> None:
    assert callable(spoil)
    spoil(folder / "art" / "quay.png")
    project, _ = find(folder)
    with pytest.raises(InputError, match=said) as caught:
        own_files(project, Store(tmp_path / "store"))
    (problem,) = caught.value.problems
    assert str(problem.position) == f"{folder / 'yanyi.toml'}:4"
    assert problem.hint
    assert file_problems(project) == (problem,)
    assert problem in check(folder)


def test_music_is_kept_under_its_line_and_a_bad_file_is_named(folder: Path, tmp_path: Path) -> None:
    settings = SETTINGS + '[lines."ch01.two.cccc"]\nmusic = "storm.flac"\n'
    (folder / "yanyi.toml").write_text(settings, "utf-8")
    project, _ = find(folder)
    (missing,) = file_problems(project)
    assert "the music storm.flac" in missing.message
    assert "is missing" in missing.message
    write_lossless(folder / "storm.flac", np.zeros((2, 96_000), np.float32))
    own = own_files(project, Store(tmp_path / "store"))
    (one,) = own.music
    assert (one.anchor, one.seconds) == ("ch01.two.cccc", 2.0)
    assert len(own.pictures) == 1


def test_a_clip_is_kept_under_its_line_and_a_bad_one_is_named(folder: Path, tmp_path: Path) -> None:
    settings = SETTINGS + '[lines."ch01.two.cccc"]\nclip = "storm.mp4"\n'
    (folder / "yanyi.toml").write_text(settings, "utf-8")
    project, _ = find(folder)
    (folder / "storm.mp4").write_text("rain")
    (broken,) = file_problems(project)
    assert "the clip storm.mp4" in broken.message
    assert "MP4" in broken.hint
    clip(folder / "storm.mp4")
    (one,) = own_files(project, Store(tmp_path / "store")).clips
    assert (one.anchor, one.seconds) == ("ch01.two.cccc", 3.0)
    assert (folder / "storm.mp4").is_file()
