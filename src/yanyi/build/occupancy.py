"""Occupancy: many processes use a store at once; who drops things from it must have it alone."""

import fcntl
import os
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from yanyi.build.store import writing
from yanyi.problems import OutputError, Position, Problem

FILE = "in-use.lock"


class Occupancy:
    """A share in a store until ``leave`` or the end of the process, however it ends.

    Waits while another process has the store alone.
    """

    def __init__(self, root: Path) -> None:
        self._path = root / FILE
        with writing(root):
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            self._close = weakref.finalize(self, os.close, self._handle)
            fcntl.flock(self._handle, fcntl.LOCK_SH)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Have the store alone; raises OutputError when somebody else uses it."""
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            hint = "Wait until every `yanyi make` on this store has ended, then say it again."
            where = Position(str(self._path.parent))
            raise OutputError(Problem("somebody is using this store", where, hint)) from None
        else:
            yield
        finally:
            # The share is lost while the lock changes, also when that fails.
            fcntl.flock(self._handle, fcntl.LOCK_SH)

    def leave(self) -> None:
        """Use the store no more."""
        self._close()
