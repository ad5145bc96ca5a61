"""A part is remembered by what it depends on, with the steps that ran under it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from playhouse import Playhouse
from yanyi.board.types import Voice
from yanyi.build import part
from yanyi.build.memory import Memory
from yanyi.build.part import PACKAGE, Under, code, digest, part_of, under_of
from yanyi.build.production import Production
from yanyi.build.queue import begin, enter
from yanyi.build.quote import Quote
from yanyi.build.store import Store
from yanyi.build.watch import Step, Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.models.asks import Speech
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider
from yanyi.problems import Problem, ProviderError
from yanyi.providers.fakes import FakeVoice
from yanyi.story.wire import dumps, loads


@dataclass(frozen=True, slots=True)
class Chorus:
    """What was sung."""

    verse: str
    audio: tuple[Blob, ...]


def speech(words: str) -> Speech:
    return Speech(words, "en", Voice("en-female-1"))


@dataclass
class Singing:
    """Sings some words at once, and counts how often it had to."""

    words: tuple[str, ...]
    times: int = 0

    def within(self, stage: Production | Quote) -> Callable[[], Awaitable[Chorus]]:
        async def run() -> Chorus:
            self.times += 1
            said = await asyncio.gather(*(stage.ask(speech(one)) for one in self.words))
            return Chorus(" ".join(self.words), tuple(one.audio for one in said))

        return run

    async def part(self, stage: Production | Quote) -> Chorus:
        return await stage.part("chorus", self.words, Chorus, self.within(stage))


@pytest.fixture
def house(tmp_path: Path) -> Playhouse:
    return Playhouse(tmp_path, {"speech": FakeVoice()})


def test_a_part_is_made_once_and_its_steps_are_counted_as_remembered(house: Playhouse) -> None:
    song = Singing(("la", "lo", "la"))
    first, made = house.run(song.part)
    again, kept = house.run(song.part)
    assert (again, song.times) == (first, 1)
    assert made.made == {"speech by fake-voice": 2}
    assert (kept.made, kept.kept) == ({}, {"speech by fake-voice": 3})


def test_other_words_are_another_part(house: Playhouse) -> None:
    house.run(Singing(("la",)).part)
    other = Singing(("lo",))
    assert house.run(other.part)[0].verse == "lo"
    assert other.times == 1


def test_a_lost_file_is_made_again(house: Playhouse) -> None:
    song = Singing(("la",))
    first, _ = house.run(song.part)
    Store(house.root).path(first.audio[0]).unlink()
    again, tally = house.run(song.part)
    assert (again, song.times, tally.made) == (first, 2, {"speech by fake-voice": 1})
    assert Store(house.root).has(again.audio[0])


def test_what_failed_is_not_remembered(house: Playhouse) -> None:
    async def failing(stage: Production) -> Chorus:
        async def run() -> Chorus:
            await stage.ask(speech("la"))
            raise ProviderError(Problem("hoarse"))

        return await stage.part("chorus", ("la",), Chorus, run)

    with pytest.raises(ProviderError, match="hoarse"):
        house.run(failing)
    song = Singing(("la",))
    house.run(song.part)
    assert song.times == 1


def test_a_part_knows_the_steps_of_the_parts_in_it(house: Playhouse) -> None:
    inner = Singing(("la", "lo"))

    async def outer(stage: Production) -> Chorus:
        return await stage.part("concert", (), Chorus, lambda: inner.part(stage))

    house.run(inner.part)
    house.run(outer)
    _, tally = house.run(outer)
    assert (inner.times, tally.kept) == (1, {"speech by fake-voice": 2})


def test_what_is_under_a_part_is_written_as_all_else_is(house: Playhouse) -> None:
    song = Singing(("la", "lo"))
    house.run(song.part)
    memory = Memory(house.root)
    trace = memory.traces.get(part_of("chorus", song.words, house.providers).key)
    memory.close()
    assert trace
    under = trace.answer.partition("\n")[0]
    assert loads(Under, under, "here") == under_of(trace.answer)
    assert dumps(under_of(trace.answer)) == under


def test_the_memory_knows_every_part_that_served(house: Playhouse) -> None:
    inner = Singing(("la", "lo"))

    async def outer(stage: Production) -> Chorus:
        return await stage.part("concert", (), Chorus, lambda: inner.part(stage))

    async def act(stage: Production) -> Chorus:
        enter("score")
        return await outer(stage)

    async def used() -> dict[str, dict[str, None]]:
        memory, workers = Memory(house.root), Workers(1, house.root)
        try:
            await act(Production(memory, house.providers, workers, Budget(0), Tally()))
        finally:
            workers.close()
            memory.close()
        return memory.parts

    keys = [part_of("chorus", inner.words, house.providers).key]
    keys.append(part_of("concert", (), house.providers).key)
    made, recalled = asyncio.run(used()), asyncio.run(used())
    assert made == recalled == {"score": dict.fromkeys(keys)}
    assert inner.times == 1


def test_parts_side_by_side_keep_their_steps_apart(house: Playhouse) -> None:
    first, second = Singing(("la", "lo")), Singing(("lu",))

    async def both(stage: Production) -> None:
        await asyncio.gather(first.part(stage), second.part(stage))

    house.run(both)
    assert house.run(second.part)[1].kept == {"speech by fake-voice": 1}


@contextmanager
def quoting(house: Playhouse) -> Iterator[Quote]:
    memory = Memory(house.root)
    try:
        yield Quote(memory, house.providers)
    finally:
        memory.close()


def test_a_quote_sees_through_a_part_and_remembers_none(house: Playhouse) -> None:
    song = Singing(("la", "lo"))
    with quoting(house) as quote:
        asyncio.run(song.part(quote))
        assert (len(quote.steps), len(quote.kept)) == (2, 0)
    house.run(song.part)
    with quoting(house) as quote:
        asyncio.run(song.part(quote))
        assert (len(quote.steps), len(quote.kept)) == (0, 2)
    assert song.times == 2


class _Renewed(FakeVoice):
    revision = "next"


class _Renamed(FakeVoice):
    name = "other-voice"


@pytest.mark.parametrize(
    "providers", [{}, {"speech": _Renewed()}, {"speech": _Renamed()}, {"sing": FakeVoice()}]
)
def test_the_key_holds_who_answers(providers: Mapping[str, Provider]) -> None:
    assert (
        part_of("one", "what", {"speech": FakeVoice()}).key != part_of("one", "what", providers).key
    )


def test_the_key_holds_the_name_and_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    before = part_of("one", "what", {}).key
    assert part_of("other", "what", {}).key != before
    monkeypatch.setattr(part, "code", lambda: "changed")
    assert part_of("one", "what", {}).key != before


def test_a_change_of_any_source_is_another_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (PACKAGE / "build" / "part.py").is_file()
    monkeypatch.setattr(part, "PACKAGE", tmp_path)
    found = set()
    for name, words in (("one.py", "a = 1"), ("one.py", "a = 2"), ("two/data.json", "{}")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(words)
        found.add(code.__wrapped__())
    assert len(found) == 3


def test_a_digest_tells_values_apart() -> None:
    assert digest(Voice("a")) == digest(Voice("a"))
    assert len({digest(one) for one in (Voice("a"), Voice("b"), Voice("a", 1.1))}) == 3


def test_steps_recalled_with_a_part_know_their_medium_and_chapter(house: Playhouse) -> None:
    async def sing(stage: Production) -> list[Step]:
        enter("film")

        async def run() -> Chorus:
            begin(3)
            said = await stage.ask(speech("la"))
            return Chorus("la", (said.audio,))

        with part.noted() as steps:
            await stage.part("chorus", "la", Chorus, run)
        return [one for one in steps if one.kind != part.PART]

    (first,), _ = house.run(sing)
    (again,), _ = house.run(sing)
    assert (first.medium, first.chapter, first.name) == ("film", 3, "speech by fake-voice")
    assert (again.medium, again.chapter, again.name) == ("film", 3, "speech by fake-voice")
