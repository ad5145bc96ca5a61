from collections.abc import Callable
from pathlib import Path

import pytest
from fsspec.implementations.local import LocalFileSystem
from fsspec.implementations.memory import MemoryFileSystem

from yanyi.build.share import Share
from yanyi.build.store import Store
from yanyi.models.blob import Blob
from yanyi.problems import OutputError, UsageError


@pytest.fixture(params=["folder", "file", "memory"])
def share(request: pytest.FixtureRequest, tmp_path: Path) -> Share:
    urls = {
        "folder": str(tmp_path / "share"),
        "file": f"file://{tmp_path}/share/",
        "memory": f"memory://{tmp_path.name}/share",
    }
    return Share(urls[request.param])


@pytest.fixture
def stores(tmp_path: Path) -> tuple[Store, Store]:
    return Store(tmp_path / "here"), Store(tmp_path / "there")


def test_a_file_goes_through_a_share(share: Share, stores: tuple[Store, Store]) -> None:
    here, there = stores
    share.prove()
    blob = here.keep_bytes("墨 ink".encode())
    assert (share.has(blob), share.get(blob, there)) == (False, False)
    share.put(blob, here)
    share.put(blob, here)
    assert share.has(blob)
    assert share.get(blob, there)
    assert there.path(blob).read_bytes() == "墨 ink".encode()


def test_what_is_damaged_in_a_share_is_dropped_there(
    share: Share, stores: tuple[Store, Store]
) -> None:
    here, there = stores
    blob = here.keep_bytes(b"ink")
    share.put(Blob(blob.digest, 3), _other(here, blob, b"ono"))
    assert share.has(blob)
    assert not share.get(blob, there)
    assert not there.has(blob)
    assert not share.has(blob)
    share.put(blob, here)
    assert share.get(blob, there)


def _other(store: Store, blob: Blob, data: bytes) -> Store:
    """A store where a blob has bytes that are not its own."""
    other = Store(store.root.parent / "damaged")
    place = other.path(blob)
    place.parent.mkdir(parents=True)
    place.write_bytes(data)
    return other


def test_half_a_file_is_never_named(
    stores: tuple[Store, Store], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = stores
    share, blob = Share(str(tmp_path / "share")), here.keep_bytes(b"ink and more ink")

    def half(self: LocalFileSystem, source: str, target: str) -> None:
        Path(target).write_bytes(b"ink and")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(LocalFileSystem, "put_file", half)
    with pytest.raises(OutputError, match="the share refused"):
        share.put(blob, here)
    assert (share.has(blob), share.get(blob, there)) == (False, False)


@pytest.mark.parametrize("url", ["nothing://here", "file:///proc/no/share", "zip://a::nothing://b"])
def test_what_is_no_share_is_said_at_once(url: str) -> None:
    with pytest.raises(UsageError, match="the share cannot be used"):
        Share(url).prove()


def test_a_share_that_forgets_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    forget: Callable[..., bytes] = lambda self, path: b""  # noqa: E731
    monkeypatch.setattr(MemoryFileSystem, "cat_file", forget)
    with pytest.raises(UsageError, match="does not give back"):
        Share("memory://forgets").prove()


def test_a_folder_is_the_same_wherever_a_worker_stands() -> None:
    assert Share("share").url == str(Path.cwd() / "share")


def test_no_password_is_shown() -> None:
    share = Share("ftp://anna:secret@one/share")
    assert (share.url, share.shown) == ("ftp://anna:secret@one/share", "ftp://one/share")
