"""``make --watch``: made again whenever the author's files change."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

from yanyi.app.make import Outcome, make, workers_for
from yanyi.app.placing import REPORT
from yanyi.app.preview import Bulletin, Preview
from yanyi.app.request import Request
from yanyi.build.watch import Watch
from yanyi.problems import YanyiError
from yanyi.project.folder import LOCK, store_root

OFTEN = 0.3
"""Seconds between two looks at the files. Looking works on every disk, also on those of other
machines, which report no changes."""

Seen = dict[Path, tuple[int, int]]
Build = Callable[[Callable[[Watch], Outcome]], Outcome]


def seen(request: Request) -> Seen:
    """The author's files as they are: their times and sizes."""
    found = {}
    for path in _own(request):
        try:
            facts = path.stat()
        except OSError:
            continue
        found[path] = facts.st_mtime_ns, facts.st_size
    return found


def output(request: Request) -> Path:
    """Where the works of a request go."""
    path = request.path
    return request.out or (path / "out" if path.is_dir() else path.with_name(f"{path.stem}.out"))


def _own(request: Request) -> Iterator[Path]:
    path = request.path
    ours = {output(request).resolve(), store_root(request.store).resolve()}
    home = path if path.is_dir() else path.with_name(f"{path.stem}.yanyi")
    if not path.is_dir():
        yield path
    for name, folders, names in os.walk(home):
        folder = Path(name)
        folders[:] = [
            one for one in folders if one[0] != "." and (folder / one).resolve() not in ours
        ]
        yield from (folder / one for one in names if one[0] != "." and one != LOCK)


class Watching:
    """Builds by turns with waiting for an edit; the page of it is at ``address``.

    Edits during a build are made together when it has ended. ``follow`` wraps a build, so that
    its progress is shown.
    """

    def __init__(self, request: Request, follow: Build, bulletin: Bulletin) -> None:
        self._request = request
        self._follow = follow
        self._bulletin = bulletin
        self._workers = workers_for(request)
        self._out = output(request)
        self._preview = Preview(request.path.stem, self._out, bulletin)
        self.address = self._preview.address

    def run(self, say: Callable[[str], None]) -> NoReturn:
        """Go on until interrupted; ``say`` hears how each build ended."""
        try:
            while True:
                before = seen(self._request)
                say(self._build())
                while seen(self._request) == before:
                    time.sleep(OFTEN)
        finally:
            self._preview.close()
            self._workers.close()

    def _build(self) -> str:
        self._bulletin.post(state="building", media=(), left=0.0)
        try:
            outcome = self._follow(lambda watch: make(self._request, watch, self._workers))
        except YanyiError as error:
            problems, state, said = tuple(map(str, error.problems)), "failed", str(error)
        else:
            stopped = outcome.error
            failed = stopped.problems if stopped else ()
            problems = tuple(map(str, (*failed, *outcome.problems)))
            state = "failed" if failed else "done"
            said = str(stopped) if stopped else f"{len(outcome.written)} files written"
        build, there = self._bulletin.latest.build + 1, (self._out / REPORT).is_file()
        self._bulletin.post(state=state, problems=problems, build=build, report=there)
        return said
