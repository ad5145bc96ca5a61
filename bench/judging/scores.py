"""Written music read by programs that did not write it."""

import os
import shutil
import subprocess
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from judging.musicxml import differences, read_score
from judging.musicxml_schema import SCHEMA, schema_faults

_SECONDS = 120


@dataclass
class Judged:
    """How many notes there are, and what is wrong; ``passed_over`` are who is not installed."""

    scores: int = 0
    notes: int = 0
    faults: int = 0
    lost: int = 0
    changed: int = 0
    not_engraved: int = 0
    passed_over: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> int:
        return self.faults + self.lost + self.changed + self.not_engraved


def judged(files: list[Path]) -> Judged:
    """Every file by our own reading and the schema, MuseScore 3, music21 and Verovio."""
    parts = [read_score(file.read_bytes()) for file in files]
    faults = [fault for read in parts for part in read for fault in part.faults]
    found = Judged(len(files), sum(len(part.notes) for read in parts for part in read))
    if SCHEMA.exists():
        faults += [fault for file in files for fault in schema_faults(file.read_bytes())]
    else:
        found.passed_over.append("the schema")
    found.faults = len(faults)
    print(f"{len(files)} scores, {sum(map(len, parts))} parts, {found.notes} notes")
    print("\n".join([f"{len(faults)} faults", *faults[:5]]))
    for name, program in (("MuseScore 3", _musescore()), ("music21", _music21())):
        if program is None:
            found.passed_over.append(name)
            continue
        lost, changed = _again(files, name, program)
        print(f"{name}: {lost} of {found.notes} notes lost, {changed} files changed")
        found.lost += lost
        found.changed += changed
    if find_spec("verovio") is None:
        found.passed_over.append("Verovio")
    else:
        found.not_engraved = _not_engraved(files)
    if found.passed_over:
        print(f"passed over, not here: {', '.join(found.passed_over)}")
    return found


def _again(files: list[Path], name: str, program: "Program") -> tuple[int, int]:
    """How many notes a program loses as it opens the files and writes them, and changed files."""
    lost = changed = 0
    for file in files:
        again = file.with_suffix(f".{name.split()[0].lower()}.musicxml")
        program(file, again)
        found = list(differences(read_score(file.read_bytes()), read_score(again.read_bytes())))
        lost += sum(one.endswith("is lost") for one in found)
        changed += bool(found)
        for one in found[:3]:
            print(f"  {file.name}: {one}")
    return lost, changed


Program = Callable[[Path, Path], None]
"""Opens a file and writes it again."""


def _musescore() -> Program | None:
    found = shutil.which("mscore3") or shutil.which("musescore3")
    if found is None:
        return None
    screenless = os.environ | {"QT_QPA_PLATFORM": "offscreen"}

    def again(file: Path, to: Path) -> None:
        words = [found, "-o", str(to), str(file)]
        subprocess.run(
            words,
            env=screenless,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )

    return again


def _music21() -> Program | None:
    if find_spec("music21") is None:
        return None
    warnings.simplefilter("ignore")
    converter = import_module("music21.converter")

    def again(file: Path, to: Path) -> None:
        converter.parse(file, format="musicxml", forceSource=True).write("musicxml", fp=to)

    return again


def _not_engraved(files: list[Path]) -> int:
    """How many files Verovio could not engrave."""
    toolkit = import_module("verovio").toolkit()
    pages = failed = 0
    for file in files:
        if not toolkit.loadFile(str(file)):
            failed += 1
            continue
        pages += toolkit.getPageCount()
        failed += not all(toolkit.renderToSVG(page + 1) for page in range(toolkit.getPageCount()))
    print(f"Verovio: {pages} pages, {failed} of {len(files)} files not engraved")
    return failed
