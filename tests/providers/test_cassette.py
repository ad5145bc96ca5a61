"""What is recorded holds no key, and is answered with again."""

import base64
import gzip
import json
from pathlib import Path

import pytest

from scripted import Reply, Request, in_json, in_turn, serving
from yanyi.models.service import Service
from yanyi.problems import BusyError, ProviderError
from yanyi.providers.call import Call, File
from yanyi.providers.cassette import PLAY, RECORD

KEY = "sk-canary/0123+456789"
SOUND = b"RIFF\x00\xff\xfe" * 9


@pytest.fixture(autouse=True)
def keyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOUSE_KEY", KEY)


@pytest.fixture
def cassette(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "house.jsonl"
    monkeypatch.setenv(RECORD, str(path))
    return path


def house(url: str) -> Call:
    return Call(Service("house", "openai", url, "HOUSE_KEY", patience=2))


def rows(cassette: Path) -> list[dict[str, dict[str, object]]]:
    return [json.loads(row) for row in cassette.read_text("utf-8").splitlines()]


def played(cassette: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """The same service, with nobody at its address."""
    monkeypatch.delenv(RECORD)
    monkeypatch.setenv(PLAY, str(cassette))
    return house("http://127.0.0.1:1/v1")


def test_what_was_recorded_is_played(cassette: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def answering(request: Request) -> Reply:
        if request.path.endswith("speech"):
            return Reply(body=SOUND, headers={"Content-Type": "audio/wav"})
        return in_json({"heard": len(request.body)} if b"RIFF" in request.body else {"say": "雪"})

    def asked(by: Call) -> list[object]:
        recording = File("file", "a.wav", SOUND, "audio/wav")
        return [
            by.json("chat/completions", {"a": "雪"}),
            by.data("audio/speech", {"a": 1}, ("audio/",)),
            by.form("audio/transcriptions", {"language": "zh"}, recording),
            by.get("models"),
        ]

    with serving(answering) as script:
        told = asked(house(script.url))
    assert len(rows(cassette)) == 4
    assert asked(played(cassette, monkeypatch)) == told
    assert len(script.asked) == 4


def test_no_key_is_recorded_wherever_it_stands(cassette: Path) -> None:
    echo = {"headers": KEY, "address": KEY.replace("/", "%2F").replace("+", "%2B"), "sk": "x"}
    echo["php"] = "PHP"
    text = json.dumps(echo).replace("PHP", KEY.replace("/", "\\/"))
    headers = {"Content-Type": "application/json", "Set-Cookie": KEY, "Location": f"/?key={KEY}"}
    zipped = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    replies = (
        Reply(body=text.encode(), headers=headers),
        Reply(body=gzip.compress(text.encode()), headers=zipped),
        Reply(body=b"\xff\xfe" + text.encode(), headers={"Content-Type": "audio/wav"}),
        in_json({"said": "Bearer abcdefghijkl, sk-another-secret-of-somebody"}),
    )
    with serving(in_turn(*replies)) as script:
        service = house(script.url)
        assert KEY not in json.dumps(service.json("x", {"key": KEY}))
        assert KEY not in json.dumps(service.json(f"x?api_key=abc&key={KEY}&n=1", {}))
        assert KEY.encode() not in service.data("x", {}, ("audio/",))
        service.json("x", {})
    held = cassette.read_text("utf-8")
    for one in (KEY, "0123+456789", "%2F0123", "abcdefghijkl", "another-secret", "=abc", "uthoriz"):
        assert one not in held
        assert base64.b64encode(one.encode()).decode()[:-4] not in held
    assert held.count("[key]") >= 9
    assert script.asked[1].path.endswith("n=1")
    assert KEY in script.asked[0].body.decode()


def test_the_last_answer_to_an_ask_counts(cassette: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(in_turn(in_json({}, 503), in_json({"at": "last"}))) as script:
        with pytest.raises(BusyError):
            house(script.url).json("x", {})
        house(script.url).json("x", {})
    assert [row["answered"]["status"] for row in rows(cassette)] == [503, 200]
    assert played(cassette, monkeypatch).json("x", {}) == {"at": "last"}


def test_what_broke_off_is_not_recorded(cassette: Path) -> None:
    reply = Reply(body=b'{"a": 1}' * 50, way="cut")
    with serving(in_turn(reply)) as script, pytest.raises(BusyError):
        house(script.url).json("x", {})
    assert not cassette.exists()


def test_what_is_not_on_the_cassette(cassette: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(in_turn(in_json({}))) as script:
        house(script.url).json("x", {"a": 1})
    other = played(cassette, monkeypatch)
    with pytest.raises(ProviderError, match=r"house\.jsonl has no answer to /v1/x"):
        other.json("x", {"a": 2})


@pytest.mark.parametrize("text", ["no cassette", '{"version": 99}'])
def test_what_is_no_cassette(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "other.jsonl"
    path.write_text(text, "utf-8")
    monkeypatch.setenv(PLAY, str(path))
    with pytest.raises(ProviderError, match="hint"):
        house("http://127.0.0.1:1/v1").get("models")
    path.unlink()
    with pytest.raises(ProviderError, match="no cassette can be read"):
        house("http://127.0.0.1:1/v1").get("models")


def test_without_a_cassette_nothing_is_recorded(tmp_path: Path) -> None:
    with serving(in_turn(in_json({"a": 1}))) as script:
        assert house(script.url).json("x", {}) == {"a": 1}
    assert not list(tmp_path.iterdir())
