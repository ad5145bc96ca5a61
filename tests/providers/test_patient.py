"""Patience: pauses that grow, as the service asks, and an end."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Answer, Wrote
from yanyi.models.asks import Ask, Words
from yanyi.models.provider import Desk
from yanyi.problems import BusyError, Problem, ProviderError
from yanyi.providers.patient import FIRST, OPEN_AFTER, OPEN_FOR, TRIES, Clock, Patient
from yanyi.providers.words_fake import FakeScribe

ASK = Words("Say it again", "the river")


@dataclass
class Hours:
    """A clock that runs only while somebody sleeps."""

    now: float = 0.0
    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    @property
    def clock(self) -> Clock:
        return Clock(lambda: self.now, self.sleep, lambda: 0.0)


class Moody(FakeScribe):
    """Fails as told, then answers; ``cost`` is what an ask costs."""

    def __init__(self, failures: list[BusyError], cost: int = 0) -> None:
        self.failures, self.cost, self.asked = failures, cost, 0

    def price(self, ask: Ask) -> int:
        return self.cost

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        self.asked += 1
        if self.failures:
            raise self.failures.pop(0)
        return super().answer(ask, desk)


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    return StoreDesk(Store(tmp_path))


def busy(after: float | None = None, *, reached: bool = False) -> BusyError:
    return BusyError(Problem("busy"), after, reached=reached)


def test_pauses_grow_until_the_answer_comes(desk: StoreDesk) -> None:
    hours = Hours()
    found = Patient(Moody([busy(), busy(), busy()]), 1, clock=hours.clock).answer(ASK, desk)
    assert isinstance(found, Wrote)
    assert hours.slept == [FIRST, 2 * FIRST, 4 * FIRST]


def test_the_service_says_how_long(desk: StoreDesk) -> None:
    hours = Hours()
    Patient(Moody([busy(7.0)]), 1, clock=hours.clock).answer(ASK, desk)
    assert hours.slept == [7.0]


def test_chance_keeps_many_from_coming_at_once(desk: StoreDesk) -> None:
    hours = Hours()
    clock = Clock(lambda: hours.now, hours.sleep, lambda: 1.0)
    Patient(Moody([busy()]), 1, clock=clock).answer(ASK, desk)
    assert hours.slept == [1.5 * FIRST]


def test_there_is_an_end(desk: StoreDesk) -> None:
    moody = Moody([busy() for _ in range(9)])
    with pytest.raises(BusyError):
        Patient(moody, 1, clock=Hours().clock).answer(ASK, desk)
    assert moody.asked == TRIES


def test_an_hour_is_not_waited_for(desk: StoreDesk) -> None:
    moody = Moody([busy(3600.0)])
    with pytest.raises(BusyError):
        Patient(moody, 1, clock=Hours().clock).answer(ASK, desk)
    assert moody.asked == 1


@pytest.mark.parametrize(("cost", "asked"), [(5, 1), (0, 2)])
def test_what_may_have_been_paid_is_not_asked_again(cost: int, asked: int, desk: StoreDesk) -> None:
    moody = Moody([busy(reached=True)], cost)
    patient = Patient(moody, 1, clock=Hours().clock)
    if cost:
        with pytest.raises(BusyError):
            patient.answer(ASK, desk)
    else:
        patient.answer(ASK, desk)
    assert moody.asked == asked


def test_a_service_that_fails_all_the_time_is_left_alone_for_a_while(desk: StoreDesk) -> None:
    hours = Hours()
    moody = Moody([busy(0.0) for _ in range(OPEN_AFTER)])
    patient = Patient(moody, 1, clock=hours.clock)
    for _ in range(2):
        with pytest.raises(ProviderError):
            patient.answer(ASK, desk)
    assert moody.asked == OPEN_AFTER
    with pytest.raises(ProviderError, match="in a row"):
        patient.answer(ASK, desk)
    assert moody.asked == OPEN_AFTER
    hours.now += OPEN_FOR + 1
    assert isinstance(patient.answer(ASK, desk), Wrote)
    assert isinstance(patient.answer(ASK, desk), Wrote)


def test_no_more_begin_than_a_minute_may_have(desk: StoreDesk) -> None:
    hours = Hours()
    patient = Patient(Moody([]), 2, 30, hours.clock)
    for _ in range(3):
        patient.answer(ASK, desk)
    assert hours.slept == [2.0, 2.0]
