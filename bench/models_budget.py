"""A thousand paid asks at once against a budget for a hundred, with askers killed at random.

python bench/models_budget.py [--trials 20] [--seed 9] [--processes 4]

In every trial so many processes share one store and ask a server on this machine, which bills
whatever reaches it, each ask another amount; one to five times one of them is killed (SIGKILL) at a
random bill, up to 30 milliseconds after it, and begins again. Then the ledger is held against the
bills: never more than the budget, to the micro-unit; every bill in an entry and no answer settled
twice; and when the open calls are decided by the bills, the entries add up to them. Prints a row
a trial and writes bench/models_budget.json; ends with 1 where anything is wrong.
"""

import argparse
import json
import random
import sys
import time
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from cases.rush import LEAST, MOST
from cases.till import Wish, trial

RESULT = Path(__file__).with_suffix(".json")
ASKS, FOR = 1000, 100
LIMIT = FOR * (LEAST + MOST) // 2
LATE = 0.03


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trials", type=int, default=20)
    parser.add_argument("--seed", type=int, default=9)
    parser.add_argument("--processes", type=int, default=4)
    wanted = parser.parse_args()
    rows = []
    for number in range(wanted.trials):
        chance = random.Random(wanted.seed * 100_003 + number)
        kills = tuple(sorted(chance.sample(range(1, FOR - 5), chance.randint(1, 5))))
        wish = Wish(ASKS, wanted.processes, LIMIT, kills, LATE)
        began = time.perf_counter()
        with TemporaryDirectory() as folder:
            ended = trial(Path(folder), wish, wanted.seed + number)
        seconds = round(time.perf_counter() - began, 1)
        rows.append({"kills at bills": kills, **asdict(ended), "seconds": seconds})
        print(number, json.dumps(rows[-1]), flush=True)
    found = {
        "asks": ASKS,
        "processes": wanted.processes,
        "limit": LIMIT,
        "trials": len(rows),
        "killed": sum(row["killed"] for row in rows),
        "most billed": max(row["billed"] for row in rows),
        "least left": LIMIT - max(row["held"] for row in rows),
        "calls": sum(row["settled"] + row["unsure"] for row in rows),
        "unsure": sum(row["unsure"] for row in rows),
        "unsure and paid": sum(row["paid"] for row in rows),
        "faulty": sum(bool(row["faults"]) for row in rows),
        "billed": sum(row["billed"] for row in rows),
        "entered": sum(row["entries"] for row in rows),
        "rows": rows,
    }
    RESULT.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print({name: value for name, value in found.items() if name != "rows"})
    return 1 if found["faulty"] else 0


if __name__ == "__main__":
    sys.exit(main())
