import asyncio
from pathlib import Path

import skia

from perform.comic.stage_for_comics import SmallStage
from yanyi.media.labels import Label, read_xmp
from yanyi.media.xmp import xmp_of
from yanyi.models.answers import Drawn, Flat, Layer, Layered
from yanyi.models.blob import Blob
from yanyi.perform.plate import plate_of

SIZE = (128, 72)


def plain(stage: SmallStage, colour: int) -> Blob:
    surface = skia.Surface.MakeRasterN32Premul(*SIZE)
    surface.getCanvas().clear(colour)
    return stage.folder.keep_bytes(bytes(surface.makeImageSnapshot().encodeToData()))


def middle(stage: SmallStage, drawn: Drawn) -> tuple[int, int, int]:
    """The colour in the middle of its plate."""
    plate = stage.folder.path(asyncio.run(plate_of(drawn, SIZE, Label("urn:x"), stage)))
    label = read_xmp(xmp_of(plate.read_bytes()) or b"")
    assert label is not None
    assert label.produce_id == "urn:x"
    image = skia.Image.open(str(plate))
    assert (image.width(), image.height()) == SIZE
    red, green, blue, _ = image.toarray(colorType=skia.kRGBA_8888_ColorType)[36, 64]
    return round(red / 255), round(green / 255), round(blue / 255)


def test_a_whole_picture_is_its_own_plate(tmp_path: Path) -> None:
    stage = SmallStage(tmp_path)
    assert middle(stage, Flat(plain(stage, skia.ColorRED))) == (1, 0, 0)


def test_layers_are_laid_over_each_other_as_they_are_at_rest(tmp_path: Path) -> None:
    stage = SmallStage(tmp_path)
    states = ((skia.ColorRED, "rest"), (skia.ColorBLUE, "air"), (skia.ColorGREEN, "open"))
    layers = tuple(
        Layer(plain(stage, colour), 0.5, 0, 0, *SIZE, state=state) for colour, state in states
    )
    assert middle(stage, Layered(layers)) == (0, 0, 1)
