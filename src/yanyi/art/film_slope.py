"""A flat picture that the camera moves over as over a land: what is low in it is near.

It is drawn in rows, each as far and as large as its depth says; neighbours differ by less than a
quarter of a pixel, so that no seam is seen.
"""

from itertools import pairwise

import skia

from yanyi.art.film_camera import Aim, Frame, seen
from yanyi.art.film_plates import Sprite

_ROW = 8  # pixels
_SMOOTH = skia.SamplingOptions(skia.FilterMode.kLinear)


def layers_of(sprite: Sprite) -> list[tuple[Frame, float]]:
    """The places and depths of a sprite that must not show their edges."""
    if sprite.fixed:
        return []
    if not sprite.slope:
        return [(sprite.place, sprite.depth)]
    half = sprite.slope / 2
    return [(sprite.place, sprite.depth - half), (sprite.place, sprite.depth + half)]


def draw_slope(canvas: skia.Canvas, sprite: Sprite, aim: Aim, width: int, height: int) -> None:
    """Draw a flat picture row by row, from the farthest to the nearest."""
    image, place = sprite.image, sprite.place
    scale = image.height() / place.height
    rows = range(0, round(place.height), _ROW)
    edges = [_edge(sprite, row, aim, width, height) for row in (*rows, place.height)]
    for row, (above, below) in zip(rows, pairwise(edges), strict=True):
        high = min(_ROW, place.height - row)
        source = skia.Rect.MakeXYWH(0, row * scale, image.width(), high * scale)
        left, wide = (above.left + below.left) / 2, (above.width + below.width) / 2
        target = skia.Rect.MakeLTRB(left, above.top, left + wide, below.top)
        canvas.drawImageRect(
            image,
            source,
            target,
            _SMOOTH,
            None,
            skia.Canvas.SrcRectConstraint.kFast_SrcRectConstraint,
        )


def _edge(sprite: Sprite, row: float, aim: Aim, width: int, height: int) -> Frame:
    """A line across the picture, as it is seen."""
    place = sprite.place
    depth = sprite.depth + sprite.slope * (row / place.height - 0.5)
    return seen(Frame(place.left, place.top + row, place.width, 0), depth, aim, width, height)
