"""Ctrl-C, whatever is running: the program ends soon, says how to go on, and keeps what it made."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cases.theatre import ENGLISH, command, files, make, project

STUCK = """
import asyncio, sys, threading
from yanyi.build.line import in_thread
from yanyi.cli import main

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
    await in_thread(thread)

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
    blobs = store / "blobs"
    while driver.poll() is None and not (blobs.is_dir() and len(list(blobs.iterdir())) > 8):
        os.sched_yield()
    os.killpg(driver.pid, signal.SIGINT)
    _, err = driver.communicate(timeout=60)
    assert driver.returncode == 130
    assert err.endswith(SAID)
    assert "leaked" not in err
    with pytest.raises(ProcessLookupError):
        os.killpg(driver.pid, 0)
    said = make(folder, store, "--for", "comic,novel")
    assert sum(said["remembered"].values()) > 0
    assert files(folder / "out")
