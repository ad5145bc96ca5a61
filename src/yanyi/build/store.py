"""The store: files by the digest of their bytes, written once, never changed."""

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path

from blake3 import blake3

from yanyi.models.blob import Blob
from yanyi.problems import DamageError, OutputError, Position, Problem

CHUNK = 1 << 20
ABANDONED = 24 * 3600
"""Seconds after which a scratch file is nobody's work."""


def digest_of(path: Path) -> str:
    """The blake3 digest (64 hex digits) of a file, read in pieces."""
    with path.open("rb", buffering=0) as stream:
        return _digest(stream)


def _digest(stream: FileIO, size: int = CHUNK) -> str:
    """The digest of what is left of a stream; its ``size``, if known, saves memory."""
    hasher = blake3()
    piece = min(CHUNK, size + 1)
    while chunk := stream.read(piece):
        hasher.update(chunk)
    return str(hasher.hexdigest())


class Store:
    """Blobs under ``root/blobs``; work in progress under ``root/tmp``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._blobs = root / "blobs"
        self._scratch = root / "tmp"
        self._prefix = f"{self._blobs}{os.sep}"
        self.problems: list[Problem] = []
        with writing(root):
            self._blobs.mkdir(parents=True, exist_ok=True)
            self._scratch.mkdir(parents=True, exist_ok=True)

    def path(self, blob: Blob) -> Path:
        """Where the blob's bytes lie; the file must not be written to."""
        return Path(self._place(blob.digest))

    def _place(self, digest: str) -> str:
        return f"{self._prefix}{digest[:2]}{os.sep}{digest[2:]}"

    def has(self, blob: Blob) -> bool:
        """Whether the blob is here with all its bytes."""
        place = self._place(blob.digest)
        try:
            return os.stat(place).st_size == blob.size  # noqa: PTH116  a Path costs twice the call
        except OSError:
            return False

    def proven(self, blob: Blob) -> bool:
        """Whether the bytes of a blob are its own; what is damaged is moved to ``root/damaged``."""
        path = self.path(blob)
        try:
            if digest_of(path) == blob.digest:
                return True
        except FileNotFoundError:
            return False
        except OSError as error:
            self._tell(blob, f"cannot be read ({error.strerror})")
            return False
        with writing(self.root):
            aside = self.root / "damaged" / blob.digest
            aside.parent.mkdir(exist_ok=True)
            with suppress(FileNotFoundError):
                path.replace(aside)
        self._tell(blob, f"is damaged and was moved to {aside.parent}")
        return False

    def sound(self, blob: Blob) -> Path:
        """Where the blob's bytes lie, after comparing them; raises DamageError."""
        if self.proven(blob):
            return self.path(blob)
        if not any(one.position == Position(blob.digest) for one in self.problems):
            self._tell(blob, "is missing")
        raise DamageError(self.problems[-1])

    def read(self, blob: Blob) -> bytes:
        """The bytes of a small blob, compared with its digest; raises DamageError."""
        with suppress(OSError):
            data = self.path(blob).read_bytes()
            if blake3(data).hexdigest() == blob.digest:
                return data
        return self.sound(blob).read_bytes()

    def doubt(self, *problems: Problem) -> None:
        """Note damage that was found elsewhere: from now on every file recalled is read again."""
        self.problems += [one for one in problems if one not in self.problems]

    def _tell(self, blob: Blob, what: str) -> None:
        hint = "It is made again when it is needed. Check the disk if this comes back."
        self.problems.append(Problem(f"a file of the memory {what}", Position(blob.digest), hint))

    def blobs(self) -> Iterator[Blob]:
        """Every blob that lies here, by its name and its size on disk."""
        for folder in sorted(self._blobs.iterdir()):
            for path in sorted(folder.iterdir()):
                yield Blob(folder.name + path.name, path.stat().st_size)

    def drop(self, blob: Blob) -> None:
        """Take a blob out for good; whoever does must have the store alone."""
        with writing(self.root):
            self.path(blob).unlink(missing_ok=True)

    def scratch(self, suffix: str = "") -> Path:
        """A new file name for work in progress, on the same disk as the blobs."""
        with writing(self._scratch):
            handle, name = tempfile.mkstemp(suffix=suffix, dir=self._scratch)
        os.close(handle)
        return Path(name)

    def keep(self, made: Path, flush: bool = True) -> Blob:
        """Move a finished scratch file in; flushed first and then named, so never half there.

        Without ``flush`` a power cut may leave it short or empty; then it is made again.
        """
        with writing(self.root):
            with made.open("rb", buffering=0) as stream:
                size = os.fstat(stream.fileno()).st_size
                blob = Blob(_digest(stream, size), size)
                if self.has(blob) and self.proven(blob):
                    made.unlink()
                    return blob
                os.fchmod(stream.fileno(), 0o444)
                if flush:
                    os.fsync(stream.fileno())
            place = self._place(blob.digest)
            try:
                os.replace(made, place)  # noqa: PTH105  two Paths cost more than the call
            except FileNotFoundError:
                self.path(blob).parent.mkdir(parents=True, exist_ok=True)
                made.replace(place)
            return blob

    def keep_bytes(self, data: bytes) -> Blob:
        """Put small data in."""
        blob = Blob(str(blake3(data).hexdigest()), len(data))
        if self.has(blob) and self.path(blob).read_bytes() == data:
            return blob
        made = self.scratch()
        with writing(self.root):
            made.write_bytes(data)
        return self.keep(made)

    def sweep(self) -> None:
        """Drop what killed runs left unfinished more than a day ago."""
        for left in self._scratch.iterdir():
            with suppress(FileNotFoundError):
                if time.time() - left.stat().st_mtime > ABANDONED:
                    left.unlink()

    def place(self, blob: Blob, target: Path) -> bool:
        """Copy the blob to ``target`` by reflink or in pieces; False if it is there already.

        Raises DamageError rather than handing over a damaged file.
        """
        with writing(target):
            same_size = target.is_file() and target.stat().st_size == blob.size
            if same_size and digest_of(target) == blob.digest:
                return False
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
            os.close(handle)
            made = Path(name)
            try:
                copy(self.sound(blob), made)
                made.chmod(0o644)
                made.replace(target)
            finally:
                made.unlink(missing_ok=True)
            return True


def copy(source: Path, target: Path) -> None:
    """Copy bytes, sharing them on disks that can (the FICLONE call), else in pieces."""
    import fcntl

    ficlone = 0x40049409
    with source.open("rb") as read, target.open("wb") as write:
        try:
            fcntl.ioctl(write.fileno(), ficlone, read.fileno())
        except OSError:
            shutil.copyfileobj(read, write, CHUNK)


@contextmanager
def writing(where: Path) -> Iterator[None]:
    """Turn the disk's refusals into a sentence about ``where``."""
    try:
        yield
    except OSError as error:
        raise refusal(error, where) from error


def refusal(error: OSError, where: Path) -> OutputError:
    """The sentence for a disk that refuses."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            what, hint = (
                "the disk is full",
                "Free some space, or choose another disk with --store or --out.",
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            what, hint = (
                "this folder cannot be written to",
                "Choose another one with --out or --store.",
            )
        case errno.ENOTDIR | errno.EEXIST | errno.EISDIR:
            what, hint = "a file stands where a folder is needed", "Choose another one with --out."
        case _:
            what, hint = (
                f"the disk refused ({error.strerror})",
                "Check the disk, or choose another with --out.",
            )
    return OutputError(Problem(what, Position(str(error.filename or where)), hint))
