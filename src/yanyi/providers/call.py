"""Calls to a service: one request, bounded in size and time, and every failure as a sentence.

Nothing is tried twice here; what may be tried again is a ``BusyError``.
"""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

import httpx2

from yanyi.models.service import Service
from yanyi.problems import AnswerError, BusyError, Problem, ProviderError
from yanyi.providers.cassette import transport
from yanyi.providers.keys import hidden, hidden_in, key_named
from yanyi.providers.public import public_url

MOST = 64 << 20
"""Bytes of an answer at most."""
CONNECT = 10.0
REDIRECTS = 3
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504, 529})
_SAID = 300  # characters of what a service says about an error
_LOOKED_AT = 4096  # bytes of it that may hold them


@dataclass(frozen=True, slots=True)
class File:
    """A file to send: its field, name, bytes and type."""

    field: str
    name: str
    data: bytes
    kind: str


class RefusedError(ProviderError):
    """The service understood and said no; the same ask would be refused again."""

    def __init__(self, problem: Problem, status: int, said: str) -> None:
        super().__init__(problem)
        self.status = status
        self.said = said


class Call:
    """The way to one service."""

    def __init__(self, service: Service, headers: Mapping[str, str] | None = None) -> None:
        self._service = service
        self._headers = dict(headers or {})

    def json(self, path: str, body: object) -> Any:
        """Post JSON; the JSON of the answer."""
        data = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        kind = {"content-type": "application/json"}
        return self._parsed(self._send("POST", path, content=data, headers=kind))

    def form(self, path: str, fields: Mapping[str, str], file: File) -> Any:
        """Post a form with a file; the JSON of the answer."""
        sent = {file.field: (file.name, file.data, file.kind)}
        return self._parsed(self._send("POST", path, data=dict(fields), files=sent))

    def data(self, path: str, body: object, kinds: tuple[str, ...]) -> bytes:
        """Post JSON; the bytes of the answer, which must be of one of these types."""
        data = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        sent = {"content-type": "application/json"}
        return self._send("POST", path, content=data, headers=sent, kinds=kinds)

    def get(self, path: str) -> Any:
        """The JSON at a path."""
        return self._parsed(self._send("GET", path))

    def get_data(self, path: str, kinds: tuple[str, ...]) -> bytes:
        """The bytes at a path of the service."""
        return self._send("GET", path, kinds=kinds)

    def fetched(self, url: str, kinds: tuple[str, ...]) -> bytes:
        """The bytes at a public address that an answer names; the key is not sent there."""
        for _ in range(REDIRECTS + 1):
            with self._client() as client, self._failures() as began:
                address, named = public_url(url)
                headers = {"host": named}
                request = client.build_request(
                    "GET", address, headers=headers, extensions={"sni_hostname": named}
                )
                answer = client.send(request, stream=True)
                try:
                    if not answer.is_redirect:
                        return self._read(answer, began, kinds)
                    url = str(httpx2.URL(url).join(answer.headers["location"]))
                finally:
                    answer.close()
        raise AnswerError(Problem(f"{self._service.name} sent a file in circles"))

    def _client(self) -> httpx2.Client:
        patience = httpx2.Timeout(self._service.patience, connect=CONNECT)
        carried = transport(self._key())
        return httpx2.Client(
            timeout=patience, follow_redirects=False, trust_env=False, transport=carried
        )

    def _send(self, method: str, path: str, kinds: tuple[str, ...] = (), **sent: Any) -> bytes:
        url = f"{self._service.url.rstrip('/')}/{path.lstrip('/')}"
        headers = {**self._headers, **sent.pop("headers", {})}
        key = self._key()
        if key and not self._headers:
            headers["authorization"] = f"Bearer {key}"
        with self._client() as client, self._failures() as began:
            request = client.build_request(method, url, headers=headers, **sent)
            answer = client.send(request, stream=True)
            try:
                if answer.is_redirect:
                    raise self._elsewhere(answer)
                return self._read(answer, began, kinds)
            finally:
                answer.close()

    def _key(self) -> str:
        return key_named(self._service.key)

    @contextmanager
    def _failures(self) -> Iterator[float]:
        """Turn what goes wrong on the way into sentences; gives the moment it began."""
        name, url = self._service.name, self._service.url
        try:
            yield time.monotonic()
        except httpx2.ConnectError as error:
            hint = f"Is it running, and is {url} its address ([models.{name}] url)?"
            raise BusyError(Problem(f"{name} cannot be reached ({error})", hint=hint)) from None
        except httpx2.TimeoutException:
            hint = f"Try later, or allow more seconds: [models.{name}] patience."
            message = f"{name} did not answer within {self._service.patience:.0f} seconds"
            raise BusyError(Problem(message, hint=hint), reached=True) from None
        except httpx2.TransportError as error:
            hint = "The line was cut; try later."
            message = f"{name} broke off ({type(error).__name__})"
            raise BusyError(Problem(message, hint=hint), reached=True) from None
        except httpx2.InvalidURL as error:
            hint = f"Mend [models.{name}] url in yanyi.toml."
            raise ProviderError(Problem(f"{url} is no address ({error})", hint=hint)) from None

    def _read(self, answer: httpx2.Response, began: float, kinds: tuple[str, ...]) -> bytes:
        """All bytes of an answer, within the limits."""
        pieces, size = [], 0
        for piece in answer.iter_bytes():
            pieces.append(piece)
            size += len(piece)
            if size > MOST:
                message = f"{self._service.name} sent more than {MOST >> 20} MB"
                raise AnswerError(Problem(message, hint="Ask for less, or another model."))
            if time.monotonic() - began > self._service.patience:
                raise httpx2.ReadTimeout("too slow")
        data = hidden_in(b"".join(pieces), self._key())
        if answer.status_code >= 300:
            raise self._no(answer, data)
        kind = answer.headers.get("content-type", "").split(";")[0].strip().lower()
        if kinds and not any(kind.startswith(one) for one in kinds):
            message = f"{self._service.name} sent {kind or 'something'} instead of {kinds[0]}"
            raise AnswerError(Problem(message, hint="Is this the right model for the ask?"))
        return data

    def _parsed(self, data: bytes) -> Any:
        try:
            return json.loads(data)
        except ValueError:
            message = f"{self._service.name} did not answer in JSON"
            hint = f"Is {self._service.url} the address of its programming interface?"
            raise AnswerError(Problem(message, hint=hint)) from None

    def _elsewhere(self, answer: httpx2.Response) -> ProviderError:
        where = httpx2.URL(answer.headers.get("location", "")).host or "elsewhere"
        name = self._service.name
        hint = f"If you trust it, write its address into [models.{name}] url."
        return ProviderError(Problem(f"{name} wants to send the ask to {where}", hint=hint))

    def _no(self, answer: httpx2.Response, data: bytes) -> ProviderError:
        name, status = self._service.name, answer.status_code
        said = hidden(_wording(data), self._key())[:_SAID]
        message = f"{name} answered {status}" + (f": {said}" if said else "")
        if status in _AGAIN:
            after = seconds_until(answer.headers.get("retry-after", ""))
            hint = "It is busy or ill; try later."
            return BusyError(Problem(message, hint=hint), after, reached=status == 504)
        return RefusedError(Problem(message, hint=_way_out(status, self._service)), status, said)


def seconds_until(told: str) -> float | None:
    """What ``Retry-After`` says: seconds, or a date; None where it says nothing of use."""
    try:
        seconds = float(told)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(told).timestamp() - time.time()
        except (ValueError, TypeError):
            return None
    return max(0.0, seconds) if seconds == seconds else None


def _wording(data: bytes) -> str:
    """What a service says about an error, short and on one line."""
    text = data[:_LOOKED_AT].decode("utf-8", "replace")
    try:
        told: Any = json.loads(data)
        while isinstance(told, dict):
            told = told.get("error") or told.get("message") or told.get("detail") or ""
        text = str(told)
    except ValueError:
        text = "" if text.lstrip().startswith("<") else text
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _way_out(status: int, service: Service) -> str:
    match status:
        case 401 | 403:
            return f"Is the key in {service.key or 'its settings'} right, and allowed to do this?"
        case 402:
            return "The account has no money left there; top it up, or choose another model."
        case 404:
            return f"Is the model's name right, and [models.{service.name}] url the right address?"
        case 413:
            return "The ask is too large for it; choose another model."
        case _:
            return "Choose another model in [models] of yanyi.toml; what was made stays."
