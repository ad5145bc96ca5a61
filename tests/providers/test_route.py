from dataclasses import dataclass
from pathlib import Path

import pytest

from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Answer, Wrote
from yanyi.models.asks import Ask, Wanted, Words
from yanyi.models.provider import Desk, Offer, Provider
from yanyi.models.routing import Policy, Routed
from yanyi.problems import AnswerError, Problem, UsageError
from yanyi.providers.fakes import FakeVoice
from yanyi.providers.route import KINDS, Route


@dataclass
class Writer:
    """Writes always the same, at a price; refuses when it has nothing to write."""

    name: str
    words: str
    cost: int = 0
    described: bool = False
    revision: str = "1"
    local: bool = False
    asked: int = 0

    def offers(self) -> tuple[Offer, ...]:
        return (Offer("words"), Offer("picture", described=self.described))

    def essence(self, ask: Ask) -> Ask:
        return ask

    def price(self, ask: Ask) -> int:
        return self.cost

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        self.asked += 1
        if not self.words:
            raise AnswerError(Problem("nothing came"))
        return Wrote(self.words)


ASK = Words("Write", "what you like", wanted=Wanted(language="zh"))
ENGLISH, CHINESE = "a long answer in English", "用中文写的一个很长的回答"


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    return StoreDesk(Store(tmp_path))


def route(*providers: Provider, policy: Policy = Policy.THRIFTY) -> Route:
    return Route("words", providers, policy)


def test_it_is_a_provider_made_of_providers() -> None:
    assert isinstance(route(Writer("a", CHINESE)), Routed)
    assert not isinstance(FakeVoice(), Routed)


def test_the_next_one_is_asked_only_when_an_answer_fails(desk: StoreDesk) -> None:
    small, large = Writer("small", CHINESE), Writer("large", CHINESE, 5)
    assert route(small, large).answer(ASK, desk) == Wrote(CHINESE)
    assert (small.asked, large.asked) == (1, 0)
    small = Writer("small", ENGLISH)
    assert route(small, large).answer(ASK, desk) == Wrote(CHINESE)
    assert (small.asked, large.asked) == (1, 1)
    assert route(Writer("mute", ""), large).answer(ASK, desk) == Wrote(CHINESE)


def test_the_best_is_asked_first_where_the_author_wants_it(desk: StoreDesk) -> None:
    small, large = Writer("small", CHINESE), Writer("large", CHINESE, 5)
    route(small, large, policy=Policy.BEST).answer(ASK, desk)
    assert (small.asked, large.asked) == (0, 1)


def test_another_take_is_a_wish_for_a_better_answer() -> None:
    small, middle, large = (Writer(name, CHINESE) for name in ("small", "middle", "large"))
    whole = route(small, middle, large)
    orders = [whole.order(Words("Write", "what you like", take=take)) for take in range(4)]
    assert [[one.name for one in order] for order in orders] == [
        ["small", "middle", "large"],
        ["middle", "large"],
        ["large"],
        ["large"],
    ]


def test_its_key_holds_everybody_and_the_policy() -> None:
    small, large = Writer("small", ""), Writer("large", "")
    first = route(small, large)
    assert first.name == "small or large"
    others = [
        route(large, small),
        route(small, large, policy=Policy.BEST),
        route(small, Writer("large", "", revision="2")),
        route(small),
    ]
    assert len({one.revision for one in (first, *others)}) == 5
    assert route(small, large).revision == first.revision


def test_its_price_holds_even_when_everybody_is_asked() -> None:
    whole = route(Writer("small", "", 2), Writer("large", "", 5))
    assert whole.price(ASK) == 7
    assert whole.price(Words("Write", "", take=1)) == 5


def test_it_offers_its_own_kind_and_wants_descriptions_if_anybody_does() -> None:
    plain, wordy = Writer("plain", ""), Writer("wordy", "", described=True)
    assert route(plain).offers() == (Offer("words"),)
    assert Route("picture", (plain, plain), Policy.FREE).offers() == (Offer("picture"),)
    (offer,) = Route("picture", (plain, wordy), Policy.FREE).offers()
    assert offer.described


def test_voices_are_not_mixed() -> None:
    with pytest.raises(UsageError, match="speech cannot be asked of several"):
        Route("speech", (FakeVoice(), FakeVoice()), Policy.THRIFTY)
    assert "embed" not in KINDS
