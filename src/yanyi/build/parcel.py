"""A parcel: a project's files and the steps remembered for it, in one ZIP file.

``yanyi-pack.json`` says what it is, ``project/`` holds the author's files, ``memory/traces.jsonl``
a step a line, ``memory/blobs/`` the files of the steps by their digests.
"""

import json
import re
import shutil
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Self

from yanyi.build.key import key_of
from yanyi.build.naming import outputs_of
from yanyi.build.store import writing
from yanyi.build.traces import Trace
from yanyi.media.archive import Member
from yanyi.models.blob import Blob
from yanyi.problems import InputError, OutputError, Position, Problem
from yanyi.story.wire import dumps, encode, loads

VERSION = 1

UPGRADES: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = ()
"""``UPGRADES[n]`` turns the data of version ``n + 1`` into that of ``n + 2``; only appended to."""

MANIFEST = "yanyi-pack.json"
PROJECT = "project/"
TRACES = "memory/traces.jsonl"
BLOBS = "memory/blobs/"

_CHUNK = 1 << 20
_DIGEST = re.compile(r"[0-9a-f]{64}")
_DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a parcel holds: what ``make`` is to be given, below its folder, and how many steps."""

    make: str
    steps: int


def members(
    manifest: Manifest, project: Mapping[str, Path], traces: Path, blobs: Mapping[str, Path]
) -> Iterator[Member]:
    """What is written into the file; ``project`` by path, ``blobs`` by digest."""
    whole = {"yanyi": "pack", "version": VERSION, "pack": encode(manifest)}
    yield Member(MANIFEST, json.dumps(whole, ensure_ascii=False, indent=1).encode())
    for name, path in sorted(project.items()):
        yield Member(PROJECT + name, path)
    yield Member(TRACES, traces)
    for digest, path in sorted(blobs.items()):
        yield Member(BLOBS + digest, path, compress=False)


def trace_line(trace: Trace) -> str:
    """A step as a line of its own."""
    return dumps(trace) + "\n"


def fit(name: str) -> bool:
    """Whether a file in a parcel may be called so: its path is plain and leads nowhere else."""
    path = PurePosixPath(name)
    plain = name.isprintable() and "\\" not in name and str(path) == name
    return plain and not path.is_absolute() and ".." not in path.parts


class Parcel:
    """One that was opened; anybody may have made it. Raises InputError for what is no parcel."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._reading():
            self._zip = zipfile.ZipFile(path)
        self._names: dict[str, zipfile.ZipInfo] = {}
        for info in self._zip.infolist():
            self._check(info)
            self._names[info.filename] = info
        if MANIFEST not in self._names or TRACES not in self._names:
            raise self._refusal("this was not made by `yanyi pack`")
        self.manifest = self._manifest()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def _manifest(self) -> Manifest:
        with self._reading():
            whole = json.loads(self._zip.read(MANIFEST))
        whole = whole if isinstance(whole, dict) else {}
        version: Any = whole.get("version")
        data: Any = whole.get("pack")
        if not isinstance(version, int) or whole.get("yanyi") != "pack":
            raise self._refusal("this was not made by `yanyi pack`")
        if version > VERSION:
            message = f"written by a newer Yanyi (version {version}, known {VERSION})"
            raise self._refusal(message, "Update Yanyi.")
        for upgrade in UPGRADES[version - 1 :]:
            data = upgrade(data)
        manifest = loads(Manifest, json.dumps(data), str(self._path))
        if manifest.make and PROJECT + manifest.make not in self._names:
            raise self._refusal(f"the manuscript {manifest.make[:80]!r} is missing")
        return manifest

    @property
    def project(self) -> dict[str, str]:
        """The author's files: the path of each, and its name in the parcel."""
        return {one.removeprefix(PROJECT): one for one in self._names if one.startswith(PROJECT)}

    @property
    def blobs(self) -> dict[Blob, str]:
        """The files of steps, and the name of each in the parcel."""
        return {
            Blob(name.removeprefix(BLOBS), info.file_size): name
            for name, info in self._names.items()
            if name.startswith(BLOBS)
        }

    @property
    def size(self) -> int:
        """The bytes of everything when it is unpacked."""
        return sum(one.file_size for one in self._names.values())

    def traces(self) -> Iterator[tuple[Trace, tuple[Blob, ...]]]:
        """Every step, with its files; raises InputError for one that is not what it is called."""
        with self._reading(), self._zip.open(TRACES) as stream:
            for line in stream:
                trace = loads(Trace, line, str(self._path))
                if key_of(trace.card) != trace.key or trace.cost < 0:
                    raise self._refusal(f"the step {trace.key[:40]} is not what it is called")
                yield trace, outputs_of(trace)

    def extract(self, name: str, target: Path) -> None:
        """Write one of its files to ``target``, a piece at a time."""
        with self._reading(), self._zip.open(name) as source, writing(target):
            with target.open("wb") as made:
                shutil.copyfileobj(source, made, _CHUNK)

    def fits(self, folder: Path) -> None:
        """Raises OutputError when a disk has no room for all of it."""
        if self.size > shutil.disk_usage(folder).free:
            message = f"{self.size} bytes do not fit on this disk"
            raise OutputError(Problem(message, Position(str(folder)), "Free some space there."))

    def _check(self, info: zipfile.ZipInfo) -> None:
        name = info.filename
        known = name in (MANIFEST, TRACES) or name.startswith(PROJECT)
        if name.startswith(BLOBS):
            known = bool(_DIGEST.fullmatch(name.removeprefix(BLOBS)))
        special = stat.S_ISLNK(info.external_attr >> 16) or info.flag_bits & 1
        if not known or special or not fit(name) or name in self._names:
            raise self._refusal(f"it holds what no parcel holds: {name[:80]!r}")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Turn what may be wrong with the file into a sentence."""
        try:
            yield
        except OSError as error:
            what = f"the file cannot be read ({error.strerror})"
            raise self._refusal(what, "Check the name.") from None
        except _DAMAGE:
            raise self._refusal("the file is damaged, or no ZIP file at all") from None

    def _refusal(self, what: str, hint: str = "Pack the project again where it was.") -> InputError:
        return InputError(Problem(what, Position(str(self._path)), hint))
