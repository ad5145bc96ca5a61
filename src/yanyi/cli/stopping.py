"""Ctrl-C: stops at the next step, in two seconds at the latest, and at once the second time."""

import asyncio
import multiprocessing
import os
import signal
import sys
import threading
from multiprocessing import util
from types import FrameType

STATUS = 130
WORDS = "Stopped. What was finished is kept; run the same command to go on."
PATIENCE = 1.5
"""Seconds after which whatever still runs is left alone."""


class Stopping:
    """Listens to SIGINT and SIGTERM alike while the program runs."""

    def __init__(self) -> None:
        self.asked = False

    def listen(self) -> None:
        """Answer the signals from now on."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._heard)

    def _heard(self, number: int, frame: FrameType | None) -> None:
        if self.asked:
            leave()
        self.asked = True
        timer = threading.Timer(PATIENCE, leave)
        timer.daemon = True
        timer.start()
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise KeyboardInterrupt from None
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.call_soon_threadsafe(lambda: None)


def leave() -> None:
    """End this process and its workers now; every file is whole or not there at any time."""
    for child in multiprocessing.active_children():
        child.kill()
    util._run_finalizers(0)  # type: ignore[attr-defined] # takes down the semaphores, which have names
    sys.stderr.write(f"{WORDS}\n")
    sys.stderr.flush()
    os._exit(STATUS)
