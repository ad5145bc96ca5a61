"""What lies behind the words of a song: the picture of its scene, dark enough to read upon."""

import skia

from yanyi.art.karaoke import Karaoke

_PLAIN = ((46, 58, 74), (18, 20, 28))
"""Where nobody draws: above and below."""
_SOFT, _BLURRED = 0.0022, 0.0055
"""How soft the picture is behind words and behind the title, of its width."""
_HEAD, _FOOT = 0.22, 0.8
"""How dark it is behind words at its head, and at its foot, where they stand."""
_DIM = 0.42
"""How dark it is behind the title."""


def ground(params: Karaoke, picture: skia.Image | None) -> skia.Image:
    """What is behind the words: the picture a little dimmed, more towards its foot."""
    return _scene(params, picture, params.width * _SOFT, _HEAD, _FOOT)


def opening(params: Karaoke, picture: skia.Image | None, title: skia.Image) -> skia.Image:
    """The title over the picture, out of focus and dim."""
    surface = _surface(params)
    canvas = surface.getCanvas()
    canvas.drawImage(_scene(params, picture, params.width * _BLURRED, _DIM, _DIM), 0, 0)
    canvas.drawImage(title, 0, 0)
    return surface.makeImageSnapshot()


def _scene(
    params: Karaoke, picture: skia.Image | None, blur: float, above: float, below: float
) -> skia.Image:
    """The picture softened and darkened, so much at its head and so much at its foot."""
    surface = _surface(params)
    canvas = surface.getCanvas()
    whole = skia.Rect.MakeWH(params.width, params.height)
    if picture is None:
        colours = [skia.ColorSetRGB(*one) for one in _PLAIN]
        canvas.drawRect(whole, skia.Paint(Shader=_downwards(params, colours, [0.0, 1.0])))
        return surface.makeImageSnapshot()
    soft = skia.Paint(ImageFilter=skia.ImageFilters.Blur(blur, blur, skia.TileMode.kClamp))
    smooth = skia.SamplingOptions(skia.CubicResampler.Mitchell())
    canvas.drawImageRect(picture, whole, smooth, soft)
    dark = [skia.ColorSetARGB(round(255 * one), 8, 8, 12) for one in (above, above, below)]
    canvas.drawRect(whole, skia.Paint(Shader=_downwards(params, dark, [0.0, 0.42, 0.78])))
    return surface.makeImageSnapshot()


def _downwards(params: Karaoke, colours: list[int], places: list[float]) -> skia.Shader:
    ends = [skia.Point(0, 0), skia.Point(0, params.height)]
    return skia.GradientShader.MakeLinear(ends, colours, places)


def _surface(params: Karaoke) -> skia.Surface:
    return skia.Surface.MakeRasterN32Premul(params.width, params.height)
