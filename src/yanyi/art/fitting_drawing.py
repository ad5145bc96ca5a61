"""Cuts a picture to a shape where it hurts least, and says where its figures are."""

import json
from pathlib import Path

import numpy as np
import skia

from yanyi.art.direction import toned
from yanyi.art.fitting import QUALITY, Fit
from yanyi.art.focus import Area, Focus, look, small

_MOST_LOST = 0.42  # of the picture; rather than lose more, it is shown whole on a soft ground
_FINE = skia.SamplingOptions(skia.CubicResampler.Mitchell())
_SMOOTH = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)


def opened(path: Path) -> skia.Image:
    """A picture file, decoded."""
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes()))
    if image is None:
        raise ValueError(f"not a picture: {path}")
    return image


def fitted(params: Fit, path: Path) -> bytes:
    """The picture in the size that is wanted, as WebP."""
    image = opened(path)
    surface = skia.Surface(params.width, params.height)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorWHITE)
    whole = skia.Rect(0, 0, params.width, params.height)
    part = kept(look(small(image)), image.width() / image.height(), params.width / params.height)
    if part is None:
        _on_ground(canvas, image, whole)
    else:
        source = skia.Rect(
            part[0] * image.width(),
            part[1] * image.height(),
            part[2] * image.width(),
            part[3] * image.height(),
        )
        sampling = _SMOOTH if source.width() > 1.6 * params.width else _FINE
        canvas.drawImageRect(image, source, whole, sampling, skia.Paint(AntiAlias=True))
    made = toned(surface.makeImageSnapshot(), params.style)
    return bytes(made.encodeToData(skia.EncodedImageFormat.kWEBP, QUALITY))


def kept(focus: Focus, shape: float, wanted: float) -> Area | None:
    """The part to keep of a picture of one shape (width to height) to get another.

    It holds every face whole if it can; None when too much would be lost.
    """
    wide, high = (1.0, shape / wanted) if wanted >= shape else (wanted / shape, 1.0)
    faces = focus.faces or (focus.salient,)
    box = (
        min(face[0] for face in faces),
        min(face[1] for face in faces),
        max(face[2] for face in faces),
        max(face[3] for face in faces),
    )
    fits = box[2] - box[0] <= wide and box[3] - box[1] <= high
    if 1 - wide * high > _MOST_LOST or not (fits or 1 - wide * high < 0.15):
        return None
    left = _start(focus.busy.sum(axis=0), wide, box[0], box[2])
    top = _start(focus.busy.sum(axis=1), high, box[1], box[3])
    return left, top, left + wide, top + high


def _start(busy: "np.ndarray[tuple[int, ...], np.dtype[np.float32]]", share: float, low: float,
           high: float) -> float:  # fmt: skip
    """Where a window begins that holds most of what is busy, and all from ``low`` to ``high``."""
    if share >= 1:
        return 0.0
    places = np.linspace(0.0, 1.0 - share, 41)
    sums = np.concatenate(([0.0], np.cumsum(busy, dtype=np.float64)))
    at = np.linspace(0.0, 1.0, len(sums))
    held = np.interp(places + share, at, sums) - np.interp(places, at, sums)
    cut = np.clip(places - low, 0, None) + np.clip(high - places - share, 0, None)
    middle = np.abs(places + share / 2 - (low + high) / 2)
    score = held / max(float(sums[-1]), 1e-6) - 0.6 * middle - 8.0 * cut
    return float(places[int(score.argmax())])


def _on_ground(canvas: skia.Canvas, image: skia.Image, whole: skia.Rect) -> None:
    """The whole picture before a soft, larger one of itself."""
    cover = max(whole.width() / image.width(), whole.height() / image.height())
    soft = skia.Paint(ImageFilter=skia.ImageFilters.Blur(38, 38, skia.TileMode.kClamp))
    canvas.save()
    canvas.clipRect(whole)
    canvas.drawImageRect(image, _placed(image, cover * 1.1, whole), _SMOOTH, soft)
    canvas.drawRect(whole, skia.Paint(Color=0x30100C18))
    inside = min(whole.width() / image.width(), whole.height() / image.height())
    canvas.drawImageRect(image, _placed(image, inside, whole), _FINE, skia.Paint(AntiAlias=True))
    canvas.restore()


def _placed(image: skia.Image, scale: float, whole: skia.Rect) -> skia.Rect:
    wide, high = image.width() * scale, image.height() * scale
    return skia.Rect.MakeXYWH(whole.centerX() - wide / 2, whole.centerY() - high / 2, wide, high)


def found(path: Path) -> bytes:
    """JSON: ``faces``, boxes in pixels from the surest on, and ``salient``, where the eye goes."""
    image = opened(path)
    focus = look(small(image))
    wide, high = image.width(), image.height()

    def box(area: Area) -> list[float]:
        return [
            round(area[0] * wide, 1),
            round(area[1] * high, 1),
            round(area[2] * wide, 1),
            round(area[3] * high, 1),
        ]

    made = {"faces": [box(one) for one in focus.faces], "salient": box(focus.salient)}
    return json.dumps(made).encode()
