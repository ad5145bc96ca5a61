import itertools
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from art.test_film_scenery import HEIGHT, WIDTH, picture
from yanyi.art.film_acting import Acting, Build
from yanyi.art.film_camera import Aim, Camera
from yanyi.art.film_dissolve import DISSOLVE, Dissolve
from yanyi.art.film_light import Light, Shade
from yanyi.art.film_mingling import dissolve, mingled, share
from yanyi.art.film_scenery import Scenery, shoot
from yanyi.art.film_shot import Plate, Shot

GREY = Shot(WIDTH, HEIGHT, 48, (Plate(0.1, -16, -9, 416, 234),))
MOVING = replace(GREY, camera=Camera(Aim(-8), Aim(8, zoom=1.1)))


@pytest.fixture(scope="module")
def art(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A dark ground and a light one, each with a line to see it move by."""
    folder = tmp_path_factory.mktemp("grounds")
    found = []
    for name, grey in (("dark", 40), ("light", 200)):
        colour = 0xFF000000 | grey << 16 | grey << 8 | grey
        found.append(picture(folder / name, 416, 234, colour))
    return found


def brightness(path: Path) -> list[float]:
    with av.open(str(path)) as segment:
        return [
            float(frame.to_ndarray(format="gray").mean())
            for frame in segment.decode(segment.streams.video[0])
        ]


def test_shares_rise_from_little_to_nearly_all_without_a_leap() -> None:
    shares = [share(n, 24) for n in range(24)]
    assert shares == sorted(shares)
    assert 0 < shares[0] < 0.02
    assert 0.98 < shares[-1] < 1
    assert max(np.diff(shares)) < 0.07


def test_pictures_mingle() -> None:
    one, other = np.full((2, 2, 4), 40, np.uint8), np.full((2, 2, 4), 200, np.uint8)
    assert mingled(one, other, 0.25)[0, 0, 0] == 80
    assert np.array_equal(mingled(one, other, 0.0), one)
    assert np.array_equal(mingled(one, other, 1.0), other)


def test_a_dissolve_joins_what_is_before_and_after_it(art: list[Path], tmp_path: Path) -> None:
    """No flash, no dark, no frame twice: brightness rises from one shot to the other."""
    before, after = replace(MOVING, tail=24), replace(MOVING, lead=24)
    shoot(before, art[:1], tmp_path / "a")
    dissolve(Dissolve(before, after), art, tmp_path / "b")
    shoot(after, art[1:], tmp_path / "c")
    dark, between, light = (brightness(tmp_path / name) for name in "abc")
    assert (len(dark), len(between), len(light)) == (24, 24, 48)
    row = [dark[-1], *between, light[0]]
    assert row == sorted(row)
    steps = np.diff(row)
    assert (steps > 0).sum() >= 24
    assert steps.max() < 2.2 * (row[-1] - row[0]) / 25


def test_the_light_of_both_passes_over(art: list[Path], tmp_path: Path) -> None:
    glow = Light(Shade(30, 0, 0), Shade(30, 0, 0))
    before, after = replace(GREY, tail=24, light=glow), replace(GREY, lead=24)
    dissolve(Dissolve(before, after), [art[0], art[0]], tmp_path / "b")
    row = brightness(tmp_path / "b")
    assert row[0] - row[-1] > 20
    assert all(a >= b - 0.5 for a, b in itertools.pairwise(row))


def test_it_comes_out_the_same_twice(art: list[Path], tmp_path: Path) -> None:
    params = Dissolve(replace(MOVING, tail=16), replace(MOVING, lead=16))
    for name in "xy":
        DISSOLVE.run(params, art, tmp_path / name)
    assert (tmp_path / "x").read_bytes() == (tmp_path / "y").read_bytes()


def test_a_tail_that_fits_no_lead_is_refused(art: list[Path], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot dissolve"):
        dissolve(Dissolve(replace(GREY, tail=8), GREY), art, tmp_path / "z")


def test_who_comes_lives_in_the_dissolve_and_goes_on_without_a_leap(
    art: list[Path], tmp_path: Path
) -> None:
    """The last frame that mingles is the one before the shot's first, with the same figures."""
    figure = picture(tmp_path / "figure", 100, 140, 0xFF2020C0)
    plates = (*GREY.plates, Plate(0.6, 150, 40, 100, 140, actor=0))
    windy = (Acting(0, "", 3, build=Build((170, 45, 230, 85), 180), wind=1.0),)
    after = Scenery(replace(GREY, plates=plates, acting=windy, lead=24), [art[1], figure])
    frames = [after.mix(n).astype(int) for n in range(-8, 3)]
    moved = [float(np.abs(b - a).mean()) for a, b in itertools.pairwise(frames)]
    assert sum(one > 0 for one in moved[:8]) > 4
    assert moved[7] < 2 * max(*moved[:7], *moved[8:])
    assert np.array_equal(after.mix(-1), frames[7])
