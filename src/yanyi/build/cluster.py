"""A cluster: recipes and local models run on the machines that Ray has brought together.

Only digests and parameters travel through Ray; files travel through a share. Whoever makes, the
driver, owns the traces and the money: machines may come and go, and nothing is lost with them.
"""

import asyncio
import os
import pickle
import signal
import socket
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from yanyi.build.fonts import own_fonts
from yanyi.build.memory import blobs_in
from yanyi.build.program import program
from yanyi.build.queue import Turns
from yanyi.build.share import Share
from yanyi.build.store import Store
from yanyi.build.workers import Workers, _give_back, answer, cook
from yanyi.models.answers import Answer
from yanyi.models.asks import Ask
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider
from yanyi.problems import Position, Problem, ProviderError, UsageError
from yanyi.project.folder import store_root

T = TypeVar("T")

AHEAD = 32
"""Steps that may always wait in the cluster, so that a machine that joins has work at once."""

RETRIES = 3
"""How often Ray gives a step to another machine when one is lost."""

PATIENCE = 30.0
"""Seconds that a step waits before it asks whether any machine is left; it asks twice."""

UNUSED = 7 * 24 * 3600
"""Seconds after which a machine drops its copy of what nobody used."""

TRIES = 3
"""How often a cluster is asked to be joined: Ray gives a busy one up after half a minute."""

_THREADS = 8
_ONE_CORE = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


class AbsentError(Exception):
    """Blobs that should be in the share and are not."""


def work(expected: str, url: str, packed: bytes) -> tuple[Any, float]:
    """Run a step on a machine of the cluster; what it gave, and the seconds it took.

    ``packed`` is opened only by the program that packed it.
    """
    if expected != program():
        what = f"{socket.gethostname()} has another Yanyi, or other libraries, than this machine"
        hint = "Install the same release from the same lock everywhere, then start Ray there again."
        raise ProviderError(Problem(what, hint=hint))
    store, share = _enter(), Share(url)
    function, arguments, needs = pickle.loads(packed)
    _fetch(share, store, needs)
    result, seconds = function(*arguments, store.root)
    for blob in blobs_in(result):
        share.put(blob, store)
    return result, seconds


def _fetch(share: Share, store: Store, needs: tuple[Blob, ...]) -> None:
    missing = []
    for blob in dict.fromkeys(needs):
        if store.has(blob):
            os.utime(store.path(blob))
        else:
            missing.append(blob)
    with ThreadPoolExecutor(_THREADS) as threads:
        came = list(threads.map(lambda blob: share.get(blob, store), missing))
    absent = [blob for blob, there in zip(missing, came, strict=True) if not there]
    if absent:
        raise AbsentError(*absent)


@cache
def _enter() -> Store:
    """Make a process of Ray like any other worker; its store is a copy of parts of the share."""
    os.environ.update(own_fonts())
    _give_back()
    store = Store(store_root(None) / "cluster")
    store.sweep()
    drop_unused(store)
    return store


def drop_unused(store: Store) -> None:
    """Drop the copies that no step needed for a week."""
    for path in (store.root / "blobs").glob("*/*"):
        with suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime > UNUSED:
                path.unlink()


