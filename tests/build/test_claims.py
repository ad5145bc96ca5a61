import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from yanyi.build.claims import Claims

HOLDS = """
import asyncio, sys
from pathlib import Path
from yanyi.build.claims import Claims

async def hold():
    async with Claims(Path(sys.argv[1])).claim("k"):
        print("held", flush=True)
        sys.stdin.read()

asyncio.run(hold())
"""


def test_a_step_is_claimed_by_one_at_a_time(tmp_path: Path) -> None:
    inside: list[int] = []
    most: list[int] = []

    async def one(number: int) -> None:
        async with Claims(tmp_path).claim("k"):
            inside.append(number)
            most.append(len(inside))
            await asyncio.sleep(0)
            inside.remove(number)

    async def all_at_once() -> None:
        await asyncio.gather(*map(one, range(4)))

    asyncio.run(all_at_once())
    assert most == [1, 1, 1, 1]
    assert list((tmp_path / "claims").iterdir()) == []


def test_other_steps_do_not_wait(tmp_path: Path) -> None:
    async def both() -> str:
        async with Claims(tmp_path).claim("k"), Claims(tmp_path).claim("l"):
            return "both"

    assert asyncio.run(both()) == "both"


def test_what_fails_gives_its_claim_back(tmp_path: Path) -> None:
    async def fail() -> None:
        async with Claims(tmp_path).claim("k"):
            raise ZeroDivisionError

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            asyncio.run(fail())


def test_the_claim_of_a_killed_process_is_free(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDS, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"

        async def claim() -> str:
            async with Claims(tmp_path).claim("k"):
                return "mine"

        async def waits_until_it_is_killed() -> str:
            mine = asyncio.create_task(claim())
            for _ in range(20):
                await asyncio.sleep(0)
            assert not mine.done()
            other.kill()
            return await mine

        assert asyncio.run(waits_until_it_is_killed()) == "mine"
