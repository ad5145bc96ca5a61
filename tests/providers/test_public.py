"""Nothing that an answer names leads into the author's own network."""

import socket

import pytest

from yanyi.problems import AnswerError
from yanyi.providers.public import public_url


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/a.png",
        "http://localhost:8080/a.png",
        "http://10.1.2.3/a.png",
        "http://192.168.0.1/a.png",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]/a.png",
        "http://[::ffff:127.0.0.1]/a.png",
        "http://0.0.0.0/a.png",
        "http://2130706433/a.png",
    ],
)
def test_the_house_is_not_public(url: str) -> None:
    with pytest.raises(AnswerError, match="not in the public network"):
        public_url(url)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://a/b", "no address", "http://a:x/"])
def test_what_is_no_web_address(url: str) -> None:
    with pytest.raises(AnswerError, match="is no web address"):
        public_url(url)


def test_what_was_looked_up_is_what_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(*_: object, **__: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", 443))]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    address, host = public_url("https://pictures.example/a/b.png?x=1")
    assert address == "https://93.184.215.14:443/a/b.png?x=1"
    assert host == "pictures.example"


def test_a_name_with_two_faces_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(*_: object, **__: object) -> list[object]:
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, ("93.184.215.14", 443)), (*kind, ("10.0.0.1", 443))]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    with pytest.raises(AnswerError, match="not in the public network"):
        public_url("https://pictures.example/a.png")
