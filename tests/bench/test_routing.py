import json
from dataclasses import asdict
from pathlib import Path

import pytest

from reading_words import Line, Said
from routing import (
    LANGUAGES,
    LEASTS,
    Book,
    Policy,
    Replayed,
    book,
    check_of,
    point,
    policies,
    replayed,
)

MODELS = ("qwen",)
KEPT = Path(__file__).parents[2] / "bench" / "routing.json"


@pytest.fixture(scope="module")
def points() -> dict[str, dict[str, dict[str, object]]]:
    """Every policy on the recorded answers, as it is written down."""
    books = {language: book(language, MODELS) for language in LANGUAGES}
    return {
        language: {one.name: asdict(point(one, held)) for one in list(policies(MODELS))[:5]}
        for language, held in books.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_routing_keeps_the_gain_for_half_of_the_tokens(
    language: str, points: dict[str, dict[str, dict[str, float]]]
) -> None:
    whole, routed = points[language]["model asked about everything"], points[language]["routed"]
    assert routed["gain"] == whole["gain"] > 0
    assert routed["tokens"] <= 0.5 * whole["tokens"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_has_shown_that_the_small_model_helps(
    language: str, points: dict[str, dict[str, dict[str, float]]]
) -> None:
    routed = points[language]["routed"]
    assert routed["low"] < 0 < routed["high"]
    assert points[language]["model taken at its word"]["high"] < 0


def test_what_is_written_down_is_what_comes_out(
    points: dict[str, dict[str, dict[str, object]]],
) -> None:
    written = json.loads(KEPT.read_text("utf-8"))
    for language in LANGUAGES:
        assert written["points"][language][:5] == list(points[language].values())


def test_who_is_spoken_to_hardly_ever_speaks() -> None:
    found = [check_of("qwen", book(language, MODELS)) for language in LANGUAGES]
    assert sum(one.answers for one in found) > 40
    assert sum(one.right for one in found) <= 1


def test_a_dearer_least_worth_asks_less() -> None:
    held = book("zh", MODELS)
    calls = [
        sum(replayed(one, Policy("", MODELS, least), held).calls for one in held.rows)
        for least in sorted(LEASTS)
    ]
    assert calls == sorted(calls, reverse=True)
    assert calls[0] > calls[-1]


def test_a_second_model_is_asked_where_the_first_fails() -> None:
    """Two of four people; the first names whom the line speaks to, or nobody."""
    line = Line([0, 9], [(0, 0.4), (1, 0.38)], right=1)

    def said(who: int, tokens: int) -> Said:
        return Said("tale", "k", 4, [line], [who], tokens, 0, 1.0)

    def asked(first: int, named: list[int], least: float = 0.0) -> Replayed:
        answers = {"small": {"k": said(first, 10)}, "large": {"k": said(1, 100)}}
        held = Book((said(first, 10),), answers, {"k": [named]})
        policy = Policy("both", ("small", "large"), least, checked=True)
        return replayed(held.rows[0], policy, held)

    assert asked(0, []) == Replayed(lines=1, rules=0, right=0, tokens=10, calls=1)
    assert asked(0, [0]) == Replayed(lines=1, rules=0, right=1, tokens=110, calls=2)
    assert asked(-1, []) == Replayed(lines=1, rules=0, right=1, tokens=110, calls=2)
    assert asked(1, [], least=0.9) == Replayed(lines=1, rules=0, right=0, tokens=0, calls=0)
