"""Which runs are alive: each holds a lock that ends with its process, however it ends."""

import fcntl
import os
from pathlib import Path

from yanyi.problems import OutputError, Position, Problem


class Presence:
    """A run's own file under ``folder``, locked until ``leave`` or the end of the process.

    Raises OutputError when the disk refuses.
    """

    def __init__(self, folder: Path, run: str) -> None:
        self._path = folder / run
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            fcntl.flock(self._handle, fcntl.LOCK_EX)
        except OSError as error:
            hint = (
                "Make room there and let it be written to, or choose another folder with --store."
            )
            raise OutputError(
                Problem(str(error.strerror), Position(str(self._path)), hint)
            ) from None

    def leave(self) -> None:
        """The run is over."""
        self._path.unlink(missing_ok=True)
        os.close(self._handle)


def alive(folder: Path, run: str) -> bool:
    """Whether the process of a run is still there; forgets it when it is not."""
    try:
        handle = os.open(folder / run, os.O_RDONLY)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    else:
        (folder / run).unlink(missing_ok=True)
        return False
    finally:
        os.close(handle)
