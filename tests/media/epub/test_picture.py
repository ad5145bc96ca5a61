"""Pictures for books are flat, labelled and never stretched."""

from pathlib import Path

import skia

from yanyi.media.epub.picture import Plate, Sheet, run
from yanyi.media.labels import Label, read_xmp
from yanyi.media.xmp import xmp_of


def save(path: Path, width: int, height: int, colour: int) -> Path:
    surface = skia.Surface(width, height)
    surface.getCanvas().clear(colour)
    surface.makeImageSnapshot().save(str(path), skia.kPNG)
    return path


def made(params: Plate, inputs: list[Path], folder: Path) -> skia.Image:
    run(params, inputs, folder / "plate.jpg")
    data = (folder / "plate.jpg").read_bytes()
    label = read_xmp(xmp_of(data) or b"")
    assert label is not None
    assert label.produce_id == "book"
    return skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data))


def near(image: skia.Image, x: int, y: int) -> tuple[int, ...]:
    colour = image.toarray()[y, x]
    return tuple(round(int(value) / 32) * 32 for value in sorted(colour[:3]))


def test_layers_lie_over_each_other_on_white(tmp_path: Path) -> None:
    back = save(tmp_path / "a.png", 40, 20, skia.ColorTRANSPARENT)
    front = save(tmp_path / "b.png", 10, 10, skia.ColorBLACK)
    sheets = (Sheet(0, 0, 40, 20), Sheet(16, 4, 16, 12))
    image = made(Plate(40, 20, sheets, Label("book")), [back, front], tmp_path)
    assert (image.width(), image.height()) == (40, 20)
    assert near(image, 2, 2) == (256, 256, 256)
    assert near(image, 24, 10) == (0, 0, 0)


def test_a_picture_of_another_shape_is_cut_not_squeezed(tmp_path: Path) -> None:
    surface = skia.Surface(300, 100)
    surface.getCanvas().clear(skia.ColorRED)
    surface.getCanvas().drawRect(skia.Rect.MakeXYWH(100, 0, 100, 100), skia.Paint(Color=0xFFFFFFFF))
    surface.makeImageSnapshot().save(str(tmp_path / "wide.png"), skia.kPNG)
    sheets = (Sheet(0, 0, 50, 50),)
    image = made(Plate(50, 50, sheets, Label("book")), [tmp_path / "wide.png"], tmp_path)
    assert near(image, 4, 25) == near(image, 45, 25) == (256, 256, 256)
