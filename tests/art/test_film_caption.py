from pathlib import Path

import numpy as np
import skia

from yanyi.art.film_caption import Caption
from yanyi.art.film_roll import Cast, Credit, Roll
from yanyi.art.film_scenery import Scenery
from yanyi.art.film_shot import Fade, Plate, Shot

CAPTION = Caption(("Listen.",), "en", 12.0, 15.0, 100, 2, 4)
PLATE = Plate(0.5, 0, 0, 256, 144)


def picture(folder: Path) -> Path:
    surface = skia.Surface(256, 144)
    surface.getCanvas().clear(skia.ColorSetRGB(60, 90, 120))
    path = folder / "a.png"
    surface.makeImageSnapshot().save(str(path))
    return path


def frames(shot: Shot, path: Path) -> list[np.ndarray]:
    scenery = Scenery(shot, [path])
    return [scenery.draw(frame).copy() for frame in range(shot.frames)]


def test_captions_lie_over_the_picture_and_do_not_fade_with_it(tmp_path: Path) -> None:
    path = picture(tmp_path)
    bare = Shot(256, 144, 6, (PLATE,), fade=Fade(0, 6))
    plain = frames(bare, path)
    lettered = frames(Shot(256, 144, 6, (PLATE,), fade=Fade(0, 6), captions=(CAPTION,)), path)
    differs = [(a != b).any() for a, b in zip(plain, lettered, strict=True)]
    assert differs == [False, False, True, True, False, False]
    assert lettered[3][100:130, :, :3].max() > 235


def test_credits_lie_over_the_picture_and_fade_with_it(tmp_path: Path) -> None:
    path = picture(tmp_path)
    roll = Roll((Credit(Cast.END, "The End"),), "en", 10, 1, 9, 1)
    found = frames(Shot(256, 144, 4, (PLATE,), fade=Fade(0, 3), roll=roll), path)
    assert found[0][..., :3].max() > 235
    assert found[-1][..., :3].max() < 120
