from dataclasses import replace

from yanyi.art.figure.colour import luminance
from yanyi.art.figure.person import person
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Head
from yanyi.story.vocabulary import Age, Gender

LOOK = Look(11, Gender.FEMALE, Age.ADULT, costume=Costume.HANFU)


def test_the_same_look_is_the_same_person() -> None:
    assert person(LOOK) == person(replace(LOOK))


def test_seeds_make_different_people() -> None:
    assert (
        len(
            {(p.hair, p.colour, p.skin) for p in (person(replace(LOOK, seed=s)) for s in range(40))}
        )
        > 25
    )


def test_what_the_look_says_is_obeyed() -> None:
    who = person(replace(LOOK, hair=12, hair_colour="#112233", skin="#445566", colour="#778899",
                         second_colour="#aabbcc", glasses=True))  # fmt: skip
    assert (who.hair, who.hair_colour, who.skin) == (12, "#112233", "#445566")
    assert (who.colour, who.second) == ("#778899", "#aabbcc")
    assert who.glasses


def test_age_shows() -> None:
    child, adult, old = (person(replace(LOOK, age=a)) for a in (Age.CHILD, Age.ADULT, Age.OLD))
    assert child.stature < 0.75 < old.stature < adult.stature + 0.03
    assert child.head / child.stature > adult.head / adult.stature
    assert luminance(old.hair_colour) > 0.5 > luminance(adult.hair_colour)


def test_monks_are_shaven_and_beards_are_for_those_who_have_them() -> None:
    assert person(Look(3, Gender.MALE, costume=Costume.MONK_ROBE)).hair == 0
    assert person(Look(3, Gender.MALE, beard=True)).beard > 0
    assert person(Look(3, Gender.MALE)).beard == 0
    assert person(Look(3, head=Head.FOX)).beast


def test_height_and_build_change_the_body() -> None:
    tall, short = person(replace(LOOK, height=1.0)), person(replace(LOOK, height=-1.0))
    broad, slim = person(replace(LOOK, build=1.0)), person(replace(LOOK, build=-1.0))
    assert tall.stature > short.stature
    assert broad.width > slim.width
