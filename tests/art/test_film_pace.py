"""Everything in a shot moves by seconds: at other frames a second the same is seen at a time."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import skia

from yanyi.art.film_acting import Acting
from yanyi.art.film_air import Air
from yanyi.art.film_camera import Aim, Camera
from yanyi.art.film_scenery import Scenery
from yanyi.art.film_shot import Plate, Shot

WIDTH, HEIGHT, SECONDS = 256, 144, 4
PLATES = (Plate(0.1, -16, -9, 288, 162), Plate(0.6, 80, 20, 90, 124, actor=0))


@pytest.fixture(scope="module")
def art(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A striped ground and a figure."""
    folder = tmp_path_factory.mktemp("art")
    paths = []
    for name, width, height in (("ground", 288, 162), ("figure", 90, 124)):
        surface = skia.Surface(width, height)
        canvas = surface.getCanvas()
        for x in range(0, width, 12):
            shade = skia.ColorSetRGB(40 + x % 120, 90, 160 - x % 90)
            canvas.drawRect(skia.Rect.MakeXYWH(x, 0, 9, height), skia.Paint(Color=shade))
        paths.append(folder / name)
        surface.makeImageSnapshot().save(str(paths[-1]), skia.kPNG)
    return paths


def shot(air: Air, fps: int) -> Shot:
    camera = Camera(Aim(-6, zoom=1.05), Aim(6, zoom=1.1), (fps,))
    acting = (Acting(0, "", 11),)
    return Shot(WIDTH, HEIGHT, SECONDS * fps + 1, PLATES, camera, acting, air, 5, fps=fps)


@pytest.mark.parametrize("air", list(Air))
def test_at_the_same_second_the_same_is_seen(art: list[Path], air: Air) -> None:
    usual = Scenery(shot(air, 24), art)
    others = {fps: Scenery(shot(air, fps), art) for fps in (25, 30)}
    for second in range(SECONDS + 1):
        seen = usual.draw(second * 24).astype(int)
        for fps, scenery in others.items():
            assert np.abs(scenery.draw(second * fps) - seen).mean() < 0.2


def test_between_two_frames_less_happens_where_there_are_more_of_them(art: list[Path]) -> None:
    def moved(fps: int) -> float:
        scenery = Scenery(shot(Air.SNOW, fps), art)
        frames = [scenery.draw(n).astype(int) for n in range(2 * fps, 2 * fps + 6)]
        return float(np.mean([np.abs(b - a).mean() for a, b in pairwise(frames)]))

    assert moved(30) < moved(24)
