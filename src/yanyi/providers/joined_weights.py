"""Weights that lie in parts in installed packages: found as data, joined once, checked, kept."""

import hashlib
import importlib.metadata
import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from yanyi.problems import Problem, ProviderError

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """Which packages hold the parts of a file, in order, what they join to, and for what.

    ``purpose`` begins the sentence that is said when a part is missing, ``hint`` is its way out.
    """

    sha256: str
    size: int
    packages: tuple[str, ...]
    files: tuple[str, ...]
    purpose: str = "a model cannot be used"
    hint: str = "Install yanyi again, or name another provider in [models] of yanyi.toml."

    def missing(self, what: str) -> ProviderError:
        """The refusal that says what is wrong with a part."""
        return ProviderError(Problem(f"{self.purpose}: {what}", hint=self.hint))


def manifest(room: str, name: str, purpose: str, hint: str) -> Manifest:
    """The manifest ``assets/ROOM/NAME.json``."""
    data = json.loads(files("yanyi.assets").joinpath(room, f"{name}.json").read_text("utf-8"))
    first = data["first"]
    where = tuple(first["packages"]), tuple(first["files"])
    return Manifest(data["sha256"], data["bytes"], *where, purpose, hint)


def available(wanted: Manifest) -> bool:
    """Whether the file could be had, without reading it."""
    try:
        return bool(parts(wanted))
    except ProviderError:
        return False


def parts(wanted: Manifest) -> tuple[Path, ...]:
    """Where the parts lie; their packages are never imported."""
    pairs = zip(wanted.packages, wanted.files, strict=True)
    return tuple(_part(wanted, package, name) for package, name in pairs)


def _part(wanted: Manifest, package: str, name: str) -> Path:
    distribution, _, version = package.partition("==")
    try:
        installed = importlib.metadata.distribution(distribution)
    except importlib.metadata.PackageNotFoundError:
        raise wanted.missing(f"{package} is not installed") from None
    if installed.version != version:
        raise wanted.missing(f"{distribution} is {installed.version}, not {version}")
    path = Path(str(installed.locate_file(f"{distribution.replace('-', '_')}/{name}")))
    if not path.is_file():
        raise wanted.missing(f"{package} has no file {name}")
    return path


def joined(wanted: Manifest, path: Path) -> Path:
    """The file, made at ``path`` once; raises ProviderError when parts are missing or others."""
    if path.is_file() and path.stat().st_size == wanted.size:
        return path
    sources = parts(wanted)
    path.parent.mkdir(parents=True, exist_ok=True)
    join(wanted, sources, path)
    return path


def join(wanted: Manifest, sources: Sequence[Path], path: Path) -> None:
    """Write the parts one after the other; they become the file only if they are the right ones."""
    digest = hashlib.sha256()
    handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as out:
            for chunk in _chunks(sources):
                digest.update(chunk)
                out.write(chunk)
        if digest.hexdigest() != wanted.sha256:
            raise wanted.missing("its parts do not join to the model that was checked")
        Path(scratch).replace(path)
    finally:
        Path(scratch).unlink(missing_ok=True)


def _chunks(sources: Sequence[Path]) -> Iterator[bytes]:
    for source in sources:
        with source.open("rb") as part:
            while chunk := part.read(_CHUNK):
                yield chunk


def cache() -> Path:
    """Where joined files are kept."""
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "yanyi"
