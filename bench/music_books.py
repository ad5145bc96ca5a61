"""The scores of both examples and of two classics, made by the program and measured by others.

python bench/music_books.py [--books NAME,NAME] [--keep FOLDER] [--quick]

Each book is made with `yanyi make ... --for score`, both examples whole, of 西游记 and of Alice
four chapters, with stems, as FLAC, MP3 and Ogg. Then every track that its page lists is looked at:

- loudness and true peak of every file by ffmpeg's ebur128 (-16 LUFS, MP3 -16.26, within 0.5; under
  -1.5 dBTP), and its length beside that of the page, and beside the FLAC how late it sounds
- samples at full scale; silence before the first and after the last sound, and of 3 s between
- clicks (judging/clicks.py) anywhere, in a song without its voice, and the first and last sample
- no stem at full scale, and all in their places, in the hall and mastered, beside the mix (-50 dB)
- notes of score and MIDI alike; words of LRC beside the notes of the lead sheet (50 ms)
- scores and lead sheets by the schema, MuseScore 3, music21 and Verovio (judging/scores.py)

The detector of clicks is proved on the same tracks: clicks of known heights are planted in copies.
`--quick` passes over the other programs. Writes bench/music_books.json, where books that are passed
over keep what was written of them; what is in FOLDER is made again only where it changed.
"""

import argparse
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from judging.clicks import KINDS, RATE, clicks, planted, sharpness
from judging.scores import judged
from judging.sounds import loudness
from judging.tracks import (
    Shown,
    Sound,
    clipped,
    decoded,
    edges,
    late,
    notes_off,
    shown,
    silences_inside,
    silent,
    stems_off,
    words_off,
)

ROOT = Path(__file__).parents[1]
TEXTS = Path(os.environ.get("YANYI_TEXTS", ROOT.parent / "shared" / "texts"))
TABLE = '\n[score]\nformats = "flac, mp3, ogg"\nstems = true\n'
LUFS = {"flac": -16.0, "ogg": -16.0, "mp3": -16.26}
WITHIN, PEAK = 0.5, -1.5
PAGE = 0.51  # seconds: the page shows whole ones
LATE, TIMED = 0.005, 0.05
HEAD, TAIL, EDGE = 0.5, 3.0, 10 ** (-50 / 20)
STEMS = -50.0  # dB
VOICE = "voice"
"""The stem of a song that what is played of it does not hold."""
HEIGHTS = (-10, -20, -30, -40)  # dB of full scale, of a gap how much is gone
PLANTED = 5  # of each kind and height in every track


@dataclass(frozen=True)
class Source:
    """A manuscript or project, and the chapters that are scored."""

    name: str
    path: Path
    chapters: str = ""


SOURCES = (
    Source("snow-ferry", ROOT / "examples" / "snow-ferry"),
    Source("lost-property", ROOT / "examples" / "lost-property"),
    Source("journey", TEXTS / "西游记.txt", "1-4"),
    Source("alice", TEXTS / "alice_in_wonderland.txt", "1-4"),
)


@dataclass
class Heard:
    """What was measured of a track; ``broken`` are the rules that it does not keep."""

    title: str
    seconds: float
    lufs: dict[str, float] = field(default_factory=dict)
    dbtp: dict[str, float] = field(default_factory=dict)
    clicks: list[float] = field(default_factory=list)
    sharpest: float = 0.0
    silence: tuple[float, float] = (0.0, 0.0)
    stems: float | None = None
    words: int = 0
    words_ms: float = 0.0
    broken: list[str] = field(default_factory=list)


def project(source: Source, folder: Path) -> Path:
    """A copy of a book as a project whose score comes in every format with its stems."""
    folder.mkdir(parents=True, exist_ok=True)
    if source.path.is_dir():
        for one in source.path.iterdir():
            shutil.copy(one, folder)
        settings = (folder / "yanyi.toml").read_text("utf-8")
    else:
        shutil.copy(source.path, folder)
        settings = f'[story]\nmanuscript = "{source.path.name}"\n'
    (folder / "yanyi.toml").write_text(settings + TABLE, "utf-8")
    return folder


