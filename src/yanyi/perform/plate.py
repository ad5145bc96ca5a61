"""A picture that was drawn, in layers or not, as one labelled file."""

from yanyi.build.stage import Stage
from yanyi.media.epub.picture import PLATE, Plate, Sheet
from yanyi.media.labels import Label
from yanyi.models.answers import Drawn, Flat, Layered
from yanyi.models.blob import Blob

_STILL = frozenset({"rest", "air", "finish"})
"""Layers that are seen where nothing moves."""


async def plate_of(drawn: Drawn, size: tuple[int, int], label: Label, stage: Stage) -> Blob:
    """The picture at rest, of this width and height, as JPEG."""
    match drawn:
        case Flat():
            whole = Sheet(0, 0, *size)
            return await stage.make(PLATE, Plate(*size, (whole,), label), [drawn.image])
        case Layered():
            still = [layer for layer in drawn.layers if layer.state in _STILL]
            sheets = tuple(Sheet(one.left, one.top, one.width, one.height) for one in still)
            images = [one.image for one in still]
            return await stage.make(PLATE, Plate(*size, sheets, label), images)
