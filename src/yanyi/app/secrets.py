"""Secrets: the keys of services, which must be in no file that is given away."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from yanyi.problems import InputError, Position, Problem, ProviderError
from yanyi.project.folder import Project
from yanyi.project.services import services
from yanyi.providers.keys import key_named
from yanyi.providers.services import BETWEEN, catalogue

CHUNK = 1 << 20
SHORTEST = 8
"""Letters below which a key may be a word that stands anywhere."""


def secrets_of(project: Project) -> dict[str, bytes]:
    """The keys that are known here, by name: of all services, and those the project uses."""
    known = services(catalogue(), project.settings.services, str(project.settings_file))
    used = {one.partition(BETWEEN)[0] for _, one in project.settings.named}
    found = {one.key: os.environ.get(one.key, "").strip() for one in known.values() if one.key}
    for name in used & known.keys():
        with suppress(ProviderError):
            found[known[name].key] = key_named(known[name].key)
    return {name: key.encode() for name, key in found.items() if len(key) >= SHORTEST}


def without_secrets(path: Path, name: str, secrets: dict[str, bytes]) -> None:
    """Raises InputError when a file, shown as ``name``, holds a key."""
    longest = max(map(len, secrets.values()), default=0)
    for piece in _pieces(path, longest) if secrets else ():
        held = next((key for key, value in secrets.items() if value in piece), "")
        if held:
            hint = "Take it out of there: keys are read from the environment (docs/models.md)."
            raise InputError(Problem(f"this holds the key {held}", Position(name), hint))


def _pieces(path: Path, overlap: int) -> Iterator[bytes]:
    """The file piece by piece; each begins with the end of the one before."""
    before = b""
    with path.open("rb") as stream:
        while piece := stream.read(CHUNK):
            yield before + piece
            before = piece[-overlap:]
