"""Archives: the only place that opens a zip for writing, the same bytes for the same members."""

import shutil
import stat
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment a zip can name
_PERMISSIONS = stat.S_IFREG | 0o644
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive. Pictures and sound gain nothing from ``compress``."""

    name: str
    source: bytes | Path
    compress: bool = True


def write_archive(output: Path, members: Iterable[Member]) -> None:
    """Write ``members`` in the order given; a ``mimetype`` must come first and uncompressed."""
    seen: set[str] = set()
    with zipfile.ZipFile(output, "w", allowZip64=True) as archive:
        for member in members:
            _check(member, seen)
            seen.add(member.name)
            _write(archive, member)


def _check(member: Member, seen: set[str]) -> None:
    path = PurePosixPath(member.name)
    if not member.name or path.is_absolute() or ".." in path.parts or "\\" in member.name:
        raise ValueError(f"not a name for a file in an archive: {member.name!r}")
    if member.name in seen:
        raise ValueError(f"twice in one archive: {member.name!r}")
    if member.name == "mimetype" and (seen or member.compress):
        raise ValueError("mimetype must be the first member and not be compressed")


def _write(archive: zipfile.ZipFile, member: Member) -> None:
    info = zipfile.ZipInfo(member.name, EARLIEST)
    info.create_system = 3  # Unix, on whatever machine we run
    info.external_attr = _PERMISSIONS << 16
    info.compress_type = zipfile.ZIP_DEFLATED if member.compress else zipfile.ZIP_STORED
    match member.source:
        case bytes() as data:
            archive.writestr(info, data)
        case path:
            info.file_size = path.stat().st_size
            with path.open("rb") as reader, archive.open(info, "w") as writer:
                shutil.copyfileobj(reader, writer, _CHUNK)
