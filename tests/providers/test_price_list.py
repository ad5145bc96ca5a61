"""The catalogue of models and prices says what is known, and on whose word."""

import re
from urllib.parse import urlsplit

import pytest

from yanyi import plugins
from yanyi.models.service import Price
from yanyi.providers.price_list import (
    BUILT_IN,
    Listed,
    Said,
    known_of,
    price_in_words,
    price_list,
)
from yanyi.providers.services import STYLES


@pytest.mark.parametrize("one", price_list(), ids=lambda one: f"{one.name} {one.at}")
def test_every_entry_says_where_it_is_from(one: Listed) -> None:
    assert one.source
    assert re.fullmatch(r"20\d\d(-\d\d){0,2}", one.taken)
    assert one.style in {"", BUILT_IN, *STYLES}
    assert (one.style == BUILT_IN) == bool(one.by)
    costs = one.price != Price(taken=one.taken, source=one.source)
    assert costs != bool(one.by), "what is built in costs nothing, and the others something"
    assert (one.said is Said.LISTED) == bool(one.by or urlsplit(one.url).hostname)


def test_whoever_is_built_in_is_known() -> None:
    names = {name for one in price_list() for name in one.by}
    assert names <= set(plugins.names("yanyi.providers"))
    assert {"kokoro", "whisper", "qwen", "rapidocr"} <= names


def test_a_model_is_known_however_it_is_spelled() -> None:
    assert [one.at for one in known_of("minimax-h3")] == ["768p", "2K"]
    (painter,) = known_of("gpt-image-2")
    assert painter.words.startswith("0.006 USD a picture or more, offered (2026, ")
    assert known_of("gpt-image") == ()


def test_prices_are_said_in_words() -> None:
    price = Price(280_000, 420_000, 0, 15_000, 200)
    assert price_in_words(price) == (
        "0.28 USD a million tokens read, 0.42 USD a million tokens written,"
        " 0.015 USD a thousand characters, 0.0002 USD a second"
    )
    assert price_in_words(Price(picture=40_000), "CNY") == "0.04 CNY a picture"
    assert price_in_words(Price()) == "nothing"
