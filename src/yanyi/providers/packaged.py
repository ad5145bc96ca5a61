"""Models that lie whole in an installed package: found, and checked before they are used."""

import hashlib
import importlib.metadata
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from yanyi.problems import Problem, ProviderError


@dataclass(frozen=True, slots=True)
class Package:
    """A package that holds models: its name and version, and the SHA-256 of each file by path."""

    name: str
    version: str
    files: Mapping[str, str]
    purpose: str
    hint: str

    def available(self) -> bool:
        """Whether the package is installed in this version."""
        try:
            return importlib.metadata.version(self.name) == self.version
        except importlib.metadata.PackageNotFoundError:
            return False

    def checked(self) -> tuple[Path, ...]:
        """Where the files lie; raises ProviderError unless all are those that were checked."""
        if not self.available():
            raise self._missing(f"{self.name}=={self.version} is not installed")
        installed = importlib.metadata.distribution(self.name)
        found = tuple(Path(str(installed.locate_file(name))) for name in self.files)
        for path, wanted in zip(found, self.files.values(), strict=True):
            if not path.is_file() or _digest(path) != wanted:
                raise self._missing(f"{path.name} of {self.name} is not the file that was checked")
        return found

    def _missing(self, what: str) -> ProviderError:
        return ProviderError(Problem(f"{self.purpose}: {what}", hint=self.hint))


def package(room: str, name: str, purpose: str, hint: str) -> Package:
    """The package that ``assets/ROOM/NAME.json`` describes."""
    data = json.loads(files("yanyi.assets").joinpath(room, f"{name}.json").read_text("utf-8"))
    named, _, version = data["package"].partition("==")
    return Package(named, version, data["files"], purpose, hint)


def _digest(path: Path) -> str:
    with path.open("rb") as held:
        return hashlib.file_digest(held, "sha256").hexdigest()
