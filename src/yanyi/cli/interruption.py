"""Ctrl-C, and the word of the system to end: the program stops soon, whatever it is doing."""

import _thread
import asyncio
import multiprocessing
import os
import select
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing import util
from types import FrameType
from typing import Any, Self

SENTENCE = "Stopped. What was finished is kept; run the same command to go on."
STATUS = 130
GENTLY, SOON = 0.6, 1.2
"""Seconds after which a step of the event loop is not waited for, and after which all is ended."""

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_CURSOR = "\x1b[?25h"


class Interruption:
    """Raises KeyboardInterrupt in what runs inside when a signal says so.

    First between two steps of the event loop, so that nothing is torn. If that takes long, in the
    midst of one. If that does not help either, or a second signal comes, a thread ends the program:
    what hangs may be a library that does not come back to Python.
    """

    def __init__(self, end: Callable[[], None] | None = None) -> None:
        self._end = end or self._end_now
        self._heard = self._taken = self._told = False
        self._before: dict[signal.Signals, Any] = {}
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._writer, False)

    def __enter__(self) -> Self:
        self._wakes = signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        for one in _SIGNALS:
            if signal.getsignal(one) is not signal.SIG_IGN:
                self._before[one] = signal.signal(one, self._hear)
        threading.Thread(target=self._watch, name="interruption", daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        """Listen no more; once interrupted, go on watching until the program has ended."""
        if not self._heard:
            for one, before in self._before.items():
                signal.signal(one, before)
            signal.set_wakeup_fd(self._wakes)
            os.close(self._writer)

    def tell(self) -> None:
        """Say once that all was stopped, and how to go on."""
        if not self._told:
            self._told = True
            os.write(2, f"{SENTENCE}\n".encode())

    def _hear(self, number: int, frame: FrameType | None) -> None:
        """Interrupt the main thread; a loop that runs there ends its step first."""
        first, self._heard = not self._heard, True
        if self._taken:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._interrupt()
        if not first:
            self._interrupt()
        loop.call_soon_threadsafe(self._interrupt)

    def _interrupt(self) -> None:
        if not self._taken:
            self._taken = True
            raise KeyboardInterrupt

    def _watch(self) -> None:
        """Hear signals at once, count the seconds, and lose patience."""
        came = self._comes(None)
        if came:
            came = self._comes(GENTLY)
            if came is None:
                if not self._taken:
                    _thread.interrupt_main()
                    self._comes(0)
                came = self._comes(SOON - GENTLY)
        if came is not False:
            self._end()
        os.close(self._reader)

    def _comes(self, seconds: float | None) -> bool | None:
        """Whether a signal came; None when the time is over, False when nobody listens any more."""
        ready, _, _ = select.select([self._reader], [], [], seconds)
        return bool(os.read(self._reader, 1)) if ready else None

    def _end_now(self) -> None:
        """End the program and its processes, and leave nothing of them behind."""
        for process in multiprocessing.active_children():
            process.kill()
        util._run_finalizers()  # type: ignore[attr-defined]
        if sys.stderr.isatty():
            os.write(2, _CURSOR.encode())
        self.tell()
        os._exit(STATUS)
