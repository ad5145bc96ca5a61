"""The weights of Kokoro-82M: read from installed packages as data, joined, checked, kept."""

import hashlib
import importlib.metadata
import json
import os
import tempfile
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from yanyi.problems import Problem, ProviderError

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """Which packages hold the parts of the model, in order, and what they join to."""

    sha256: str
    size: int
    packages: tuple[str, ...]
    files: tuple[str, ...]


def manifest() -> Manifest:
    """The manifest that ships with the voices."""
    data = json.loads(files("yanyi.assets").joinpath("voices", "model.json").read_text("utf-8"))
    first = data["first"]
    return Manifest(data["sha256"], data["bytes"], tuple(first["packages"]), tuple(first["files"]))


def model_path(folder: Path | None = None) -> Path:
    """The joined model, made once in the cache; raises ProviderError when parts are missing."""
    wanted = manifest()
    folder = folder or _cache()
    path = folder / f"kokoro-{wanted.sha256[:16]}.onnx"
    if path.is_file() and path.stat().st_size == wanted.size:
        return path
    folder.mkdir(parents=True, exist_ok=True)
    _join(parts(wanted), wanted, path)
    return path


def parts(wanted: Manifest) -> tuple[Path, ...]:
    """Where the parts lie; their packages are never imported."""
    found = []
    for package, name in zip(wanted.packages, wanted.files, strict=True):
        distribution, _, version = package.partition("==")
        try:
            installed = importlib.metadata.distribution(distribution)
        except importlib.metadata.PackageNotFoundError:
            raise _missing(f"{package} is not installed") from None
        if installed.version != version:
            raise _missing(f"{distribution} is {installed.version}, not {version}")
        inside = f"{distribution.replace('-', '_')}/{name}"
        path = Path(str(installed.locate_file(inside)))
        if not path.is_file():
            raise _missing(f"{package} has no file {name}")
        found.append(path)
    return tuple(found)


def available() -> bool:
    """Whether the model could be had, without reading it."""
    try:
        return bool(parts(manifest()))
    except ProviderError:
        return False


def _join(sources: tuple[Path, ...], wanted: Manifest, path: Path) -> None:
    digest = hashlib.sha256()
    handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as out:
            for source in sources:
                with source.open("rb") as part:
                    while chunk := part.read(_CHUNK):
                        digest.update(chunk)
                        out.write(chunk)
        if digest.hexdigest() != wanted.sha256:
            raise _missing("the parts of the voice model do not join to the model that was checked")
        Path(scratch).replace(path)
    finally:
        Path(scratch).unlink(missing_ok=True)


def _missing(message: str) -> ProviderError:
    hint = "Install yanyi again, or name another provider for speech in [models] of yanyi.toml."
    return ProviderError(Problem(f"the built-in voices cannot speak: {message}", hint=hint))


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "yanyi"
