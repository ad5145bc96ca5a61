"""Claims: of all processes that would pay for the same step now, one does and the others wait."""

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from yanyi.build.store import writing

OFTEN = 0.1
"""Seconds between two looks whether another process has ended."""


class Claims:
    """A locked file for each step that is being paid; a lock ends with its process, however it
    ends.
    """

    def __init__(self, root: Path) -> None:
        self._folder = root / "claims"

    @asynccontextmanager
    async def claim(self, key: str) -> AsyncIterator[None]:
        """Have a step to oneself, when whoever has it now is done with it."""
        with writing(self._folder):
            self._folder.mkdir(exist_ok=True)
        path = self._folder / key
        while (handle := _locked(path)) is None:
            await asyncio.sleep(OFTEN)
        try:
            yield
        finally:
            path.unlink(missing_ok=True)
            os.close(handle)


def _locked(path: Path) -> int | None:
    """The file, opened and locked; None when another has it."""
    with writing(path):
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        with suppress(BlockingIOError, FileNotFoundError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Whoever had it has taken the name away; a third may hold the file that has it now.
            if path.stat().st_ino == os.fstat(handle).st_ino:
                return handle
        os.close(handle)
    return None
