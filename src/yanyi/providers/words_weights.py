"""The weights of the local models of words: installed as data, joined once, checked, kept."""

import hashlib
import importlib.metadata
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from yanyi.problems import Problem, ProviderError

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Weights:
    """Which packages hold the parts of a model, in order, and what they join to."""

    name: str
    sha256: str
    size: int
    packages: tuple[str, ...]
    files: tuple[str, ...]


def weights(name: str) -> Weights:
    """The manifest ``assets/words/NAME.json``."""
    data = json.loads(files("yanyi.assets").joinpath("words", f"{name}.json").read_text("utf-8"))
    first = data["first"]
    return Weights(
        name, data["sha256"], data["bytes"], tuple(first["packages"]), tuple(first["files"])
    )


def available(wanted: Weights) -> bool:
    """Whether the model could be had, without reading it."""
    try:
        return bool(parts(wanted))
    except ProviderError:
        return False


def model_path(wanted: Weights, folder: Path | None = None) -> Path:
    """The joined model, made once in the cache; raises ProviderError when parts are missing."""
    folder = folder or _cache()
    path = folder / f"{wanted.name}-{wanted.sha256[:16]}.gguf"
    if path.is_file() and path.stat().st_size == wanted.size:
        return path
    sources = parts(wanted)
    folder.mkdir(parents=True, exist_ok=True)
    _join(wanted, sources, path)
    return path


def parts(wanted: Weights) -> tuple[Path, ...]:
    """Where the parts lie; their packages are never imported."""
    return tuple(
        _part(wanted, package, name)
        for package, name in zip(wanted.packages, wanted.files, strict=True)
    )


def _part(wanted: Weights, package: str, name: str) -> Path:
    distribution, _, version = package.partition("==")
    try:
        installed = importlib.metadata.distribution(distribution)
    except importlib.metadata.PackageNotFoundError:
        raise _missing(wanted, f"{package} is not installed") from None
    if installed.version != version:
        raise _missing(wanted, f"{distribution} is {installed.version}, not {version}")
    path = Path(str(installed.locate_file(f"{distribution.replace('-', '_')}/{name}")))
    if not path.is_file():
        raise _missing(wanted, f"{package} has no file {name}")
    return path


def _join(wanted: Weights, sources: tuple[Path, ...], path: Path) -> None:
    digest = hashlib.sha256()
    handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as out:
            for chunk in _chunks(sources):
                digest.update(chunk)
                out.write(chunk)
        if digest.hexdigest() != wanted.sha256:
            raise _missing(wanted, "its parts do not join to the model that was checked")
        Path(scratch).replace(path)
    finally:
        Path(scratch).unlink(missing_ok=True)


def _chunks(sources: tuple[Path, ...]) -> Iterator[bytes]:
    for source in sources:
        with source.open("rb") as part:
            while chunk := part.read(_CHUNK):
                yield chunk


def _missing(wanted: Weights, message: str) -> ProviderError:
    hint = "Install yanyi[words] again, or name another provider for words in [models]."
    return ProviderError(Problem(f"{wanted.name} cannot write: {message}", hint=hint))


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "yanyi"
