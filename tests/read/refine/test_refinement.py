import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from read.refine.lines import story
from yanyi.models.answers import Wrote
from yanyi.models.asks import Words
from yanyi.problems import AnswerError, BudgetError, Problem
from yanyi.read.refine.refinement import Refined, refine
from yanyi.story.types import Spoken, Story
from yanyi.story.walk import lines

TALK = story(
    "Ann Lee met Bob and Eve.",
    ("ann", "I am sure it is I.", 0.95),
    ("bob", "Who spoke?", 0.4),
    ("bob", "Not I.", 0.35),
)


@dataclass
class Stand:
    """A stage where one function answers every ask."""

    answer: Callable[[Words], str]
    asked: list[Words] = field(default_factory=list)

    async def ask(self, ask: Any) -> Any:
        self.asked.append(ask)
        return Wrote(self.answer(ask))


def everybody(name: str) -> Callable[[Words], str]:
    """The same name for every line."""
    return lambda ask: json.dumps(dict.fromkeys(json.loads(ask.schema)["required"], name))


def refined(whole: Story, stage: Any, **more: Any) -> Refined:
    return asyncio.run(refine(whole, stage, **more))


def speakers(whole: Story) -> list[str]:
    return [line.speaker for line in lines(whole) if isinstance(line, Spoken)]


def test_doubtful_lines_change_and_certain_ones_never() -> None:
    stage = Stand(everybody("Eve"))
    found = refined(TALK, stage)
    assert speakers(found.story) == ["ann", "eve", "eve"]
    assert [(one.anchor, one.was, one.now) for one in found.changes] == [
        ("a2", "bob", "eve"),
        ("a3", "bob", "eve"),
    ]
    assert all(one.sure_before < 0.5 for one in found.changes)
    assert (found.asked, found.unknown, found.silent) == (2, 0, 0)
    before = {line.anchor: line for line in lines(TALK)}
    after = {line.anchor: line for line in lines(found.story)}
    assert after["a1"] == before["a1"]
    assert after["a0"] == before["a0"]


def test_agreement_changes_no_speaker_and_makes_surer() -> None:
    found = refined(TALK, Stand(everybody("Bob")))
    assert found.changes == ()
    sure = [line.confidence for line in lines(found.story) if isinstance(line, Spoken)]
    assert sure[1] > 0.4
    assert sure[2] > 0.35
    assert "a2" in found.rivals


@pytest.mark.parametrize("answer", ["", "Eve.", '{"1":"Nobody","2":3}', '{"1":"?","2":"?"}'])
def test_the_rules_stay_when_the_answer_is_unusable(answer: str) -> None:
    found = refined(TALK, Stand(lambda ask: answer))
    assert found.story == TALK
    assert found.changes == ()
    assert found.silent + found.unknown == 2


def test_a_refused_answer_is_told_and_the_rules_stay() -> None:
    def refuse(ask: Words) -> str:
        raise AnswerError(Problem("no answer that can be used", hint="try another model"))

    found = refined(TALK, Stand(refuse))
    assert found.story == TALK
    assert [one.message for one in found.problems] == ["no answer that can be used"]


def test_a_budget_that_is_spent_stops_the_asking() -> None:
    def refuse(ask: Words) -> str:
        raise BudgetError(Problem("too dear", hint="allow more"))

    with pytest.raises(BudgetError):
        refined(TALK, Stand(refuse))


def test_only_the_chapters_wanted_are_asked_about() -> None:
    stage = Stand(everybody("Eve"))
    assert refined(TALK, stage, chapters=frozenset()).story == TALK
    assert not stage.asked


def test_the_same_story_asks_the_same() -> None:
    first, second = Stand(everybody("Eve")), Stand(everybody("Eve"))
    refined(TALK, first)
    refined(TALK, second)
    assert first.asked == second.asked
    assert len(first.asked) == 1


def test_what_the_rules_found_likely_weighs() -> None:
    rivals = {"a2": (("ann", 0.39),), "a3": (("ann", 0.01),)}
    found = refined(TALK, Stand(everybody("Ann Lee")), rivals=rivals)
    assert [one.anchor for one in found.changes] == ["a2"]


def test_a_sparing_one_asks_only_where_an_answer_can_change_something() -> None:
    settled = story(
        "Ann met Bob.", ("ann", "It is late.", 0.59), ("bob", "We know.", 0.95), "Eve came."
    )
    rivals = {"a1": (("bob", 0.05),)}
    everything, little = Stand(everybody("Bob")), Stand(everybody("Bob"))
    asked = refined(settled, everything, rivals=rivals)
    spared = refined(settled, little, rivals=rivals, sparing=True)
    assert (len(everything.asked), len(little.asked)) == (1, 0)
    assert speakers(asked.story) == speakers(spared.story)
    changed = refined(TALK, Stand(everybody("Eve")), sparing=True)
    assert [one.anchor for one in changed.changes] == ["a2", "a3"]


def test_a_change_knows_the_question_behind_it() -> None:
    stage = Stand(everybody("Eve"))
    found = refined(TALK, stage)
    assert found.asks == {"a2": stage.asked[0], "a3": stage.asked[0]}
