"""Builds killed at random moments, disks that fail, clocks that jump: nothing lost or paid twice.

python bench/build_crash.py [--trials 200] [--seed 8] [--media novel,comic,audiobook,score,film]
                           [--add]

A trial makes a small story with paid fakes, kills the driver or a worker at a random moment, and
makes it again. Then every finished file must be that of a build nobody disturbed, no remembered
answer may be billed again, and every bill must stand in the ledger, settled or open. Prints a table
and writes bench/build_crash.json; ends with 1 where anything is wrong. ``--add`` counts the trials
together with those of other seeds that stand there, and tries nothing else.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from build_faults import FAULTS
from cases.crash import MEDIA, Hand, bereft, killed, trial, undisturbed
from cases.rush import MOST, rush
from cases.service import billed
from yanyi.ledger.ledger import Ledger

PARTS = (0.0, 0.5, 0.9)
"""How much of the free steps a trial may remember at its beginning, so that it is short."""
POINTS = (
    *(("reserve", when) for when in ("before", "after")),
    *(("answer", when) for when in ("before", "after")),
    *(("keep", when) for when in ("before", "after", "full")),
    *(("learn", when) for when in ("before", "after")),
    *(("settle", when) for when in ("before", "after")),
    *(("place", when) for when in ("before", "after")),
    *(("copy", when) for when in ("before", "after", "full")),
    *(("lock", when) for when in ("before", "after")),
)
NUMBERS = (1, 1, 1, 2, 3, 6)
"""Of the calls of a point one dies; of many points there are but few."""
KINDS = ("driver at a random time", "driver at a chosen call", "worker at a random time")
WEIGHTS = (5, 3, 2)
RESULT = Path(__file__).with_suffix(".json")


def crashes(hand: Hand, folder: Path, media: list[str], trials: int, seed: int) -> list[dict]:
    """Run the trials; a row for each."""
    whole = {one: undisturbed(hand, folder / one, one) for one in media}
    rows = []
    for number in range(trials):
        chance = random.Random(seed * 100_003 + number)
        before = whole[media[number % len(media)]]
        kind = chance.choices(KINDS, WEIGHTS)[0]
        part = chance.choice(PARTS)
        seconds = chance.random() * before.seconds * (1 - 0.8 * part)
        point = [*chance.choice(POINTS), chance.choice(NUMBERS)]
        disturb = {
            KINDS[0]: lambda hand, place, medium, s=seconds: killed(hand, place, medium, s),
            KINDS[1]: lambda hand, place, medium, p=point: hand.make(place, medium, die=p),
            KINDS[2]: lambda hand, place, medium, s=seconds: bereft(hand, place, medium, s),
        }[kind]
        root = folder / f"trial-{number}"
        status, faults, money = trial(hand, before, root, part, seed + number, disturb)
        shutil.rmtree(root)
        rows.append(
            {
                "trial": number,
                "medium": before.medium,
                "kind": kind,
                "at": point if kind == KINDS[1] else round(seconds, 3),
                "remembered": part,
                "ended": status,
                "settled": money.settled.total(),
                "open": money.opened.total(),
                "bills": money.bills.total(),
                "faults": faults,
            }
        )
        for fault in faults:
            print(f"trial {number}, {before.medium}, {kind}, {rows[-1]['at']}: {fault}", flush=True)
    return rows


def rushes(folder: Path, count: int, processes: int) -> dict:
    """A thousand asks against a budget for a hundred, in so many processes."""
    limit, each = 100 * 10_006, count // processes
    store, bills = folder / f"rush-{processes}", folder / f"bills-{processes}"
    began, used = time.perf_counter(), os.times()
    if processes == 1:
        answered, refused = rush(store, bills, limit, 0, each)
    else:
        code = "import sys; from cases.rush import *; "
        code += "print(*rush(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:])))"
        paths = os.pathsep.join(["src", "tests"])
        started = [
            subprocess.Popen(
                [sys.executable, "-c", code, store, bills, str(limit), str(n * each), str(each)],
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONPATH": paths},
            )
            for n in range(processes)
        ]
        said = [one.communicate()[0].split() for one in started]
        answered, refused = (sum(int(one[n]) for one in said) for n in (0, 1))
    after = os.times()
    amounts = [amount for _, amount in billed(bills)]
    with closing(Ledger(store / "ledger.sqlite")) as ledger:
        entries = ledger.entries()
    same = sorted(one.cost for one in entries) == sorted(amounts)
    return {
        "processes": processes,
        "asks": count,
        "limit": limit,
        "answered": answered,
        "refused": refused,
        "billed": sum(amounts),
        "left": limit - sum(amounts),
        "seconds": round(time.perf_counter() - began, 2),
        "cpu": round(sum(after[:4]) - sum(used[:4]), 2),
        "well": same and 0 <= limit - sum(amounts) < MOST and answered + refused == count,
    }


def shown(rows: list[dict]) -> dict:
    """The table of the trials, printed and as data."""
    table = {}
    print(f"{'medium':10} {'kind':24} trials stopped    open settled  faulty")
    for medium in MEDIA:
        for kind in KINDS:
            mine = [one for one in rows if (one["medium"], one["kind"]) == (medium, kind)]
            if mine:
                counts = {
                    "trials": len(mine),
                    "stopped": sum(one["ended"] != 0 for one in mine),
                    "open": sum(one["open"] for one in mine),
                    "settled": sum(one["settled"] for one in mine),
                    "faulty": sum(bool(one["faults"]) for one in mine),
                }
                table[f"{medium}, {kind}"] = counts
                cells = "  ".join(f"{count:6}" for count in counts.values())
                print(f"{medium:10} {kind:24} {cells}")
    return table


def faults(hand: Hand, folder: Path) -> dict:
    """What is wrong after each of the faults."""
    found = {}
    before = undisturbed(hand, folder / "faults", "novel")
    for number, fault in enumerate(FAULTS):
        wrong = fault(hand, before, folder / f"fault-{number}")
        said = str(fault.__doc__).splitlines()[0]
        found[said] = wrong
        print(f"{'well ' if not wrong else 'WRONG'}  {said}", *wrong, sep="\n       ", flush=True)
    return found


def budgets(folder: Path) -> list[dict]:
    """The rushes of one process and of four."""
    money = [rushes(folder, 1000, processes) for processes in (1, 4)]
    for one in money:
        print(json.dumps(one))
    return money


def together(before: dict, found: dict) -> dict:
    """Two results as one: counts are added, the rest is that of the first."""
    if set(before["seeds"]) & set(found["seeds"]):
        raise SystemExit(f"these seeds were tried already: {before['seeds']}")
    table = {
        name: dict(Counter(before["table"].get(name, {})) + Counter(found["table"].get(name, {})))
        for name in (*before["table"], *found["table"])
    }
    names = dict.fromkeys(("trials", "stopped", "open", "settled", "faulty"), 0)
    return {
        **before,
        "seeds": before["seeds"] + found["seeds"],
        "trials": before["trials"] + found["trials"],
        "ended": dict(Counter(before["ended"]) + Counter(found["ended"])),
        "faulty": before["faulty"] + found["faulty"],
        "table": {name: names | counts for name, counts in table.items()},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=200)
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--media", default=",".join(MEDIA))
    parser.add_argument("--add", action="store_true")
    chosen = parser.parse_args()
    before = json.loads(RESULT.read_text("utf-8")) if chosen.add else None
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_WORK")) as name, Hand() as hand:
        folder = Path(name)
        others = {} if before else {"faults": faults(hand, folder), "budget": budgets(folder)}
        rows = crashes(hand, folder, chosen.media.split(","), chosen.trials, chosen.seed)
    found = {
        "seeds": [chosen.seed],
        "trials": len(rows),
        "ended": dict(Counter(str(one["ended"]) for one in rows)),
        "faulty": [one for one in rows if one["faults"]],
        "table": shown(rows),
        **others,
    }
    print(f"{len(rows)} trials, {len(found['faulty'])} with faults")
    found = together(before, found) if before else found
    text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
    RESULT.write_text(text, "utf-8")
    well = not any(found["faults"].values()) and all(one["well"] for one in found["budget"])
    sys.exit(0 if well and not found["faulty"] else 1)


if __name__ == "__main__":
    main()
