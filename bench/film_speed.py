"""How fast films are finished and what memory that takes, from one minute to sixty.

python bench/film_speed.py [--store FOLDER] [--minutes 2,6,15,30,60] [--jobs 2] [--chapters 1]

The chapters of both examples come again and again until a film is long enough. Everything is made
once, untimed, so that speech, music and pictures are remembered (a store that holds them already
saves an hour); then every shot is filmed, every sound mixed and the film joined, each as often as
it comes: nothing of that is remembered. Frames a second are those of the film by the seconds from
the start of `yanyi make` to its end; the memory is the largest sum of all its processes (RSS; PSS
counts what they share once). Prints, writes bench/film_speed.json and draws bench/film_speed.svg.
"""

import argparse
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from shutil import copytree
from typing import Any
from unittest.mock import patch

import av

ROOT = Path(__file__).parents[1]
EXAMPLES = {"snow-ferry": "#b4502d", "lost-property": "#2d5fb4"}
FPS = 24
ANEW = ("film.shot", "film.sound", "film.join")
AIM, MOST = 60, 700
LOOK = 0.4  # seconds
WIDTH, PART, LEFT, TOP, RIGHT, GAP = 720, 200, 60, 34, 20, 60


@dataclass(frozen=True)
class Sought:
    """Chapters sought by their marks: how many, frames off and milliseconds at most."""

    chapters: int
    off: float
    slowest: float


@dataclass(frozen=True)
class Cost:
    """A finished film: minutes, frames, wall and CPU seconds, megabytes by RSS and by PSS."""

    example: str
    minutes: float
    frames: int
    seconds: float
    cpu: float
    rss: int
    pss: int
    sought: Sought

    @property
    def speed(self) -> float:
        """Frames a second."""
        return self.frames / self.seconds


def repeated(text: str, chapters: int, times: int) -> str:
    """The first chapters of a book, over and over, each time under other headings."""
    parts = re.split(r"(?m)^(?=## )", text)
    title, told = parts[0], parts[1 : chapters + 1]
    return title + "".join(
        re.sub(r"(?m)^(## .*)$", rf"\1 ({n + 1})" if n else r"\1", part)
        for n in range(times)
        for part in told
    )


def times_for(minutes: float, known: list[tuple[int, float]]) -> int:
    """How often the chapters must come for so many minutes, by films whose lengths are known."""
    if not known:
        return 1
    (few, short), (many, long) = known[0] if len(known) > 1 else (0, 0.0), known[-1]
    if many == few:
        return many
    return max(1, round(few + (minutes - short) * (many - few) / (long - short)))


def project(example: str, chapters: int, times: int, folder: Path) -> Path:
    home = folder / f"{example}-{times}"
    if not home.exists():
        copytree(ROOT / "examples" / example, home)
        story = home / "story.md"
        story.write_text(repeated(story.read_text("utf-8"), chapters, times), "utf-8")
    return home


def command(home: Path, store: Path, jobs: int, anew: bool) -> list[str]:
    start = [sys.executable, str(Path(__file__).absolute()), "--anew"]
    if not anew:
        start = [sys.executable, "-c", "from yanyi.cli.main import main; main()"]
    made = ["make", str(home), "--for", "film", "--out", str(home / "out")]
    return [*start, *made, "--store", str(store), "--jobs", str(jobs)]


def anew(arguments: Sequence[str]) -> None:
    """``yanyi`` with these arguments, only that nothing of a film is remembered."""
    from yanyi.build.production import Production
    from yanyi.cli.main import main as yanyi

    remembering = Production.make

    async def make(self: Any, recipe: Any, params: Any, inputs: Any = ()) -> Any:
        if recipe.name not in ANEW:
            return await remembering(self, recipe, params, inputs)
        blob, _ = await self._workers.cook(recipe.run, params, list(inputs))
        return blob

    async def part(_: Any, __: str, ___: object, ____: type, run: Any) -> Any:
        return await run()

    sys.argv[1:] = arguments
    with patch.object(Production, "make", make), patch.object(Production, "part", part):
        yanyi()


