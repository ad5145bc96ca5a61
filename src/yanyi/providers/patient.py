"""A provider that is tried again: with growing, uneven pauses, and not for ever."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from yanyi.models.answers import Answer
from yanyi.models.asks import Ask
from yanyi.models.provider import Desk, Offer, Provider
from yanyi.problems import BusyError, Problem, ProviderError

TRIES = 5
FIRST, LONGEST = 1.0, 60.0
OPEN_AFTER, OPEN_FOR = 8, 30.0


@dataclass
class Clock:
    """Time and chance, so that tests need not wait."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = field(default_factory=lambda: random.Random().random)


class Breaker:
    """Stops asking a service that fails again and again, and lets one ask try it later."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._closed_at = 0.0

    def check(self, name: str) -> None:
        """Raise BusyError while the service is left alone."""
        with self._lock:
            wait = self._closed_at - self._clock.now()
            if self._failures < OPEN_AFTER or wait <= 0:
                if self._failures >= OPEN_AFTER:
                    self._closed_at = self._clock.now() + OPEN_FOR  # one may try, others wait
                return
        hint = "It is left alone for half a minute; try later. What was made stays."
        raise ProviderError(Problem(f"{name} failed {self._failures} times in a row", hint=hint))

    def heard(self, well: bool) -> None:
        """Count an answer or a failure."""
        with self._lock:
            self._failures = 0 if well else self._failures + 1
            self._closed_at = self._clock.now() + OPEN_FOR


class Pace:
    """Keeps what begins apart, so that no more than ``a_minute`` asks do (0: any number)."""

    def __init__(self, a_minute: int, clock: Clock) -> None:
        self._apart = 60.0 / a_minute if a_minute else 0.0
        self._clock = clock
        self._lock = threading.Lock()
        self._next = 0.0

    def wait(self) -> None:
        """Sleep until it is this ask's turn."""
        with self._lock:
            turn = max(self._clock.now(), self._next)
            self._next = turn + self._apart
        pause = turn - self._clock.now()
        if pause > 0:
            self._clock.sleep(pause)


class Patient:
    """Asks another provider up to ``TRIES`` times while it is busy.

    What may have been counted by the service (``BusyError.reached``) and costs money is not tried
    again: nobody may pay twice for one answer unasked. ``way`` is how the inner one is asked.
    """

    def __init__(
        self,
        inner: Provider,
        at_once: int,
        a_minute: int = 0,
        clock: Clock | None = None,
        way: str = "",
    ) -> None:
        self.inner = inner
        self.way = way
        self.name, self.revision, self.local = inner.name, inner.revision, False
        self._clock = clock or Clock()
        self._breaker = Breaker(self._clock)
        self._pace = Pace(a_minute, self._clock)
        self._room = threading.BoundedSemaphore(at_once)
        self.at_once = at_once

    def offers(self) -> tuple[Offer, ...]:
        """As the inner one."""
        return self.inner.offers()

    def essence(self, ask: Ask) -> Ask:
        """As the inner one."""
        return self.inner.essence(ask)

    def price(self, ask: Ask) -> int:
        """As the inner one."""
        return self.inner.price(ask)

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The inner one's answer; raises its error when patience is at an end."""
        for number in range(1, TRIES + 1):
            self._breaker.check(self.name)
            try:
                with self._room:
                    self._pace.wait()
                    answer = self.inner.answer(ask, desk)
            except BusyError as error:
                self._breaker.heard(well=False)
                paid = error.reached and self.price(ask) > 0
                if number == TRIES or paid or (error.after or 0) > LONGEST:
                    raise
                self._clock.sleep(self._pause(number, error.after))
            else:
                self._breaker.heard(well=True)
                return answer
        raise AssertionError("a last try ends by an answer or an error")

    def _pause(self, number: int, asked: float | None) -> float:
        """Seconds to wait: as asked, or doubled each time, and up to half as much again."""
        usual = asked if asked is not None else min(LONGEST, FIRST * 2 ** (number - 1))
        return usual * (1 + self._clock.chance() / 2)
