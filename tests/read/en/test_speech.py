import pytest

from yanyi.read.en.speech import convention_of, is_speech, unmarked
from yanyi.read.quoting import Convention, find_quotes


def said(text: str) -> list[str]:
    quotes = find_quotes(text, Convention(), spaced=True).quotes
    return [text[one.start : one.end] for one in quotes if is_speech(text, one)]


@pytest.mark.parametrize(
    "text",
    [
        '"Yes," said Tom.',
        'He rose; "but you may stay a while."',
        'Tom said "No, not at all."',
        'There were cries of "Mother! mother!" and a door fell shut.',
        'She met it with a sharp "Well, well," and went on.',
        '"It moves." "So does the moon."',
        '"Nonsense" said Tom, and left.',
        'He was going to bed. She said, "Good night."',
    ],
)
def test_what_is_said(text: str) -> None:
    quotes = find_quotes(text, Convention(), spaced=True).quotes
    assert said(text) == [text[one.start : one.end] for one in quotes]


@pytest.mark.parametrize(
    "text",
    [
        'They were not "her sort," and they knew it.',
        'The so-called "house" had burnt down.',
        'He played from "Zampa," and then went home.',
        'They bought Giotto\'s "Ascension of St. John," and a chair.',
        '"Cissie" was the name of one of these villas.',
        'The box was marked "glass" on every side.',
        'He looked round, as much as to say, "Are you all like this?" and sat down.',
        'She would have said, "So do I," but the door fell shut.',
        'He was going to answer, "No," when the bell rang.',
        'It was a bottle labelled yellowly, "Best Oil."',
    ],
)
def test_terms_and_titles_are_not_said(text: str) -> None:
    assert said(text) == []


def test_the_convention_of_a_text() -> None:
    assert convention_of(["'Yes,' said Tom.", "'No,' said Ann."]).single
    assert not convention_of(['"Yes," said Tom.', '\'Tis late, and "so" it was.']).single


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("—Back to barracks! he said sternly.", ["—Back to barracks!"]),
        (
            "—Thanks, old chap, he cried briskly. That will do nicely.",
            ["—Thanks, old chap,", "That will do nicely."],
        ),
        ("— Come in, — said Anna. — It is late.", ["— Come in,", "— It is late."]),
        ("—No, Stephen said quietly. He shut the door.", ["—No,"]),
        ("-- Yes, my love?", ["-- Yes, my love?"]),
        ("He went out.", []),
    ],
)
def test_dashes(text: str, quotes: list[str]) -> None:
    found = unmarked(text, Convention(dash=True))
    assert [text[one.start : one.end] for one in found] == quotes
    assert unmarked(text, Convention()) == []


def test_a_text_of_dashes() -> None:
    rows = ["—Yes, he said.", "—No.", "—Then go.", "He went."]
    assert convention_of(rows).dash
    assert not convention_of([*rows, '"Yes," he said.', '"No."']).dash
