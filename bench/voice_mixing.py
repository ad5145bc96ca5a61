"""What an hour of an audiobook costs after it was spoken, beside the encoder alone and others.

    python bench/voice_mixing.py [--hours 1] [--long 10] [--pydub FOLDER] [--clips FOLDER]

Ten lines are spoken once by the built-in voices, then placed over and over for an hour. Ours mixes,
limits, encodes and listens to what it encoded; the floor encodes the same samples, made before,
with the same encoder. Beside them ffmpeg's loudnorm in two passes, and pydub where FOLDER holds it
(`pip install --target FOLDER pydub`). Each runs in a process of its own, one after another: CPU
seconds of it and its children from the first clip on, and the most memory it held. Loudness and
true peak are ffmpeg's. Then memory from one to ten hours, and a book of over 4 GB joined from one
hour. Prints a table and writes bench/voice_mixing.json.
"""

import argparse
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples, read, write_flac

ROOT = Path(__file__).parents[1]
PAUSE = int(0.35 * RATE)
BITS = 64_000
LINES = 5  # of each example
RAW = "floor.f32"


# --- what is mixed -----------------------------------------------------------------------------


def spoken(folder: Path, _hours: float, _output: Path) -> None:
    """The first lines of the examples as clips, each in its own voice."""
    from yanyi.app.request import Request
    from yanyi.app.session import open_session
    from yanyi.build.store import Store
    from yanyi.build.workers import StoreDesk
    from yanyi.models.answers import Said
    from yanyi.models.speech import speakable, speech_of
    from yanyi.plugins import provider
    from yanyi.story.walk import walk, words_of

    voice = provider("kokoro")
    desk = StoreDesk(Store(folder / "store"))
    number = 0
    for story in sorted((ROOT / "examples").glob("*/yanyi.toml")):
        session = open_session(Request(story.parent, ()))
        lines = [one.line for one in walk(session.story) if speakable(words_of(one.line))]
        for line in lines[:LINES]:
            ask = speech_of(line, session.board.casting, session.story.language)
            said = voice.answer(ask, desk)
            assert isinstance(said, Said)
            clip = folder / f"{number:03}.flac"
            clip.write_bytes(desk.path(said.audio).read_bytes())
            number += 1


def order(folder: Path, hours: float) -> list[tuple[Path, int]]:
    """Clips and their first samples until the hours are full, always in the same order."""
    clips = sorted(folder.glob("*.flac"))
    lengths = {clip: read(clip).shape[1] for clip in clips}
    chance = random.Random(1)
    placed: list[tuple[Path, int]] = []
    at = PAUSE
    while at < hours * 3600 * RATE:
        clip = chance.choice(clips)
        placed.append((clip, at))
        at += lengths[clip] + PAUSE
    return placed


# --- those who run -----------------------------------------------------------------------------


def ours(folder: Path, hours: float, output: Path) -> None:
    from yanyi.perform.audiobook.pieces import Part, make_part

    placed = order(folder, hours)
    starts = tuple(at for _, at in placed)
    part = Part(starts, (-19.0,) * len(starts), starts[-1] + 20 * RATE, BITS)
    make_part(part, [clip for clip, _ in placed], output)


def floor(folder: Path, _hours: float, output: Path) -> None:
    from yanyi.media.audio.aac import write_aac

    def ready() -> Iterator[Samples]:
        with (folder / RAW).open("rb") as file:
            while block := file.read(4 << 15):
                yield np.frombuffer(block, np.float32)[None]

    write_aac(output, ready(), BITS)


