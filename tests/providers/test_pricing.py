"""What an ask may cost at most."""

import pytest

from contract.test_provider import RECORDING, VIEW
from yanyi.board.types import Voice
from yanyi.models.asks import Ask, Clip, Embed, Hear, Music, Picture, See, Speech, Words
from yanyi.models.service import Price, Service
from yanyi.problems import ProviderError
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
    with pytest.raises(ProviderError, match="nobody knows what house:x costs"):
        price_of(Service("house", "openai", "http://127.0.0.1:1"), "x")
