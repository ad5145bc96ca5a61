"""Where the faces of pictures are that a stand-in painted: only it knows, and it paints again."""

from dataclasses import replace

import skia

from easel import paint
from judging.witness import Art, Book, Cell
from yanyi.art.fitting_drawing import kept
from yanyi.art.focus import look, small
from yanyi.models.answers import Box, Pose2D
from yanyi.models.asks import Picture
from yanyi.providers.received import size_of

Part = tuple[float, float, float, float]
"""Left, top, right, bottom of what was kept, in shares of a painting."""


def truly(book: Book) -> Book:
    """A book of paintings, with the figures that were painted in place of those that were found."""

    def cell(one: Cell) -> Cell:
        return replace(one, art=_true(one.art)) if one.art else one

    leaves = (replace(leaf, cells=tuple(map(cell, leaf.cells))) for leaf in book.leaves)
    return replace(book, leaves=tuple(leaves))


def _true(art: Art) -> Art:
    """The picture with its true figures."""
    image = skia.Image.open(str(art.file))
    size = image.width(), image.height()
    asked = size_of(Picture(art.view, *size))
    painted = paint(art.prompt, *asked)
    whole = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(painted.png))
    part = kept(look(small(whole)), asked[0] / asked[1], size[0] / size[1])
    assert part is not None, "a painting of the shape asked for was not cut"
    figures = tuple(_cut(one, part, asked, size) for one in painted.figures)
    return replace(art, flat=replace(art.flat, figures=figures))


def _cut(one: Pose2D, part: Part, asked: tuple[int, int], size: tuple[int, int]) -> Pose2D:
    """A figure of the painting in pixels of what was cut out of it."""

    def place(x: float, y: float) -> tuple[float, float]:
        left, top, right, bottom = part
        return (
            (x / asked[0] - left) / (right - left) * size[0],
            (y / asked[1] - top) / (bottom - top) * size[1],
        )

    def box(held: Box) -> Box:
        return Box(*place(held.left, held.top), *place(held.right, held.bottom))

    return Pose2D(one.actor, box(one.head), place(*one.mouth), box(one.body))
