import errno
import os
from pathlib import Path

import pytest

from yanyi.build.store import Store, digest_of, refusal, writing
from yanyi.models.blob import Blob
from yanyi.problems import DamageError, OutputError


def test_a_kept_file_is_found_by_its_bytes(tmp_path: Path) -> None:
    store = Store(tmp_path)
    made = store.scratch()
    made.write_bytes(b"words")
    blob = store.keep(made)
    assert blob == store.keep_bytes(b"words")
    assert store.path(blob).read_bytes() == b"words"
    assert not made.exists()
    assert digest_of(store.path(blob)) == blob.digest


def test_a_blob_cut_short_is_not_there(tmp_path: Path) -> None:
    store = Store(tmp_path)
    blob = store.keep_bytes(b"words")
    store.path(blob).chmod(0o644)
    store.path(blob).write_bytes(b"wor")
    assert not store.has(blob)
    store.keep_bytes(b"words")
    assert store.has(blob)


def test_placing_writes_only_what_differs(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    blob = store.keep_bytes(b"words")
    target = tmp_path / "out" / "a.txt"
    assert store.place(blob, target)
    assert not store.place(blob, target)
    target.write_bytes(b"sword")
    assert store.place(blob, target)
    assert target.read_bytes() == b"words"
    assert [one.name for one in target.parent.iterdir()] == ["a.txt"]


def test_changing_a_placed_file_leaves_the_store_alone(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    blob = store.keep_bytes(b"words")
    store.place(blob, tmp_path / "a.txt")
    (tmp_path / "a.txt").write_bytes(b"other")
    assert store.path(blob).read_bytes() == b"words"


def test_placing_what_is_not_there_leaves_nothing_half_written(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    with pytest.raises(OutputError):
        store.place(Blob("00" * 32, 3), tmp_path / "out" / "a.txt")
    assert list((tmp_path / "out").iterdir()) == []


def test_sweeping_drops_abandoned_work_only(tmp_path: Path) -> None:
    store = Store(tmp_path)
    left, busy = store.scratch(), store.scratch()
    os.utime(left, (0, 0))
    store.sweep()
    assert (left.exists(), busy.exists()) == (False, True)


def test_a_dropped_blob_is_gone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    blob, other = store.keep_bytes(b"words"), store.keep_bytes(b"others")
    store.drop(blob)
    store.drop(blob)
    assert list(store.blobs()) == [other]


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "cannot be written"),
        (errno.ENOTDIR, "a file stands"),
        (errno.EIO, "refused"),
    ],
)
def test_a_disk_that_refuses_gets_a_sentence(number: int, says: str) -> None:
    with pytest.raises(OutputError, match=says), writing(Path("out")):
        raise OSError(number, "no")
    assert "hint" in str(refusal(OSError(number, "no"), Path("out")))


def test_a_damaged_blob_is_moved_away_and_told_of(tmp_path: Path) -> None:
    store = Store(tmp_path)
    blob = store.keep_bytes(b"words")
    assert store.proven(blob)
    store.path(blob).chmod(0o644)
    store.path(blob).write_bytes(b"sword")
    assert list(store.blobs()) == [blob]
    assert not store.proven(blob)
    assert not store.has(blob)
    assert (tmp_path / "damaged" / blob.digest).read_bytes() == b"sword"
    assert "is damaged" in store.problems[0].message


def damaged(store: Store, data: bytes) -> Blob:
    """A blob of which one bit was turned."""
    blob = store.keep_bytes(data)
    store.path(blob).chmod(0o644)
    store.path(blob).write_bytes(bytes((data[0] ^ 1, *data[1:])))
    return blob


def test_a_damaged_file_is_never_handed_over(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    with pytest.raises(DamageError, match="is damaged"):
        store.place(damaged(store, b"words"), tmp_path / "a.txt")
    assert not (tmp_path / "a.txt").exists()
    with pytest.raises(DamageError, match="is damaged"):
        store.read(damaged(store, b"other"))
    with pytest.raises(DamageError, match="is missing"):
        store.sound(Blob("00" * 32, 3))


def test_what_is_kept_again_takes_the_place_of_a_damaged_file(tmp_path: Path) -> None:
    store = Store(tmp_path)
    blob = damaged(store, b"words")
    assert store.keep_bytes(b"words") == blob
    assert store.read(blob) == b"words"
    damaged(store, b"words")
    made = store.scratch()
    made.write_bytes(b"words")
    assert store.keep(made) == blob
    assert store.read(blob) == b"words"
