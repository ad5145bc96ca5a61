"""Anthropic's way of asking."""

import json
from pathlib import Path

import pytest

from contract.test_provider import CHOICE, painted
from scripted import Reply, in_json, in_turn, serving
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Wrote
from yanyi.models.asks import Embed, See, Words
from yanyi.models.service import Service
from yanyi.problems import AnswerError, ProviderError
from yanyi.providers.anthropic_style import AnthropicStyle

ASK = Words("Who says it?", "“嘘。”安说。", CHOICE)


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    return StoreDesk(Store(tmp_path))


@pytest.fixture(autouse=True)
def keyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOUSE_KEY", "canary")


def model(url: str) -> AnthropicStyle:
    return AnthropicStyle(Service("house", "anthropic", url, "HOUSE_KEY", free=True), "claude")


def told(*parts: dict[str, object], why: str = "end_turn") -> Reply:
    return in_json({"content": list(parts), "stop_reason": why})


def test_words(desk: StoreDesk) -> None:
    with serving(in_turn(told({"type": "text", "text": "雪停了。"}))) as script:
        assert model(script.url).answer(Words("Go on", "雪"), desk) == Wrote("雪停了。")
    (asked,) = script.asked
    assert asked.path == "/v1/messages"
    assert asked.headers["x-api-key"] == "canary"
    assert "authorization" not in asked.headers
    assert asked.told["system"] == "Go on"


def test_words_by_a_schema(desk: StoreDesk) -> None:
    wrong = told({"type": "tool_use", "name": "answer", "input": {"1": "Eve"}})
    right = told({"type": "tool_use", "name": "answer", "input": {"1": "Ann"}})
    with serving(in_turn(wrong, right)) as script:
        assert model(script.url).answer(ASK, desk) == Wrote('{"1":"Ann"}')
    tools = script.asked[0].told["tools"]
    assert isinstance(tools, list)
    assert tools[0]["input_schema"] == json.loads(CHOICE)


def test_seeing(desk: StoreDesk, tmp_path: Path) -> None:
    with serving(in_turn(told({"type": "text", "text": "A river."}))) as script:
        found = model(script.url).answer(See(painted(tmp_path), "What is it?"), desk)
    assert found == Wrote("A river.")


@pytest.mark.parametrize(
    "reply",
    [
        in_json({}),
        told(),
        told({"type": "text", "text": " "}),
        told({"type": "text", "text": "half a"}, why="max_tokens"),
    ],
)
def test_answers_without_words(reply: Reply, desk: StoreDesk) -> None:
    with serving(in_turn(reply)) as script, pytest.raises(AnswerError):
        model(script.url).answer(Words("", "雪"), desk)


def test_what_it_cannot_do(desk: StoreDesk) -> None:
    with pytest.raises(ProviderError, match="hint"):
        model("http://127.0.0.1:1").answer(Embed(("a",)), desk)
