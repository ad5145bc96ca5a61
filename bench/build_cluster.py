"""Recipe work on one machine of a cluster, on two, and at home.

python bench/build_cluster.py [--rounds 3] [--chapters 1-2]

A machine is an address on the loopback with one core (tests/machines.py). Each round makes the
comic of an example anew: at home with one process, on one machine, on two, and on two of which one
loses its power when half of the steps are remembered; and many short steps, to see what the way
costs. Every comic must have the same bytes. Speed-up is the time of one machine over that of two,
in the same round: of the whole command, whose machines share the cores that there are with Ray and
the driver, and of steps of a quarter of a second that need no core, as if each had its own. Writes
bench/build_cluster.json, with how busy this machine was.
"""

import argparse
import asyncio
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

import build_cluster  # by the name that other machines know it by
from machines import Machines
from yanyi.build.cluster import Cluster
from yanyi.build.share import Share
from yanyi.build.store import Store

EXAMPLE = Path(__file__).parents[1] / "examples" / "snow-ferry"
RESULT = Path(__file__).with_suffix(".json")
SHORT = 400
WAITING = 60, 0.25
Spoil = Callable[[Path, "subprocess.Popen[bytes]"], None] | None


@dataclass(frozen=True)
class Made:
    """A comic: seconds from beginning to end, seconds inside its steps, its files."""

    wall: float
    inside: float
    steps: int
    files: dict[str, bytes]


def pause(params: tuple[int, float], _: list[Path], output: Path) -> None:
    """A step that takes its seconds and no core."""
    time.sleep(params[1])
    output.write_text(str(params))


def comic(
    machines: Machines, folder: Path, chapters: str, *where: str, spoil: Spoil = None
) -> Made:
    """Make the comic with nothing remembered."""
    out, store = folder / "out", folder / "store"
    wish = ["--for", "comic", "--chapters", chapters, "--out", str(out), *where]
    command = [sys.executable, "-m", "yanyi.cli.main", "make", str(EXAMPLE), *wish]
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env=machines.environment(store), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    if spoil:
        spoil(store, process)
    _, errors = process.communicate()
    wall = time.perf_counter() - began
    if process.returncode:
        raise SystemExit(errors.decode())
    files = {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in ("report.html", "yanyi.json")
    }
    steps, inside = traces(store)
    return Made(wall, inside, steps, files)


def traces(store: Path) -> tuple[int, float]:
    """How many steps are remembered, and the seconds they took together."""
    with sqlite3.connect(store / "traces.sqlite", timeout=10) as base:
        count, seconds = base.execute("SELECT count(*), sum(seconds) FROM traces").fetchone()
    base.close()
    return count, seconds or 0.0


def losing(machines: Machines, steps: int) -> Spoil:
    """Take the power from the second machine when half of the steps are remembered."""

    def lose(store: Path, process: "subprocess.Popen[bytes]") -> None:
        while process.poll() is None:
            try:
                if traces(store)[0] >= steps // 2:
                    machines.lose(1)
                    return
            except sqlite3.OperationalError:
                pass  # not there yet
            time.sleep(0.02)
        raise SystemExit("nothing was lost: the comic was made too soon")

    return lose


async def all_of(workers: Cluster, count: int, seconds: float) -> None:
    steps = (workers.cook(build_cluster.pause, (n, seconds), []) for n in range(count))
    await asyncio.gather(*steps)


def paused(machines: Machines, root: Path, count: int, seconds: float) -> tuple[float, float]:
    """Milliseconds of time and of the driver's CPU a step, where all take so many seconds."""
    workers = Cluster(machines.address, Share(str(machines.share)), root)
    try:
        asyncio.run(all_of(workers, workers.jobs * 4, 0.3))
        began, cpu = time.perf_counter(), time.process_time()
        asyncio.run(all_of(workers, count, seconds))
        spent = time.perf_counter() - began, time.process_time() - cpu
    finally:
        workers.close()
    return spent[0] / count * 1000, spent[1] / count * 1000


def one_round(root: Path, chapters: str) -> dict[str, float | int | bool]:
    machines = Machines(root)
    share = ["--share", str(machines.share)]
    try:
        home = comic(machines, root / "a", chapters, "--jobs", "1")
        machines.up(1)
        there = "--cluster", machines.address, *share
        one = comic(machines, root / "b", chapters, *there)
        waiting_one, _ = paused(machines, root / "w1", *WAITING)
        machines.up()
        empty(machines)
        two = comic(machines, root / "c", chapters, *there)
        held = list(Store(root / "c" / "store").root.glob("blobs/*/*"))
        waiting_two, _ = paused(machines, root / "w2", *WAITING)
        time_, cpu = paused(machines, root / "d", SHORT, 0.0)
        empty(machines)
        lost = comic(machines, root / "e", chapters, *there, spoil=losing(machines, one.steps))
    finally:
        machines.down()
    return {
        "steps": one.steps,
        "seconds_inside_steps_at_home": round(home.inside, 2),
        "home_one_process_s": round(home.wall, 2),
        "one_machine_s": round(one.wall, 2),
        "two_machines_s": round(two.wall, 2),
        "speed_up": round(one.wall / two.wall, 2),
        "speed_up_of_steps_that_wait": round(waiting_one / waiting_two, 2),
        "second_lost_half_way_s": round(lost.wall, 2),
        "same_bytes": home.files == one.files == two.files == lost.files and bool(home.files),
        "files": len(home.files),
        "MB_brought_home": round(sum(path.stat().st_size for path in held) / 1e6, 2),
        "short_step_ms": round(time_, 2),
        "short_step_cpu_of_driver_ms": round(cpu, 2),
    }


def empty(machines: Machines) -> None:
    """Nothing on its way is left from before."""
    import shutil

    for place in (machines.share, *(home / "cluster" / "blobs" for home in machines.homes)):
        for folder in place.glob("*"):
            shutil.rmtree(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--chapters", default="1-3")
    chosen = parser.parse_args()
    rounds = []
    for _ in range(chosen.rounds):
        with TemporaryDirectory() as folder:
            rounds.append(one_round(Path(folder), chosen.chapters))
        print(json.dumps(rounds[-1]), flush=True)
    result = {
        "cores_of_this_machine": len(os.sched_getaffinity(0)),
        "cores_a_node": 1,
        "load_at_the_end": round(os.getloadavg()[1], 1),
        "median_speed_up": statistics.median(float(one["speed_up"]) for one in rounds),
        "rounds": rounds,
    }
    RESULT.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    if not all(one["same_bytes"] for one in rounds):
        raise SystemExit("the bytes differ")


if __name__ == "__main__":
    main()
