import pytest

from read.stories import reading, said
from yanyi.read.en.couples import Couples
from yanyi.read.people import People
from yanyi.story.vocabulary import Gender


def people(*names: tuple[str, Gender]) -> People:
    found = People()
    for name, gender in names:
        found.add(name).gender = gender
    return found


REEDS = (("Mr. Reed", Gender.MALE), ("Mrs. Reed", Gender.FEMALE))
ASHES = (("Sir John Ash", Gender.MALE), ("Lady Ash", Gender.FEMALE))


@pytest.mark.parametrize(
    ("called", "owners", "mate"),
    [
        ("his wife", ["mr-reed"], "mrs-reed"),
        ("his good lady", ["mrs-reed", "mr-reed"], "mrs-reed"),
        ("her husband", ["mrs-reed"], "mr-reed"),
        ("his lady", ["sir-john-ash", "mr-reed"], "lady-ash"),
        ("his sister", ["mr-reed"], ""),
        ("the wife", ["mr-reed"], ""),
        ("his wife", ["tom", "mr-reed"], ""),
        ("her wife", ["mrs-reed"], ""),
    ],
)
def test_a_mate_bears_the_name_of_the_first_who_may_be_meant(
    called: str, owners: list[str], mate: str
) -> None:
    everyone = people(*REEDS, *ASHES, ("Tom", Gender.MALE))
    assert Couples(everyone).mate(called, owners) == mate


def test_two_of_a_name_have_no_known_wife() -> None:
    everyone = people(*REEDS, ("Mr. Reed senior", Gender.MALE))
    everyone.call(everyone.everyone["mr-reed-senior"], ["Mr. Reed"])
    assert Couples(everyone).mate("his wife", ["mr-reed"]) == ""


def test_a_wife_is_known_before_she_is_named() -> None:
    story = """“My dear Mr. Reed,” said his lady to him one day, “the house is let.”

Mr. Reed replied that he had not heard it.

“Do you not want to know who has taken it?” cried his wife.

“You want to tell me,” said Mr. Reed.

Mrs. Reed sat down. Mrs. Reed was happy.

“It is settled, then,” said Mrs. Reed.
"""
    assert [speaker for speaker, _ in said(reading(story))] == [
        "mrs-reed",
        "mrs-reed",
        "mrs-reed",
        "mr-reed",
        "mrs-reed",
    ]
