"""One machine with two addresses stands for two; docs/cluster.md is followed to the letter."""

import asyncio
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cases.test_kill import remembered
from cases.theatre import files, make, project
from machines import MAKE, MAKE_FROM_OUTSIDE, NAMES, Machines
from yanyi.board.types import Voice
from yanyi.build import cluster
from yanyi.build.cluster import Cluster, drop_unused, work
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.share import Share
from yanyi.build.store import Store
from yanyi.build.watch import Tally
from yanyi.ledger.budget import Budget
from yanyi.models.asks import Hear, Speech
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider
from yanyi.models.recipe import Recipe
from yanyi.problems import ProviderError, UsageError
from yanyi.providers.fakes import FakeVoice
from yanyi.providers.hearing_fake import FakeEar


@dataclass(frozen=True)
class Meeting:
    """Who comes, and in which folder they leave word."""

    folder: str
    names: tuple[str, ...] = ()


def meet(params: Meeting, inputs: list[Path], output: Path) -> None:
    """Leave word of coming, and wait for the others; says on which machine this is."""
    folder = Path(params.folder)
    me, *others = params.names
    (folder / me).write_text(os.environ["YANYI_HOME"])
    _wait(lambda: all((folder / one).exists() for one in others))
    output.write_text(os.environ["YANYI_HOME"])


def hold(params: Meeting, inputs: list[Path], output: Path) -> None:
    """On a machine where ``params.folder`` says so never end; else count what is given."""
    folder = Path(params.folder)
    home = Path(os.environ["YANYI_HOME"]).name
    (folder / f"{home}-begun").touch()
    _wait(lambda: (folder / "second-begun").exists())
    if home == "second":
        _wait(lambda: False)
    output.write_text(f"{params.names} {[one.read_text() for one in inputs]}")


def die(params: Meeting, inputs: list[Path], output: Path) -> None:
    """End the process, as the kernel does where memory is short."""
    with (Path(params.folder) / "deaths").open("a") as deaths:
        deaths.write("x")
    os.kill(os.getpid(), signal.SIGKILL)


def copy(params: Meeting, inputs: list[Path], output: Path) -> None:
    """What is given, and a mark."""
    output.write_bytes(b"".join(one.read_bytes() for one in inputs) + b"!")


def fail(params: Meeting, inputs: list[Path], output: Path) -> None:
    """A fault in a recipe."""
    raise ValueError("no such paint")


def _wait(event: Callable[[], bool]) -> None:
    import time

    end = time.monotonic() + 120
    while not event():
        assert time.monotonic() < end
        time.sleep(0.01)


MEET, HOLD, DIE, COPY, FAIL = (
    Recipe(f"test.{run.__name__}", 1, Meeting, run) for run in (meet, hold, die, copy, fail)
)
PROVIDERS: dict[str, Provider] = {"speech": FakeVoice(), "hear": FakeEar()}


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machines]:
    machines = Machines(tmp_path_factory.mktemp("machines"))
    try:
        machines.up()
        yield machines
    finally:
        machines.down()


@contextmanager
def driver(machines: Machines, root: Path) -> Iterator[tuple[Production, Tally]]:
    """A production on the machines, with its store in a folder."""
    workers = Cluster(machines.address, Share(str(machines.share)), root)
    memory, tally = Memory(root), Tally()
    try:
        yield Production(memory, PROVIDERS, workers, Budget(0), tally), tally
    finally:
        workers.close()
        memory.close()


def test_steps_run_side_by_side_on_both_machines(machines: Machines, tmp_path: Path) -> None:
    async def act(stage: Production) -> set[bytes]:
        pair = (("a", "b"), ("b", "a"))
        steps = (stage.make(MEET, Meeting(str(tmp_path), names)) for names in pair)
        return {await stage.read(blob) for blob in await asyncio.gather(*steps)}

    with driver(machines, tmp_path / "store") as (stage, _):
        assert asyncio.run(act(stage)) == {str(home).encode() for home in machines.homes}


