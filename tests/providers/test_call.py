"""Every way in which a service can fail ends in one sentence, and nothing is asked twice."""

import email.utils
import time

import pytest

from scripted import Reply, Script, in_json, in_turn, serving
from yanyi.models.service import Service
from yanyi.problems import AnswerError, BusyError, ProviderError
from yanyi.providers import call
from yanyi.providers.call import Call, RefusedError, seconds_until

KEY = "sk-canary-0123456789"
PATIENCE = 0.6


@pytest.fixture(autouse=True)
def keyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOUSE_KEY", KEY)


def house(script: Script) -> Call:
    return Call(Service("house", "openai", script.url, "HOUSE_KEY", patience=PATIENCE))


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 413, 422])
def test_a_refusal_says_what_was_said_and_a_way_out(status: int) -> None:
    reply = in_json({"error": {"message": f"no: {KEY} is not good"}}, status)
    with serving(in_turn(reply)) as script, pytest.raises(RefusedError) as found:
        house(script).json("chat/completions", {})
    assert found.value.status == status
    assert f"house answered {status}: no: [key] is not good" in str(found.value)
    assert "hint: " in str(found.value)
    assert KEY not in str(found.value)
    assert len(script.asked) == 1


def test_a_key_is_hidden_before_what_was_said_is_cut() -> None:
    reply = in_json({"error": "x" * 290 + KEY}, 400)
    with serving(in_turn(reply)) as script, pytest.raises(RefusedError) as found:
        house(script).json("chat/completions", {})
    assert "canary" not in str(found.value)
    assert "[key]" in str(found.value)


def test_a_key_that_comes_back_is_not_handed_on() -> None:
    with serving(in_turn(in_json({"said": f"Bearer {KEY}"}))) as script:
        assert house(script).json("x", {}) == {"said": "Bearer [key]"}


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("after", ["", "7"])
def test_who_is_busy_may_be_asked_again(status: int, after: str) -> None:
    headers = {"Retry_After": after} if after else {}
    reply = in_json({"detail": "later"}, status, **headers)
    with serving(in_turn(reply)) as script, pytest.raises(BusyError) as found:
        house(script).json("chat/completions", {})
    assert found.value.after == (7 if after else None)
    assert found.value.reached == (status == 504)
    assert len(script.asked) == 1


def test_the_key_goes_to_the_service_alone() -> None:
    with serving(in_turn(in_json({"a": "雪"}))) as script:
        assert house(script).json("x", {"say": "雪停了"}) == {"a": "雪"}
    (asked,) = script.asked
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.told == {"say": "雪停了"}


@pytest.mark.parametrize("way", ["hang", "slow"])
def test_patience_has_an_end(way: str) -> None:
    reply = Reply(body=b'{"a": "' + b"x" * 400 + b'"}', way=way)
    with (
        serving(in_turn(reply)) as script,
        pytest.raises(BusyError, match="did not answer") as found,
    ):
        house(script).json("x", {})
    assert found.value.reached


def test_a_line_that_breaks() -> None:
    reply = Reply(body=b'{"a": 1}' * 50, way="cut")
    with serving(in_turn(reply)) as script, pytest.raises(BusyError, match="broke off") as found:
        house(script).json("x", {})
    assert found.value.reached


def test_nobody_there() -> None:
    with serving(in_turn(Reply())) as script:
        pass
    with pytest.raises(BusyError, match="cannot be reached") as found:
        house(script).json("x", {})
    assert not found.value.reached


@pytest.mark.parametrize("body", [b"", b"<html>hello</html>", b'{"a": ', b"\xff\xfe\x00"])
def test_what_is_no_json(body: bytes) -> None:
    with serving(in_turn(Reply(body=body))) as script, pytest.raises(AnswerError, match="JSON"):
        house(script).json("x", {})


def test_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call, "MOST", 1 << 16)
    with (
        serving(in_turn(Reply(body=b"1" * (1 << 18)))) as script,
        pytest.raises(AnswerError, match="more than"),
    ):
        house(script).json("x", {})


def test_a_page_instead_of_a_sound() -> None:
    reply = Reply(body=b"<html>", headers={"Content-Type": "text/html"})
    with serving(in_turn(reply)) as script, pytest.raises(AnswerError, match="text/html"):
        house(script).data("audio/speech", {}, ("audio/",))


def test_another_host_is_not_followed() -> None:
    reply = Reply(307, headers={"Location": "https://elsewhere.example/v1/x"})
    with (
        serving(in_turn(reply)) as script,
        pytest.raises(ProviderError, match=r"elsewhere\.example"),
    ):
        house(script).json("x", {})
    assert len(script.asked) == 1


def test_an_answer_cannot_send_us_into_the_house() -> None:
    with serving(in_turn(Reply(body=b"secret"))) as script:
        with pytest.raises(AnswerError, match="not in the public network"):
            house(script).fetched(f"{script.url}/secret?key=1", ("image/",))
        assert not script.asked


def test_retry_after_as_a_date() -> None:
    found = seconds_until(email.utils.formatdate(time.time() + 30, usegmt=True))
    assert found is not None
    assert 25 < found <= 30


@pytest.mark.parametrize("told", ["", "soon", "nan", "Tue"])
def test_retry_after_that_says_nothing(told: str) -> None:
    assert seconds_until(told) is None


def test_an_error_in_html_is_not_repeated() -> None:
    reply = Reply(500, b"<html><body>" + b"x" * 5000)
    with serving(in_turn(reply)) as script, pytest.raises(BusyError) as found:
        house(script).json("x", {})
    assert "html" not in str(found.value)
