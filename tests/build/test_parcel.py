"""Anybody may have made a parcel: what is not whole, or leads elsewhere, is refused."""

import json
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from yanyi.build.key import key_of
from yanyi.build.memory import Held
from yanyi.build.parcel import (
    BLOBS,
    MANIFEST,
    PROJECT,
    TRACES,
    VERSION,
    Manifest,
    Parcel,
    fit,
    members,
    trace_line,
)
from yanyi.build.traces import Trace
from yanyi.media.archive import write_archive
from yanyi.models.blob import Blob
from yanyi.problems import InputError, OutputError
from yanyi.story.wire import dumps

DIGEST = "ab" * 32
CARD = '["make","test.write","1",{"text":"灯"},[]]'
TRACE = Trace(key_of(CARD), CARD, dumps(Held(Blob(DIGEST, 5))), 0.5, 7)


def parcel(root: Path, *traces: Trace) -> Path:
    """One with a manuscript, these steps and a file."""
    for name in ("tale.md", "blob"):
        (root / name).write_text("words")
    (root / "traces").write_text("".join(map(trace_line, traces)))
    project, blobs = {"灯.md": root / "tale.md"}, {DIGEST: root / "blob"}
    manifest = Manifest("灯.md", len(traces))
    write_archive(root / "a.zip", members(manifest, project, root / "traces", blobs))
    return root / "a.zip"


def changed(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The same file with other members."""
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    change(held)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in held.items():
            archive.writestr(name, data)
    return path


def test_what_was_written_is_read(tmp_path: Path) -> None:
    with Parcel(parcel(tmp_path, TRACE)) as found:
        assert found.manifest == Manifest("灯.md", 1)
        assert list(found.traces()) == [(TRACE, (Blob(DIGEST, 5),))]
        assert found.project == {"灯.md": f"{PROJECT}灯.md"}
        assert found.blobs == {Blob(DIGEST, 5): f"{BLOBS}{DIGEST}"}
        found.extract(f"{BLOBS}{DIGEST}", tmp_path / "out")
        found.fits(tmp_path)
    assert (tmp_path / "out").read_text() == "words"


def test_the_same_things_make_the_same_file(tmp_path: Path) -> None:
    first = parcel(tmp_path, TRACE).read_bytes()
    assert parcel(tmp_path, TRACE).read_bytes() == first


@pytest.mark.parametrize(
    "name",
    [
        "project/../../evil",
        "/etc/passwd",
        "project//etc/passwd",
        "project/",
        "project/./a",
        "project/a\\b",
        "project/a\nb",
        "memory/blobs/../../evil",
        "memory/blobs/short",
        "elsewhere/a",
        "yanyi-pack.json/a",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    path = changed(parcel(tmp_path), lambda held: held.update({name: b"evil"}))
    with pytest.raises(InputError, match="no parcel holds"):
        Parcel(path)


def test_a_link_is_refused(tmp_path: Path) -> None:
    path = parcel(tmp_path)
    link = zipfile.ZipInfo("project/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(InputError, match="no parcel holds"):
        Parcel(path)


@pytest.mark.parametrize(
    ("manifest", "says"),
    [
        ({"yanyi": "pack", "version": VERSION + 1, "pack": {}}, "newer Yanyi"),
        ({"yanyi": "lock", "version": 1, "pack": {}}, "not made by `yanyi pack`"),
        ({"yanyi": "pack"}, "not made by `yanyi pack`"),
        (["pack"], "not made by `yanyi pack`"),
        ({"yanyi": "pack", "version": 1, "pack": {"make": 1, "steps": 0}}, "make"),
        ({"yanyi": "pack", "version": 1, "pack": {"make": "../a", "steps": 0}}, "is missing"),
    ],
)
def test_a_manifest_that_is_not_understood_is_refused(
    manifest: object, says: str, tmp_path: Path
) -> None:
    data = json.dumps(manifest).encode()
    path = changed(parcel(tmp_path), lambda held: held.update({MANIFEST: data}))
    with pytest.raises(InputError, match=says):
        Parcel(path)


@pytest.mark.parametrize("name", [MANIFEST, TRACES])
def test_a_parcel_without_its_middle_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not made by `yanyi pack`"):
        Parcel(changed(parcel(tmp_path), lambda held: held.__delitem__(name)))


@pytest.mark.parametrize("data", [b"", b"words", b"PK\x03\x04" + b"x" * 50])
def test_what_is_no_archive_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(InputError, match="damaged, or no ZIP file"):
        Parcel(tmp_path / "a.zip")
    with pytest.raises(InputError, match="cannot be read"):
        Parcel(tmp_path / "none.zip")


@pytest.mark.parametrize(
    "trace",
    [
        Trace("0" * 32, CARD, TRACE.answer, 0.5),
        Trace(TRACE.key, CARD, "{}", 0.5),
        Trace(TRACE.key, CARD, TRACE.answer, 0.5, -7),
    ],
)
def test_a_step_that_is_not_what_it_says_is_refused(trace: Trace, tmp_path: Path) -> None:
    with Parcel(parcel(tmp_path, trace)) as found, pytest.raises(InputError):
        list(found.traces())


def test_damage_in_the_middle_is_a_sentence(tmp_path: Path) -> None:
    path = parcel(tmp_path, *[TRACE] * 40)
    data = bytearray(path.read_bytes())
    at = data.index(TRACES.encode()) + len(TRACES)
    data[at + 20 : at + 60] = bytes(40)
    path.write_bytes(data)
    with Parcel(path) as found, pytest.raises(InputError, match="damaged"):
        list(found.traces())


def test_what_does_not_fit_on_the_disk_is_said_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Parcel, "size", 1 << 62)
    with Parcel(parcel(tmp_path)) as found, pytest.raises(OutputError, match="do not fit"):
        found.fits(tmp_path)


def test_names_of_files() -> None:
    assert all(map(fit, ("a", "第一章/a b.md", "a..b/c", "-x")))
    assert not any(map(fit, ("", "..", "a/../b", "/a", "a//b", "a/", "a\\b", "a\tb", "\udcff")))
