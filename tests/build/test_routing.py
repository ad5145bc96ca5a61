"""Several providers on the Stage: remembered one by one, chosen between, quoted."""

import asyncio
from pathlib import Path

import pytest

from playhouse import Playhouse
from providers.test_route import CHINESE, ENGLISH, Writer
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.quote import Quote
from yanyi.models.answers import Wrote
from yanyi.models.asks import Wanted, Words
from yanyi.models.provider import Provider
from yanyi.models.routing import Policy
from yanyi.problems import AnswerError, BudgetError
from yanyi.providers.patient import Patient
from yanyi.providers.route import Route

ASK = Words("Write", "what you like", wanted=Wanted(language="zh"))
GOOD, BAD = Writer("small", CHINESE), Writer("small", ENGLISH)


def large() -> Writer:
    return Writer("large", CHINESE, 5)


def house(root: Path, *providers: Provider, policy: Policy = Policy.THRIFTY) -> Playhouse:
    return Playhouse(root, {"words": Route("words", providers, policy)})


async def ask(stage: Production) -> str:
    return str((await stage.ask(ASK)).text)


def test_a_good_answer_ends_the_asking_and_is_remembered(tmp_path: Path) -> None:
    dear = large()
    text, made = house(tmp_path, GOOD, dear).run(ask)
    assert (text, dear.asked) == (CHINESE, 0)
    assert made.made == {"words by small": 1, "choice of words": 1}
    again, kept = house(tmp_path, GOOD, dear).run(ask)
    assert again == text
    assert kept.made == {}
    assert kept.kept == {"words by small": 1, "choice of words": 1}


def test_a_fault_goes_up_and_says_why(tmp_path: Path) -> None:
    async def act(stage: Production) -> tuple[str, str]:
        return await ask(stage), await stage.answerer(ASK)

    (text, by), made = house(tmp_path, BAD, large()).run(act)
    assert (text, by) == (CHINESE, "large")
    assert made.cost == 5
    assert made.made == {"words by small": 1, "words by large": 1, "choice of words": 1}


def test_a_change_of_policy_pays_nothing_twice(tmp_path: Path) -> None:
    dear = large()
    house(tmp_path, BAD, dear).run(ask)
    for policy, providers in (
        (Policy.BEST, (BAD, dear)),
        (Policy.THRIFTY, (Writer("smallest", ENGLISH), BAD, dear)),
        (Policy.THRIFTY, (dear,)),
    ):
        text, tally = house(tmp_path, *providers, policy=policy).run(ask)
        assert (text, tally.cost) == (CHINESE, 0)
    assert dear.asked == 1


def test_a_provider_alone_remembers_the_same_answer(tmp_path: Path) -> None:
    dear = large()
    Playhouse(tmp_path, {"words": dear}).run(ask)
    _, tally = house(tmp_path, BAD, dear).run(ask)
    assert (dear.asked, tally.cost) == (1, 0)


def test_identical_asks_in_flight_are_asked_once(tmp_path: Path) -> None:
    dear = large()

    async def act(stage: Production) -> list[str]:
        return list(await asyncio.gather(*(ask(stage) for _ in range(4))))

    texts, tally = house(tmp_path, BAD, dear).run(act)
    assert texts == [CHINESE] * 4
    assert (dear.asked, tally.made["choice of words"]) == (1, 1)


def test_the_budget_stops_before_the_dear_one(tmp_path: Path) -> None:
    dear = large()
    with pytest.raises(BudgetError):
        house(tmp_path, BAD, dear).run(ask, 4)
    assert dear.asked == 0


def test_who_gave_nothing_that_can_be_used_is_not_asked_again(tmp_path: Path) -> None:
    mute, dear = Writer("mute", "", 3), large()
    with pytest.raises(BudgetError):
        house(tmp_path, mute, dear).run(ask, 4)
    assert (mute.asked, dear.asked) == (1, 0)
    text, made = house(tmp_path, mute, dear).run(ask, 5)
    assert (text, mute.asked, dear.asked) == (CHINESE, 1, 1)
    assert made.made == {"words by large": 1, "choice of words": 1}
    assert made.cost == 5
    _, kept = house(tmp_path, mute, dear).run(ask, 0)
    assert (mute.asked, dear.asked, kept.made) == (1, 1, {})
    assert kept.kept == {"words by mute": 1, "words by large": 1, "choice of words": 1}
    house(tmp_path, mute, dear, policy=Policy.BEST).run(ask, 0)
    house(tmp_path, mute, Writer("smallest", CHINESE)).run(ask, 0)
    assert mute.asked == 1


