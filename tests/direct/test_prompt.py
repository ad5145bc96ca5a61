from dataclasses import replace

import pytest

from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import Costume, Era, Framing, Head, Pose, Prop, SettingKind, Turn
from yanyi.direct.lexicon.concepts import Tint
from yanyi.direct.prompt import describe, forbid
from yanyi.story.vocabulary import Age, Emotion, Gender, TimeOfDay, Weather

RIVER = Setting(
    SettingKind.RIVER, 1, Era.PERIOD_CHINESE, time=TimeOfDay.NIGHT, weather=Weather.SNOW
)
GIRL = Look(
    1, Gender.FEMALE, Age.CHILD, costume=Costume.HANFU, hair_colour="#26211f", colour=Tint.RED.value
)


def test_a_view_is_told_from_left_to_right() -> None:
    actor = Actor(GIRL, 0.3, True, Pose.KNEEL, Emotion.AFRAID, 0.9, Prop.LANTERN)
    assert describe(View(RIVER, (actor,), Framing.WIDE)) == (
        "Wide shot, river, period chinese, night, snow, moonlight, calm mood. "
        "left: girl (red hanfu, black hair), kneel, very afraid, with lantern, facing right."
    )


def test_an_empty_stage_is_said_to_be_empty() -> None:
    assert describe(View(RIVER, (), Framing.CLOSE)).endswith("Nobody is in sight.")


def test_an_animal_is_told() -> None:
    look = Look(1, Gender.MALE, Age.ADULT, Head.RABBIT)
    assert "man with the head of a rabbit" in describe(
        View(RIVER, (Actor(look, 0.5, True),), Framing.CLOSE)
    )


def test_the_authors_words_for_a_look_come_first_and_are_the_same_everywhere() -> None:
    actor = Actor(GIRL, 0.3, True)
    told = describe(View(RIVER, (actor,), Framing.CLOSE), ["two small buns,\n a red jacket"])
    assert "left: girl (two small buns, a red jacket, red hanfu, black hair), facing right." in told
    behind = replace(actor, x=0.7, turn=Turn.BACK)
    again = describe(View(RIVER, (behind,), Framing.WIDE), ["two small buns, a red jacket"])
    assert "right: girl (two small buns, a red jacket, red hanfu, black hair), seen from" in again


def test_what_must_not_be_drawn_follows_the_time_and_the_dress() -> None:
    old = forbid(View(RIVER, (Actor(GIRL, 0.3, True),), Framing.WIDE))
    assert {"text", "cars", "further people"} < set(old.split(", "))
    assert "wearer's left" in old
    now = forbid(View(replace(RIVER, era=Era.MODERN), (), Framing.WIDE))
    assert "people" in now.split(", ")
    assert "cars" not in now
    assert "wearer" not in now


@pytest.mark.parametrize(
    ("costume", "closes"),
    [
        (Costume.TAOIST_ROBE, True),
        (Costume.QIPAO, True),
        (Costume.HANFU, True),
        (Costume.SUIT, False),
    ],
)
def test_every_robe_that_crosses_is_kept_from_closing_the_wrong_way(
    costume: Costume, closes: bool
) -> None:
    actor = Actor(replace(GIRL, costume=costume), 0.3, True)
    assert ("wearer's left" in forbid(View(RIVER, (actor,), Framing.WIDE))) is closes
