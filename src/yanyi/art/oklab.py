"""Colours by how light and how coloured they look (the Oklab space): hue moves, value stays."""

import math

Lab = tuple[float, float, float]


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _encoded(value: float) -> float:
    value = min(1.0, max(0.0, value))
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def lab(colour: str) -> Lab:
    """Lightness 0 to 1, and two axes of colour, of ``#rrggbb``."""
    value = int(colour[1:7], 16)
    r, g, b = (_linear((value >> shift & 255) / 255) for shift in (16, 8, 0))
    x = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    y = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    z = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * x + 0.7936177850 * y - 0.0040720468 * z,
        1.9779984951 * x - 2.4285922050 * y + 0.4505937099 * z,
        0.0259040371 * x + 0.7827717662 * y - 0.8086757660 * z,
    )


def colour_of(lightness: float, a: float, b: float) -> str:
    """``#rrggbb`` of a place in the space, clamped to what a screen shows."""
    x = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    y = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    z = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    parts = (
        4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
        -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
        -0.0041960863 * x - 0.7034186147 * y + 1.7076147010 * z,
    )
    return "#" + "".join(f"{round(255 * _encoded(one)):02x}" for one in parts)


def hued(colour: str, towards: str, share: float) -> str:
    """The colour turned towards another's hue; it looks as light as before."""
    light, a, b = lab(colour)
    _, c, d = lab(towards)
    return colour_of(light, a + (c - a) * share, b + (d - b) * share)


def toned(colour: str, lightness: float = 1.0, chroma: float = 1.0) -> str:
    """The colour lighter or darker, and fuller or greyer, by these factors."""
    light, a, b = lab(colour)
    return colour_of(min(1.0, light * lightness), a * chroma, b * chroma)
