"""Writes down what a program of the past leaves on disk, as text.

python tests/upgrades/freeze.py COMMIT NAME

The source of the commit is taken from the history into a scratch folder and makes the novel of a
small story there with fakes; then it writes down the steps of ``steps.py``. What is left goes to
``tests/upgrades/NAME``, and is never made again: a new format gets a folder of its own.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SETTINGS = """[story]
title = "The Lamp"
language = "en"
manuscript = "story.md"

[models]
speech = "fake-voice"
picture = "fake-artist"
"""
LEFT = {"home/yanyi.lock": "yanyi.lock", "home/out/yanyi.json": "yanyi.json"}
COMMAND = ("-m", "yanyi.cli.main", "make", "--for", "novel")
BASES = ("traces", "ledger")
INSIDE = "inside"
"""With this word as its argument the program below runs as a part of the old program."""


def freeze(commit: str, name: str) -> None:
    """Make the folder."""
    target = HERE / name
    target.mkdir()
    with TemporaryDirectory() as scratch:
        root = Path(scratch)
        checked_out(commit, root)
        home, store = root / "home", root / "store"
        home.mkdir()
        (home / "yanyi.toml").write_text(SETTINGS, "utf-8")
        shutil.copy(HERE / "story.md", home)
        run(root, *COMMAND, home, "--store", store)
        run(root, __file__, INSIDE, home, store, target)
        for left, kept in LEFT.items():
            shutil.copy(root / left, target / kept)
        for past in (store / "runs").glob("*.json"):
            shutil.copy(past, target / "run.json")
        for base in BASES:
            if (store / f"{base}.sqlite").exists():
                with closing(sqlite3.connect(store / f"{base}.sqlite")) as opened:
                    (version,) = opened.execute("PRAGMA user_version").fetchone()
                    lines = [*opened.iterdump(), f"PRAGMA user_version={version};"]
                (target / f"{base}.sql").write_text("\n".join(lines) + "\n", "utf-8")


def checked_out(commit: str, root: Path) -> None:
    """The source of a commit, with its own entry points."""
    packed = subprocess.run(
        ["git", "-C", ROOT, "archive", commit, "src", "pyproject.toml"],
        check=True,
        capture_output=True,
    )
    subprocess.run(["tar", "-x", "-C", root], input=packed.stdout, check=True)
    written = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    installed = root / "src" / "yanyi-0.0.1.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: yanyi\nVersion: 0.0.1\n")
    points = [
        line
        for group, points in written["entry-points"].items()
        for line in (f"[{group}]", *(f"{key} = {value}" for key, value in points.items()))
    ]
    (installed / "entry_points.txt").write_text("\n".join(points) + "\n")


def run(root: Path, *arguments: str | Path) -> None:
    """Run Python with the old source."""
    path = os.pathsep.join([str(root / "src"), str(HERE.parent)])
    subprocess.run(
        [sys.executable, *map(str, arguments)], check=True, env={**os.environ, "PYTHONPATH": path}
    )


def inside(home: Path, store: Path, target: Path) -> None:
    """As the old program: write down the steps and the story."""
    from upgrades.steps import ASKED, FIRST, SECOND, TEXTS, WRITE, Author, write
    from yanyi.app.request import Request
    from yanyi.app.session import open_session
    from yanyi.build.memory import Memory, ask_step, make_step
    from yanyi.models.blob import Blob
    from yanyi.story.upgrades import save

    session = open_session(Request(home, ("novel",)))
    (target / "story.json").write_text(save(session.story), "utf-8")
    memory = Memory(store)
    kept = [memory.store.keep_bytes(text.encode()) for text in TEXTS]
    author = Author()
    for ask, answer in ASKED:
        step, card = ask_step(author, ask)
        memory.learn(step.key, card, answer, 1.5, author.price(ask))
    inputs: list[Blob] = []
    for params in (FIRST, SECOND):
        step, card = make_step(WRITE, params, inputs)
        output = memory.store.scratch()
        write(params, [memory.store.path(one) for one in inputs], output)
        inputs = [memory.store.keep(output)]
        kept += inputs
        memory.learn(step.key, card, inputs[0], 0.25, 0)
    files = {
        str(memory.store.path(one).relative_to(store)): memory.store.path(one).read_text("utf-8")
        for one in kept
    }
    text = json.dumps(files, ensure_ascii=False, indent=1) + "\n"
    (target / "files.json").write_text(text, "utf-8")
    pay(store)
    getattr(memory, "close", memory.traces.close)()


def pay(store: Path) -> None:
    """Three calls in the ledger, where the old program has one."""
    try:
        from yanyi.ledger.entry import Call
        from yanyi.ledger.ledger import Ledger
    except ImportError:
        return
    with closing(Ledger(store / "ledger.sqlite")) as ledger:
        calls = [Call("speech", "frozen-author", f"key {n}", "novel", n) for n in (1, 2, 3)]
        numbers = [ledger.reserve("run", "lamp", call, 30_000, ()) for call in calls]
        ledger.settle(numbers[0], 20_000)
        ledger.release(numbers[1])
        ledger.save("run", "lamp", 4, 80_000)


if __name__ == "__main__":
    if sys.argv[1] == INSIDE:
        inside(*map(Path, sys.argv[2:]))
    else:
        freeze(*sys.argv[1:])
