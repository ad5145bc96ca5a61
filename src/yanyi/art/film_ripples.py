"""What moves on water: glints that wander over it, and rings where rain falls."""

import math
import random
from dataclasses import dataclass

import skia

from yanyi.art.film_camera import Aim, Frame, seen
from yanyi.art.film_pigment import pigment
from yanyi.art.film_water import Water

_GLINTS, _RINGS = 54, 34
_RING_SECONDS = 0.9


@dataclass(frozen=True, slots=True)
class _Glint:
    """A place on the water: across (0 to 1), how near (0 to 1), its phase, its length."""

    x: float
    near: float
    phase: float
    long: float


class Ripples:
    """Draws what moves on the water of a shot."""

    def __init__(self, water: Water, width: int, height: int, seed: int) -> None:
        chance = random.Random(seed)
        self._water, self._width, self._height = water, width, height
        self._glints = tuple(
            _Glint(chance.random(), chance.random() ** 1.5, chance.random(), chance.uniform(0.5, 1))
            for _ in range(_GLINTS + (_RINGS if water.wet else 0))
        )

    def draw(self, canvas: skia.Canvas, seconds: float, aim: Aim) -> None:
        """Draw the water at a time."""
        whole = Frame(0, self._water.far * self._height, self._width, self._reach)
        at = seen(whole, self._water.depth, aim, self._width, self._height)
        light = pigment(206, 222, 255) if self._water.dark else pigment(255, 255, 255)
        for number, one in enumerate(self._glints):
            if number < _GLINTS:
                self._glint(canvas, one, at, seconds, light)
            else:
                self._ring(canvas, one, at, seconds, light)

    @property
    def _reach(self) -> float:
        return (self._water.near - self._water.far) * self._height

    def _glint(
        self, canvas: skia.Canvas, one: _Glint, at: Frame, seconds: float, light: int
    ) -> None:
        """A short line of light that comes, stretches and goes, and comes again elsewhere."""
        beat = seconds / (1.7 + 1.6 * one.long) + one.phase
        turn, part = math.floor(beat), beat % 1.0
        strength = math.sin(math.pi * part) ** 2
        x = ((one.x + turn * 0.381) % 1.0) * 1.1 - 0.05 + 0.012 * part * (0.4 + one.near)
        size = at.height * (0.006 + 0.016 * one.near)
        long = at.height * (0.05 + 0.26 * one.near) * one.long * (0.6 + 0.5 * part)
        y = (
            at.top
            + at.height * (0.03 + 0.94 * one.near)
            + size * math.sin(seconds * 1.9 + one.x * 9)
        )
        middle = at.left + x * at.width
        box = skia.Rect.MakeLTRB(middle - long / 2, y - size / 2, middle + long / 2, y + size / 2)
        most = 105 if self._water.dark else 150
        paint = skia.Paint(Color=skia.ColorSetA(light, int(most * strength)), AntiAlias=True)
        canvas.drawOval(box, paint)

    def _ring(
        self, canvas: skia.Canvas, one: _Glint, at: Frame, seconds: float, light: int
    ) -> None:
        beat = seconds / _RING_SECONDS + one.phase
        turn, part = math.floor(beat), beat % 1.0
        x = at.left + ((one.x + turn * 0.377) % 1.0) * at.width
        near = (one.near + turn * 0.213) % 1.0
        y = at.top + at.height * (0.05 + 0.92 * near)
        across = at.height * (0.02 + 0.1 * near) * (0.15 + part)
        box = skia.Rect.MakeLTRB(x - across, y - across * 0.26, x + across, y + across * 0.26)
        canvas.drawOval(
            box,
            skia.Paint(
                Color=skia.ColorSetA(light, int(110 * (1 - part))),
                AntiAlias=True,
                Style=skia.Paint.kStroke_Style,
                StrokeWidth=max(0.7, self._height / 720 * (0.8 + near)),
            ),
        )
