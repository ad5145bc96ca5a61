import pytest

from read.stories import reading, said


def speakers(text: str) -> list[str]:
    return [who for who, _ in said(reading(text))]


CAST = "Mara sat down. “Tea?” asked Mara. She smiled. “Thanks,” said Tobin. He nodded.\n\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mara came in with Tobin. “Well,” she said.", "mara"),
        ("Mara came in with Tobin. “Well,” he said.", "tobin"),
        ("Tobin shut the door. “It is late.”", "tobin"),
        ("“It is late.” Mara shut the door.", "mara"),
        ("“It is late, Tobin.”", "mara"),
        ("Mara looked at the sea. Then she turned and said:\n\n“It is late.”", "mara"),
        ("“It is late,” said his wife.", "mara"),
    ],
)
def test_one_clue_each(text: str, who: str) -> None:
    assert speakers(CAST + text)[2] == who


def test_whoever_is_called_answers() -> None:
    text = CAST + "“Is the boat there, Mara?” said Tobin.\n\n“It is gone.”\n"
    assert speakers(text)[-1] == "mara"


def test_a_noun_stands_for_the_same_man_all_through() -> None:
    text = (
        "“Hold still,” said Ansel. “Why?” asked Mara. Ansel lifted his brush.\n\n"
        "“Because of the light,” said the painter.\n\n“It is cold,” said Mara.\n\n"
    )
    found = reading(text * 3)
    who = [one for one, _ in said(found)]
    assert who[0] == "ansel"
    assert who[3] == "mara"
