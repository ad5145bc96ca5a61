import pytest

from yanyi.app.pronouncing import readings_of, unused
from yanyi.problems import InputError
from yanyi.project.settings import Settings, VoiceTable
from yanyi.story.types import Chapter, Meta, Narrated, Paragraph, Plain, Scene, Story

STORY = Story(
    Meta("Lamp"),
    "en",
    chapters=(Chapter("One", (Scene((Paragraph((Narrated("a", (Plain("Mara ran."),)),)),)),)),),
)


def settings(**say: str) -> Settings:
    return Settings(voice=VoiceTable(say=say))


def test_readings_are_handed_on_in_order() -> None:
    assert readings_of(settings(Tom="tum", Mara="mar ah"), STORY) == (
        ("Mara", "mar ah"),
        ("Tom", "tum"),
    )


def test_one_that_cannot_be_said_stops() -> None:
    with pytest.raises(InputError, match="neither plain words"):
        readings_of(settings(Mara="42"), STORY)


def test_a_word_that_nobody_says_is_told() -> None:
    (found,) = unused(settings(Mara="mar ah", Tom="tum"), STORY)
    assert '"Tom"' in found.message
    assert unused(settings(), STORY) == ()
