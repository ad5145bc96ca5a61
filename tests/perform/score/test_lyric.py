import asyncio
from dataclasses import replace
from typing import cast

import pytest

from perform.composing.plays import board, said, scene, story, told
from perform.score.lyrics import CHINESE, ENGLISH, answered
from rehearsal import Rehearsal
from yanyi.build.stage import Stage
from yanyi.models.schema import fault
from yanyi.perform.score.lyric import Written, question, written
from yanyi.story.types import Story

TALE = story([scene(told("a0"), said("a1", "ann"))])


def asked(stage: Rehearsal, tale: Story = TALE) -> Written:
    return asyncio.run(written(tale, board(), cast(Stage, stage)))


def test_a_good_answer_is_taken_and_nothing_more_is_asked() -> None:
    stage = Rehearsal(answered(ENGLISH))
    found = asked(stage)
    assert found.reason == ""
    assert found.draft
    assert found.draft.title == "Leave the Lamp On"
    (ask,) = stage.asked
    assert "Ann" in ask.text
    assert "Write in English" in ask.instruction
    assert fault(ask.schema, answered(ENGLISH)) == ""


def test_a_chinese_story_is_asked_for_a_chinese_lyric() -> None:
    stage = Rehearsal(answered(CHINESE))
    assert asked(stage, replace(TALE, language="zh-Hans")).draft
    assert "Write in Chinese" in stage.asked[0].instruction


@pytest.mark.parametrize("bad", ["", "no JSON", answered(ENGLISH, chorus=["x", "[Chorus] la la"])])
def test_a_bad_answer_is_asked_for_once_more_with_what_was_wrong(bad: str) -> None:
    stage = Rehearsal(bad, answered(ENGLISH))
    assert asked(stage).draft
    first, second = stage.asked
    assert second.take == first.take + 1
    assert second.text.startswith(first.text)
    assert "could not be used" in second.text


def test_after_two_bad_answers_there_is_none_and_a_reason() -> None:
    stage = Rehearsal(answered(ENGLISH, title="A: B"), answered(ENGLISH, verses=[["La"] * 4] * 2))
    found = asked(stage)
    assert found.draft is None
    assert "in 2 tries" in found.reason
    assert '"La" has 1 syllables' in found.reason
    assert len(stage.asked) == 2


def test_nothing_is_asked_where_nobody_writes_or_nobody_could_sing() -> None:
    mute = Rehearsal(offers=())
    assert "[models] words" in asked(mute).reason
    stage = Rehearsal(answered(ENGLISH))
    assert "Chinese and English" in asked(stage, replace(TALE, language="de")).reason
    assert stage.asked == []


def test_the_same_story_is_the_same_question() -> None:
    assert question("told", "en") == question("told", "en") != question("told", "zh")