class Cluster(Workers):
    """What ``Workers`` does, by the machines of a cluster; ``jobs`` is how many cores they have.

    ``address`` is Ray's: ``host:port`` on a machine that belongs to the cluster, ``ray://host:port``
    on any other. Raises UsageError when the cluster or the share cannot be reached.
    """

    def __init__(self, address: str, share: Share, root: Path) -> None:
        self._ray = _joined(address, share)
        cores = self._cores()
        if not cores:
            self._ray.shutdown()
            hint = "Start Ray on a machine with cores: `ray start --address HOST:PORT`."
            raise UsageError(Problem("no machine of the cluster works", Position(address), hint))
        super().__init__(cores, root)
        self._room = Turns(max(AHEAD, cores * 2))
        self._share = share
        self._store = Store(root)
        self._shared: set[str] = set()
        self._work = self._ray.remote(num_cpus=1, max_retries=RETRIES)(work)

    async def cook(
        self, run: Callable[[Any, list[Path], Path], None], params: Any, inputs: list[Blob]
    ) -> tuple[Blob, float]:
        """Run a recipe on some machine."""
        return await self._send(cook, (run, params, inputs), inputs)

    async def answer(self, kind: Callable[[], Provider], ask: Ask) -> tuple[Answer, float]:
        """Let a local provider answer on some machine."""
        return await self._send(answer, (kind, ask), blobs_in(ask))

    def warm(self, kind: Callable[[], Provider], ask: Ask) -> None:
        """Nothing: a process of Ray that has loaded a model keeps it for the steps to come."""

    def close(self) -> None:
        """Leave the cluster; its steps that have not ended are dropped."""
        self._ray.shutdown()

    async def _send(
        self, function: Callable[..., T], arguments: tuple[Any, ...], needs: Iterable[Blob]
    ) -> T:
        inputs = tuple(needs)
        packed = pickle.dumps((function, arguments, inputs))
        async with self._room:
            for _ in range(2):
                with suppress(AbsentError):
                    await asyncio.to_thread(self._offer, inputs)
                    made: T = await self._made(packed)
                    await asyncio.to_thread(self._receive, made)
                    return made
                self._shared.clear()
        hint = "Is it emptied while a build runs? What was made before is kept: make again."
        what = "files were lost from the share twice"
        raise ProviderError(Problem(what, Position(self._share.shown), hint))

    def _offer(self, inputs: tuple[Blob, ...]) -> None:
        """See that the share has these blobs."""
        for blob in inputs:
            if blob.digest not in self._shared:
                self._share.put(blob, self._store)
                self._shared.add(blob.digest)

    def _receive(self, made: object) -> None:
        """Bring home what was made: the memory of this machine is whole without the share."""
        (result, _) = made if isinstance(made, tuple) else (made, 0)
        for blob in blobs_in(result):
            if not self._share.get(blob, self._store):
                raise AbsentError(blob)
            self._shared.add(blob.digest)

    async def _made(self, packed: bytes) -> Any:
        from ray.exceptions import RayError, RayTaskError

        try:
            return await self._awaited(self._work.remote(program(), self._share.url, packed))
        except RayTaskError as error:
            raise _cause(error) from None
        except (RayError, ConnectionError) as error:
            hint = "What was made before is kept: make again. Is a machine short of memory?"
            what = f"the cluster could not run a step ({_first_line(error)})"
            raise ProviderError(Problem(what, hint=hint)) from error

    async def _awaited(self, reference: Any) -> Any:
        """What a step gives; raises ProviderError when nobody is left who could run it."""
        ended = asyncio.ensure_future(_result(reference))
        alone = 0
        while not (await asyncio.wait({ended}, timeout=PATIENCE))[0]:
            alone = 0 if await asyncio.to_thread(self._cores) else alone + 1
            if alone == 2:
                ended.cancel()
                hint = "Start Ray on one again, then make again: what was made is kept."
                raise ProviderError(Problem("no machine of the cluster is left", hint=hint))
        return ended.result()

    def _cores(self) -> int:
        return int(self._ray.cluster_resources().get("CPU", 0))


async def _result(reference: Any) -> Any:
    return await reference


def _cause(error: Any) -> Exception:
    """What went wrong in a step, as if it had run here."""
    cause = error.cause
    if isinstance(cause, Exception) and "yanyi" not in str(getattr(cause, "name", "")):
        return cause
    return ProviderError(Problem("a machine of the cluster has no Yanyi", hint=_SAME))


_SAME = "Install yanyi[cluster] there, in the environment that Ray is started from."


def _joined(address: str, share: Share) -> Any:
    """Ray, joined to a cluster; nothing is told to its makers, and no page is served."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        import ray
    except ImportError:
        hint = "Install it: pip install 'yanyi[cluster]'."
        raise UsageError(Problem("--cluster needs Ray", hint=hint)) from None
    share.prove()
    before = signal.getsignal(signal.SIGTERM)
    try:
        _reach(address)
        _join(ray, address)
    except (OSError, RuntimeError, ValueError) as error:
        what = f"the cluster cannot be joined ({_first_line(error)})"
        hint = "Start one: `ray start --head --port 6379`; docs/cluster.md has the whole way."
        raise UsageError(Problem(what, Position(address), hint)) from error
    signal.signal(signal.SIGTERM, before)
    return ray


def _join(ray: Any, address: str) -> None:
    for left in reversed(range(TRIES)):
        try:
            ray.init(
                address,
                log_to_driver=False,
                configure_logging=False,
                runtime_env={"env_vars": _ONE_CORE},
                **_loopback(address),
            )
            return
        except ConnectionError:
            if not left:
                raise


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def _reach(address: str) -> None:
    """Knock first: Ray itself tries for a minute."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    socket.create_connection((host, int(port)), timeout=10).close()


def _loopback(address: str) -> dict[str, str]:
    """Ray takes a driver for a neighbour by its address, which it would look up outside."""
    host = address.rpartition(":")[0]
    return {"_node_ip_address": host} if host.startswith("127.") else {}
