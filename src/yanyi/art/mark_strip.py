"""A strip with the mark of a generated picture, to be put below what has no room for it."""

from dataclasses import dataclass
from math import ceil
from pathlib import Path

from yanyi.models.recipe import Recipe

LETTERS = 0.6
"""The height of the letters as a share of the strip's."""
_SHARE = 0.088
_LEAST = 28


@dataclass(frozen=True, slots=True)
class Strip:
    """Words on a dark strip of this size in pixels."""

    words: str
    chinese: bool
    width: int
    height: int


def strip_height(width: int, height: int) -> int:
    """How high a strip must be below a picture of this size, in even pixels."""
    return 2 * ceil(max(_LEAST, _SHARE * min(width, height * (1 + _SHARE) + 2)) / 2)


def _draw(params: Strip, _: list[Path], output: Path) -> None:
    import skia

    from yanyi.art.mark import draw_strip

    surface = draw_strip(params.words, params.chinese, params.width, params.height, LETTERS)
    output.write_bytes(bytes(surface.makeImageSnapshot().encodeToData(skia.kPNG, 100)))


STRIP = Recipe("art.mark", 1, Strip, _draw)
