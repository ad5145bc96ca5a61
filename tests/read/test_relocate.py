from read.stories import reading, told
from yanyi.story.corrections import Corrections, LineFix, SceneFix
from yanyi.story.vocabulary import Mood
from yanyi.story.walk import words_of

TEXT = """Chapter 1

“Stay here,” said Ada.

“I would rather go with you to the harbour,” said Ben.

“Stay here,” said Ada.

Chapter 2

“Stay here,” said Cora.
"""


def anchors(text: str, fixes: Corrections) -> dict[str, str]:
    return {line.anchor: words_of(line) for line in told(reading(text, corrections=fixes))}


def test_the_same_words_take_the_name_with_them() -> None:
    fixes = Corrections(lines=(LineFix("mine", "Ada", said="I would rather go with you to t…"),))
    assert anchors(TEXT, fixes)["mine"].startswith("I would rather")


def test_an_edited_line_is_known_by_what_is_left() -> None:
    fixes = Corrections(
        lines=(LineFix("ch01.i.0000", "Ada", said="I would rather come with you to a harbour,"),),
    )
    assert anchors(TEXT, fixes)["ch01.i.0000"].startswith("I would rather")
    elsewhere = Corrections(
        lines=(LineFix("ch02.i.0000", "Ada", said="I would rather come with you to a harbour,"),),
    )
    assert "ch02.i.0000" not in anchors(TEXT, elsewhere)


def test_a_name_for_several_lines_alike_is_given_to_none() -> None:
    fixes = Corrections(lines=(LineFix("ch01.stay.0000", "Ada", said="Stay here,"),))
    assert "ch01.stay.0000" not in anchors(TEXT, fixes)
    alone = Corrections(scenes=(SceneFix("ch02.stay.0000", mood=Mood.EPIC, said="Stay here,"),))
    assert anchors(TEXT, alone)["ch02.stay.0000"] == "Stay here,"


def test_lines_that_are_there_keep_their_names() -> None:
    names = list(anchors(TEXT, Corrections()))
    fixes = Corrections(
        lines=tuple(LineFix(name, "Ben", said="I would rather go") for name in names)
    )
    assert list(anchors(TEXT, fixes)) == names
