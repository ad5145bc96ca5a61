import numpy as np

from art.scenery.survey import apart, site, sketch
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.water import paint_glitter, paint_water, shore_shade
from yanyi.story.vocabulary import TimeOfDay, Weather


def test_water_lies_below_its_shore_and_darkens_towards_us() -> None:
    seen = sketch(lambda one, brush: paint_water(one, brush, 560))
    rows = seen[..., 3].min(axis=1)
    shore = round((0.08 + 0.56) * 180)
    assert not rows[: shore - 2].any()
    assert (rows[shore + 2 :] == 255).all()
    assert seen[shore + 6, :, :3].mean() > seen[-30, :, :3].mean()


def test_the_moon_lays_a_path_that_clouds_take_away() -> None:
    clear, covered = (
        sketch(
            lambda one, brush: paint_water(one, brush, 560), site(time=TimeOfDay.NIGHT, weather=w)
        )
        for w in (Weather.CLEAR, Weather.RAIN)
    )
    assert clear[..., :3].max() > covered[..., :3].max() + 20
    assert apart(clear, covered) > 3


def test_glitter_lies_under_its_lamp() -> None:
    seen = sketch(
        lambda one, brush: paint_glitter(brush, Chance("g"), 200, 600, 900, "#ffffff", 1.0)
    )
    x = np.flatnonzero(seen[..., 3].any(axis=0)).mean()
    assert abs((x - seen.shape[1] / 2) * 1000 / 180 - 200) < 25


def test_the_shore_throws_a_fading_shade() -> None:
    seen = sketch(lambda one, brush: shore_shade(brush, 500, "#000000", 100))
    alpha = seen[..., 3].mean(axis=1)
    top = round((0.08 + 0.5) * 180)
    assert alpha[top + 1] > alpha[top + 12] > alpha[top + 24] == 0
