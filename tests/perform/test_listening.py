"""What is spoken is heard again; what is not whole is spoken once more, then listed."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

import pytest

from playhouse import Playhouse
from yanyi.board.types import Voice
from yanyi.build.memory import Memory
from yanyi.build.quote import Quote
from yanyi.build.stage import Stage
from yanyi.build.watch import Tally
from yanyi.models.asks import Speech
from yanyi.models.provider import Provider
from yanyi.models.work import Work, WorkFact
from yanyi.perform.listening import Listened, listened, proven
from yanyi.providers.fakes import FakeVoice
from yanyi.providers.hearing_fake import FakeEar, FakeStumbler

GOOD = "The boat is gone, and so is he."
FORGOTTEN = "He forgets what he was about to say to her."
NEVER = "She always stammers when the old clerk is near."
FORGETFUL: dict[str, Provider] = {"speech": FakeStumbler(), "hear": FakeEar()}


def asked(text: str, take: int = 0) -> Speech:
    return Speech(text, "en", Voice("en-female-1"), take=take)


def spoken(
    asks: Iterable[Speech], providers: dict[str, Provider], root: Path, proof: bool = True
) -> tuple[list[Listened], Tally]:
    async def everything(stage: Stage) -> list[Listened]:
        return list(await asyncio.gather(*(listened(one, stage, proof) for one in asks)))

    return Playhouse(root, providers).run(everything)


def test_a_line_that_is_whole_is_spoken_once(tmp_path: Path) -> None:
    (one,), tally = spoken([asked(GOOD)], FORGETFUL, tmp_path)
    assert one.whole
    assert one.verdict is not None
    assert one.heard == GOOD
    assert [GOOD[word.start_char : word.end_char] for word in one.words][:2] == ["The", "boat"]
    assert one.words[-1].end_s == pytest.approx(one.said.seconds, abs=0.1)
    assert tally.made == {"speech by fake-stumbler": 1, "hear by fake-ear": 1, "voice.clip": 1}


def test_a_line_that_is_not_whole_is_spoken_once_more(tmp_path: Path) -> None:
    (one,), tally = spoken([asked(FORGOTTEN)], FORGETFUL, tmp_path)
    assert one.whole
    assert one.speech.take == 1
    assert tally.made["speech by fake-stumbler"] == tally.made["hear by fake-ear"] == 2
    (again,), nothing = spoken([asked(FORGOTTEN)], FORGETFUL, tmp_path)
    assert again == one
    assert nothing.made == {}


def test_a_line_that_stays_wrong_is_listed_and_the_first_take_kept(tmp_path: Path) -> None:
    (one, other), _ = spoken([asked(NEVER), asked(GOOD)], FORGETFUL, tmp_path)
    assert not one.whole
    assert one.speech.take == 0
    work = proven(Work("audiobook", (), ()), [("ch01.never", one), ("ch01.good", other)])
    assert work.facts == (WorkFact("heard complete", "1 of 2"),)
    (listed,) = work.unproven
    assert (listed.anchor, listed.words) == ("ch01.never", NEVER)
    assert listed.heard == f"{NEVER} {NEVER}"
    assert listed.repeated
    assert not listed.missing


def test_the_take_of_the_author_stays(tmp_path: Path) -> None:
    (one,), tally = spoken([asked(NEVER, take=4)], FORGETFUL, tmp_path)
    assert one.speech.take == 4
    assert not one.whole
    assert tally.made["speech by fake-stumbler"] == 1


@pytest.mark.parametrize(
    ("providers", "proof"),
    [({"speech": FakeStumbler()}, True), (FORGETFUL, False)],
)
def test_without_ears_words_are_timed_and_nothing_is_claimed(
    providers: dict[str, Provider], proof: bool, tmp_path: Path
) -> None:
    (one,), tally = spoken([asked(NEVER)], providers, tmp_path, proof)
    assert one.verdict is None
    assert len(one.words) == len(NEVER.split())
    assert "hear by fake-ear" not in tally.made
    work = Work("audiobook", (), ())
    assert proven(work, [("a", one)]) == work


def test_the_plan_is_what_is_made(tmp_path: Path) -> None:
    asks = [asked(GOOD), Speech(GOOD, "en", Voice("en-male-1")), asked("Come in.")]
    plain: dict[str, Provider] = {"speech": FakeVoice()}
    for providers in (FORGETFUL, plain):
        root = tmp_path / str(len(providers))
        memory = Memory(root)
        quote = Quote(memory, providers)
        for one in asks:
            assert asyncio.run(listened(one, quote)).whole
        memory.close()
        _, tally = spoken(asks, providers, root)
        planned = sorted(step.name for step in quote.steps.values())
        made = sorted(name for name, count in tally.made.items() for _ in range(count))
        assert planned == made


def test_a_remembered_fault_is_quoted_with_its_second_take(tmp_path: Path) -> None:
    (one,), _ = spoken([asked(FORGOTTEN)], FORGETFUL, tmp_path)
    memory = Memory(tmp_path)
    quote = Quote(memory, FORGETFUL)
    assert asyncio.run(listened(asked(FORGOTTEN), quote)) == one
    memory.close()
    assert quote.steps == {}
