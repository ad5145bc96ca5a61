"""Colours of figures: ``#rrggbb`` in, skia's packed numbers out."""


def packed(colour: str, alpha: float = 1.0) -> int:
    """``#rrggbb`` as 0xAARRGGBB."""
    return (round(255 * alpha) << 24) | int(colour.lstrip("#"), 16)


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255."""
    value = int(colour.lstrip("#"), 16)
    return value >> 16, (value >> 8) & 255, value & 255


def mix(one: str, other: str, share: float) -> str:
    """``one`` moved towards ``other`` by ``share``."""
    pairs = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def darker(colour: str, share: float) -> str:
    """The colour in shadow: darker and a little cooler."""
    return mix(colour, "#1c1a3a", share)


def lighter(colour: str, share: float) -> str:
    """The colour in light: lighter and a little warmer."""
    return mix(colour, "#fff6e4", share)


def luminance(colour: str) -> float:
    """How light a colour looks, 0 to 1."""
    red, green, blue = channels(colour)
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
