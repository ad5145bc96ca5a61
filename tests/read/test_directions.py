from yanyi.read.directions import NO_DIRECTIONS, table
from yanyi.read.packs import LANGUAGES
from yanyi.story.vocabulary import Emotion, Manner, Mood, TimeOfDay, Weather


def test_every_word_of_the_vocabulary_can_be_said_in_a_language_with_directions() -> None:
    for language in LANGUAGES:
        if language.directions is NO_DIRECTIONS:
            continue
        told = language.directions
        assert set(told.times.values()) == set(TimeOfDay) - {TimeOfDay.UNKNOWN}
        assert set(told.weathers.values()) == set(Weather) - {Weather.UNKNOWN}
        assert set(told.moods.values()) == set(Mood)
        assert set(told.manners.values()) == set(Manner) - {Manner.PLAIN}
        assert set(told.emotions.values()) == set(Emotion) - {Emotion.NEUTRAL}
        assert set(told.inside.values()) == {True, False}
        assert set(told.keys.values()) == {"place", "time", "weather", "mood"}


def test_phrases() -> None:
    assert table([(1, "a b_c"), (2, "a d")]) == {"a": 1, "b c": 1, "d": 2}
