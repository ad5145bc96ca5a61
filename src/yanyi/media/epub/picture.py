"""Pictures for a book: flattened, as JPEG, which every reader shows, and labelled."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from yanyi.media.labels import Label, xmp_packet
from yanyi.media.xmp import with_xmp
from yanyi.models.recipe import Recipe

if TYPE_CHECKING:
    import skia

QUALITY = 88


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where one input lies on the picture, in pixels."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture of this size made of its inputs, from back to front, one ``Sheet`` each."""

    width: int
    height: int
    sheets: tuple[Sheet, ...]
    label: Label


def run(params: Plate, inputs: list[Path], output: Path) -> None:
    """Lay the inputs over each other on white."""
    import skia

    info = skia.ImageInfo.MakeN32(params.width, params.height, skia.kOpaque_AlphaType)
    surface = skia.Surface.MakeRaster(info)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorWHITE)
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    for sheet, path in zip(params.sheets, inputs, strict=True):
        image = skia.Image.MakeFromEncoded(skia.Data.MakeFromFileName(str(path)))
        place = skia.Rect.MakeXYWH(sheet.left, sheet.top, sheet.width, sheet.height)
        canvas.drawImageRect(image, _cut(image, sheet), place, smooth)
    output.write_bytes(jpeg(surface.makeImageSnapshot(), params.label))


def _cut(image: "skia.Image", sheet: Sheet) -> "skia.Rect":
    """The middle of the image in the shape of the sheet, so that nothing is stretched."""
    import skia

    scale = min(image.width() / sheet.width, image.height() / sheet.height)
    wide, high = sheet.width * scale, sheet.height * scale
    return skia.Rect.MakeXYWH((image.width() - wide) / 2, (image.height() - high) / 2, wide, high)


def jpeg(image: "skia.Image", label: Label) -> bytes:
    """The image as a labelled JPEG."""
    import skia

    return with_xmp(bytes(image.encodeToData(skia.kJPEG, QUALITY)), xmp_packet(label))


PLATE = Recipe("epub.plate", 1, Plate, run)
