import pytest

from yanyi.read.formats.opening import opening_of
from yanyi.story.corrections import SceneFix
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather


@pytest.mark.parametrize(
    ("words", "setting"),
    [
        ("the quay, night, rain", SceneFix("", "the quay", None, TimeOfDay.NIGHT, Weather.RAIN)),
        ("Late at night", SceneFix("", "", None, TimeOfDay.NIGHT)),
        ("inside, the inn", SceneFix("", "the inn", True)),
        ("Mill Street, London, at dawn", SceneFix("", "Mill Street, London", None, TimeOfDay.DAWN)),
        ("place: the old mill", SceneFix("", "the old mill")),
        ("mood: tense", SceneFix("", "", mood=Mood.TENSE)),
        ("渡口，雨夜", SceneFix("", "渡口", None, TimeOfDay.NIGHT, Weather.RAIN)),
        ("客栈、室内、紧张", SceneFix("", "客栈", True, None, None, Mood.TENSE)),
        ("地点：灯铺", SceneFix("", "灯铺")),
        ("次日清晨", SceneFix("", "", None, TimeOfDay.DAWN)),
    ],
)
def test_openings(words: str, setting: SceneFix) -> None:
    assert opening_of(words) == setting


@pytest.mark.parametrize(
    "words",
    ["", "the quay", "sad", "a, b, c, night", "He left. Then, night", "time: soon", "注", ",,"],
)
def test_other_words(words: str) -> None:
    assert opening_of(words) is None
