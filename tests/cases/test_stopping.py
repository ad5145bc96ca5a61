"""Ctrl-C, whatever is running: the program ends soon, says how to go on, and keeps what it made."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from cases.theatre import ENGLISH, command, files, make, project

STUCK = """
import asyncio, sys, threading
from yanyi.build.callers import Callers
from yanyi.cli import main
from yanyi.providers.fakes import FakeVoice

def thread():
    print("ready", flush=True)
    threading.Event().wait()

def loop():
    print("ready", flush=True)
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass

async def waits():
    await Callers().call(FakeVoice(), thread)

async def spins():
    loop()

main.app = lambda standalone_mode: asyncio.run({"thread": waits, "loop": spins}[sys.argv[1]]())
main.main()
"""
SAID = "Stopped. What was finished is kept; run the same command to go on.\n"


def stuck(how: str) -> "subprocess.Popen[str]":
    driver = subprocess.Popen(
        [sys.executable, "-c", STUCK, how],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert driver.stdout is not None
    assert driver.stdout.readline() == "ready\n"
    return driver


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_server_that_never_answers_is_left_alone(number: signal.Signals) -> None:
    driver = stuck("thread")
    driver.send_signal(number)
    _, err = driver.communicate(timeout=60)
    assert (driver.returncode, err) == (130, SAID)


def test_a_loop_that_does_not_listen_is_ended_all_the_same() -> None:
    driver = stuck("loop")
    driver.send_signal(signal.SIGINT)
    _, err = driver.communicate(timeout=60)
    assert (driver.returncode, err) == (130, SAID)


def _remembered(base: Path) -> int:
    """How many steps a build has written down so far."""
    try:
        with closing(sqlite3.connect(f"file:{base}?mode=ro", uri=True)) as traces:
            return int(traces.execute("SELECT count(*) FROM outputs").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def _living(group: int) -> list[str]:
    """The processes of a group; those that have ended and wait to be buried are none."""
    told = subprocess.run(["ps", "-e", "-o", "pgid=,stat="], capture_output=True, text=True)
    rows = [row.split() for row in told.stdout.splitlines()]
    return [state for pgid, state in rows if int(pgid) == group and not state.startswith("Z")]


def test_a_build_that_is_stopped_keeps_what_it_made_and_leaves_no_process(tmp_path: Path) -> None:
    folder, store = project(tmp_path / "lamp", ENGLISH), tmp_path / "store"
    driver = subprocess.Popen(
        command("make", folder, "--for", "comic,novel", "--jobs", "2"),
        env={**os.environ, "YANYI_HOME": str(store)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    while driver.poll() is None and _remembered(store / "traces.sqlite") < 8:
        os.sched_yield()
    os.killpg(driver.pid, signal.SIGINT)
    _, err = driver.communicate(timeout=60)
    assert driver.returncode == 130
    assert err.endswith(SAID)
    assert "leaked" not in err
    assert _living(os.getpgrp())
    while _living(driver.pid):
        os.sched_yield()
    said = make(folder, store, "--for", "comic,novel")
    assert sum(said["remembered"].values()) > 0
    assert files(folder / "out")
