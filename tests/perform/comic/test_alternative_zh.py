from yanyi.board.vocabulary import Framing, Pose, Prop, SettingKind
from yanyi.perform.comic.alternative_zh import (
    EMOTIONS,
    FRAMINGS,
    MOODS,
    PLACES,
    POSES,
    PROPS,
    TIMES,
    WEATHERS,
)
from yanyi.story.vocabulary import Emotion, Mood, TimeOfDay, Weather


def test_everything_that_can_be_seen_has_words() -> None:
    for table, values in (
        (FRAMINGS, Framing),
        (PLACES, SettingKind),
        (TIMES, TimeOfDay),
        (WEATHERS, Weather),
        (MOODS, Mood),
        (POSES, Pose),
        (EMOTIONS, Emotion),
        (PROPS, Prop),
    ):
        assert {one.value for one in values} == set(table)
