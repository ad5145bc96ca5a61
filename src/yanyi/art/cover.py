"""The cover of a book: title and author lettered over a picture, or over plain cloth."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.labels import Label, xmp_packet
from yanyi.media.xmp import with_xmp
from yanyi.models.answers import Box
from yanyi.models.recipe import Recipe

_QUALITY = 90


@dataclass(frozen=True, slots=True)
class Cover:
    """A cover of this size in pixels; ``heads`` are the faces in its picture, to be left free."""

    title: str
    author: str
    language: str
    width: int
    height: int
    label: Label
    heads: tuple[Box, ...] = ()


def run(params: Cover, inputs: list[Path], output: Path) -> None:
    """Draw the cover over its one input, if it has one, as a labelled JPEG."""
    import skia

    from yanyi.art.jacket import jacket

    art = skia.Image.MakeFromEncoded(skia.Data.MakeFromFileName(str(inputs[0]))) if inputs else None
    image = jacket(params, art)
    data = bytes(image.encodeToData(skia.kJPEG, _QUALITY))
    output.write_bytes(with_xmp(data, xmp_packet(params.label)))


COVER = Recipe("art.cover", 3, Cover, run)
