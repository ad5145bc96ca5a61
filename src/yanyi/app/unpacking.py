"""``unpack``: a project and what is remembered for it brought back from one file."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from yanyi.build.memory import Memory
from yanyi.build.naming import outputs_of
from yanyi.build.parcel import Parcel
from yanyi.build.store import writing
from yanyi.models.blob import Blob
from yanyi.problems import InputError, OutputError, Position, Problem
from yanyi.project.folder import store_root

AGAIN = "Pack the project again where it was."


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What was unpacked: what to ``make``, files of the author's, steps new to the store."""

    path: Path
    project: int
    steps: int
    blobs: int


def unpack(file: Path, folder: Path, store: Path | None) -> Unpacked:
    """Bring back what ``pack`` wrote; raises InputError or OutputError.

    A step that the store remembers already, with all its files, stays as it is.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        hint = "Choose another folder: nothing is written over."
        raise OutputError(Problem("this is there already", Position(str(folder)), hint))
    with Parcel(file) as parcel:
        checked = sum(1 for _ in parcel.traces())
        if checked != parcel.manifest.steps:
            message = f"it holds {checked} steps instead of {parcel.manifest.steps}"
            raise InputError(Problem(message, Position(str(file)), AGAIN))
        memory = Memory(store_root(store))
        try:
            parcel.fits(memory.store.root)
            for blob, name in parcel.blobs.items():
                _keep(memory, parcel, blob, name, file)
            steps = _learn(memory, parcel)
        finally:
            memory.close()
        _place(parcel, folder)
        made = folder / parcel.manifest.make
        return Unpacked(made, len(parcel.project), steps, len(parcel.blobs))


def _keep(memory: Memory, parcel: Parcel, blob: Blob, name: str, file: Path) -> None:
    """Put a file of a step into the store, if it is what it is called."""
    if memory.store.has(blob):
        return
    made = memory.store.scratch()
    try:
        parcel.extract(name, made)
        if memory.store.keep(made, flush=False) != blob:
            raise InputError(Problem(f"{name} is damaged", Position(str(file)), AGAIN))
    finally:
        made.unlink(missing_ok=True)


def _learn(memory: Memory, parcel: Parcel) -> int:
    """Remember the steps that are not remembered; how many they are."""
    new = 0
    for trace, outputs in parcel.traces():
        there = memory.traces.get(trace.key)
        if there is None or not all(map(memory.store.has, outputs_of(there))):
            memory.traces.put(trace, outputs, wait=True)
            new += 1
    return new


def _place(parcel: Parcel, folder: Path) -> None:
    """Write the author's files: all of them or, when something fails, none."""
    with writing(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        try:
            for path, name in parcel.project.items():
                (made / path).parent.mkdir(parents=True, exist_ok=True)
                parcel.extract(name, made / path)
            made.chmod(0o755)
            made.replace(folder)
        finally:
            shutil.rmtree(made, ignore_errors=True)
