"""A server on this machine that answers as a script says, and counts what it would bill."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Request:
    """What came in."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> dict[str, object]:
        """The body as JSON."""
        found = json.loads(self.body)
        assert isinstance(found, dict)
        return found


@dataclass(frozen=True)
class Reply:
    """What goes out. ``way``: ``whole``, ``hang`` (nothing until released), ``slow`` (a byte now

    and then), ``cut`` (the line breaks half-way).
    """

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    way: str = "whole"


def in_json(told: object, status: int = 200, **headers: str) -> Reply:
    """A reply in JSON."""
    kind = {"Content-Type": "application/json"}
    body = json.dumps(told, ensure_ascii=False).encode()
    return Reply(status, body, {**kind, **{k.replace("_", "-"): v for k, v in headers.items()}})


Answering = Callable[[Request], Reply]


@dataclass
class Script:
    """The server: its address and all it was asked; ``billed`` counts whole replies of 200."""

    url: str
    asked: list[Request] = field(default_factory=list)
    billed: int = 0
    released: threading.Event = field(default_factory=threading.Event)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, answering: Answering) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answering = answering
        self.script = Script(f"http://127.0.0.1:{self.server_port}/v1")
        self.lock = threading.Lock()


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.path, headers, body)
        with self.server.lock:
            self.server.script.asked.append(request)
        self._reply(self.server.answering(request))

    def do_POST(self) -> None:
        self.do_GET()

    def _reply(self, reply: Reply) -> None:
        script = self.server.script
        if reply.way == "hang":
            script.released.wait(20)
            return
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        match reply.way:
            case "cut":
                self._write(reply.body[: len(reply.body) // 2])
                self.connection.shutdown(socket.SHUT_RDWR)
            case "slow":
                self._drip(reply.body)
            case _:
                self._write(reply.body)
                with self.server.lock:
                    script.billed += reply.status == 200

    def _drip(self, body: bytes) -> None:
        for byte in body:
            self._write(bytes([byte]))
            if self.server.script.released.wait(0.05):
                return

    def _write(self, data: bytes) -> None:
        self.wfile.write(data)
        self.wfile.flush()

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nothing is said."""


@contextmanager
def serving(answering: Answering) -> Iterator[Script]:
    """Serve on loopback as long as the block lasts."""
    server = _Server(answering)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server.script
    finally:
        server.script.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def in_turn(*replies: Reply) -> Answering:
    """The replies one after another, the last one for ever."""
    left = list(replies)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]
