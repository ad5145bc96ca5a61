"""The colours of lettering, and paint in them."""

from dataclasses import dataclass

import skia


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a page's lettering, ``#rrggbb``."""

    ink: str = "#1b1626"
    paper: str = "#fffdf6"
    caption: str = "#fff3cf"
    band: str = "#fbf4e2"
    letter: str = "#fff8e8"
    screen: str = "#1f2740"
    sound: str = "#d8392b"


COLOURS = Colours()


def colour(text: str, alpha: float = 1.0) -> int:
    """A colour as Skia takes it."""
    value = int(text.lstrip("#"), 16)
    return round(alpha * 255) << 24 | value


def fill(text: str, alpha: float = 1.0) -> skia.Paint:
    """Paint for areas and letters."""
    return skia.Paint(AntiAlias=True, Color=colour(text, alpha))


def stroke(text: str, width: float, alpha: float = 1.0) -> skia.Paint:
    """Paint for lines."""
    return skia.Paint(
        AntiAlias=True,
        Color=colour(text, alpha),
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeJoin=skia.Paint.kRound_Join,
        StrokeCap=skia.Paint.kRound_Cap,
    )
