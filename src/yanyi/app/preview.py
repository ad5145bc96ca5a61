"""The page of ``make --watch``: what is being made, what is wrong, and the report of what is made.

Served on this machine only; the page reloads its report when a build has ended.
"""

import html
import json
import mimetypes
import re
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

HOST = "127.0.0.1"
HEARTBEAT = 15.0
CHUNK = 1 << 16
_RANGE = re.compile(r"bytes=(\d+)-(\d*)$")


@dataclass(frozen=True, slots=True)
class News:
    """How the build stands: ``building``, ``done`` or ``failed``, and what to say of it.

    ``media`` are steps over and known by medium, ``left`` the time left in seconds, ``build``
    counts the builds that have ended.
    """

    state: str = "building"
    build: int = 0
    media: tuple[tuple[str, int, int], ...] = ()
    left: float = 0.0
    problems: tuple[str, ...] = ()
    report: bool = False


@dataclass
class Bulletin:
    """The latest news, and a way to wait for newer."""

    _news: News = field(default_factory=News)
    _number: int = 0
    _changed: threading.Condition = field(default_factory=threading.Condition)

    @property
    def latest(self) -> News:
        """The news now."""
        with self._changed:
            return self._news

    def post(self, **changed: Any) -> None:
        """Change some of the news, and tell everyone who waits."""
        with self._changed:
            news = replace(self._news, **changed)
            if news != self._news:
                self._news, self._number = news, self._number + 1
                self._changed.notify_all()

    def after(self, number: int, seconds: float) -> tuple[int, News]:
        """The news once they are newer than ``number``, or as they are after some seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._number > number, seconds)
            return self._number, self._news


class Preview:
    """A server for one output folder."""

    def __init__(self, title: str, out: Path, bulletin: Bulletin) -> None:
        class Handler(_Handler):
            pass

        Handler.page = _page(title)
        Handler.out = out.resolve()
        Handler.bulletin = bulletin
        self._server = ThreadingHTTPServer((HOST, 0), Handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"http://{HOST}:{self._server.server_port}/"

    def close(self) -> None:
        """Serve no more."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _page(title: str) -> bytes:
    text = (files("yanyi.assets") / "preview.html").read_text("utf-8")
    return text.replace("$TITLE", html.escape(title)).encode()


class _Handler(BaseHTTPRequestHandler):
    page: bytes
    out: Path
    bulletin: Bulletin

    def do_GET(self) -> None:
        """Answer the page, its events, or a file of the output."""
        if self.headers.get("Host", "").rsplit(":", 1)[0] not in (HOST, "localhost"):
            self.send_error(HTTPStatus.FORBIDDEN)
            return
        path = unquote(urlsplit(self.path).path)
        with suppress(ConnectionError):
            if path == "/":
                self._head(HTTPStatus.OK, "text/html; charset=utf-8", len(self.page))
                self.wfile.write(self.page)
            elif path == "/events":
                self._events()
            else:
                self._file(path)

    def log_message(self, *args: object) -> None:
        """Keep requests off the terminal."""

    def _head(
        self, status: HTTPStatus, kind: str, length: int | None = None, more: str = ""
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", "no-store")
        self.send_header("Accept-Ranges", "bytes")
        if length is not None:
            self.send_header("Content-Length", str(length))
        if more:
            self.send_header("Content-Range", more)
        self.end_headers()

    def _events(self) -> None:
        self._head(HTTPStatus.OK, "text/event-stream")
        seen = -1
        while True:
            seen, news = self.bulletin.after(seen, HEARTBEAT)
            self.wfile.write(f"data: {json.dumps(asdict(news))}\n\n".encode())
            self.wfile.flush()

    def _file(self, path: str) -> None:
        target = (self.out / path.removeprefix("/out/")).resolve()
        inside = path.startswith("/out/") and target.is_relative_to(self.out)
        if not inside or not target.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        size = target.stat().st_size
        kind = mimetypes.guess_type(target.name)[0] or "application/octet-stream"
        wanted = _RANGE.match(self.headers.get("Range", ""))
        if wanted and int(wanted[1]) < size:
            first = int(wanted[1])
            last = min(int(wanted[2] or size - 1), size - 1)
            more = f"bytes {first}-{last}/{size}"
            self._head(HTTPStatus.PARTIAL_CONTENT, kind, last - first + 1, more)
        else:
            first, last = 0, size - 1
            self._head(HTTPStatus.OK, kind, size)
        with target.open("rb") as stream:
            stream.seek(first)
            left = last - first + 1
            while left > 0 and (data := stream.read(min(CHUNK, left))):
                self.wfile.write(data)
                left -= len(data)
