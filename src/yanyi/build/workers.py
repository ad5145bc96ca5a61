"""Worker processes: where recipes and local models run."""

import asyncio
import contextlib
import ctypes
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Hashable, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any, TypeVar

from yanyi.build.crew import Crew
from yanyi.build.queue import Turns
from yanyi.build.rehearsal import rehearse
from yanyi.build.store import Store, writing
from yanyi.models.answers import Answer
from yanyi.models.asks import Ask
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider
from yanyi.problems import Problem, ProviderError

T = TypeVar("T")


_ONE_CORE = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""A worker has a core: threads of libraries that wait for one another cost many times as much."""


_MAP_FROM, _TRIM_FROM = -3, -1  # as in malloc.h
_LARGE = 4 << 20  # bytes


class StoreDesk:
    """The desk of a provider: scratch files and remembered ones of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._scratch: list[Path] = []

    def file(self, suffix: str) -> Path:
        """A new scratch file name."""
        self._scratch.append(self._store.scratch(suffix))
        return self._scratch[-1]

    def keep(self, path: Path) -> Blob:
        """Put a finished file into the store."""
        return self._store.keep(path)

    def path(self, blob: Blob) -> Path:
        """Where a remembered file can be read."""
        return self._store.sound(blob)

    def clear(self) -> None:
        """Throw away what was not kept."""
        for one in self._scratch:
            one.unlink(missing_ok=True)


@cache
def _opened(root: Path) -> Store:
    return Store(root)


@cache
def _provided(kind: Callable[[], Provider]) -> Provider:
    return kind()


def cook(
    run: Callable[[Any, list[Path], Path], None], params: Any, inputs: list[Blob], root: Path
) -> tuple[Blob, float]:
    """Run a recipe and keep its output; also the seconds it took."""
    store = _opened(root)
    began = time.perf_counter()
    output = store.scratch()
    try:
        with writing(output):
            run(params, [store.sound(blob) for blob in inputs], output)
        return store.keep(output), time.perf_counter() - began
    finally:
        output.unlink(missing_ok=True)


def answer(kind: Callable[[], Provider], ask: Ask, root: Path) -> tuple[Answer, float]:
    """Let a provider answer; also the seconds it took."""
    desk = StoreDesk(_opened(root))
    began = time.perf_counter()
    try:
        with writing(root):
            return _provided(kind).answer(ask, desk), time.perf_counter() - began
    finally:
        desk.clear()


def rehearsed(kind: Callable[[], Provider], ask: Ask) -> None:
    """Let the provider of this process answer for nobody."""
    rehearse(lambda: _provided(kind), ask)


def _enter(environment: dict[str, str]) -> None:
    """Leave Ctrl-C to the driver, and end with it however it ends.

    Locks that libraries make for processes they might start have no name under ``fork``: those of
    a worker that is ended would stay behind.
    """
    os.environ.update(environment)
    multiprocessing.set_start_method("fork", force=True)
    _hush()
    _give_back()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _give_back() -> None:
    """Let the C library of Linux return large blocks when they are freed, not keep them for ever.

    By itself it learns to keep what is freed, here whole pictures, and a worker grows and grows.
    """
    tune = getattr(ctypes.CDLL(None), "mallopt", None) if os.name == "posix" else None
    if tune is not None:
        tune(_MAP_FROM, _LARGE)
        tune(_TRIM_FROM, _LARGE)


def _hush() -> None:
    """Keep what C libraries mutter off the terminal; errors travel as exceptions."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


class Workers:
    """A pool of processes; at most twice as many steps wait as can run.

    ``environment`` is set in each process before anything is imported there.
    """

    def __init__(self, jobs: int, root: Path, environment: Mapping[str, str] | None = None) -> None:
        self.jobs = jobs
        self._root = root
        self._environment = {**_ONE_CORE, **(environment or {})}
        self._crew: Crew | None = None
        self._room = Turns(jobs * 2)

    async def cook(
        self, run: Callable[[Any, list[Path], Path], None], params: Any, inputs: list[Blob]
    ) -> tuple[Blob, float]:
        """Run a recipe in a worker."""
        return await self._run(cook, run, params, inputs, self._root)

    async def answer(self, kind: Callable[[], Provider], ask: Ask) -> tuple[Answer, float]:
        """Let a local provider answer in a worker, one where it is ready if there is such."""
        return await self._run(answer, kind, ask, self._root, skill=kind)

    def warm(self, kind: Callable[[], Provider], ask: Ask) -> None:
        """Let a provider load what such an ask needs, in a worker of its own if there is one."""
        self._opened().learn(rehearsed, kind, ask, skill=kind)

    async def _run(self, function: Callable[..., T], *arguments: Any, skill: Hashable = None) -> T:
        async with self._room:
            for _ in range(2):
                with contextlib.suppress(BrokenProcessPool):
                    job = self._opened().submit(function, *arguments, skill=skill)
                    made: T = await asyncio.wrap_future(job)
                    return made
            hint = "Was it short of memory? Try --jobs 1; what was made before is kept."
            raise ProviderError(Problem("a worker process died twice", hint=hint))

    def _opened(self) -> Crew:
        if self._crew is None:
            self._crew = Crew(self.jobs, self._process)
        return self._crew

    def _process(self) -> ProcessPoolExecutor:
        """A pool of one process that never hears Ctrl-C, not even while it begins."""
        context = multiprocessing.get_context("spawn")
        pool = ProcessPoolExecutor(1, context, initializer=_enter, initargs=(self._environment,))
        heard = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
        try:
            pool.submit(int)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        return pool

    def close(self) -> None:
        """End the processes; steps that have not begun are dropped."""
        if self._crew is not None:
            self._crew.close()
            self._crew = None