def loudnorm(folder: Path, hours: float, output: Path) -> None:
    quiet = folder / "quiet.pause"
    write_flac(quiet, np.zeros(PAUSE, np.float32))
    listed = folder / "list.txt"
    listed.write_text(
        "".join(f"file '{quiet}'\nfile '{clip}'\n" for clip, _ in order(folder, hours))
    )
    start = ["ffmpeg", "-v", "info", "-nostats", "-y", "-f", "concat", "-safe", "0"]
    start += ["-i", str(listed), "-af"]
    aim = "loudnorm=I=-19:TP=-1.5:LRA=11"
    first = subprocess.run(
        [*start, aim + ":print_format=json", "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(first.stderr[first.stderr.rindex("{") : first.stderr.rindex("}") + 1])
    aim += "".join(f":measured_{name}={found['input_' + name.lower()]}" for name in _MEASURED)
    aim += f":offset={found['target_offset']}:linear=true"
    encoder = ["-ar", str(RATE), "-ac", "1", "-c:a", "aac", "-b:a", str(BITS), "-f", "ipod"]
    subprocess.run([*start, aim, *encoder, str(output)], capture_output=True, check=True)


_MEASURED = ("I", "TP", "LRA", "thresh")


def pydub(folder: Path, hours: float, output: Path) -> None:
    from pydub import AudioSegment

    quiet = AudioSegment.silent(PAUSE * 1000 // RATE, RATE)
    whole = AudioSegment.empty()
    for clip, _ in order(folder, hours):
        whole += quiet + AudioSegment.from_file(clip, "flac")
    aim = ["-af", "loudnorm=I=-19:TP=-1.5:LRA=11", "-ar", str(RATE)]
    whole.export(output, format="ipod", codec="aac", bitrate=f"{BITS // 1000}k", parameters=aim)


def join(folder: Path, hours: float, output: Path) -> None:
    from yanyi.media.audio.atoms import Tags
    from yanyi.media.audio.m4b import Piece, write_m4b

    pieces = [Piece(folder / "ours", f"Chapter {n + 1}") for n in range(int(hours))]
    write_m4b(output, pieces, Tags("A long book"), "eng")


RUNS: dict[str, Callable[[Path, float, Path], None]] = {
    "speak": spoken,
    "ours": ours,
    "floor": floor,
    "ffmpeg loudnorm, two passes": loudnorm,
    "pydub and loudnorm, one pass": pydub,
    "join": join,
}


def run(name: str, folder: Path, hours: float, output: Path, beside: str = "") -> dict[str, Any]:
    """One of the runs in a process of its own: CPU and wall seconds, MB of memory."""
    paths = [str(ROOT / "src"), *([beside] if beside else []), os.environ.get("PYTHONPATH", "")]
    command = [sys.executable, __file__, "--run", name, "--hours", str(hours)]
    command += ["--clips", str(folder), "--output", str(output)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        return {"skipped": done.stderr.strip().splitlines()[-1]}
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def alone(name: str, folder: Path, hours: float, output: Path) -> None:
    began, clock = time.time(), _cpu()
    RUNS[name](folder, hours, output)
    most = max(_most(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    spent = {"cpu": _cpu() - clock, "wall": time.time() - began, "mb": most / 1024}
    print(json.dumps({key: round(value, 2) for key, value in spent.items()}))


def _most() -> int:
    """The most kB this process held; `ru_maxrss` would count what it was forked from."""
    rows = Path("/proc/self/status").read_text().splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("VmHWM"))


_WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def _cpu() -> float:
    return sum(one.ru_utime + one.ru_stime for one in map(resource.getrusage, _WHO))


def measured(path: Path) -> dict[str, float]:
    """LUFS and dBTP of a file, by ffmpeg."""
    command = ["ffmpeg", "-nostats", "-i", str(path), "-map", "0:a"]
    command += ["-af", "ebur128=peak=true", "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    said = said[said.rindex("Summary:") :]
    names = {"lufs": r"I:\s+(\S+) LUFS", "dbtp": r"Peak:\s+(\S+) dBFS"}
    return {name: float(re.findall(form, said)[0]) for name, form in names.items()}


# --- all of them -------------------------------------------------------------------------------


def mixed(folder: Path, hours: float) -> None:
    """The samples that the floor encodes: those that ours encodes, kept as they are."""
    from yanyi.media.audio.mixer import Placed, master

    placed = order(folder, hours)
    clips = [Placed(clip, at, level=-19.0) for clip, at in placed]
    with (folder / RAW).open("wb") as file:
        for piece in master(clips, placed[-1][1] + 20 * RATE):
            file.write(piece.astype(np.float32).tobytes())


def beside(folder: Path, hours: float, extra: str) -> dict[str, dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {}
    for name in ("floor", "ours", "ffmpeg loudnorm, two passes", "pydub and loudnorm, one pass"):
        output = folder / name.split()[0]
        rows[name] = run(name, folder, hours, output, extra)
        if "cpu" in rows[name]:
            rows[name]["ratio"] = round(rows[name]["cpu"] / rows["floor"]["cpu"], 3)
            rows[name] |= measured(output)
        print(f"{name:30}", rows[name], flush=True)
    return rows


def long(folder: Path, hours: float) -> dict[str, Any]:
    """Memory of a chapter of so many hours."""
    found = run("ours", folder, hours, folder / "long")
    (folder / "long").unlink(missing_ok=True)
    print(f"{f'ours, {hours:g} hours':30}", found, flush=True)
    return found


def huge(folder: Path, hour: float) -> dict[str, Any]:
    """A book of more than 4 GB, of at least 100 hours, from one piece over and over."""
    piece = (folder / "ours").stat().st_size
    count = max(int(100 / hour), int(4.4e9 / piece) + 1)
    output = folder / "huge.m4b"
    found = run("join", folder, count, output)
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_format"]
    told = json.loads(subprocess.run([*command, str(output)], capture_output=True).stdout)
    found["gb"] = round(output.stat().st_size / 1e9, 2)
    found["hours"] = round(float(told["format"]["duration"]) / 3600, 1)
    found["chapters"] = len(told["chapters"])
    # The last chapter decodes as the first does: what the index says of far places is true.
    ends = [_start(output, float(told["chapters"][n]["start_time"])) for n in (0, -1)]
    found["last chapter like the first"] = round(_likeness(*ends), 4)
    output.unlink()
    print(f"{'a book of over 4 GB, joined':30}", found, flush=True)
    return found


def _start(path: Path, at: float) -> Samples:
    """Two seconds of sound from a second after a place on."""
    command = ["ffmpeg", "-v", "error", "-ss", f"{at + 1:.6f}", "-i", str(path), "-map", "0:a"]
    done = subprocess.run([*command, "-t", "2", "-f", "f32le", "-"], capture_output=True)
    return np.frombuffer(done.stdout, np.float32)


def _likeness(one: Samples, other: Samples) -> float:
    """How alike two sounds are, 1 for the same, wherever within 4 ms the other begins."""
    best, middle = 0.0, one[100:-100]
    for shift in range(201):
        moved = other[shift : shift + len(middle)]
        best = max(
            best, float(np.dot(middle, moved) / np.linalg.norm(middle) / np.linalg.norm(moved))
        )
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--run", choices=RUNS)
    parser.add_argument("--output", type=Path)
    parser.add_argument("--clips", type=Path)
    parser.add_argument("--hours", type=float, default=1.0)
    parser.add_argument("--long", type=float, default=10.0)
    parser.add_argument("--pydub", default="")
    asked = parser.parse_args()
    if asked.run:
        alone(asked.run, asked.clips, asked.hours, asked.output)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if asked.clips:
            for clip in sorted(asked.clips.glob("*.flac")):
                (folder / clip.name).write_bytes(clip.read_bytes())
        else:
            run("speak", folder, 0, folder)
        mixed(folder, asked.hours)
        found: dict[str, Any] = {"hours": asked.hours}
        found["rows"] = beside(folder, asked.hours, asked.pydub)
        (folder / RAW).unlink()
        found["long"] = {f"{asked.long:g}": long(folder, asked.long)} if asked.long else {}
        found["huge"] = huge(folder, asked.hours)
    (ROOT / "bench" / "voice_mixing.json").write_text(json.dumps(found, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
