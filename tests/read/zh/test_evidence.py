import pytest

from read.stories import reading, said
from yanyi.story.corrections import CastFix, Corrections
from yanyi.story.vocabulary import Gender

CAST = Corrections(
    cast=(
        CastFix("林秋", ("小秋",), Gender.FEMALE),
        CastFix("林大海", gender=Gender.MALE),
        CastFix("赵武", gender=Gender.MALE),
    )
)


def speakers(text: str) -> list[str]:
    return [one for one, _ in said(reading(text, corrections=CAST))]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # Who acts right behind the words, where every sentence has its own row.
        ("“坐。”\n赵武让开了身子。\n“不坐了。”\n林秋放下伞。\n", ["赵武", "林秋"]),
        # Who has just been asked answers.
        ("赵武问林秋：“谁来了？”\n“没有人。”\n", ["赵武", "林秋"]),
        # Who is called by name does not speak.
        ("林秋和赵武站住了。\n林秋说：“走罢，赵武。”\n“林秋，再等等。”\n", ["林秋", "赵武"]),
        # Who is told to be silent has not spoken.
        ("林秋对赵武说：“走。”\n“不走。”\n林秋没有说话。\n", ["林秋", "赵武"]),
        # What one hears another say.
        ("赵武听见林秋在门外说：“开门。”\n", ["林秋"]),
        # Two take turns.
        ("赵武说：“坐。”\n林秋说：“好。”\n“喝茶？”\n“喝。”\n", ["赵武", "林秋", "赵武", "林秋"]),
        # Self-introduction.
        ("林秋看着来人。\n“我是赵武。”\n", ["赵武"]),
        # Kin by its family name.
        ("林大海坐着，赵武站着，林秋走了进来。\n父亲对林秋说：“坐。”\n", ["林大海"]),
        # Title and pronoun.
        ("林秋看了看赵武，她低声说：“走罢。”\n", ["林秋"]),
    ],
)
def test_what_tells_who_speaks(text: str, who: list[str]) -> None:
    assert speakers(text) == who


def test_somebody_passing_through_is_nobody_of_the_cast() -> None:
    assert speakers("林秋看着那人。\n那人说：“走开。”\n") == [""]
