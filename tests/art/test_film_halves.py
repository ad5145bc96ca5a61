from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from art.test_film_scenery import picture
from yanyi.art.film_caption import Caption
from yanyi.art.film_halves import draw_halves, shoot_halves
from yanyi.art.film_light import Light, Shade
from yanyi.art.film_pigment import unmixed
from yanyi.art.film_scenery import Scenery
from yanyi.art.film_shot import Plate, Shot
from yanyi.art.film_split import SPLIT, Split

WIDTH, HEIGHT = 128, 144
HALF = Shot(WIDTH, HEIGHT, 24, (Plate(0.1, 0, 0, WIDTH, HEIGHT),))


@pytest.fixture(scope="module")
def art(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("halves")
    return [
        picture(folder / name, WIDTH, HEIGHT, 0xFF000000 | grey << 16 | grey << 8 | grey)
        for name, grey in (("dark", 60), ("light", 180))
    ]


def test_each_half_shows_its_own_and_a_line_parts_them(art: list[Path]) -> None:
    pixels = np.zeros((HEIGHT, 2 * WIDTH, 4), np.uint8)
    draw_halves((Scenery(HALF, art[:1]), Scenery(HALF, art[1:])), 3, pixels)
    shown = unmixed(pixels)
    assert abs(int(shown[70, 20, 0]) - 60) < 3
    assert abs(int(shown[70, 230, 0]) - 180) < 3
    assert shown[70, WIDTH, 0] == 0


def test_both_halves_are_in_the_segment_each_in_its_light(art: list[Path], tmp_path: Path) -> None:
    lit = replace(HALF, light=Light(Shade(12), Shade(12)))
    for name, left in (("plain", HALF), ("lit", lit)):
        shoot_halves(Split(left, HALF), art, tmp_path / name)
    rows = []
    for name in ("plain", "lit"):
        with av.open(str(tmp_path / name)) as segment:
            frames = [one.to_ndarray(format="gray") for one in segment.decode(video=0)]
        assert len(frames) == 24
        rows.append(frames[10][70].astype(int))
    assert rows[1][20] - rows[0][20] > 8
    assert abs(rows[1][230] - rows[0][230]) <= 2


def test_halves_that_do_not_fit_are_refused(art: list[Path], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="differ"):
        SPLIT.run(Split(HALF, replace(HALF, frames=30)), art, tmp_path / "x")


def test_words_lie_over_the_whole_screen(art: list[Path], tmp_path: Path) -> None:
    words = Caption(("HHHHHHHH",), "en", 24.0, 30.0, 90, 0, 24)
    shoot_halves(Split(HALF, HALF, (words,)), art, tmp_path / "x")
    with av.open(str(tmp_path / "x")) as segment:
        frame = next(segment.decode(video=0)).to_ndarray(format="gray").astype(int)
    band = frame[90:116]
    assert (band[:, WIDTH - 30 : WIDTH + 30] > 220).any(axis=0).sum() > 20
