from pathlib import Path

import pytest

from media.clips import clip
from media.labelling import specimens
from yanyi.media.labelling.found import Family
from yanyi.media.labelling.kind import kind_of
from yanyi.media.labelling.streams import read_stream

FORMATS = [
    ("mp3", "libmp3lame"),
    ("ogg", "libopus"),
    ("flac", "flac"),
    ("ipod", "aac"),
    ("mp4", "aac"),
]


@pytest.mark.parametrize(("container", "codec"), FORMATS)
def test_tags_are_read_from_every_container(container: str, codec: str, tmp_path: Path) -> None:
    path = specimens.sound(tmp_path / "a", container, codec, **specimens.tags())
    found = read_stream(path, kind_of(path))
    assert [one.words for one in found.notices] == [specimens.SAID]
    (entry,) = found.entries
    assert (entry.field("ProduceID"), entry.faults) == ("specimen-1", ())
    assert found.kind.family is Family.SOUND


def test_without_tags_there_is_nothing(tmp_path: Path) -> None:
    path = specimens.sound(tmp_path / "a", "mp3", "libmp3lame", title="A song of stone")
    found = read_stream(path, kind_of(path))
    assert (found.notices, found.entries, found.faults) == ((), (), ())


def test_a_film_is_told_from_a_sound(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", each=2)
    assert read_stream(path, kind_of(path)).kind.family is Family.FILM


def test_a_broken_file_is_noticed(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", each=2)
    path.write_bytes(path.read_bytes()[:300])
    (fault,) = read_stream(path, kind_of(path)).faults
    assert "cannot be opened" in fault
