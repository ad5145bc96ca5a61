"""The build beside programs that remember steps: first run, nothing changed, one number changed.

python bench/build.py [--rounds 5] [--steps 1000,10000] [--curve 100000,1000000] [--only NAMES]

Rounds are interleaved; every run is a process of its own (bench/build_round.py) and says how many
steps it really ran. Peers live in an environment of their own (bench/build_peers.txt) under out/;
one that cannot be installed is said to be absent, and one that takes more than a CPU minute for a
run is not asked for that many steps or more. Writes bench/build.json: microseconds of CPU a step,
the median of the rounds, and how many bytes the process grew by for each step. ``BENCH_WORK`` names
the folder, and so the disk, that is worked on.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import venv
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

HERE = Path(__file__).parent
ROUND = HERE / "build_round.py"
PEERS = HERE / "build_peers.txt"
HOME = HERE.parent / "out" / "build_peers"
RESULT = Path(__file__).with_suffix(".json")
RUNS = (("first", 0), ("nothing changed", 0), ("one changed", 500_000_000))
OURS = ("yanyi", "loop")
THEIRS = ("joblib", "doit", "hamilton", "redun", "dask")
FORGETFUL = ("dask",)
"""Who remembers nothing from run to run."""
MINUTE = 60
MICRO = 1e6

Three = dict[str, dict[str, float]]


def peers() -> str | None:
    """The Python of the peers, or None when they cannot be installed."""
    python = HOME / "bin" / "python"
    if not python.exists():
        venv.create(HOME, with_pip=True)
    command = [str(python), "-m", "pip", "install", "-q", "-r", str(PEERS)]
    return str(python) if subprocess.run(command).returncode == 0 else None


def three(python: str, engine: str, steps: int) -> Three | None:
    """What the three runs on one memory cost; None when a peer's took more than a minute."""
    limited = None if engine in OURS else _a_minute
    with TemporaryDirectory(dir=os.environ.get("BENCH_WORK")) as folder:
        found = {}
        for name, changed in RUNS:
            command = [python, str(ROUND), engine, str(steps), str(changed), folder]
            environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "src")}
            done = subprocess.run(
                command, capture_output=True, text=True, env=environment, preexec_fn=limited
            )
            if done.returncode < 0 and limited:
                return None
            if done.returncode:
                raise SystemExit(f"{engine}: {done.stderr.strip()}")
            found[name] = json.loads(done.stdout.splitlines()[-1])
        return found


def _a_minute() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (MINUTE, MINUTE))


def summed(rounds: list[Three], steps: int) -> dict[str, Any]:
    """The medians of rounds, and the steps run in each."""

    def middle(run: str, what: str) -> float:
        return statistics.median(one[run][what] for one in rounds) / steps

    return {
        run: {
            "cpu_us_a_step": round(middle(run, "cpu") * MICRO, 1),
            "of_that_graph": round(middle(run, "graph") * MICRO, 1),
            "wall_us_a_step": round(middle(run, "wall") * MICRO, 1),
            "bytes_a_step": round(middle(run, "bytes")),
            "steps_run": sorted({int(one[run]["ran"]) for one in rounds}),
        }
        for run, _ in RUNS
    }


def ratios(engines: dict[str, Any]) -> dict[str, float]:
    """Our microseconds for each of those of the fastest peer that remembers."""
    found = {}
    for run, _ in RUNS:
        cost = {name: one[run]["cpu_us_a_step"] for name, one in engines.items() if run in one}
        rivals = [cost[name] for name in THEIRS if name in cost and name not in FORGETFUL]
        if rivals and "yanyi" in cost:
            found[run] = round(cost["yanyi"] / min(rivals), 2)
    return found


def compared(engines: dict[str, str], steps: int, rounds: int) -> dict[str, Any]:
    """So many rounds of all engines; those that take too long are dropped from ``engines``."""
    found: dict[str, list[Three]] = {engine: [] for engine in engines}
    for _ in range(rounds):
        for engine, python in list(engines.items()):
            one = three(python, engine, steps)
            if one is None:
                print(f"{engine} took more than a minute for {steps} steps", flush=True)
                del engines[engine], found[engine]
            else:
                found[engine].append(one)
                print(steps, engine, json.dumps(one), flush=True)
    return {engine: {"rounds": rounds} | summed(one, steps) for engine, one in found.items()}


def main() -> None:
    """Measure and write down."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", default="1000,10000")
    parser.add_argument("--curve", default="100000,1000000", help="one round each")
    parser.add_argument("--only", default="", help="these engines; the figures of others stay")
    given = parser.parse_args()
    only = given.only.split(",") if given.only else [*OURS, *THEIRS]
    table = json.loads(RESULT.read_text("utf-8")) if given.only else {}
    engines = dict.fromkeys(OURS, sys.executable)
    if {*only} & {*THEIRS}:
        theirs = peers()
        engines |= dict.fromkeys(THEIRS, theirs) if theirs else {}
        table["absent"] = [] if theirs else list(THEIRS)
    engines = {name: engines[name] for name in only if name in engines}
    for counts, rounds in ((given.steps, given.rounds), (given.curve, 1)):
        for steps in (int(one) for one in counts.split(",") if one):
            known = {k: v for k, v in table.get(str(steps), {}).items() if k != "ratio"}
            known |= compared(engines, steps, rounds)
            table[str(steps)] = known | {"ratio": ratios(known)}
            RESULT.write_text(json.dumps(table, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
