"""Lights out of focus: every bright point of a soft background opens into a disc."""

import numpy as np
import skia

_MOST = 36
_BRIGHT = 196
_APART = 52
"""How much brighter than its neighbourhood a point must be to count as a light."""


def scatter_bokeh(canvas: skia.Canvas, image: skia.Image, radius: float) -> None:
    """Draw a disc over each small light of ``image``, the layer before it was softened."""
    if radius < 1:
        return
    pixels = image.toarray(colorType=skia.kRGBA_8888_ColorType).astype(np.int16)
    cell = max(3, round(radius * 2.1))
    rows, columns = pixels.shape[0] // cell, pixels.shape[1] // cell
    if rows < 3 or columns < 3:
        return
    tiles = pixels[: rows * cell, : columns * cell].reshape(rows, cell, columns, cell, 4)
    tiles = tiles.transpose(0, 2, 1, 3, 4).reshape(rows, columns, cell * cell, 4)
    light = tiles[..., :3].max(axis=-1) * (tiles[..., 3] > 200)
    at = light.argmax(axis=2)
    peak = np.take_along_axis(light, at[..., None], 2)[..., 0]
    mean = light.mean(axis=2)
    around = np.zeros((rows, columns))
    padded = np.pad(mean, 1, mode="edge")
    for dy in range(3):
        for dx in range(3):
            around += padded[dy : dy + rows, dx : dx + columns] / 9
    found = np.argwhere((peak >= _BRIGHT) & (peak - around >= _APART))
    if len(found) > _MOST:
        found = found[:: len(found) // _MOST + 1]
    for row, column in found:
        colour = tiles[row, column, at[row, column]]
        y = row * cell + int(at[row, column]) // cell
        x = column * cell + int(at[row, column]) % cell
        size = radius * (0.7 + 0.6 * ((row * 7 + column * 13) % 8) / 8)
        _disc(canvas, float(x), float(y), size, [int(one) for one in colour[:3]])


def _disc(canvas: skia.Canvas, x: float, y: float, radius: float, colour: list[int]) -> None:
    red, green, blue = colour
    paint = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kScreen)
    paint.setColor(skia.ColorSetARGB(120, red, green, blue))
    canvas.drawCircle(x, y, radius, paint)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(max(0.6, radius * 0.12))
    paint.setColor(skia.ColorSetARGB(36, red, green, blue))
    canvas.drawCircle(x, y, radius * 0.94, paint)