def test_what_an_answer_cost_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    _, made = house(tmp_path, Writer("mute", "", 3), large()).run(ask)
    assert made.cost == 8
    assert made.made == {"words by mute": 1, "words by large": 1, "choice of words": 1}


def test_where_nobody_gave_anything_it_is_said_again_and_nobody_is_asked(tmp_path: Path) -> None:
    mutes = Writer("mute", "", 3), Writer("still", "", 5)
    for limit in (8, 0):
        with pytest.raises(AnswerError, match="nothing came") as refused:
            house(tmp_path, *mutes).run(ask, limit)
        assert [one.asked for one in mutes] == [1, 1]
    assert "asked this before" in refused.value.problems[0].hint
    with pytest.raises(AnswerError, match="nothing came"):
        quoted(tmp_path, *mutes)
    with pytest.raises(AnswerError, match="nothing came"):
        Playhouse(tmp_path, {"words": mutes[0]}).run(ask)
    assert mutes[0].asked == 2


def test_asked_in_another_way_it_may_answer(tmp_path: Path) -> None:
    mute, longer = Writer("mute", ""), Writer("mute", CHINESE)
    with pytest.raises(AnswerError):
        house(tmp_path, Patient(mute, 1, way="short")).run(ask)
    assert house(tmp_path, Patient(longer, 1, way="long")).run(ask)[0] == CHINESE
    assert house(tmp_path, Patient(mute, 1, way="short"), large()).run(ask)[0] == CHINESE
    assert (mute.asked, longer.asked) == (1, 1)


def test_words_come_as_a_stream_too(tmp_path: Path) -> None:
    async def act(stage: Production) -> list[str]:
        return [chunk async for chunk in stage.stream(ASK)]

    assert house(tmp_path, BAD, large()).run(act)[0] == [CHINESE]


def quoted(root: Path, *providers: Provider) -> tuple[Quote, object, str]:
    """A quote of the ask, what it gives, and who is known to have answered."""
    memory = Memory(root)
    try:
        quote = Quote(memory, {"words": Route("words", providers, Policy.THRIFTY)})
        return quote, asyncio.run(quote.ask(ASK)), asyncio.run(quote.answerer(ASK))
    finally:
        memory.close()


def test_a_quote_lists_everybody_who_may_be_asked(tmp_path: Path) -> None:
    quote, answer, by = quoted(tmp_path, BAD, large())
    assert (answer, by) == (Wrote(""), "")
    assert quote.price == 5
    assert [(one.step.name, one.sure, one.after) for one in quote.quoted.values()] == [
        ("words by small", True, ""),
        ("words by large", False, "small"),
    ]


def test_a_quote_checks_what_is_remembered(tmp_path: Path) -> None:
    Playhouse(tmp_path, {"words": BAD}).run(ask)
    quote, _, _ = quoted(tmp_path, BAD, large())
    assert [one.step.name for one in quote.quoted.values()] == ["words by large"]
    house(tmp_path, BAD, large()).run(ask)
    quote, answer, by = quoted(tmp_path, BAD, large())
    assert (answer, by, quote.price) == (Wrote(CHINESE), "large", 0)
    assert len(quote.kept) == 3
    other, _, _ = quoted(tmp_path, Writer("smallest", ""), large(), Writer("largest", "", 9))
    assert [one.step.name for one in other.quoted.values()] == ["words by smallest"]
    assert other.price == 0


def test_a_quote_leaves_out_who_gave_nothing_before(tmp_path: Path) -> None:
    mute = Writer("mute", "", 3)
    with pytest.raises(AnswerError):
        house(tmp_path, mute).run(ask)
    for others, steps in (
        ((mute, large()), [("words by large", "")]),
        ((BAD, mute, large()), [("words by small", ""), ("words by large", "small")]),
    ):
        quote, answer, by = quoted(tmp_path, *others)
        assert (answer, by, quote.price) == (Wrote(""), "", 5)
        assert [(one.step.name, one.after) for one in quote.quoted.values()] == steps


def test_a_quote_knows_who_answered_before_the_choice_is_made(tmp_path: Path) -> None:
    dear = large()
    for one in (BAD, dear):
        Playhouse(tmp_path, {"words": one}).run(ask)
    quote, answer, by = quoted(tmp_path, BAD, dear)
    assert (answer, by, quote.price) == (Wrote(CHINESE), "large", 0)


def test_what_is_wanted_of_an_answer_is_in_no_providers_key(tmp_path: Path) -> None:
    async def plain(stage: Production) -> str:
        return str((await stage.ask(Words("Write", "what you like"))).text)

    dear = large()
    Playhouse(tmp_path, {"words": dear}).run(plain)
    Playhouse(tmp_path, {"words": dear}).run(ask)
    assert dear.asked == 1