def made(source: Source, folder: Path, store: Path) -> dict[str, Any]:
    """Make the score of a book: what it cost in seconds, wall and CPU, and what it said."""
    command = [sys.executable, "-m", "yanyi.cli.main", "make", str(project(source, folder))]
    command += ["--for", "score", "--out", str(folder / "out"), "--store", str(store), "--json"]
    command += ["--chapters", source.chapters] if source.chapters else []
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    began, spent = time.time(), _cpu()
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{source.name}: {done.stderr.strip()}")
    steps = json.loads(done.stdout)["made"]
    return {
        "wall": round(time.time() - began, 1),
        "cpu": round(_cpu() - spent, 1),
        "made": sum(steps.values()),
        "sung": steps.get("score.song", 0),
    }


def _cpu() -> float:
    """CPU seconds of all processes that were started here and have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def heard(track: Shown, album: Path, scratch: Path) -> tuple[Heard, Sound]:
    """Everything about one track, and its sound."""
    base = album / track.sounds[0].rpartition(".")[0]
    beside = {one.rpartition(".")[2]: album / one for one in track.sounds}
    mix = decoded(beside["flac"])
    found = Heard(track.title, mix.shape[1] / RATE)
    for kind, path in beside.items():
        files(found, kind, path, mix, track.seconds)
    cut = clicks(mix)
    found.clicks = [one.seconds for one in cut]
    found.sharpest = round(max(float(sharpness(row)[1].max()) for row in mix), 1)
    found.silence = silent(mix)
    paths = sorted((album / "stems" / base.name).glob("*.flac"))
    stems = {one.stem: decoded(one, 1) for one in paths if one.stem != VOICE}
    lead = [one for one in track.notes if one.endswith("-lead-sheet.musicxml")]
    whole = decoded(album / f"{base.name}-backing.flac") if lead else mix
    found.stems = round(stems_off(stems, whole, scratch), 1)
    if lead:
        lrc = (album / f"{base.name}.lrc").read_text("utf-8")
        found.words, off = words_off(lrc, album / lead[0])
        found.words_ms = round(1000 * off, 1)
    rules = {
        "samples at full scale": clipped(mix) == 0,
        "a click": not (clicks(played(stems)) if lead else cut),
        "a jump at an end": edges(mix) < EDGE,
        "a stem at full scale": not any(map(clipped, stems.values())),
        "silence first": found.silence[0] <= HEAD,
        "silence last": found.silence[1] <= TAIL,
        "silence inside": silences_inside(mix) == 0,
        "stems are not the mix": found.stems <= STEMS,
        "a voice without its stem": not lead or any(one.stem == VOICE for one in paths),
        "score and MIDI differ": not notes_off(_with(base, "musicxml"), _with(base, "mid")),
        "words off their notes": found.words_ms <= 1000 * TIMED,
    }
    found.broken += [name for name, kept in rules.items() if not kept]
    return found, mix


def played(stems: dict[str, Sound]) -> Sound:
    """What is played of a song but its drums: consonants and strokes click, and are to."""
    whole = np.zeros((1, max(one.shape[1] for one in stems.values())), np.float32)
    for one in (sound for name, sound in stems.items() if name != "kit"):
        whole[:, : one.shape[1]] += one
    whole /= max(float(np.abs(whole).max()), 1e-6)
    return whole


def files(found: Heard, kind: str, path: Path, mix: Sound, page: int) -> None:
    """Measure one file of a track."""
    told = loudness(path)
    found.lufs[kind], found.dbtp[kind] = told.integrated, told.peak
    sound = mix if kind == "flac" else decoded(path)
    rules = {
        "loudness": abs(told.integrated - LUFS[kind]) <= WITHIN,
        "true peak": told.peak < PEAK,
        "length of the page": abs(sound.shape[1] / RATE - page) <= PAGE,
        "late": abs(late(sound, mix)) <= LATE,
        "full scale": clipped(sound) == 0,
    }
    found.broken += [f"{kind}: {name}" for name, kept in rules.items() if not kept]


def _with(base: Path, ending: str) -> Path:
    return base.with_name(f"{base.name}.{ending}")


def proved(mix: Sound, seed: int) -> Iterator[tuple[str, bool]]:
    """Clicks planted where the music sounds: kind and height, and whether each was found."""
    chance = np.random.default_rng(seed)
    for kind in KINDS:
        for decibels in HEIGHTS:
            for _ in range(PLANTED):
                at = int(chance.integers(RATE // 2, mix.shape[1] - 4 * RATE))
                piece = mix[:, at - RATE // 10 : at + RATE // 10]
                height = 10 ** (decibels / 20)
                height = 1 - height if kind == "gap" else height
                near = clicks(planted(piece, kind, RATE // 10, height))
                yield (
                    f"{kind} {decibels}",
                    any(abs(one.seconds - 0.1) < 0.0015 for one in near),
                )


def examined(album: Path, quick: bool, scratch: Path) -> dict[str, Any]:
    """All tracks of an album, its written music, and how many planted clicks were found."""
    rows: list[Heard] = []
    found: dict[str, list[bool]] = {}
    for number, track in enumerate(shown(album / "index.html"), 1):
        row, mix = heard(track, album, scratch / "again.flac")
        rows.append(row)
        for name, hit in proved(mix, number):
            found.setdefault(name, []).append(hit)
        show(number, row)
    report = {
        "tracks": len(rows),
        "minutes": round(sum(one.seconds for one in rows) / 60, 1),
        "broken": sum(len(one.broken) for one in rows),
        "clicks": sum(len(one.clicks) for one in rows),
        "planted clicks found": {
            name: round(sum(hits) / len(hits), 3) for name, hits in found.items()
        },
        "rows": [asdict(one) for one in rows],
    }
    if not quick:
        report["notation"] = asdict(judged(copied(album, scratch)))
    return report


def copied(album: Path, scratch: Path) -> list[Path]:
    """The written music of an album where others may write beside it, under names of one kind."""
    scores = sorted(album.glob("*.musicxml"))
    names = [re.sub(r"[^\w.-]", "-", one.name) for one in scores]
    return [Path(shutil.copy(one, scratch / name)) for one, name in zip(scores, names, strict=True)]


def show(number: int, row: Heard) -> None:
    """One line of the table."""
    levels = " ".join(f"{row.lufs[kind]:.1f}/{row.dbtp[kind]:.1f}" for kind in row.lufs)
    stems = "" if row.stems is None else f"{row.stems:.0f}"
    print(
        f"{number:3} {row.title[:26]:26} {row.seconds:6.1f} s  {levels}  "
        f"sharpest {row.sharpest:4.1f}  stems {stems:>4} dB  {'; '.join(row.broken)}",
        flush=True,
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--books", default=",".join(one.name for one in SOURCES))
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--quick", action="store_true")
    wanted = parser.parse_args()
    report: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        root = wanted.keep or Path(name)
        for source in SOURCES:
            if source.name not in wanted.books.split(","):
                continue
            if not source.path.exists():
                print(f"{source.name}: {source.path} is not here, passed over")
                continue
            cost = made(source, root / source.name, root / "store")
            print(f"\n{source.name}: {cost}")
            album = root / source.name / "out" / "score"
            with tempfile.TemporaryDirectory() as scratch:
                report[source.name] = cost | examined(album, wanted.quick, Path(scratch))
    path = ROOT / "bench" / "music_books.json"
    known = json.loads(path.read_text("utf-8")) if path.exists() else {}
    text = json.dumps(known | report, indent=1, ensure_ascii=False)
    path.write_text(text + "\n", "utf-8")
    for name, one in report.items():
        print(f"{name}: {one['tracks']} tracks, {one['minutes']} min, {one['broken']} broken rules")
    return 1 if any(one["broken"] for one in report.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
