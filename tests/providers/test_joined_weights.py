import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from yanyi.problems import ProviderError
from yanyi.providers.joined_weights import Manifest, available, joined, manifest, parts

BYTES = (b"first", b"second")


@pytest.fixture
def wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Manifest:
    """Weights in two installed packages."""
    packages = []
    for number, data in enumerate(BYTES, start=1):
        name = f"some_weights_{number}"
        (tmp_path / name / "data").mkdir(parents=True)
        (tmp_path / name / "data" / "part.bin").write_bytes(data)
        (tmp_path / name / "__init__.py").write_text("raise RuntimeError('imported')")
        info = tmp_path / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        packages.append(f"some-weights-{number}==1.0")
    monkeypatch.syspath_prepend(tmp_path)
    whole = b"".join(BYTES)
    digest = hashlib.sha256(whole).hexdigest()
    return Manifest(digest, len(whole), tuple(packages), ("data/part.bin",) * 2, hint="mend it")


def test_parts_are_joined_once_and_kept(wanted: Manifest, tmp_path: Path) -> None:
    assert available(wanted)
    path = joined(wanted, tmp_path / "cache" / "model")
    assert path.read_bytes() == b"firstsecond"
    (tmp_path / "some_weights_1" / "data" / "part.bin").unlink()
    assert joined(wanted, tmp_path / "cache" / "model") == path


def test_other_bytes_are_refused(wanted: Manifest, tmp_path: Path) -> None:
    (tmp_path / "some_weights_2" / "data" / "part.bin").write_bytes(b"sesame")
    with pytest.raises(ProviderError, match="do not join to the model that was checked"):
        joined(wanted, tmp_path / "cache" / "model")
    assert not list((tmp_path / "cache").iterdir())


@pytest.mark.parametrize(
    ("package", "said"),
    [("no-such-weights==1.0", "is not installed"), ("some-weights-2==2.0", "is 1.0, not 2.0")],
)
def test_what_is_missing_is_named_with_a_way_out(wanted: Manifest, package: str, said: str) -> None:
    other = replace(wanted, packages=(wanted.packages[0], package))
    assert not available(other)
    with pytest.raises(ProviderError, match="hint") as caught:
        parts(other)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("room", "name"),
    [("words", "qwen"), ("words", "qwen-small"), ("voices", "model"), ("hearing", "whisper-base")],
)
def test_the_manifests_are_whole(room: str, name: str) -> None:
    found = manifest(room, name, "nothing goes", "mend it")
    assert len(found.sha256) == 64
    assert found.size > 90_000_000
    assert len(found.packages) == len(found.files) == len(set(found.packages))
    assert all("==" in package for package in found.packages)
