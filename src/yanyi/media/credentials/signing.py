"""A finished file signed: copied with its credentials in it, whatever its size."""

import mmap
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

from yanyi.media.archive import Member, write_archive
from yanyi.media.credentials.certificate import Identity
from yanyi.media.credentials.hand import without_chance
from yanyi.media.credentials.settling import settled
from yanyi.media.labelling.kind import kind_of
from yanyi.media.labelling.signed import FORMATS

_ZIPS = ("EPUB", "CBZ")
_SETTINGS = {
    "verify": {"verify_after_sign": False},
    "builder": {"thumbnail": {"enabled": False}},
}
VERSION = "1"
"""Of what is written; raised when the same making may give other bytes."""


def can_sign(path: Path) -> bool:
    """Whether a file is of a kind that can carry credentials."""
    return kind_of(path).name in FORMATS


def sign(source: Path, manifest: str, identity: Identity, target: Path) -> None:
    """Write ``source`` with credentials to ``target``.

    With a key of Ed25519 or ECDSA the same file and manifest give the same bytes; there is chance
    in every signature by RSA. Raises ValueError when C2PA's library refuses the file, the manifest
    or the certificate.
    """
    import c2pa

    kind = kind_of(source).name
    info = c2pa.C2paSignerInfo(identity.algorithm.encode(), identity.chain, identity.key, None)
    try:
        with (
            _plain(source, kind, target) as plain,
            plain.open("rb") as read,
            target.open("w+b") as write,
            c2pa.Context.from_dict(_SETTINGS) as context,
            c2pa.Signer.from_info(info) as signer,
            c2pa.Builder(manifest, context) as builder,
        ):
            made: bytes = builder.sign(signer, FORMATS[kind], read, write)
    except c2pa.C2paError as error:
        raise ValueError(str(error)) from error
    if again := without_chance(identity):
        _exchange(target, made, settled(made, again), kind)


@contextmanager
def _plain(source: Path, kind: str, target: Path) -> Iterator[Path]:
    """The file as the library reads it: of archives one whose members are not packed."""
    if kind not in _ZIPS:
        yield source
        return
    unpacked = target.with_name(f"{target.name}.unpacked")
    try:
        with ZipFile(source) as archive:
            members = (Member(name, archive.read(name), False) for name in archive.namelist())
            write_archive(unpacked, members)
        yield unpacked
    finally:
        unpacked.unlink(missing_ok=True)


def _exchange(path: Path, before: bytes, after: bytes, kind: str) -> None:
    """Put a manifest of the same length in the place of another, and mend checksums over it."""
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as data:
        at = data.find(before)
        if at < 0:  # cut into segments, as JPEG does with more than 64 kB
            raise ValueError("the credentials are too long for this kind of file")
        data[at : at + len(before)] = after
        if kind == "PNG":
            data[at + len(after) : at + len(after) + 4] = _crc(data[at - 4 : at + len(after)], ">I")
        elif kind in _ZIPS:
            _mend(data, at, _crc(before, "<I"), _crc(after, "<I"))


def _crc(data: bytes, form: str) -> bytes:
    return struct.pack(form, zlib.crc32(data))


def _mend(data: mmap.mmap, at: int, old: bytes, new: bytes) -> None:
    """The checksum of a member before it and in the index."""
    local = data.rfind(b"PK\3\4", 0, at)
    for place in (data.find(old, local, at), data.rfind(old)):
        if place < 0:
            raise ValueError("an archive of a form that is not known")
        data[place : place + 4] = new