def test_models_answer_there_and_their_files_travel_both_ways(
    machines: Machines, tmp_path: Path
) -> None:
    async def act(stage: Production) -> str:
        said = await stage.ask(Speech("The boat is gone.", "en", Voice("en-male-1")))
        return str((await stage.ask(Hear(said.audio, "en"))).text)

    with driver(machines, tmp_path) as (stage, tally):
        assert asyncio.run(act(stage)) == "The boat is gone."
    assert tally.made == {"speech by fake-voice": 1, "hear by fake-ear": 1}


def test_what_is_lost_or_damaged_in_the_share_is_put_there_again(
    machines: Machines, tmp_path: Path
) -> None:
    async def act(stage: Production, spoil: Callable[[], None]) -> bytes:
        first = await stage.make(COPY, Meeting("1"), [await stage.keep(b"ink")])
        spoil()
        return await stage.read(await stage.make(COPY, Meeting("2"), [first]))

    def emptied() -> None:
        for place in (machines.share, *(home / "cluster" / "blobs" for home in machines.homes)):
            shutil.rmtree(place, ignore_errors=True)

    def damaged() -> None:
        emptied()
        blob = Store(tmp_path / "b").keep_bytes(b"ink!")
        place = machines.share / "blobs" / blob.digest[:2] / blob.digest[2:]
        place.parent.mkdir(parents=True)
        place.write_bytes(b"bad!")

    for name, spoil in (("a", emptied), ("b", damaged)):
        with driver(machines, tmp_path / name) as (stage, _):
            assert asyncio.run(act(stage, spoil)) == b"ink!!"


def test_a_fault_is_told_as_if_it_were_here(machines: Machines, tmp_path: Path) -> None:
    with driver(machines, tmp_path) as (stage, _):
        with pytest.raises(ValueError, match="no such paint"):
            asyncio.run(stage.make(FAIL, Meeting("")))


def test_a_step_that_kills_every_worker_ends_with_a_sentence(
    machines: Machines, tmp_path: Path
) -> None:
    with driver(machines, tmp_path / "store") as (stage, _):
        with pytest.raises(ProviderError, match="the cluster could not run a step"):
            asyncio.run(stage.make(DIE, Meeting(str(tmp_path))))
    assert (tmp_path / "deaths").read_text() == "x" * (1 + cluster.RETRIES)


def test_another_program_is_refused(
    machines: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "program", lambda: "an older one")
    with driver(machines, tmp_path) as (stage, _):
        with pytest.raises(ProviderError, match="has another Yanyi"):
            asyncio.run(stage.make(COPY, Meeting("")))


def test_nothing_is_opened_that_another_program_packed() -> None:
    with pytest.raises(ProviderError, match="has another Yanyi"):
        work("an older one", "", b"not to be opened")


def test_a_build_ends_when_nobody_is_left(
    machines: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 0.1)
    with driver(machines, tmp_path / "store") as (stage, _):
        monkeypatch.setattr(Cluster, "_cores", lambda self: 0)
        with pytest.raises(ProviderError, match="no machine of the cluster is left"):
            asyncio.run(stage.make(MEET, Meeting(str(tmp_path), ("alone", "nobody"))))


def test_a_cluster_that_is_not_there_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be joined"):
        Cluster("127.0.0.1:9", Share(str(tmp_path / "share")), tmp_path)
    with pytest.raises(UsageError, match="cannot be joined"):
        Cluster("one", Share(str(tmp_path / "share")), tmp_path)


