from pathlib import Path

import numpy as np
import pytest
import skia

import yanyi.art
from yanyi.art.film_pigment import BLACK, between, mixed, pigment, unmixed

ART = Path(yanyi.art.__file__).parent
COLOURS = [(255, 0, 0), (0, 128, 0), (30, 60, 200), (255, 255, 255), (0, 0, 0), (250, 200, 120)]


def pixels(image: skia.Image) -> np.ndarray:
    return np.asarray(
        image.toarray(colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
    )


def painted(colour: int) -> skia.Image:
    surface = skia.Surface(64, 32)
    surface.getCanvas().clear(skia.ColorTRANSPARENT)
    surface.getCanvas().drawRect(skia.Rect.MakeLTRB(10, 6, 40, 30), skia.Paint(Color=colour))
    return surface.makeImageSnapshot()


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("alpha", [255, 180, 40, 1])
def test_a_picture_and_a_paint_of_one_colour_are_mixed_alike(
    colour: tuple[int, int, int], alpha: int
) -> None:
    picture = pixels(mixed(painted(skia.ColorSetARGB(alpha, *colour)))).astype(int)
    paint = pixels(painted(pigment(*colour, alpha))).astype(int)
    assert np.abs(picture - paint).max() <= 2
    assert np.array_equal(picture[..., 3], paint[..., 3])
    assert (picture[..., :3] <= picture[..., 3:]).all()


@pytest.mark.parametrize("colour", COLOURS)
def test_colours_come_back(colour: tuple[int, int, int]) -> None:
    red, green, blue = colour
    back = unmixed(pixels(mixed(painted(skia.ColorSetRGB(*colour)))))
    assert np.abs(back[20, 20].astype(int) - (blue, green, red, 255)).max() <= 3
    assert back[0, 0].tolist() == [0, 0, 0, 0]


def test_what_lies_over_another_is_the_same_in_either_colours() -> None:
    below, above = skia.ColorSetRGB(40, 90, 160), skia.ColorSetARGB(120, 240, 180, 60)
    plain, film = skia.Surface(8, 8), skia.Surface(8, 8)
    plain.getCanvas().drawColor(below)
    plain.getCanvas().drawColor(above)
    film.getCanvas().drawColor(pigment(40, 90, 160))
    film.getCanvas().drawColor(pigment(240, 180, 60, 120))
    wanted = pixels(plain.makeImageSnapshot()).astype(int)
    assert np.abs(unmixed(pixels(film.makeImageSnapshot())) - wanted).max() <= 4


def test_a_clear_picture_stays_clear_and_black_is_black() -> None:
    assert not pixels(mixed(painted(skia.ColorTRANSPARENT))).any()
    assert (skia.ColorGetR(BLACK), skia.ColorGetG(BLACK), skia.ColorGetB(BLACK)) == (128, 16, 128)


def test_whatever_draws_in_a_film_takes_its_colours_from_here() -> None:
    """Cards are pictures of their own and are mixed when they are opened."""
    free = {"film_pigment.py", "film_lettering.py", "film_card.py"}
    drawing = [one for one in ART.glob("film_*.py") if one.name not in free]
    plain = ("skia.ColorSetRGB", "skia.ColorSetARGB", "skia.Color4f", "skia.ColorBLACK")
    named = [one.name for one in drawing if any(word in one.read_text("utf-8") for word in plain)]
    assert named == []


def test_a_colour_may_lie_between_two() -> None:
    one, other = pigment(0, 0, 0), pigment(255, 255, 255)
    assert between(one, other, 0.0, 255) == one
    assert between(one, other, 1.0, 255) == other
    assert skia.ColorGetG(between(one, other, 0.5, 90)) == pytest.approx(126, abs=1)
    assert skia.ColorGetA(between(one, other, 0.5, 90)) == 90
