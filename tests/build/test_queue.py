import asyncio

import pytest

from yanyi.build.queue import Turns, act, begin, enter


async def work(turns: Turns, done: list[tuple[str, int]], medium: str, chapter: int) -> None:
    enter(medium)
    begin(chapter)
    async with turns:
        done.append((medium, chapter))
        await asyncio.sleep(0)


def order(wanted: list[tuple[str, int]]) -> list[tuple[str, int]]:
    done: list[tuple[str, int]] = []

    async def run() -> None:
        turns = Turns(1)
        async with turns:
            waiting = [asyncio.create_task(work(turns, done, *one)) for one in wanted]
            await asyncio.sleep(0)
        await asyncio.gather(*waiting)

    asyncio.run(run())
    return done


def test_the_first_chapter_comes_first_in_all_media() -> None:
    wanted = [("film", 1), ("film", 0), ("comic", 1), ("comic", 0)]
    assert order(wanted) == [("film", 0), ("comic", 0), ("film", 1), ("comic", 1)]


def test_media_take_turns_within_a_chapter() -> None:
    wanted = [("film", 0)] * 3 + [("comic", 0)] * 3
    assert order(wanted) == [("film", 0), ("comic", 0)] * 3


def test_no_more_work_at_once_than_there_are_places() -> None:
    most = 0

    async def run() -> None:
        nonlocal most
        turns, busy = Turns(3), 0

        async def one() -> None:
            nonlocal most, busy
            async with turns:
                busy += 1
                most = max(most, busy)
                await asyncio.sleep(0)
                busy -= 1

        await asyncio.gather(*(one() for _ in range(20)))

    asyncio.run(run())
    assert most == 3


def test_whoever_gives_up_waiting_leaves_the_place_to_the_next() -> None:
    async def run() -> None:
        turns, done = Turns(1), list[tuple[str, int]]()
        async with turns:
            gone = asyncio.create_task(work(turns, done, "film", 0))
            late = asyncio.create_task(work(turns, done, "comic", 0))
            await asyncio.sleep(0)
            gone.cancel()
        await late
        with pytest.raises(asyncio.CancelledError):
            await gone
        assert done == [("comic", 0)]
        async with turns:
            assert act().medium == ""

    asyncio.run(asyncio.wait_for(run(), 60))


def test_one_who_is_given_a_place_and_cancelled_at_once_hands_it_on() -> None:
    async def run() -> None:
        turns, done = Turns(1), list[tuple[str, int]]()
        async with turns:
            first = asyncio.create_task(work(turns, done, "film", 0))
            second = asyncio.create_task(work(turns, done, "comic", 1))
            await asyncio.sleep(0)
        first.cancel()
        await second
        assert done == [("comic", 1)]

    asyncio.run(asyncio.wait_for(run(), 60))
