import json
from pathlib import Path

import skia

from art.test_focus import paint_face, picture
from yanyi.art.fitting import FIND, FIT, Find, Fit


def kept(image: skia.Image, folder: Path) -> Path:
    path = folder / "own.png"
    image.save(str(path), skia.kPNG)
    return path


def fit(path: Path, params: Fit) -> skia.Image:
    FIT.run(params, [path], path.with_suffix(".webp"))
    return skia.Image.open(str(path.with_suffix(".webp")))


def test_the_face_stays_in_the_part_that_is_kept(tmp_path: Path) -> None:
    for x in (0.2, 0.8):
        image = fit(kept(picture([(x, 0.5)], (1200, 800)), tmp_path), Fit(800, 800))
        assert (image.width(), image.height()) == (800, 800)
        FIND.run(Find(), [tmp_path / "own.webp"], tmp_path / "found")
        (face,) = json.loads((tmp_path / "found").read_text())["faces"]
        assert 0 < face[0] < face[2] < 800
        assert face[3] - face[1] > 150


def test_a_picture_of_quite_another_shape_is_shown_whole(tmp_path: Path) -> None:
    surface = skia.Surface(400, 1600)
    surface.getCanvas().clear(0xFF2244CC)
    paint_face(surface.getCanvas(), 200, 200, 90)
    paint_face(surface.getCanvas(), 200, 1400, 90)
    image = fit(kept(surface.makeImageSnapshot(), tmp_path), Fit(1200, 800))
    pixels = image.toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)[:, :, :3].astype(int)
    middle = pixels[:, 500:700]
    assert middle[:12].mean(axis=(0, 1))[2] > 120
    assert middle[-12:].mean(axis=(0, 1))[2] > 120
    FIND.run(Find(), [tmp_path / "own.webp"], tmp_path / "found")
    assert len(json.loads((tmp_path / "found").read_text())["faces"]) == 2


def test_an_art_direction_tones_it_too(tmp_path: Path) -> None:
    image = fit(kept(picture([(0.5, 0.5)]), tmp_path), Fit(300, 200, "mono"))
    pixels = image.toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)[:, :, :3].astype(int)
    assert (pixels.max(axis=2) - pixels.min(axis=2)).mean() < 4


def test_where_there_is_no_face_the_eye_goes_somewhere(tmp_path: Path) -> None:
    FIND.run(Find(), [kept(picture([]), tmp_path)], tmp_path / "found")
    data = json.loads((tmp_path / "found").read_text())
    assert data["faces"] == []
    left, top, right, bottom = data["salient"]
    assert 0 <= left < right <= 900
    assert 0 <= top < bottom <= 600