def family(root: int) -> Iterator[int]:
    """A process and all that it started."""
    yield root
    try:
        children = Path(f"/proc/{root}/task/{root}/children").read_text().split()
        threads = Path(f"/proc/{root}/task").iterdir()
        for thread in threads:
            if thread.name != str(root):
                children += (thread / "children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from family(int(child))


def memory(root: int) -> tuple[int, int]:
    """Kilobytes of a process and all its children: RSS and PSS."""
    rss = pss = 0
    for process in set(family(root)):
        try:
            rows = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        found = {row.split(":")[0]: int(row.split()[1]) for row in rows if row.endswith(" kB")}
        rss, pss = rss + found.get("Rss", 0), pss + found.get("Pss", 0)
    return rss, pss


def sought(movie: Path) -> Sought:
    """Go to every chapter of a film, the last one first."""
    off = slowest = 0.0
    with av.open(str(movie)) as container:
        picture = container.streams.video[0]
        marks = [float(mark["start"] * mark["time_base"]) for mark in container.chapters()]
        for mark in reversed(marks):
            began = time.perf_counter()
            container.seek(round(mark / picture.time_base), stream=picture)
            shown = next(
                frame
                for frame in container.decode(picture)
                if frame.time is not None and frame.time > mark - 0.5 / FPS
            )
            slowest = max(slowest, time.perf_counter() - began)
            off = max(off, abs(shown.time - mark) * FPS)
    return Sought(len(marks), round(off, 2), round(slowest * 1000, 1))


def run(example: str, home: Path, store: Path, jobs: int) -> Cost:
    """Finish a film whose ingredients are remembered."""
    began = time.perf_counter()
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        command(home, store, jobs, anew=True), stdin=quiet, stdout=quiet, stderr=subprocess.PIPE
    )
    rss = pss = 0
    while True:
        found, status, used = os.wait4(process.pid, os.WNOHANG)
        if found:
            break
        now = memory(process.pid)
        rss, pss = max(rss, now[0]), max(pss, now[1])
        time.sleep(LOOK)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = process.stderr.read().decode(errors="replace") if process.stderr else ""
        raise SystemExit(f"{example}: yanyi make failed\n{said}")
    works = json.loads((home / "out/yanyi.json").read_text("utf-8"))
    frames = int(works["media"]["film"]["facts"]["frames"])
    cpu = used.ru_utime + used.ru_stime
    minutes = frames / FPS / 60
    movie = max((home / "out" / "film").glob("*.mp4"), key=lambda one: one.stat().st_size)
    return Cost(example, minutes, frames, seconds, cpu, rss // 1024, pss // 1024, sought(movie))


def picture(costs: list[Cost]) -> str:
    """Frames a second, and below them megabytes, over minutes."""
    longest = max(10.0, *(cost.minutes for cost in costs))
    height = 2 * (PART + GAP) + TOP
    rows = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        'font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
    ]

    def x(minutes: float) -> float:
        return LEFT + minutes / longest * (WIDTH - LEFT - RIGHT)

    graphs = (
        ("frames a second", AIM, [cost.speed for cost in costs]),
        ("megabytes (RSS of all processes)", MOST, [float(cost.rss) for cost in costs]),
    )
    for number, (name, bound, values) in enumerate(graphs):
        top = TOP + number * (PART + GAP)
        most = max(bound * 1.15, max(values) * 1.1)
        tens = 10 ** math.floor(math.log10(most))
        step = tens / 2 if most < 3 * tens else tens

        def y(value: float, top: float = top, most: float = most) -> float:
            return top + PART * (1 - value / most)

        rows.append(f'<text x="{LEFT}" y="{top - 8}">{name}</text>')
        for n in range(int(most / step) + 1):
            rows.append(
                f'<path d="M{LEFT} {y(n * step):.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>'
                f'<text x="{LEFT - 8}" y="{y(n * step) + 4:.1f}" text-anchor="end">'
                f"{n * step:g}</text>"
            )
        rows.append(
            f'<path d="M{LEFT} {y(bound):.1f}H{WIDTH - RIGHT}" stroke="#555" '
            'stroke-dasharray="5 4"/>'
        )
        for minutes in range(0, int(longest) + 1, 10):
            rows.append(
                f'<text x="{x(minutes):.1f}" y="{top + PART + 18}" text-anchor="middle">'
                f"{minutes} min</text>"
            )
        for place, (example, colour) in enumerate(EXAMPLES.items()):
            points = [
                (x(cost.minutes), y(value))
                for cost, value in zip(costs, values, strict=True)
                if cost.example == example
            ]
            line = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
            rows.append(
                f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>'
            )
            rows += [
                f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in points
            ]
            rows.append(
                f'<text x="{WIDTH - RIGHT - 130 * (2 - place)}" y="{top - 8}" fill="{colour}">'
                f"{example}</text>"
            )
    return "\n".join([*rows, "</svg>"]) + "\n"


def main() -> None:
    if sys.argv[1:2] == ["--anew"]:
        anew(sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--minutes", default="2,6,15,30,60")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--examples", default=",".join(EXAMPLES))
    parser.add_argument("--chapters", type=int, default=1)
    chosen = parser.parse_args()
    costs: list[Cost] = []
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_WORK")) as name:
        folder = Path(name)
        store = (chosen.store or folder / "store").absolute()
        for example in chosen.examples.split(","):
            known: list[tuple[int, float]] = []
            for minutes in map(float, chosen.minutes.split(",")):
                times = times_for(minutes, known)
                home = project(example, chosen.chapters, times, folder)
                first = command(home, store, chosen.jobs, anew=False)
                subprocess.run(
                    first, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
                )
                cost = run(example, home, store, chosen.jobs)
                known.append((times, cost.minutes))
                costs.append(cost)
                print(
                    f"{example:14} {cost.minutes:5.1f} min {cost.speed:6.1f} frames a second, "
                    f"{cost.cpu / cost.frames * 1000:5.1f} CPU ms a frame, "
                    f"{cost.rss} MB (PSS {cost.pss}); {cost.sought.chapters} chapters sought, "
                    f"{cost.sought.off} frames off, {cost.sought.slowest} ms",
                    flush=True,
                )
    here = Path(__file__)
    here.with_suffix(".svg").write_text(picture(costs), "utf-8")
    rows = [asdict(cost) | {"speed": round(cost.speed, 1)} for cost in costs]
    result = {"load": round(os.getloadavg()[0], 1), "films": rows}
    here.with_suffix(".json").write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
