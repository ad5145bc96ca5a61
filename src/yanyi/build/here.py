"""Workers that are no processes: every step runs at once in the process that asks."""

import time
from collections.abc import Callable
from itertools import count
from os import getpid, sep
from pathlib import Path
from typing import Any

from yanyi.build.store import Store, writing
from yanyi.build.workers import Workers, answer
from yanyi.models.answers import Answer
from yanyi.models.asks import Ask
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider


class Here(Workers):
    """For steps shorter than the way to a worker process, and for trials.

    Files are not flushed one by one: after a power cut a step may be there whose file is short or
    missing, and is made again.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(1, root)
        self._store = Store(root)
        self._numbers = count()
        self._scratch = f"{root}{sep}tmp{sep}here-{getpid()}-{id(self)}-"

    async def cook(
        self, run: Callable[[Any, list[Path], Path], None], params: Any, inputs: list[Blob]
    ) -> tuple[Blob, float]:
        """Run a recipe."""
        began = time.perf_counter()
        output = Path(f"{self._scratch}{next(self._numbers)}")
        try:
            with writing(output):
                run(params, [self._store.path(blob) for blob in inputs], output)
            return self._store.keep(output, flush=False), time.perf_counter() - began
        except BaseException:
            output.unlink(missing_ok=True)
            raise

    async def answer(self, kind: Callable[[], Provider], ask: Ask) -> tuple[Answer, float]:
        """Let a local provider answer."""
        return answer(kind, ask, self._root)

    def warm(self, kind: Callable[[], Provider], ask: Ask) -> None:
        """Nobody gets ready: there is no other process that could meanwhile."""
