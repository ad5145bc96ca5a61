import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from yanyi.cli.interruption import SENTENCE

HEAD = """
import asyncio, ctypes, hashlib, multiprocessing, pathlib, sys, threading, time
from yanyi.build.workers import Workers
from yanyi.cli.interruption import Interruption

def ready():
    print("ready", flush=True)

def hang(params, inputs, output):
    ready()
    ctypes.CDLL(None).sleep(600)
"""
HANGS = {
    "a plain computation": "ready()\nwhile True: pass",
    "the loop": "async def wait():\n    ready()\n    await asyncio.sleep(600)\nasyncio.run(wait())",
    "a step of the loop": """
async def compute():
    ready()
    while True: pass
asyncio.run(compute())
""",
    "a library that does not come back": """
sys.setswitchinterval(1000)
inside = threading.Event()
threading.Thread(target=lambda: inside.wait() and ready(), daemon=True).start()
inside.set()
hashlib.pbkdf2_hmac("sha256", b"", b"", 2**31 - 1)
""",
    "who does not want to stop": """
ready()
while True:
    try:
        time.sleep(600)
    except KeyboardInterrupt:
        pass
""",
    "a thread that is asked": """
from yanyi.build.callers import Callers
from yanyi.providers.fakes import FakeWriter
def answer():
    ready()
    time.sleep(600)
async def ask():
    await Callers().call(FakeWriter(), answer)
asyncio.run(ask())
""",
    "a worker": """
workers = Workers(1, pathlib.Path(sys.argv[1]))
try:
    asyncio.run(workers.cook(hang, None, []))
finally:
    workers.close()
""",
}


def program(folder: Path, body: str) -> list[str]:
    """A program that runs this under an interruption, as the command line does."""
    path = folder / "hangs.py"
    inside = textwrap.indent(body.strip(), " " * 12)
    path.write_text(
        f"{HEAD}\nif __name__ == '__main__':\n    with Interruption() as interruption:\n"
        f"        try:\n{inside}\n"
        "        except KeyboardInterrupt:\n            interruption.tell()\n"
        "            sys.exit(130)\n"
    )
    return [sys.executable, str(path), str(folder)]


def stopped(folder: Path, body: str, by: signal.Signals) -> tuple[int, str, str]:
    """How it ended, what it said, and which of its processes are left."""
    running = subprocess.Popen(
        program(folder, body),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "ready\n"
    os.killpg(running.pid, by)
    _, said = running.communicate(timeout=60)
    return running.returncode, said, alive(running.pid)


def alive(group: int) -> str:
    """Processes of a group that have not ended."""
    listed = subprocess.run(["ps", "-eo", "pgid,stat,args"], capture_output=True, text=True)
    rows = [row.split(None, 2) for row in listed.stdout.splitlines()[1:]]
    return "\n".join(row[2] for row in rows if row[0] == str(group) and row[1][0] != "Z")


@pytest.mark.parametrize("what", HANGS)
def test_whatever_runs_stops_with_one_sentence(what: str, tmp_path: Path) -> None:
    status, said, left = stopped(tmp_path, HANGS[what], signal.SIGINT)
    assert (status, said) == (130, f"{SENTENCE}\n")
    assert "resource_tracker" in left or not left


def test_the_system_may_end_it_too(tmp_path: Path) -> None:
    status, said, _ = stopped(tmp_path, HANGS["a worker"], signal.SIGTERM)
    assert (status, said) == (130, f"{SENTENCE}\n")
