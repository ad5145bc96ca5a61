"""What an ask may cost at most."""

from dataclasses import replace

import pytest

from contract.test_provider import RECORDING, VIEW
from yanyi.board.types import Voice
from yanyi.models.asks import Ask, Clip, Embed, Hear, Music, Picture, See, Speech, Words
from yanyi.models.service import Price, Service
from yanyi.problems import ProviderError
from yanyi.providers import pricing
from yanyi.providers.price_list import Listed, Said
from yanyi.providers.pricing import highest, price_of

PRICE = Price(2_000_000, 6_000_000, 40_000, 15_000, 100)


@pytest.mark.parametrize(
    ("ask", "least"),
    [
        (Words("", "雪" * 1000), 3000 * 2 + 500 * 6),
        (See(RECORDING, "?"), 500 * 6),
        (Picture(VIEW, 320, 180), 40_000),
        (Speech("a" * 2001, "en", Voice("x")), 30_015),
        (Hear(RECORDING, "en"), 100),
        (Embed(("雪" * 100,)), 600),
        (Music("a river", 60.0), 6000),
        (Clip(VIEW, 5.0), 500),
    ],
)
def test_a_bound_is_whole_and_high_enough(ask: Ask, least: int) -> None:
    found = highest(PRICE, ask, 500)
    assert isinstance(found, int)
    assert least <= found <= 3 * least + 70_000


def test_whoever_is_free_costs_nothing() -> None:
    free = Service("house", "openai", "http://127.0.0.1:1", free=True)
    assert highest(price_of(free, "x"), Words("", "a", "{}"), 4096) == 0


def test_a_price_nobody_knows() -> None:
    with pytest.raises(ProviderError, match="nobody knows what house:x costs") as refused:
        price_of(Service("house", "openai", "http://127.0.0.1:1"), "x")
    assert "Heard of" not in refused.value.problems[0].hint


def test_what_others_were_offered_is_told_and_pays_for_nothing() -> None:
    with pytest.raises(ProviderError, match="nobody knows what openai:gpt-image-2") as refused:
        price_of(Service("openai", "openai", "https://api.openai.com/v1"), "gpt-image-2")
    (problem,) = refused.value.problems
    assert "Heard of: 0.006 USD a picture or more, offered (2026, a sponsor" in problem.hint


LIST = Listed(
    "Painter 3", "openai", url="http://127.0.0.1:1/v1", picture="0.05", taken="2026-11-27"
)


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> Service:
    """A service whose own list says what its model costs."""
    monkeypatch.setattr(pricing, "known_of", lambda model: (LIST,) if LIST.is_called(model) else ())
    return Service("house", "openai", "http://127.0.0.1:1/v1/")


def test_the_list_of_the_service_itself_is_a_price(listed: Service) -> None:
    assert price_of(listed, "painter-3") == Price(picture=50_000, taken="2026-11-27")
    with pytest.raises(ProviderError):
        price_of(listed, "painter-4")


def test_the_price_of_the_author_goes_first(listed: Service) -> None:
    own = Price(picture=10_000)
    assert price_of(replace(listed, prices={"painter-3": own}), "painter-3") == own
    assert price_of(replace(listed, free=True), "painter-3") == Price()


@pytest.mark.parametrize(
    "entry",
    [
        replace(LIST, url=""),
        replace(LIST, url="http://127.0.0.1:2/v1"),
        replace(LIST, said=Said.OFFERED),
        replace(LIST, said=Said.BILLED),
        replace(LIST, most=False),
        replace(LIST, at="2K"),
        replace(LIST, currency="CNY"),
    ],
)
def test_no_other_price_binds(entry: Listed, listed: Service) -> None:
    assert LIST.binds(listed)
    assert not entry.binds(listed)
