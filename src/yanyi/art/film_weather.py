"""Draws what moves in the air of a shot, frame by frame."""

import math
from typing import assert_never

import skia

from yanyi.art.film_air import Air
from yanyi.art.film_halo import glow, puff
from yanyi.art.film_mote import Mote, motes
from yanyi.art.film_pigment import between, pigment
from yanyi.art.film_rain import Rain
from yanyi.art.film_snow import Snow

_TICKS = 24
"""Ticks of a second, by which everything here is timed."""
_NEAR = 0.55  # from so near on things are before the figures


class Sky:
    """Draws the air of a shot, frame by frame: behind the figures, and before them."""

    def __init__(self, air: Air, width: int, height: int, seed: int) -> None:
        self._air, self._width, self._height = air, width, height
        spread = motes(_COUNTS[air], seed)
        self._halves = {
            front: [one for one in spread if (one.near > _NEAR) == front] for front in (False, True)
        }
        self._unit = height / 720
        self._falls = {front: self._fall(half) for front, half in self._halves.items()}

    def draw(self, canvas: skia.Canvas, seconds: float, front: bool) -> None:
        """Draw the far half (behind) or the near half (``front``) of what is in the air."""
        tick = seconds * _TICKS
        half = self._halves[front]
        match self._air:
            case Air.STILL:
                return
            case Air.RAIN | Air.STORM | Air.SNOW:
                if fall := self._falls[front]:
                    fall.draw(canvas, tick)
            case Air.LEAVES:
                self._leaves(canvas, tick, half)
            case Air.FALLING | Air.PETALS:
                self._falling(canvas, tick, half, _SHED[self._air])
            case Air.MIST | Air.SMOKE:
                self._clouds(canvas, tick, half, _CLOUDS[self._air])
            case Air.DUST:
                self._dust(canvas, tick, half)
            case Air.EMBERS:
                self._embers(canvas, tick, half)
            case Air.FIREFLIES | Air.MOTES:
                self._glows(canvas, tick, half, *_LIGHTS[self._air])
            case _:
                assert_never(self._air)

    def _fall(self, half: list[Mote]) -> Rain | Snow | None:
        """What comes down from the sky, if anything does."""
        if self._air is Air.SNOW:
            return Snow(half, self._width, self._height)
        if self._air in (Air.RAIN, Air.STORM):
            return Rain(half, self._width, self._height, self._air is Air.STORM)
        return None

    def _across(self, value: float, margin: float) -> float:
        return (value % 1.0) * (self._width + 2 * margin) - margin

    def _down(self, value: float, margin: float) -> float:
        return (value % 1.0) * (self._height + 2 * margin) - margin

    def _leaves(self, canvas: skia.Canvas, tick: float, half: list[Mote]) -> None:
        """Leaves in the wind."""
        for mote in half:
            size = (4 + 8 * mote.near) * self._unit
            way = mote.x + tick * (0.0045 + 0.006 * mote.near)
            bob = math.sin(math.tau * (mote.phase + tick / 70)) * 0.05
            y = mote.y + math.floor(way) * 0.27 + (way % 1.0) * 0.22 + bob
            turn = 360 * (mote.phase + tick / (36 + 30 * mote.phase))
            colour = between(*_WITHERED, mote.phase, _SHEER)
            _leaf(canvas, self._across(way, 30), self._down(y, 30), size, turn, colour)

    def _falling(
        self,
        canvas: skia.Canvas,
        tick: float,
        half: list[Mote],
        colours: tuple[int, int],
    ) -> None:
        """Leaves or petals that come down by themselves, from side to side."""
        for mote in half:
            size = (4.5 + 8 * mote.near) * self._unit
            fall = mote.y + tick * (0.0016 + 0.0021 * mote.near)
            swing = math.sin(math.tau * (mote.phase + tick / (66 + 40 * mote.phase)))
            x = mote.x + math.floor(fall) * 0.381 + tick * 0.0004
            turn = 140 * swing + 360 * mote.phase + tick * 1.2
            x = self._across(x, 30) + swing * (14 + 26 * mote.near) * self._unit
            colour = between(*colours, mote.phase, _SHEER)
            _leaf(canvas, x, self._down(fall, 30), size, turn, colour)

    def _clouds(
        self, canvas: skia.Canvas, tick: float, half: list[Mote], cloud: tuple[int, float]
    ) -> None:
        """Mist or smoke that drifts by."""
        colour, speed = cloud
        for mote in half:
            wide = self._width * (0.5 + 0.5 * mote.phase)
            x = self._across(mote.x + tick * speed * (0.6 + mote.near), wide / 2)
            y = self._height * (0.45 + 0.5 * mote.y)
            puff(canvas, x, y, round(wide / 2), round(wide * 0.11), colour)

    def _dust(self, canvas: skia.Canvas, tick: float, half: list[Mote]) -> None:
        """Dust that is blown along the ground, and grains in it."""
        for number, mote in enumerate(half):
            if number % 6 == 0:
                wide = self._width * (0.2 + 0.25 * mote.phase)
                x = self._across(mote.x + tick * (0.002 + 0.003 * mote.near), wide)
                y = self._height * (0.62 + 0.34 * mote.y)
                puff(canvas, x, y, round(wide), round(wide * 0.16), _DUST)
                continue
            way = mote.x + tick * (0.006 + 0.009 * mote.near)
            bob = math.sin(math.tau * (mote.phase + tick / 40)) * 0.02
            y = self._height * (0.4 + 0.6 * ((mote.y + math.floor(way) * 0.29) % 1.0) + bob)
            size = (1.0 + 1.6 * mote.near) * self._unit
            glow(canvas, self._across(way, 10), y, size * 3.2, size, _GRAIN, 0.7)

    def _embers(self, canvas: skia.Canvas, tick: float, half: list[Mote]) -> None:
        """Glowing ash that rises, wanders and goes out."""
        for mote in half:
            risen = mote.y + tick * (0.0026 + 0.004 * mote.near)
            part = risen % 1.0
            x = mote.x + math.floor(risen) * 0.381 + tick * 0.0007
            sway = math.sin(math.tau * (mote.phase + tick / (40 + 50 * mote.phase)))
            size = (2.2 + 4.6 * mote.near) * self._unit
            beat = 0.6 + 0.4 * math.sin(math.tau * (mote.phase * 5 + tick / (9 + 9 * mote.x)))
            glow(
                canvas,
                self._across(x, 20) + sway * (10 + 24 * mote.near) * self._unit,
                self._height * (1.05 - 1.1 * part),
                size * 1.5,
                size * 1.5,
                _EMBER,
                beat * min(1.0, 3 * (1 - part)),
            )

    def _glows(
        self, canvas: skia.Canvas, tick: float, half: list[Mote], colour: int, most: float
    ) -> None:
        for mote in half:
            slow = 150 + 120 * mote.phase
            x = mote.x + 0.03 * math.sin(math.tau * (mote.phase + tick / slow))
            y = mote.y + 0.04 * math.sin(math.tau * (mote.x + tick / (slow * 0.8)))
            y -= tick * 0.0003
            beat = 0.5 + 0.5 * math.sin(math.tau * (mote.phase * 7 + tick / (50 + 60 * mote.x)))
            size = (4 + 9 * mote.near) * self._unit * (1.4 if most == 1.0 else 0.7)
            much = most * beat**1.5 * (0.45 + 0.5 * mote.near)
            low = 0.35 + 0.65 * (y % 1.0) if most == 1.0 else y % 1.0
            glow(canvas, self._across(x, 10), self._height * low, size, size, colour, much)


