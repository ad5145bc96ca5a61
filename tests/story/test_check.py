import dataclasses

import pytest

from story.test_wire import STORY
from yanyi.story.check import check
from yanyi.story.types import Chapter, Meta, Narrated, Paragraph, Plain, Scene, Spoken, Story


def story_of(*lines: Narrated | Spoken, place: str = "") -> Story:
    return Story(Meta("t"), "en", (Chapter("1", (Scene((Paragraph(lines),), place),)),))


def test_a_sound_story_passes() -> None:
    assert check(STORY) == ()


@pytest.mark.parametrize(
    ("story", "says"),
    [
        (story_of(Narrated("a", (Plain("x"),)), Narrated("a", (Plain("y"),))), "stands 2 times"),
        (story_of(Narrated("", (Plain("x"),))), "has no name"),
        (story_of(Spoken("a", (Plain("x"),), "nobody")), "nobody in the cast"),
        (story_of(Narrated("a", (Plain(" "),))), "no words"),
        (story_of(Narrated("a", (Plain("x"),), confidence=2.0)), "not in 0 to 1"),
        (story_of(Narrated("a", (Plain("x"),)), place="moon"), "no place"),
        (dataclasses.replace(STORY, cast=STORY.cast * 2), "stands 2 times"),
    ],
)
def test_what_is_wrong_is_said(story: Story, says: str) -> None:
    assert any(says in problem.message for problem in check(story))
