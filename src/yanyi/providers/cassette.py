"""Exchanges with services on a cassette: recorded without keys, played back without a network.

``YANYI_RECORD=FILE`` records every whole exchange at the end of the file, ``YANYI_PLAY=FILE``
answers from it. Where the same was asked more than once, the last answer is played.

A row of the file is an exchange as JSON: ``version``, ``asked`` (method, address, type, body) and
``answered`` (status, headers, body); a body that is no text stands as ``{"base64": ...}``.
"""

import base64
import json
import os
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx2

from yanyi.problems import Problem, ProviderError
from yanyi.providers.keys import SHOWN, hidden, hidden_in

VERSION = 1
RECORD, PLAY = "YANYI_RECORD", "YANYI_PLAY"
_KEPT = frozenset({"content-type", "retry-after", "location"})
_NAMES = re.compile(r"(?i)key|token|secret|sign|password|credential|auth")
_SHAPES = re.compile(r"\b(?:sk|pk|rk)-[\w-]{12,}|(?i:\bbearer\s+)[\w.~+/=-]{8,}")
_PART = "part"  # between the fields of a form, where every ask has another word
_WRITING = threading.Lock()


def transport(key: str) -> httpx2.BaseTransport | None:
    """What carries an ask when a cassette is in; None where there is none."""
    if played := os.environ.get(PLAY):
        return Player(Path(played), key)
    if recorded := os.environ.get(RECORD):
        return Recorder(Path(recorded), key, httpx2.HTTPTransport(trust_env=False))
    return None


class Recorder(httpx2.BaseTransport):
    """Carries asks by another transport and writes down what was asked and answered."""

    def __init__(self, path: Path, key: str, inner: httpx2.BaseTransport) -> None:
        self._path, self._key, self._inner = path, key, inner

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer, which is recorded when it has come whole."""
        request.read()
        answer = self._inner.handle_request(request)
        stream = _Taped(answer, lambda data: self._keep(request, answer, data))
        return httpx2.Response(
            answer.status_code,
            headers=answer.headers,
            stream=stream,
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """Close the line."""
        self._inner.close()

    def _keep(self, request: httpx2.Request, answer: httpx2.Response, data: bytes) -> None:
        headers = {name: value for name, value in answer.headers.items() if name in _KEPT}
        whole = httpx2.Response(answer.status_code, headers=answer.headers, content=data).content
        exchange = {
            "version": VERSION,
            "asked": asked(request, self._key),
            "answered": {
                "status": answer.status_code,
                "headers": {name: _clean(value, self._key) for name, value in headers.items()},
                "body": _body(whole, self._key),
            },
        }
        with _WRITING, self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(exchange, ensure_ascii=False) + "\n")


class Player(httpx2.BaseTransport):
    """Answers from a cassette alone."""

    def __init__(self, path: Path, key: str) -> None:
        self._path, self._key = path, key

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """What was answered to the same ask; raises ProviderError when it is not recorded."""
        request.read()
        wanted = asked(request, self._key)
        for row in reversed(_rows(self._path)):
            if _sought(row["asked"]) == _sought(wanted):
                told = row["answered"]
                body = told["body"]
                data = body.encode() if isinstance(body, str) else base64.b64decode(body["base64"])
                return httpx2.Response(told["status"], headers=told["headers"], content=data)
        hint = f"Record it: set {RECORD} instead of {PLAY}, and ask once more."
        message = f"the cassette {self._path.name} has no answer to {request.url.path}"
        raise ProviderError(Problem(message, hint=hint))


def asked(request: httpx2.Request, key: str) -> dict[str, Any]:
    """An ask as a cassette has it: no headers but its type, and no key anywhere."""
    kind, data = request.headers.get("content-type", ""), request.content
    if found := re.search(r"boundary=(\S+)", kind):
        data = data.replace(found[1].encode(), _PART.encode())
        kind = kind.replace(found[1], _PART)
    address = request.url.copy_with(username="", password="")
    for name in address.params:
        if _NAMES.search(name):
            address = address.copy_set_param(name, SHOWN)
    url = _clean(str(address), key)
    return {"method": request.method, "url": url, "type": kind, "body": _body(data, key)}


def _sought(told: Mapping[str, Any]) -> tuple[str, str, object]:
    """What an ask is found again by: the host and the port may be others."""
    return told["method"], httpx2.URL(told["url"]).raw_path.decode(), told["body"]


def _body(data: bytes, key: str) -> object:
    try:
        return _clean(data.decode("utf-8"), key)
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(hidden_in(data, key)).decode()}


def _clean(text: str, key: str) -> str:
    return _SHAPES.sub(SHOWN, hidden(text, key))


def _rows(path: Path) -> list[dict[str, Any]]:
    """The exchanges of a cassette; raises ProviderError when they cannot be read."""
    try:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    except (OSError, ValueError) as error:
        hint = f"Mend the file that {PLAY} names, or record it again."
        message = f"no cassette can be read at {path} ({error})"
        raise ProviderError(Problem(message, hint=hint)) from None
    if any(row.get("version") != VERSION for row in rows):
        hint = "Record it again with this version of Yanyi."
        raise ProviderError(Problem(f"{path} was recorded by another version", hint=hint))
    return rows


class _Taped(httpx2.SyncByteStream):
    """Hands on the bytes of an answer, and all of them to ``whole`` when the last has come."""

    def __init__(self, answer: httpx2.Response, whole: Callable[[bytes], None]) -> None:
        self._answer, self._whole = answer, whole

    def __iter__(self) -> Iterator[bytes]:
        pieces = []
        for piece in self._answer.iter_raw():
            pieces.append(piece)
            yield piece
        self._whole(b"".join(pieces))

    def close(self) -> None:
        self._answer.close()
