from pathlib import Path

import pytest

from art.test_film_scenery import art, at, picture
from yanyi.art.film_acting import Acting, Build, Walk
from yanyi.art.film_scenery import Scenery
from yanyi.art.film_shot import Plate, Shot

__all__ = ["art"]
WIDTH, HEIGHT = 384, 216
BUILD = Build((140, 50, 180, 80), 180)
PLATES = (
    Plate(0.1, -16, -9, 416, 234),
    Plate(0.6, 120, 170, 80, 12, actor=0, state="shadow"),
    Plate(0.6, 110, 40, 100, 140, actor=0),
)
GREEN, RED, BLACK = (0, 128, 0), (0, 0, 255), (0, 0, 0)


@pytest.fixture(scope="module")
def stage(art: list[Path], tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The green ground, a black shadow, the red figure."""
    shadow = picture(tmp_path_factory.mktemp("shadow") / "shadow", 80, 12, 0xFF000000)
    return [art[0], shadow, art[1]]


def test_a_shadow_walks_in_with_its_figure(stage: list[Path]) -> None:
    walking = Acting(0, build=BUILD, walks=(Walk(0.0, 2.0, start=-300),))
    first = Scenery(Shot(WIDTH, HEIGHT, 96, PLATES, acting=(walking,)), stage).draw(0)
    assert at(first, 160, 130) == GREEN
    assert at(first, 125, 180) == GREEN
    last = Scenery(Shot(WIDTH, HEIGHT, 96, PLATES, acting=(walking,)), stage).draw(90)
    assert at(last, 160, 130) == RED
    assert at(last, 125, 181) == BLACK


def test_the_shadow_of_who_stands_lies_still(stage: list[Path]) -> None:
    shot = Shot(WIDTH, HEIGHT, 96, PLATES, acting=(Acting(0, build=BUILD),))
    assert at(Scenery(shot, stage).draw(0), 125, 181) == BLACK


def test_who_turns_about_stays_in_place(stage: list[Path]) -> None:
    turning = Acting(0, build=BUILD, turns=(1.0,))
    scenery = Scenery(Shot(WIDTH, HEIGHT, 96, PLATES, acting=(turning,)), stage)
    for frame in (4, 60):
        pixels = scenery.draw(frame)
        assert at(pixels, 160, 130) == RED
        assert at(pixels, 124, 130) == GREEN
    narrow = scenery.draw(24)
    assert at(narrow, 160, 130) == RED
    assert at(narrow, 140, 130) == GREEN


def test_a_figure_that_nobody_measured_lives_too(stage: list[Path]) -> None:
    scenery = Scenery(Shot(WIDTH, HEIGHT, 96, PLATES, acting=(Acting(0),)), stage)
    assert at(scenery.draw(50), 160, 130) == RED