def _leaf(canvas: skia.Canvas, x: float, y: float, size: float, turn: float, colour: int) -> None:
    """A leaf that turns, seen now from its side and now from its edge."""
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(turn)
    canvas.scale(1.0, 0.25 + 0.75 * abs(math.sin(math.radians(turn * 0.7))))
    path = skia.Path()
    path.moveTo(-size, 0)
    path.quadTo(0, -size * 0.7, size, 0)
    path.quadTo(0, size * 0.7, -size, 0)
    canvas.drawPath(path, skia.Paint(Color=colour, AntiAlias=True))
    canvas.restore()


_MISTY = pigment(236, 240, 244, 52), 0.0007
_SMOKY = pigment(74, 64, 66, 96), 0.0016
"""Clouds: their colour, and how many widths they drift in a tick."""
_CLOUDS = {Air.MIST: _MISTY, Air.SMOKE: _SMOKY}
_LIGHTS = {
    Air.FIREFLIES: (pigment(255, 214, 110), 1.0),
    Air.MOTES: (pigment(255, 246, 220), 0.45),
}
_WITHERED = pigment(170, 104, 44), pigment(230, 134, 44)
_BLOSSOM = pigment(255, 214, 224), pigment(244, 164, 186)
_SHED = {Air.FALLING: _WITHERED, Air.PETALS: _BLOSSOM}
_SHEER = 215
"""The alpha of what falls from trees."""
_DUST = pigment(226, 202, 160, 104)
_GRAIN = pigment(236, 214, 172)
_EMBER = pigment(255, 168, 74)
_COUNTS = {
    Air.STILL: 0,
    Air.RAIN: 190,
    Air.STORM: 320,
    Air.SNOW: 190,
    Air.LEAVES: 26,
    Air.FALLING: 24,
    Air.PETALS: 38,
    Air.SMOKE: 7,
    Air.DUST: 48,
    Air.EMBERS: 44,
    Air.MIST: 7,
    Air.FIREFLIES: 22,
    Air.MOTES: 30,
}
