import numpy as np

from art.scenery.survey import sketch
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge, profile


def test_a_ridge_rises_from_its_base_and_not_beyond_its_height() -> None:
    line = profile(Ridge(500, 300), Chance("ridge"))
    assert line[:, 1].max() < 560
    assert line[:, 1].min() > 500 - 1.15 * 300
    assert np.ptp(line[:, 1]) > 80


def test_a_sharper_ridge_is_rougher() -> None:
    soft, sharp = (
        np.abs(np.diff(profile(Ridge(500, 300, sharp=one), Chance("r"))[:, 1])).mean()
        for one in (0.0, 1.0)
    )
    assert sharp > soft


def test_a_ridge_fades_to_the_mist_at_its_foot() -> None:
    seen = sketch(
        lambda site, brush: paint_ridge(
            brush, Ridge(600, 300, fade=1.0), Chance("ridge"), "#203040", "#e0e0e0"
        )
    )
    column = seen[:, seen.shape[1] // 2, :3].mean(axis=1)
    painted = np.flatnonzero(seen[:, seen.shape[1] // 2, 3] > 250)
    assert column[painted[-10]] > column[painted[4]] + 60


def test_mist_is_densest_in_its_middle() -> None:
    seen = sketch(lambda site, brush: paint_mist(brush, Chance("m"), 500, 100, "#ffffff", 0.8))
    alpha = seen[..., 3].mean(axis=1)
    assert alpha[int(14.4 + 90)] > alpha[int(14.4 + 76)] > alpha[0] == 0
