import asyncio
import multiprocessing
import os
import signal
from dataclasses import dataclass
from pathlib import Path

from yanyi.build.workers import Workers
from yanyi.models.blob import Blob
from yanyi.problems import ProviderError


@dataclass(frozen=True)
class Fate:
    name: str
    dies: int = 0


def live(params: Fate, inputs: list[Path], output: Path) -> None:
    """Dies so many times, counted in a file beside the store."""
    mark = output.parent.parent / params.name
    died = len(mark.read_bytes()) if mark.exists() else 0
    if died < params.dies:
        mark.write_bytes(b"x" * (died + 1))
        os.kill(os.getpid(), signal.SIGKILL)
    output.write_text(params.name)


def method(params: Fate, inputs: list[Path], output: Path) -> None:
    output.write_text(multiprocessing.get_start_method())


def all_of(root: Path, fates: list[Fate]) -> list[Blob | BaseException]:
    workers = Workers(2, root)

    async def run() -> list[Blob | BaseException]:
        made = await asyncio.gather(
            *(workers.cook(live, one, []) for one in fates), return_exceptions=True
        )
        return [one if isinstance(one, BaseException) else one[0] for one in made]

    try:
        return asyncio.run(run())
    finally:
        workers.close()


def test_a_step_whose_worker_is_killed_is_run_again(tmp_path: Path) -> None:
    (made,) = all_of(tmp_path, [Fate("once", dies=1)])
    assert isinstance(made, Blob)


def test_a_step_that_kills_its_worker_harms_no_other(tmp_path: Path) -> None:
    fates = [Fate("poison", dies=9), *(Fate(f"good-{n}") for n in range(6))]
    poison, *others = all_of(tmp_path, fates)
    assert isinstance(poison, ProviderError)
    assert "died twice" in str(poison)
    assert all(isinstance(one, Blob) for one in others)


def test_locks_that_libraries_make_in_a_worker_have_no_name_to_leak(tmp_path: Path) -> None:
    workers = Workers(1, tmp_path)
    try:
        blob, _ = asyncio.run(workers.cook(method, Fate(""), []))
    finally:
        workers.close()
    kept = next(one for one in (tmp_path / "blobs").rglob("*") if one.is_file())
    assert kept.stat().st_size == blob.size
    assert kept.read_text() == "fork"


def test_workers_serve_several_builds_one_after_another(tmp_path: Path) -> None:
    workers = Workers(1, tmp_path)

    async def some(names: list[str]) -> None:
        await asyncio.gather(*(workers.cook(live, Fate(name), []) for name in names))

    try:
        asyncio.run(some(list("abcdef")))
        asyncio.run(some(list("ghijkl")))
    finally:
        workers.close()
    assert not multiprocessing.active_children()
