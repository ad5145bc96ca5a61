"""A crew of processes that know who has loaded what: a model is asked where it is ready."""

import threading
from collections import deque
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from typing import Any

Pool = Callable[[], ProcessPoolExecutor]


@dataclass(eq=False, slots=True)
class _Job:
    """A call, what it needs to have been loaded, and the future of what it gives."""

    future: "Future[Any]"
    skill: Hashable
    function: Callable[..., Any]
    arguments: tuple[Any, ...]


@dataclass(eq=False, slots=True)
class _Hand:
    """One process: its jobs that have not ended, what it has loaded, what it is loading."""

    pool: ProcessPoolExecutor
    load: int = 0
    skills: set[Hashable] = field(default_factory=set)
    learning: Hashable = None


class Crew:
    """So many processes, begun when they are needed; ``pool`` makes one of them.

    A job goes to a process that has loaded what it needs, to one that is just loading it, else to
    any that is free. While many wait, every process has its next job beside it already.
    """

    def __init__(self, size: int, pool: Pool) -> None:
        self._size = size
        self._pool = pool
        self._hands: list[_Hand] = []
        self._waiting: deque[_Job] = deque()
        self._lock = threading.RLock()
        self._closed = False

    def submit(
        self, function: Callable[..., Any], *arguments: Any, skill: Hashable = None
    ) -> "Future[Any]":
        """Run a function in a process; a future that breaks with its process."""
        job = _Job(Future(), skill, function, arguments)
        with self._lock:
            self._waiting.append(job)
            self._hand_out()
        return job.future

    def learn(self, function: Callable[..., Any], *arguments: Any, skill: Hashable) -> None:
        """Let a process that has nothing to do load something, unless one has loaded it."""
        with self._lock:
            free = [one for one in self._all() if not one.load]
            if free and not any(skill in one.skills for one in self._hands):
                job = _Job(Future(), skill, function, arguments)
                self._give(min(free, key=lambda one: len(one.skills)), job)

    def close(self) -> None:
        """End the processes; jobs that have not begun are dropped."""
        with self._lock:
            self._closed = True
            hands, self._hands = self._hands, []
            for job in self._waiting:
                job.future.cancel()
            self._waiting.clear()
        for hand in hands:
            _end(hand.pool)

    def _all(self) -> list[_Hand]:
        """Those that work, and one more where there is room for it."""
        idle = any(not one.load for one in self._hands)
        if not idle and len(self._hands) < self._size:
            self._hands.append(_Hand(self._pool()))
        return self._hands

    def _hand_out(self) -> None:
        """Give away the jobs that somebody can take."""
        while self._waiting and not self._closed:
            job = self._waiting[0]
            hand = None if job.future.cancelled() else self._fit(job)
            if hand is None and not job.future.cancelled():
                return
            self._waiting.popleft()  # first: a job that ends at once comes back here
            if hand is not None:
                self._give(hand, job)

    def _fit(self, job: _Job) -> _Hand | None:
        """Who takes a job now, if anybody."""
        hands = self._all()
        ready = [one for one in hands if job.skill is not None and job.skill in one.skills]
        soon = [one for one in ready if one.load == 1 and one.learning == job.skill]
        free = [one for one in hands if not one.load]
        many = len(self._waiting) >= self._size
        beside = [one for one in hands if one.load == 1 and many]
        for found in ([one for one in ready if not one.load], soon, free, beside):
            if found:
                return min(found, key=lambda one: len(one.skills))
        return None

    def _give(self, hand: _Hand, job: _Job) -> None:
        if job.skill is not None and job.skill not in hand.skills:
            hand.skills.add(job.skill)
            hand.learning = job.skill
        hand.load += 1
        try:
            done = hand.pool.submit(job.function, *job.arguments)
        except BrokenProcessPool as error:
            done = Future()
            done.set_exception(error)
        done.add_done_callback(lambda done: self._ended(hand, job, done))

    def _ended(self, hand: _Hand, job: _Job, done: "Future[Any]") -> None:
        """Hand over what a job gave; a process that broke is replaced."""
        if done.cancelled():
            job.future.cancel()
            return
        error = done.exception()
        with self._lock:
            hand.load -= 1
            if hand.learning == job.skill:
                hand.learning = None
            if isinstance(error, BrokenProcessPool) and hand in self._hands:
                self._hands.remove(hand)
        if job.future.set_running_or_notify_cancel():
            if error is not None:
                job.future.set_exception(error)
            else:
                job.future.set_result(done.result())
        with self._lock:
            self._hand_out()


def _end(pool: ProcessPoolExecutor) -> None:
    """End a pool and its process at once."""
    processes = list((pool._processes or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()
    pool.shutdown(wait=True)
