"""Draws what moves in the air of a shot, frame by frame."""

import math
import random
from dataclasses import dataclass
from typing import assert_never

import skia

from yanyi.art.film_air import Air
from yanyi.art.film_pigment import ink


@dataclass(frozen=True, slots=True)
class Mote:
    """One thing in the air: where it starts, how near it is (0 to 1), its own phase."""

    x: float
    y: float
    near: float
    phase: float


def motes(count: int, seed: int) -> tuple[Mote, ...]:
    """Things spread over the air, the far ones first."""
    chance = random.Random(seed)
    found = [
        Mote(chance.random(), chance.random(), chance.random() ** 1.5, chance.random())
        for _ in range(count)
    ]
    return tuple(sorted(found, key=lambda mote: mote.near))


class Sky:
    """Draws the air of a shot, frame by frame: behind the figures, and before them."""

    def __init__(self, air: Air, width: int, height: int, seed: int) -> None:
        self._air, self._width, self._height = air, width, height
        self._motes = motes(_COUNTS[air], seed)
        self._unit = height / 720

    def draw(self, canvas: skia.Canvas, frame: int, front: bool) -> None:
        """Draw the far half (behind) or the near half (``front``) of what is in the air."""
        half = [mote for mote in self._motes if (mote.near > 0.55) == front]
        match self._air:
            case Air.STILL:
                return
            case Air.RAIN | Air.STORM:
                self._rain(canvas, frame, half, self._air is Air.STORM)
            case Air.SNOW:
                self._snow(canvas, frame, half)
            case Air.LEAVES:
                self._leaves(canvas, frame, half)
            case Air.MIST:
                self._mist(canvas, frame, half)
            case Air.FIREFLIES:
                self._glows(canvas, frame, half, ink(255, 214, 110), 1.0)
            case Air.MOTES:
                self._glows(canvas, frame, half, ink(255, 246, 220), 0.45)
            case _:
                assert_never(self._air)

    def _across(self, value: float, margin: float) -> float:
        return (value % 1.0) * (self._width + 2 * margin) - margin

    def _down(self, value: float, margin: float) -> float:
        return (value % 1.0) * (self._height + 2 * margin) - margin

    def _rain(self, canvas: skia.Canvas, frame: int, half: list[Mote], storm: bool) -> None:
        slant = 0.34 if storm else 0.12
        for band in range(3):
            points: list[skia.Point] = []
            for mote in half:
                if int(mote.near * 2.999) != band:
                    continue
                long = (26 + 44 * mote.near) * self._unit
                speed = (0.035 + 0.04 * mote.near) * (1.25 if storm else 1.0)
                fall = mote.y + frame * speed
                turn = math.floor(fall)  # each fall comes down elsewhere
                x = self._across(mote.x + turn * 0.381 - (fall % 1.0) * slant * 0.56, long)
                y = self._down(fall, long)
                points += [skia.Point(x, y), skia.Point(x - long * slant, y + long)]
            paint = skia.Paint(
                Color=ink(214, 226, 240, 54 + 30 * band),
                AntiAlias=True,
                StrokeWidth=(0.9 + 0.5 * band) * self._unit,
                Style=skia.Paint.kStroke_Style,
            )
            if points:
                canvas.drawPoints(skia.Canvas.PointMode.kLines_PointMode, points, paint)

    def _snow(self, canvas: skia.Canvas, frame: int, half: list[Mote]) -> None:
        paint = skia.Paint(AntiAlias=True)
        for mote in half:
            size = (1.3 + 4.2 * mote.near**2) * self._unit
            fall = mote.y + frame * (0.0022 + 0.0042 * mote.near)
            swing = math.sin(math.tau * (mote.phase + frame / (90 + 60 * mote.phase)))
            x = self._across(mote.x + math.floor(fall) * 0.381, 20)
            x += swing * (8 + 16 * mote.near) * self._unit
            y = self._down(fall, 20)
            if mote.near > 0.62:  # near flakes are out of focus
                glow(canvas, x, y, size * 1.9, size * 2.1, ink(255, 255, 255, 225))
                continue
            paint.setColor(ink(250, 252, 255, int(120 + 120 * mote.near)))
            canvas.drawOval(skia.Rect.MakeLTRB(x - size, y - size * 1.2, x + size, y + size), paint)

    def _leaves(self, canvas: skia.Canvas, frame: int, half: list[Mote]) -> None:
        paint = skia.Paint(AntiAlias=True)
        for mote in half:
            size = (4 + 8 * mote.near) * self._unit
            way = mote.x + frame * (0.0045 + 0.006 * mote.near)
            bob = math.sin(math.tau * (mote.phase + frame / 70)) * 0.05
            y = mote.y + math.floor(way) * 0.27 + (way % 1.0) * 0.22 + bob
            turn = 360 * (mote.phase + frame / (36 + 30 * mote.phase))
            canvas.save()
            canvas.translate(self._across(way, 30), self._down(y, 30))
            canvas.rotate(turn)
            canvas.scale(1.0, 0.25 + 0.75 * abs(math.sin(math.radians(turn * 0.7))))
            warm = int(60 * mote.phase)
            paint.setColor(ink(170 + warm, 104 + warm // 2, 44, 215))
            leaf = skia.Path()
            leaf.moveTo(-size, 0)
            leaf.quadTo(0, -size * 0.7, size, 0)
            leaf.quadTo(0, size * 0.7, -size, 0)
            canvas.drawPath(leaf, paint)
            canvas.restore()

    def _mist(self, canvas: skia.Canvas, frame: int, half: list[Mote]) -> None:
        for mote in half:
            wide = self._width * (0.5 + 0.5 * mote.phase)
            x = self._across(mote.x + frame * (0.0004 + 0.0007 * mote.near), wide / 2)
            y = self._height * (0.45 + 0.5 * mote.y)
            glow(canvas, x, y, wide / 2, wide * 0.11, ink(236, 240, 244, 46))

    def _glows(
        self, canvas: skia.Canvas, frame: int, half: list[Mote], colour: int, most: float
    ) -> None:
        for mote in half:
            slow = 150 + 120 * mote.phase
            x = mote.x + 0.03 * math.sin(math.tau * (mote.phase + frame / slow))
            y = mote.y + 0.04 * math.sin(math.tau * (mote.x + frame / (slow * 0.8)))
            y -= frame * 0.0003
            beat = 0.5 + 0.5 * math.sin(math.tau * (mote.phase * 7 + frame / (50 + 60 * mote.x)))
            size = (4 + 9 * mote.near) * self._unit * (1.4 if most == 1.0 else 0.7)
            shade = skia.ColorSetA(colour, int(255 * most * beat**1.5 * (0.45 + 0.5 * mote.near)))
            low = 0.35 + 0.65 * (y % 1.0) if most == 1.0 else y % 1.0
            glow(canvas, self._across(x, 10), self._height * low, size, size, shade)


def glow(canvas: skia.Canvas, x: float, y: float, across: float, down: float, colour: int) -> None:
    """A soft round light, or a soft oval of mist."""
    clear = skia.ColorSetA(colour, 0)
    middle = skia.ColorSetA(colour, skia.ColorGetA(colour) * 2 // 5)
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(across, down)
    shader = skia.GradientShader.MakeRadial((0, 0), 1.0, [colour, middle, clear], [0.0, 0.4, 1.0])
    canvas.drawRect(skia.Rect.MakeLTRB(-1, -1, 1, 1), skia.Paint(Shader=shader))
    canvas.restore()


_COUNTS = {
    Air.STILL: 0,
    Air.RAIN: 190,
    Air.STORM: 320,
    Air.SNOW: 190,
    Air.LEAVES: 26,
    Air.MIST: 7,
    Air.FIREFLIES: 22,
    Air.MOTES: 30,
}
