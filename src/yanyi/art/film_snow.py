"""Snow in the air of a shot: far flakes are round points, near ones are out of focus."""

import math
from collections.abc import Sequence

import numpy as np
import skia

from yanyi.art.film_halo import halo
from yanyi.art.film_mote import Mote
from yanyi.art.film_pigment import pigment

_SOFT = 0.62  # from so near on a flake is out of focus
_BANDS = 6  # of the sharp ones, each of one size and strength
_HIGH = 1.1  # how much higher than wide a flake is
_MARGIN = 20
_ELSEWHERE = 0.381  # of the width: so far beside the last the next fall comes down
_SOFT_WIDE, _SOFT_HIGH = 3.8, 4.2  # of the size of a flake
_STRENGTH = 224  # of 255


class Snow:
    """Flakes that come down, each from side to side in its own time."""

    def __init__(self, motes: Sequence[Mote], width: int, height: int) -> None:
        soft = [one for one in motes if one.near > _SOFT]
        self._sharp = [
            (
                _size((band + 0.5) * _SOFT / _BANDS, height),
                _colour(band),
                _Flakes(flakes, width, height),
            )
            for band in range(_BANDS)
            if (flakes := [one for one in motes if one.near <= _SOFT and _band(one) == band])
        ]
        self._blurred = _Flakes(soft, width, height)
        self._images = [_blurred(_size(one.near, height)) for one in soft]

    def draw(self, canvas: skia.Canvas, tick: float) -> None:
        """Draw all flakes at a tick."""
        canvas.save()
        canvas.scale(1.0, _HIGH)
        for size, colour, flakes in self._sharp:
            paint = skia.Paint(Color=colour, AntiAlias=True, StrokeWidth=2 * size, StrokeCap=_ROUND)
            across, down = flakes.at(tick)
            points = [
                skia.Point(x, (y - 0.1 * size) / _HIGH) for x, y in zip(across, down, strict=True)
            ]
            canvas.drawPoints(_POINTS, points, paint)
        canvas.restore()
        for image, x, y in zip(self._images, *self._blurred.at(tick), strict=True):
            canvas.drawImage(image, x - image.width() / 2, y - image.height() / 2, _SMOOTH)


class _Flakes:
    """The ways of some flakes."""

    def __init__(self, motes: Sequence[Mote], width: int, height: int) -> None:
        near, phase = (np.array([getattr(one, name) for one in motes]) for name in _OWN)
        self._x, self._y = np.array([one.x for one in motes]), np.array([one.y for one in motes])
        self._phase, self._time = phase, 90 + 60 * phase
        self._speed = 0.0022 + 0.0042 * near
        self._swing = (8 + 16 * near) * (height / 720)
        self._across, self._down = width + 2 * _MARGIN, height + 2 * _MARGIN

    def at(self, tick: float) -> tuple[list[float], list[float]]:
        """Where they are: across, and down."""
        fall = self._y + tick * self._speed
        turn = np.floor(fall)
        x = self._x + turn * _ELSEWHERE
        x = (x - np.floor(x)) * self._across - _MARGIN
        turned = (math.tau * (self._phase + tick / self._time)).tolist()
        x = x + np.array([math.sin(one) for one in turned]) * self._swing
        return x.tolist(), ((fall - turn) * self._down - _MARGIN).tolist()


def _size(near: float, height: int) -> float:
    return (1.3 + 4.2 * near**2) * height / 720


def _blurred(size: float) -> skia.Image:
    """A flake out of focus; painted in its own size, it is drawn twice as fast."""
    colour = pigment(255, 255, 255, _STRENGTH)
    return halo(colour, round(size * _SOFT_WIDE), round(size * _SOFT_HIGH))


def _band(mote: Mote) -> int:
    return min(_BANDS - 1, int(mote.near / _SOFT * _BANDS))


def _colour(band: int) -> int:
    return pigment(250, 252, 255, int(120 + 120 * (band + 0.5) * _SOFT / _BANDS))


_OWN = ("near", "phase")
_ROUND = skia.Paint.kRound_Cap
_POINTS = skia.Canvas.PointMode.kPoints_PointMode
_SMOOTH = skia.SamplingOptions(skia.FilterMode.kLinear)
