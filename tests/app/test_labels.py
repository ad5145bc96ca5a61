from pathlib import Path

import pytest

from media.labelling import specimens
from yanyi.app.labels import labels
from yanyi.app.record import NAME
from yanyi.build.store import digest_of
from yanyi.problems import InputError


def recorded(folder: Path, name: str) -> Path:
    """A labelled picture in an output folder, with the record of it."""
    path = folder / name
    path.write_bytes(specimens.picture("png"))
    row = f'{{"path": "{name}", "digest": "{digest_of(path)}", "size": 9, "medium": "novel"'
    (folder / NAME).write_text(f'{{"version": 1, "files": [{row}, "lines": []}}]}}')
    return path


def test_a_file_of_ours_is_known_and_well(tmp_path: Path) -> None:
    (found,) = labels([recorded(tmp_path, "a.png")])
    assert (found.ours is not None, found.problems) == (True, ())


def test_one_that_was_stripped_is_noticed(tmp_path: Path) -> None:
    path = recorded(tmp_path, "a.png")
    path.write_bytes(specimens.picture("png", labelled=False))
    (found,) = labels([path])
    assert [one.message.split(":")[0] for one in found.problems] == [
        "it was changed after it was made",
        "no label",
    ]


def test_files_of_others_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "b.jpg"
    path.write_bytes(specimens.picture("jpg"))
    (found,) = labels([path])
    assert (found.ours, found.problems) == (None, ())


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        labels([tmp_path / "c.png"])
    with pytest.raises(InputError, match="a folder"):
        labels([tmp_path])
