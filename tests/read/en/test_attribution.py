import pytest

from read.stories import reading, said
from yanyi.story.types import Thought
from yanyi.story.walk import lines


def speakers(text: str) -> list[str]:
    return [who for who, _ in said(reading(text))]


CAST = "Alice sat down. “Tea?” asked Alice. “Thanks,” said Tom.\n\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Oh,” she said.", ["alice"]),
        ("Tom laughed. “No.”", ["tom"]),
        ("Alice turned to Tom and said: “Go.”", ["alice"]),
        ("“Go away, Tom,” came a voice.", ["alice"]),
        ("“One,” said Tom.\n\n“Two.”\n\n“Three.”\n\n“Four.”", ["tom", "alice", "tom", "alice"]),
        ("“I begin,” said Tom, “and I go on.\n\n“I am not done.”", ["tom", "tom", "tom"]),
    ],
)
def test_who_speaks(text: str, who: list[str]) -> None:
    assert speakers(CAST + text)[2:] == who


def test_names_of_the_form_the_and_a_noun() -> None:
    found = reading(
        "“Late!” cried the White Rabbit.\n\n“Wait!” said the old man. “Who?” the Rabbit asked.\n"
    )
    names = {one.id: [one.name, *one.aliases] for one in found.story.cast}
    first, second, third = (who for who, _ in said(found))
    assert first == third != second
    assert "the old man" in names[second]


def test_the_narrator_says_i() -> None:
    text = (
        "“Well, Watson?” said Holmes.\n\n“Nothing,” said I.\n\n"
        "“Look, Watson.” Holmes pointed.\n\n“I see,” said I.\n\n"
    )
    assert speakers(text * 2)[:4] == ["holmes", "watson", "holmes", "watson"]


def test_thoughts_are_not_said() -> None:
    found = reading("“How odd,” thought Alice. “Odd,” said Tom.\n")
    (thought,) = [line for line in lines(found.story) if isinstance(line, Thought)]
    assert thought.speaker == "alice"


def test_doubt_is_stated() -> None:
    found = reading("“Who is there?”\n\nNobody knew.\n")
    ((who, _),) = said(found)
    assert who == ""
    assert next(line.confidence for line in lines(found.story)) <= 0.2
