"""The build beside programs that remember steps: first run, nothing changed, one number changed.

python bench/build.py [--rounds 5] [--steps 1000,10000] [--curve 100000,1000000]

Rounds are interleaved; every run is a process of its own (bench/build_round.py) and says how many
steps it really ran. Peers live in an environment of their own (bench/build_peers.txt) under out/;
one that cannot be installed is said to be absent. Writes bench/build.json: microseconds of CPU a
step, the median of the rounds.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import venv
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
ROUND = HERE / "build_round.py"
PEERS = HERE / "build_peers.txt"
HOME = HERE.parent / "out" / "build_peers"
RESULT = Path(__file__).with_suffix(".json")
RUNS = (("first", 0), ("nothing changed", 0), ("one changed", 500_000_000))
MICRO = 1e6


def peers() -> str | None:
    """The Python of the peers, or None when they cannot be installed."""
    python = HOME / "bin" / "python"
    if not python.exists():
        venv.create(HOME, with_pip=True)
    command = [str(python), "-m", "pip", "install", "-q", "-r", str(PEERS)]
    return str(python) if subprocess.run(command).returncode == 0 else None


def three(python: str, engine: str, steps: int) -> dict[str, tuple[float, float, int]]:
    """CPU and wall microseconds a step and the steps run, of the three runs on one memory."""
    with TemporaryDirectory() as folder:
        found = {}
        for name, changed in RUNS:
            command = [python, str(ROUND), engine, str(steps), str(changed), folder]
            environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "src")}
            done = subprocess.run(command, capture_output=True, text=True, env=environment)
            if done.returncode:
                raise SystemExit(f"{engine}: {done.stderr.strip()}")
            cpu, wall, ran = json.loads(done.stdout.splitlines()[-1])
            found[name] = (cpu / steps * MICRO, wall / steps * MICRO, ran)
        return found


def summed(rounds: list[dict[str, tuple[float, float, int]]]) -> dict[str, dict[str, object]]:
    """The medians of rounds, and the steps run in each."""
    return {
        name: {
            "cpu_us_a_step": round(statistics.median(one[name][0] for one in rounds), 1),
            "wall_us_a_step": round(statistics.median(one[name][1] for one in rounds), 1),
            "steps_run": sorted({one[name][2] for one in rounds}),
        }
        for name, _ in RUNS
    }


def main() -> None:
    """Measure and write down."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", default="1000,10000")
    parser.add_argument("--curve", default="100000,1000000")
    given = parser.parse_args()
    theirs = peers()
    engines = {"yanyi": sys.executable, "loop": sys.executable}
    if theirs:
        engines |= {"joblib": theirs, "doit": theirs}
    table: dict[str, object] = {
        "rounds": given.rounds,
        "absent": [] if theirs else ["joblib", "doit"],
    }
    for steps in (int(one) for one in given.steps.split(",")):
        rounds: dict[str, list[dict[str, tuple[float, float, int]]]] = {one: [] for one in engines}
        for _ in range(given.rounds):
            for engine, python in engines.items():
                rounds[engine].append(three(python, engine, steps))
        table[str(steps)] = {engine: summed(found) for engine, found in rounds.items()}
    curve = [int(one) for one in given.curve.split(",") if one]
    table["curve"] = {str(n): summed([three(sys.executable, "yanyi", n)]) for n in curve}
    RESULT.write_text(json.dumps(table, indent=1) + "\n", "utf-8")
    print(RESULT.read_text("utf-8"))


if __name__ == "__main__":
    main()
