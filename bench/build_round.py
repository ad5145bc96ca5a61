"""One run of one engine over one graph, in a process of its own: prints what it cost as JSON.

python bench/build_round.py ENGINE STEPS CHANGED FOLDER

All but one in a hundred of STEPS steps take a number; the others join the hundred before them.
CHANGED is what is added to the first number. Start-up and imports are not measured; making the
graph is, where an engine has one, and is told beside.
"""

import asyncio
import hashlib
import json
import logging
import resource
import sqlite3
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

HUNDRED = 100
Measured = dict[str, float]


def leaf(number: int) -> str:
    """What a step with a number gives."""
    return f"{number:08d}"


def join(parts: list[str]) -> str:
    """What a step that joins others gives."""
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def measured(run: Callable[[], int], graph: Callable[[], object] | None = None) -> Measured:
    """CPU and wall seconds, steps run, by how many bytes the process grew, seconds for a graph."""
    before = _peak()
    wall, cpu = time.perf_counter(), time.process_time()
    made = graph() if graph else None
    built = time.process_time() - cpu if made is not None else 0.0
    count = run()
    return {
        "cpu": time.process_time() - cpu,
        "wall": time.perf_counter() - wall,
        "graph": built,
        "bytes": _peak() - before,
        "ran": count,
    }


