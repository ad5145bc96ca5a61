"""Rain in the air of a shot, drawn in a few calls: only lines of a pixel are drawn fast."""

import math
from collections.abc import Sequence

import numpy as np
import skia

from yanyi.art.film_mote import Mote
from yanyi.art.film_pigment import pigment

_BANDS = 3  # of nearness: each has its own width and strength
_FALL, _NEARER = 0.035, 0.04  # heights in a tick, and how many more the nearest falls
_DRIVEN = 1.25  # how many times as fast in a storm
_ELSEWHERE = 0.381  # of the width: so far beside the last the next fall comes down


class Rain:
    """Drops on their way down; ``slant`` to the left for every pixel of it, in heights of it."""

    def __init__(self, motes: Sequence[Mote], width: int, height: int, storm: bool) -> None:
        self._slant = 0.34 if storm else 0.12
        unit = height / 720
        speed = _DRIVEN if storm else 1.0
        self._bands = [
            _Band(
                [one for one in motes if int(one.near * 2.999) == band],
                width,
                height,
                speed,
                self._slant,
            )
            for band in range(_BANDS)
        ]
        self._widths = [(0.9 + 0.5 * band) * unit for band in range(_BANDS)]

    def draw(self, canvas: skia.Canvas, tick: float) -> None:
        """Draw all drops at a tick."""
        for number, (band, width) in enumerate(zip(self._bands, self._widths, strict=True)):
            _lines(canvas, band.at(tick), width, pigment(214, 226, 240, 54 + 30 * number))


class _Band:
    """Drops about as near as one another."""

    def __init__(
        self, motes: Sequence[Mote], width: int, height: int, speed: float, slant: float
    ) -> None:
        near = np.array([one.near for one in motes])
        self._x, self._y = np.array([one.x for one in motes]), np.array([one.y for one in motes])
        self._speed = (_FALL + _NEARER * near) * speed
        self._long = (26 + 44 * near) * (height / 720)
        self._across, self._down = width + 2 * self._long, height + 2 * self._long
        self._slant = slant

    def at(self, tick: float) -> list[skia.Point]:
        """Where every drop begins and ends."""
        fall = self._y + tick * self._speed
        turn = np.floor(fall)
        part = fall - turn
        x = self._x + turn * _ELSEWHERE - part * self._slant * 0.56
        x = (x - np.floor(x)) * self._across - self._long
        y = part * self._down - self._long
        ends = np.stack([x, x - self._long * self._slant, y, y + self._long])
        across, down = ends[:2].T.ravel(), ends[2:].T.ravel()
        return list(map(skia.Point, across.tolist(), down.tolist()))


def _lines(canvas: skia.Canvas, points: list[skia.Point], width: float, colour: int) -> None:
    """Lines of any width, made of ones of a pixel at most that lie beside each other."""
    if not points:
        return
    count = math.ceil(width)
    thin = width / count
    paint = skia.Paint(Color=colour, AntiAlias=True, StrokeWidth=thin, Style=_STROKE)
    for n in range(count):
        aside = (n - (count - 1) / 2) * thin
        canvas.translate(aside, 0)
        canvas.drawPoints(_LINES, points, paint)
        canvas.translate(-aside, 0)


_STROKE = skia.Paint.kStroke_Style
_LINES = skia.Canvas.PointMode.kLines_PointMode
