"""What the local model answered when it was measured: recorded, so that the figures stay true."""

import json
from pathlib import Path
from typing import Any

import pytest

from yanyi.read.refine.weighing import KNOWS, weighed

CASSETTES = Path(__file__).parents[2] / "cassettes"
NOBODY = -1


def answers(language: str) -> list[dict[str, Any]]:
    text = (CASSETTES / f"qwen-{language}.jsonl").read_text("utf-8")
    return [json.loads(row) for row in text.splitlines()]


def lines(language: str) -> list[tuple[dict[str, Any], dict[str, Any], int]]:
    """Every line whose speaker is known: its question, the line, and what the model said."""
    return [
        (one, line, said)
        for one in answers(language)
        for line, said in zip(one["lines"], one["said"], strict=True)
        if line is not None
    ]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_four_hundred_doubtful_lines_were_asked_about_once_each(language: str) -> None:
    assert len(lines(language)) >= 400
    keys = [one["key"] for one in answers(language)]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_model_knows_at_least_what_it_is_trusted_with(language: str) -> None:
    named = [(one, line, said) for one, line, said in lines(language) if said != NOBODY]
    right = sum(line["right"] == said for _, line, said in named) / len(named)
    by_chance = sum(1 / one["people"] for one, _, _ in named) / len(named)
    assert (right - by_chance) / (1 - by_chance) == pytest.approx(KNOWS, abs=0.1)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_weighing_an_answer_does_not_cost_lines(language: str) -> None:
    rules = both = 0
    for one, line, said in lines(language):
        best = line["prior"][0][0]
        rules += best == line["right"] != NOBODY
        prior: dict[str, float] = {}
        for who, likely in line["prior"]:
            prior[str(who)] = prior.get(str(who), 0.0) + likely
        people = [str(number) for number in range(one["people"])]
        told = weighed(tuple(prior.items()), str(said), people)[0][0] if said != NOBODY else best
        both += int(told) == line["right"] != NOBODY
    assert both >= rules