def _peak() -> int:
    """The most memory this process has held, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@dataclass(frozen=True)
class Number:
    """The parameters of a leaf; those of a join are empty."""

    number: int = 0


def write_leaf(params: Number, _inputs: list[Path], output: Path) -> None:
    """The recipe of a leaf."""
    output.write_text(leaf(params.number))


def write_join(_params: Number, inputs: list[Path], output: Path) -> None:
    """The recipe of a join."""
    output.write_text(join([one.read_text() for one in inputs]))


def ours(steps: int, changed: int, folder: Path) -> Measured:
    """Production over recipes run in this process."""
    from yanyi.build.garbage import collect_seldom
    from yanyi.build.here import Here
    from yanyi.build.memory import Memory
    from yanyi.build.production import Production
    from yanyi.build.watch import Tally
    from yanyi.ledger.budget import Budget
    from yanyi.models.recipe import Recipe

    collect_seldom()
    leaves = Recipe("bench.leaf", 1, Number, write_leaf)
    joins = Recipe("bench.join", 1, Number, write_join)

    async def all_of(stage: Production) -> None:
        for start in range(0, steps, HUNDRED):
            numbers = range(start, start + HUNDRED - 1)
            made = [await stage.make(leaves, Number(n + changed * (n == 0))) for n in numbers]
            await stage.make(joins, Number(), made)

    def run() -> int:
        tally = Tally()
        memory = Memory(folder)
        asyncio.run(all_of(Production(memory, {}, Here(folder), Budget(0), tally)))
        memory.close()
        return sum(tally.made.values())

    return measured(run)


def with_joblib(steps: int, changed: int, folder: Path) -> Measured:
    """joblib.Memory."""
    import joblib

    ran = [0]
    memory = joblib.Memory(folder, verbose=0)

    def counted_leaf(number: int) -> str:
        ran[0] += 1
        return leaf(number)

    def counted_join(parts: list[str]) -> str:
        ran[0] += 1
        return join(parts)

    leaves, joins = memory.cache(counted_leaf), memory.cache(counted_join)

    def run() -> int:
        for start in range(0, steps, HUNDRED):
            numbers = range(start, start + HUNDRED - 1)
            joins([leaves(n + changed * (n == 0)) for n in numbers])
        return ran[0]

    return measured(run)


def with_doit(steps: int, changed: int, folder: Path) -> Measured:
    """doit: results in its SQLite base, joins by ``getargs``."""
    from doit.cmd_base import ModuleTaskLoader
    from doit.doit_cmd import DoitMain
    from doit.tools import config_changed

    ran = [0]

    def one(number: int) -> dict[str, str]:
        ran[0] += 1
        return {"out": leaf(number)}

    def many(parts: dict[str, str]) -> dict[str, str]:
        ran[0] += 1
        return {"out": join(list(parts.values()))}

    def task_leaf() -> Any:
        for n in range(steps):
            if n % HUNDRED != HUNDRED - 1:
                number = n + changed * (n == 0)
                task = {"actions": [(one, [number])], "uptodate": [config_changed(str(number))]}
                yield {"name": str(n), **task}

    def task_join() -> Any:
        from doit.task import result_dep

        for start in range(0, steps, HUNDRED):
            names = [f"leaf:{n}" for n in range(start, start + HUNDRED - 1)]
            yield {
                "name": str(start),
                "actions": [many_of(names)],
                "task_dep": names,
                "uptodate": [result_dep(name) for name in names],
            }

    def many_of(names: list[str]) -> Any:
        return lambda: many({name: name for name in names})

    space: dict[str, Any] = {"task_leaf": task_leaf, "task_join": task_join}
    config = {"backend": "sqlite3", "dep_file": str(folder / "doit.db"), "verbosity": 0}
    space["DOIT_CONFIG"] = {**config, "reporter": "zero"}

    def run() -> int:
        if DoitMain(ModuleTaskLoader(space)).run(["run"]):
            raise SystemExit("doit failed")
        return ran[0]

    return measured(run)


def with_loop(steps: int, changed: int, folder: Path) -> Measured:
    """A plain loop with a key and a value in SQLite, one commit at the end."""
    base = sqlite3.connect(folder / "loop.sqlite")
    base.execute("CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT)")
    ran = [0]

    def once(key: str, make: Callable[[], str]) -> str:
        row = base.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        if row:
            return str(row[0])
        ran[0] += 1
        value = make()
        base.execute("INSERT INTO kept VALUES (?, ?)", (key, value))
        return value

    def run() -> int:
        for start in range(0, steps, HUNDRED):
            parts = []
            for n in range(start, start + HUNDRED - 1):
                number = n + changed * (n == 0)
                parts.append(once(f"leaf {number}", partial(leaf, number)))
            once(join(["join", *parts]), partial(join, parts))
        base.commit()
        return ran[0]

    return measured(run)


def with_hamilton(steps: int, changed: int, folder: Path) -> Measured:
    """Hamilton with its cache; numbers are inputs, so that a changed one is noticed."""
    from hamilton import ad_hoc_utils, driver
    from hamilton.function_modifiers import group, parameterize, source

    ran = [0]

    def leaves(number: int) -> str:
        ran[0] += 1
        return leaf(number)

    def joins(parts: list[str]) -> str:
        ran[0] += 1
        return join(parts)

    numbers = [n for n in range(steps) if n % HUNDRED != HUNDRED - 1]
    starts = range(0, steps, HUNDRED)
    named = {f"leaf_{n}": {"number": source(f"number_{n}")} for n in numbers}
    grouped = {
        f"join_{at}": {"parts": group(*(source(f"leaf_{n}") for n in range(at, at + HUNDRED - 1)))}
        for at in starts
    }
    held: list[Any] = []

    def graph() -> object:
        module = ad_hoc_utils.create_temporary_module(
            parameterize(**named)(leaves), parameterize(**grouped)(joins)
        )
        held.append(driver.Builder().with_modules(module).with_cache(folder).build())
        return held[0]

    def run() -> int:
        inputs = {f"number_{n}": n + changed * (n == 0) for n in numbers}
        held[0].execute([f"join_{at}" for at in starts], inputs=inputs)
        return ran[0]

    return measured(run, graph)


def with_redun(steps: int, changed: int, folder: Path) -> Measured:
    """redun with its SQLite base."""
    import redun
    from redun.config import Config

    logging.disable(logging.CRITICAL)
    task: Any = redun.task
    ran = [0]

    @task(namespace="bench", version="1")
    def leaves(number: int) -> str:
        ran[0] += 1
        return leaf(number)

    @task(namespace="bench", version="1")
    def joins(parts: list[str]) -> str:
        ran[0] += 1
        return join(parts)

    uri = f"sqlite:///{folder / 'redun.db'}"
    scheduler = redun.Scheduler(config=Config({"backend": {"db_uri": uri}}))
    scheduler.load()

    def run() -> int:
        wanted = []
        for start in range(0, steps, HUNDRED):
            numbers = range(start, start + HUNDRED - 1)
            wanted.append(joins([leaves(n + changed * (n == 0)) for n in numbers]))
        scheduler.run(wanted)
        return ran[0]

    return measured(run)


def with_dask(steps: int, changed: int, _folder: Path) -> Measured:
    """Dask remembers nothing from process to process: this is what its graph costs."""
    import dask

    ran = [0]

    def leaves(number: int) -> str:
        ran[0] += 1
        return leaf(number)

    def joins(parts: list[str]) -> str:
        ran[0] += 1
        return join(parts)

    held: list[Any] = []

    def graph() -> object:
        for start in range(0, steps, HUNDRED):
            numbers = range(start, start + HUNDRED - 1)
            parts = [dask.delayed(leaves)(n + changed * (n == 0)) for n in numbers]
            held.append(dask.delayed(joins)(parts))
        return held

    def run() -> int:
        dask.compute(*held, scheduler="synchronous")
        return ran[0]

    return measured(run, graph)


ENGINES = {
    "yanyi": ours,
    "loop": with_loop,
    "joblib": with_joblib,
    "doit": with_doit,
    "hamilton": with_hamilton,
    "redun": with_redun,
    "dask": with_dask,
}

if __name__ == "__main__":
    engine, steps, changed, folder = sys.argv[1:]
    print(json.dumps(ENGINES[engine](int(steps), int(changed), Path(folder))))
