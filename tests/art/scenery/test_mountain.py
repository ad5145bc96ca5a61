from typing import Any

import numpy as np
import pytest

from art.scenery.survey import is_a_place
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.ridge import paint_ridge
from yanyi.art.scenery.scene import build_scenery
from yanyi.art.scenery.shape import Points
from yanyi.art.scenery.site import Site
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, Framing, SettingKind


def test_it_is_a_place_by_day_and_night() -> None:
    is_a_place(SettingKind.MOUNTAIN, Era.PERIOD_CHINESE, Era.MODERN)


@pytest.mark.parametrize("seed", [7, 8, 9, 21, 33])
def test_a_pagoda_stands_on_the_hill(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    feet: list[tuple[float, float]] = []
    lines: list[Points] = []

    def placed(site: Site, brush: Brush, x: float, y: float, *rest: object) -> None:
        feet.append((x, y))

    def painted(*wish: Any) -> Points:
        lines.append(paint_ridge(*wish))
        return lines[-1]

    monkeypatch.setattr("yanyi.art.scenery.mountain.pagoda", placed)
    monkeypatch.setattr("yanyi.art.scenery.mountain.paint_ridge", painted)
    build_scenery(Setting(SettingKind.MOUNTAIN, seed, Era.PERIOD_CHINESE), 96, 54, Framing.WIDE)
    for x, y in feet:
        top = np.interp(x, lines[-1][:, 0], lines[-1][:, 1])
        assert top < y < top + 40
