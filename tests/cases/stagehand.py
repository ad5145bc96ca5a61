"""Starts builds quickly, so that they can be killed by the hundred: ``python -m cases.stagehand``.

It has imported everything once; each build is a fork of it, with a fork server of its own kind for
the workers. Reads orders from its input, a line of JSON each, and answers with the process number
as soon as the build runs and with its status when it has ended. Models called ``paid-...`` are
services whose bills are written to the order's file.
"""

import errno
import importlib
import json
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

from cases.service import Service
from yanyi import plugins
from yanyi.build.memory import Memory
from yanyi.build.traces import Traces
from yanyi.cli.main import main

PRELOADED = (
    "av",
    "numpy",
    "pydantic",
    "skia",
    "uharfbuzz",
    *(
        f"yanyi.{name}"
        for name in (
            "build.workers",
            "providers.fakes",
            "providers.hearing_fake",
            "perform.audiobook.performance",
            "perform.comic.performance",
            "perform.film.performance",
            "perform.novel.performance",
            "perform.score.performance",
            "app.make",
        )
    ),
)
POINTS = {
    "reserve": ("yanyi.ledger.ledger", "Ledger", "reserve"),
    "settle": ("yanyi.ledger.ledger", "Ledger", "settle"),
    "answer": ("cases.service", "Service", "answer"),
    "learn": ("yanyi.build.memory", "Memory", "learn"),
    "keep": ("yanyi.build.store", "Store", "keep"),
    "place": ("yanyi.build.store", "Store", "place"),
    "copy": ("yanyi.build.store", "", "copy"),
    "lock": ("yanyi.app.make", "", "save_lock"),
}
"""Where a build can be told to die, in its driver."""


def serve() -> None:
    """Do what the orders say, one build after the other."""
    for name in PRELOADED:
        importlib.import_module(name)
    multiprocessing.set_forkserver_preload(list(PRELOADED))
    forkserver.ensure_running()
    server: Any = forkserver._forkserver
    say({"ready": server._forkserver_pid})
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if not pid:
            perform(order)
        say({"pid": pid})
        _, status, used = os.wait4(pid, 0)
        say({"status": os.waitstatus_to_exitcode(status), "cpu": used.ru_utime + used.ru_stime})


def say(what: dict[str, Any]) -> None:
    """Answer with a line of JSON."""
    print(json.dumps(what), flush=True)


def perform(order: dict[str, Any]) -> None:
    """Be the build that was ordered; never returns."""
    server: Any = forkserver._forkserver
    server.ensure_running = lambda: None
    context = multiprocessing.get_context("forkserver")
    multiprocessing.get_context = lambda method=None: context  # type: ignore[assignment]
    for number, place in ((1, order["said"]), (2, order["said"] + ".err")):
        handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(handle, number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    given = plugins.provider
    bills = Path(order["bills"])

    def provider(name: str) -> Any:
        if name.startswith("paid-"):
            return Service(given(name.replace("paid-", "fake-")), bills)
        return given(name)

    plugins.provider = provider
    if order.get("die"):
        die(*order["die"])
    if order.get("log"):
        write_log(order["log"])
    if order.get("clock"):
        ahead, real = order["clock"], time.time
        time.time = lambda: real() + ahead
    sys.argv = ["yanyi", *order["arguments"]]
    status: Any = 70
    try:
        main()
    except SystemExit as leaving:
        status = leaving.code
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status if isinstance(status, int) else 70)


def die(point: str, when: str, number: int) -> None:
    """Kill this process at the ``number``-th call of a point, ``before`` or ``after`` it.

    ``full`` says instead that the disk is full there, once.
    """
    module, holder, name = POINTS[point]
    room = importlib.import_module(module)
    owner = getattr(room, holder) if holder else room
    real: Callable[..., Any] = getattr(owner, name)
    calls = [0]

    def counted(*values: Any, **named: Any) -> Any:
        calls[0] += 1
        mine = calls[0] == number
        if mine and when == "full":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if mine and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = real(*values, **named)
        if mine and when == "after":
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, counted)


def write_log(place: str) -> None:
    """Write down in one file, for all builds that share it, what each looks for and remembers.

    ``looks KEY`` stands there before the memory is asked, ``knows KEY`` when the step is in it for
    all others. Nothing is foreseen, which would look too.
    """
    log = os.open(place, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    recall, commit = Memory.recall, Traces.commit

    def note(what: str, keys: Iterable[str]) -> None:
        for key in keys:
            os.write(log, f"{os.getpid()} {what} {key}\n".encode())

    def looked(self: Memory, key: str) -> Any:
        note("looks", [key])
        return recall(self, key)

    def committed(self: Traces) -> None:
        waiting = tuple(self._waiting)
        commit(self)
        note("knows", waiting)

    async def foresee(*_: Any) -> None:
        return None

    Memory.recall, Traces.commit = looked, committed  # type: ignore[method-assign]
    make: Any = importlib.import_module("yanyi.app.make")
    make.foresee = foresee


if __name__ == "__main__":
    serve()
