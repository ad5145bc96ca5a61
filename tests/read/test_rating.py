from pathlib import Path

import pytest

from yanyi.read.de.pack import GERMAN
from yanyi.read.en.pack import ENGLISH
from yanyi.read.language import Language
from yanyi.read.rating import above, found, terms
from yanyi.read.zh.pack import CHINESE
from yanyi.story.vocabulary import Rating, Subject

EXAMPLES = Path(__file__).parents[2] / "examples"
TEEN, ADULT = Rating.TEEN, Rating.ADULT


def rated(text: str, language: Language) -> list[tuple[str, Rating, Subject]]:
    """The words found, in order."""
    some = found(text, language.rated, language.spaced)
    return [(text[one.start : one.end], one.rating, one.subject) for one in some]


@pytest.mark.parametrize(
    ("text", "words", "rating", "subject"),
    [
        ("It was Murder, and he knew it.", "Murder", TEEN, Subject.VIOLENCE),
        ("They found a severed hand.", "severed hand", ADULT, Subject.VIOLENCE),
        ("He had smoked opium.", "opium", TEEN, Subject.DRUGS),
        ("She killed herself at dawn.", "killed herself", TEEN, Subject.DESPAIR),
        ("“Damn you, sir!”", "Damn", TEEN, Subject.LANGUAGE),
    ],
)
def test_english_words_are_rated(text: str, words: str, rating: Rating, subject: Subject) -> None:
    assert rated(text, ENGLISH) == [(words, rating, subject)]


@pytest.mark.parametrize(
    ("text", "words", "rating", "subject"),
    [
        ("他一刀砍下那人的头来。", "砍下那人的头", TEEN, Subject.VIOLENCE),
        ("将他剖腹。", "剖腹", ADULT, Subject.VIOLENCE),
        ("他染上了毒品。", "毒品", ADULT, Subject.DRUGS),
        ("她投井了。", "投井", TEEN, Subject.DESPAIR),
        ("“妈的！”", "妈的", TEEN, Subject.LANGUAGE),
    ],
)
def test_chinese_words_are_rated(text: str, words: str, rating: Rating, subject: Subject) -> None:
    assert rated(text, CHINESE) == [(words, rating, subject)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He murmured; the grape harvest was drawn from the scunthorpe press.", ENGLISH),
        ("“He’s murdering the time!” she laughed, and died of laughing.", ENGLISH),
        ("The king was killed in the battle, and the queen wept.", ENGLISH),
        ("回廊上吊着各色笼子。", CHINESE),
        ("“妈妈的手真暖，妈的手也凉。”", CHINESE),
        ("老将军战死了，大家都哭了。", CHINESE),
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str, language: Language) -> None:
    assert rated(text, language) == []


@pytest.mark.parametrize(
    ("story", "language"), [("lost-property", ENGLISH), ("snow-ferry", CHINESE)]
)
def test_the_examples_are_for_everyone(story: str, language: Language) -> None:
    text = (EXAMPLES / story / "story.md").read_text("utf-8")
    assert len(text) > 3000
    assert rated(text, language) == []


def test_the_strictest_reading_of_a_place_counts() -> None:
    known = (
        terms(TEEN, Subject.VIOLENCE, "head"),
        terms(ADULT, Subject.VIOLENCE, "head (?:rolled|fell); sword"),
    )
    text = "The head fell, a HEAD."
    some = list(found(text, known, spaced=True))
    assert [(text[one.start : one.end], one.rating) for one in some] == [
        ("head fell", ADULT),
        ("HEAD", TEEN),
    ]
    assert list(found("heads", known, spaced=True)) == []
    assert list(found("anything", (), spaced=True)) == []


def test_a_pack_without_words_finds_nothing() -> None:
    assert GERMAN.rated == ()


def test_ratings_have_an_order() -> None:
    assert above(ADULT, TEEN)
    assert above(TEEN, Rating.EVERYONE)
    assert not above(TEEN, TEEN)
    assert not above(Rating.EVERYONE, ADULT)
