from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import Costume, Era, Framing, Head, Pose, Prop, SettingKind
from yanyi.direct.lexicon.concepts import Tint
from yanyi.direct.prompt import describe
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
        "Wide shot, river, period chinese, night, snow, calm mood. "
        "left: girl (red hanfu, black hair), kneel, very afraid, with lantern, facing right."
    )


def test_an_empty_stage_is_said_to_be_empty() -> None:
    assert describe(View(RIVER, (), Framing.CLOSE)).endswith("Nobody is in sight.")


def test_an_animal_is_told() -> None:
    look = Look(1, Gender.MALE, Age.ADULT, Head.RABBIT)
    assert "man with the head of a rabbit" in describe(
        View(RIVER, (Actor(look, 0.5, True),), Framing.CLOSE)
    )
