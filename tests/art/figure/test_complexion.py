from yanyi.art.figure.colour import luminance
from yanyi.art.figure.complexion import brow_colour, skin_shade
from yanyi.art.figure.person import person
from yanyi.board.types import Look
from yanyi.story.vocabulary import Age


def test_shade_is_darker_on_any_skin() -> None:
    for skin in ("#f6dcc4", "#8d5a3c", "#4a2f22"):
        assert luminance(skin_shade(skin)) < luminance(skin)


def test_brows_are_grey_with_grey_hair() -> None:
    old = person(Look(2, age=Age.OLD, hair_colour="#dddddd"))
    assert luminance(brow_colour(old, "#1d1524")) > 0.4
    assert brow_colour(person(Look(2, hair_colour="#221a20")), "#1d1524") == "#1d1524"
