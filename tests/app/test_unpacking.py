import shutil
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from yanyi.app.unpacking import unpack
from yanyi.build.key import key_of
from yanyi.build.memory import Held, Memory
from yanyi.build.parcel import BLOBS, TRACES, Manifest, members, trace_line
from yanyi.build.traces import Trace
from yanyi.media.archive import write_archive
from yanyi.models.blob import Blob
from yanyi.problems import InputError, OutputError
from yanyi.story.wire import dumps

CARD = '["speech","far-voice","1",{},[]]'
KEY = key_of(CARD)


@pytest.fixture
def parcel(tmp_path: Path) -> Path:
    """One with a manuscript and a step that cost money."""
    with closing(Memory(tmp_path / "from")) as memory:
        blob = memory.store.keep_bytes(b"spoken")
        (tmp_path / "tale.md").write_text("words")
        (tmp_path / "traces").write_text(trace_line(Trace(KEY, CARD, dumps(Held(blob)), 0.5, 70)))
        own, blobs = {"a/tale.md": tmp_path / "tale.md"}, {blob.digest: memory.store.path(blob)}
        write_archive(tmp_path / "a.zip", members(Manifest("", 1), own, tmp_path / "traces", blobs))
    return tmp_path / "a.zip"


def recalled(store: Path) -> tuple[object, int]:
    """What the store remembers of the step, and what it cost."""
    with closing(Memory(store)) as memory:
        trace = memory.traces.get(KEY)
        return memory.recall(KEY), trace.cost if trace else 0


def rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> None:
    with zipfile.ZipFile(path) as archive:
        held = {name: change(name, archive.read(name)) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in held.items():
            archive.writestr(name, data)


def test_files_and_steps_come_back(parcel: Path, tmp_path: Path) -> None:
    found = unpack(parcel, tmp_path / "new" / "tale", tmp_path / "store")
    assert (found.path, found.project, found.steps) == (tmp_path / "new" / "tale", 1, 1)
    assert (tmp_path / "new" / "tale" / "a" / "tale.md").read_text() == "words"
    blob, cost = recalled(tmp_path / "store")
    assert isinstance(blob, Blob)
    assert cost == 70
    assert [one.name for one in (tmp_path / "new").iterdir()] == ["tale"]
    assert unpack(parcel, tmp_path / "other", tmp_path / "store").steps == 0


def test_nothing_is_written_over(parcel: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    for folder in (tmp_path / "full", tmp_path / "full" / "mine.txt"):
        with pytest.raises(OutputError, match="there already"):
            unpack(parcel, folder, tmp_path / "store")
    (tmp_path / "empty").mkdir()
    assert unpack(parcel, tmp_path / "empty", tmp_path / "store").project == 1


def test_what_the_store_knows_stays(parcel: Path, tmp_path: Path) -> None:
    with closing(Memory(tmp_path / "store")) as memory:
        mine = memory.store.keep_bytes(b"spoken by me")
        memory.learn(KEY, CARD, mine, 0.5, 5)
    assert unpack(parcel, tmp_path / "new", tmp_path / "store").steps == 0
    assert recalled(tmp_path / "store") == (mine, 5)
    with closing(Memory(tmp_path / "store")) as memory:
        memory.store.drop(mine)
    assert unpack(parcel, tmp_path / "newer", tmp_path / "store").steps == 1
    assert recalled(tmp_path / "store")[1] == 70


def test_a_file_that_is_not_what_it_is_called_is_refused(parcel: Path, tmp_path: Path) -> None:
    rewritten(parcel, lambda name, data: b"spOken" if name.startswith(BLOBS) else data)
    with pytest.raises(InputError, match="is damaged"):
        unpack(parcel, tmp_path / "new", tmp_path / "store")
    assert not (tmp_path / "new").exists()
    assert recalled(tmp_path / "store") == (None, 0)


def test_missing_steps_are_noticed(parcel: Path, tmp_path: Path) -> None:
    rewritten(parcel, lambda name, data: b"" if name == TRACES else data)
    with pytest.raises(InputError, match="0 steps instead of 1"):
        unpack(parcel, tmp_path / "new", tmp_path / "store")
    assert not (tmp_path / "store").exists()


def test_a_failure_half_way_leaves_no_folder(
    parcel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(OutputError, match="disk is full"):
        unpack(parcel, tmp_path / "new" / "tale", tmp_path / "store")
    assert not (tmp_path / "new").exists() or not list((tmp_path / "new").iterdir())
    assert recalled(tmp_path / "store") == (None, 0)