def test_a_busy_cluster_is_joined_when_it_is_asked_again(
    machines: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import ray

    busy, join = [ConnectionError("busy")] * (cluster.TRIES - 1), ray.init

    def init(*arguments: Any, **named: Any) -> Any:
        if busy:
            raise busy.pop()
        return join(*arguments, **named)

    monkeypatch.setattr(ray, "init", init)
    with driver(machines, tmp_path) as (stage, _):
        assert asyncio.run(stage.make(COPY, Meeting(""))).size == 1
    busy += [ConnectionError("too busy")] * cluster.TRIES
    with pytest.raises(UsageError, match="cannot be joined"):
        Cluster(machines.address, Share(str(machines.share)), tmp_path)


def test_copies_that_nobody_needed_for_a_week_are_dropped(tmp_path: Path) -> None:
    store = Store(tmp_path)
    old, new = store.keep_bytes(b"old"), store.keep_bytes(b"new")
    os.utime(store.path(old), (0, 0))
    drop_unused(store)
    assert (store.has(old), store.has(new)) == (False, True)


@pytest.fixture(scope="module")
def at_home(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], int]:
    """What one machine makes of the story, and in how many steps."""
    root = tmp_path_factory.mktemp("home")
    folder = project(root / "lamp")
    make(folder, root / "store", "--for", "novel,comic")
    return files(folder / "out"), remembered(root / "store")


def begun(machines: Machines, command: str, folder: Path, store: Path) -> subprocess.Popen[bytes]:
    """A ``make`` of the page, begun."""
    return subprocess.Popen(
        machines.command(command, **{"tale.txt": str(folder)}),
        env=machines.environment(store),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def ended(made: "subprocess.Popen[bytes]") -> None:
    _, errors = made.communicate(timeout=300)
    assert made.returncode == 0, errors.decode()


def test_the_page_names_what_its_commands_use() -> None:
    assert [word.split("=")[0] for word in NAMES.split("#")[0].split()[1:]] == [
        "ONE",
        "TWO",
        "SHARE",
    ]


def test_a_maker_outside_gets_the_same_bytes_as_one_machine(
    machines: Machines, tmp_path: Path, at_home: tuple[dict[str, bytes], int]
) -> None:
    folder, store = project(tmp_path / "lamp"), tmp_path / "store"
    ended(begun(machines, MAKE_FROM_OUTSIDE, folder, store))
    assert (files(folder / "out"), remembered(store)) == at_home


def test_a_maker_that_is_killed_goes_on_where_it_was(
    machines: Machines, tmp_path: Path, at_home: tuple[dict[str, bytes], int]
) -> None:
    folder, store = project(tmp_path / "lamp"), tmp_path / "store"
    whole, steps = at_home
    first = begun(machines, MAKE, folder, store)
    _wait(lambda: first.poll() is not None or remembered(store) >= steps // 2)
    first.kill()
    first.communicate()
    kept = traces(store)
    assert steps // 2 <= len(kept) < steps
    ended(begun(machines, MAKE, folder, store))
    assert files(folder / "out") == whole
    after = traces(store)
    assert len(after) == steps
    assert {key: after[key] for key in kept} == kept


def traces(store: Path) -> dict[str, Any]:
    """What is remembered, with the seconds it took: a step that is made again takes others."""
    import sqlite3

    base = sqlite3.connect(store / "traces.sqlite")
    try:
        return dict(base.execute("SELECT key, seconds FROM traces").fetchall())
    finally:
        base.close()


def test_a_machine_is_lost_and_the_work_is_done(machines: Machines, tmp_path: Path) -> None:
    """The last test: one machine is gone after it."""

    async def act(stage: Production) -> list[bytes]:
        start = await stage.keep(b"ink")
        params = (Meeting(str(tmp_path), (str(number),)) for number in range(6))
        steps = [asyncio.ensure_future(stage.make(HOLD, one, [start])) for one in params]
        while not (tmp_path / "second-begun").exists():
            await asyncio.sleep(0.01)
        await asyncio.to_thread(machines.lose, 1)
        blobs: list[Blob] = await asyncio.gather(*steps)
        return [await stage.read(blob) for blob in blobs]

    with driver(machines, tmp_path / "store") as (stage, tally):
        made = asyncio.run(act(stage))
    assert made == [f"('{number}',) ['ink']".encode() for number in range(6)]
    assert tally.made == {"test.hold": 6}
