"""Fires and candles in a picture: found by their colour, moved, with sparks and a flicker."""

import math
import random
from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.film_camera import Aim, Frame, seen
from yanyi.art.film_pigment import pigment, unmixed
from yanyi.art.film_planes import Plane
from yanyi.art.film_plates import Sprite

_STEP = 2  # pixels between those looked at
_MOST = 7  # fires of a picture
_MANY = 0.02  # of a layer: what is so much of it is no fire
_LEAST = 5  # points looked at that a fire has
_SURE = 40  # points by which a shape is known well
_BONFIRE = 18  # pixels of height
_WIDE = 0.9
"""A fire that is wider than its height by this has three tongues."""
_ALONE, _THREE = ((0.0, 1.0, 1.0),), ((-0.24, 0.66, 0.62), (0.26, 0.74, 0.62), (0.0, 1.0, 0.8))
_CORE, _FLAME = pigment(255, 232, 158), pigment(255, 158, 66)
_SPARK = pigment(255, 190, 96)
_LEVELS = 4
_GLOW = 13.0  # levels of brightness a fire swings by, at most


@dataclass(frozen=True, slots=True)
class Fire:
    """A fire: the sprite it is painted in, where its core is, its depth, its own phase."""

    sprite: int
    core: Frame
    depth: float
    phase: float

    @property
    def large(self) -> bool:
        """Whether it throws sparks."""
        return self.core.height >= _BONFIRE


def fires(sprites: list[Sprite]) -> tuple[Fire, ...]:
    """The fires painted in a picture, the largest ones."""
    found = [
        Fire(n, core, sprite.depth, (core.left * 0.37 + core.top * 0.11) % 1.0)
        for n, sprite in enumerate(sprites)
        if sprite.actor < 0 and not sprite.fixed
        for core in _cores(sprite)
    ]
    return tuple(sorted(found, key=lambda one: -one.core.width * one.core.height)[:_MOST])


def _cores(sprite: Sprite) -> list[Frame]:
    image = sprite.image
    pixels = np.zeros((image.height(), image.width(), 4), np.uint8)
    info = image.imageInfo().makeColorType(skia.kBGRA_8888_ColorType)
    image.readPixels(info, pixels, pixels.strides[0])
    small = unmixed(pixels[::_STEP, ::_STEP]).astype(np.int16)
    blue, green, red, alpha = (small[..., n] for n in range(4))
    hot = (red > 230) & (green > 200) & (green < 240) & (blue > 116) & (blue < 172) & (alpha > 250)
    if not hot.any() or hot.mean() > _MANY:
        return []
    place = sprite.place
    return [
        Frame(place.left + left * _STEP, place.top + top * _STEP, wide * _STEP, high * _STEP)
        for left, top, wide, high in map(_box, filter(_burning, _spots(hot)))
    ]


Spot = list[tuple[int, int]]


def _spots(hot: NDArray[np.bool_]) -> list[Spot]:
    """The points (x, y) of everything that hangs together."""
    waiting = {(int(x), int(y)) for y, x in np.argwhere(hot)}
    found = []
    while waiting:
        edge = [waiting.pop()]
        spot = list(edge)
        while edge:
            x, y = edge.pop()
            near = {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} & waiting
            waiting -= near
            edge += near
            spot += near
        found.append(sorted(spot))
    return sorted(found)


def _box(spot: Spot) -> tuple[int, int, int, int]:
    """Left, top, width and height of a spot."""
    left, top = min(x for x, _ in spot), min(y for _, y in spot)
    right, bottom = max(x for x, _ in spot), max(y for _, y in spot)
    return left, top, right - left + 1, bottom - top + 1


def _burning(spot: Spot) -> bool:
    """Whether a spot has the shape of flames: pointed upwards, not a lit window nor a lamp."""
    _, top, wide, high = _box(spot)
    if len(spot) < _LEAST or not 0.5 * wide <= high <= 4 * wide:
        return False
    upper = sum(1 for _, y in spot if y < top + high / 2)
    if len(spot) < _SURE:
        return high > wide and len(spot) < 0.88 * wide * high and upper < 0.5 * len(spot)
    return len(spot) < 0.88 * wide * high and upper < 0.4 * len(spot)


def _wave(phase: float, seconds: float) -> float:
    """A restless wave from -1 to 1."""
    t = seconds + phase * 37
    return (
        0.5 * math.sin(t * 7.9) + 0.3 * math.sin(t * 13.7 + 1.3) + 0.2 * math.sin(t * 23.1 + phase)
    )


class Hearth:
    """Draws the fires of a shot, and lets their light flicker."""

    def __init__(self, found: tuple[Fire, ...], width: int, height: int, flicker: float) -> None:
        self._fires, self._width, self._height = found, width, height
        self._flicker = flicker
        self._sparks = {fire: _sparks(round(fire.phase * 1000)) for fire in found if fire.large}
        self._halos: dict[tuple[int, int], Plane] = {}
        self.sprites = frozenset(fire.sprite for fire in found)

    def draw(self, canvas: skia.Canvas, sprite: int, seconds: float, aim: Aim) -> None:
        """Draw the fires of a sprite, just painted, over it."""
        for fire in self._fires:
            if fire.sprite == sprite:
                at = seen(fire.core, fire.depth, aim, self._width, self._height)
                self._flames(canvas, fire, at, seconds)

    def _flames(self, canvas: skia.Canvas, fire: Fire, at: Frame, seconds: float) -> None:
        foot, middle = at.bottom, at.left + at.width / 2
        paint = skia.Paint(AntiAlias=True)
        tongues = _THREE if at.width > _WIDE * at.height else _ALONE
        for tall, wide, colour in ((1.75, 1.45, _FLAME), (1.1, 0.95, _CORE)):
            paint.setColor(skia.ColorSetA(colour, 235))
            for aside, share, broad in tongues:
                own = fire.phase + wide + aside
                sway = _wave(own, seconds) * at.width * broad * 0.2
                high = at.height * tall * share * (1 + 0.16 * _wave(own + tall, seconds * 1.3))
                x = middle + aside * at.width * wide
                canvas.drawPath(_tongue(x, foot, at.width * wide * broad, high, sway), paint)
        for x, phase, speed in self._sparks.get(fire, ()):
            risen = (seconds * speed + phase) % 1.0
            drift = math.sin(seconds * 2.1 + phase * 40) * at.width * (0.2 + risen)
            size = max(0.8, at.height * 0.045 * (1 - 0.6 * risen))
            paint.setColor(skia.ColorSetA(_SPARK, int(235 * (1 - risen) ** 0.7)))
            canvas.drawCircle(
                middle + (x - 0.5) * at.width * 1.6 + drift,
                foot - at.height * (0.6 + 4.2 * risen),
                size,
                paint,
            )

    def glow(self, bright: Plane, seconds: float, aim: Aim, much: float) -> None:
        """Let the light of the fires swing on the brightness of a frame."""
        for n, fire in enumerate(self._fires if self._flicker else ()):
            at = seen(fire.core, fire.depth, aim, self._width, self._height)
            level = round(_GLOW * self._flicker * much * _wave(fire.phase, seconds))
            halo = self._halo(n, fire, level)
            half = halo.shape[0] // 2
            x, y = round(at.left + at.width / 2) - half, round(at.top + at.height / 2) - half
            left, top = max(0, x), max(0, y)
            right, bottom = min(self._width, x + 2 * half), min(self._height, y + 2 * half)
            if left >= right or top >= bottom:
                continue
            bright[top:bottom, left:right] += halo[top - y : bottom - y, left - x : right - x]

    def _halo(self, n: int, fire: Fire, level: int) -> Plane:
        """What a fire adds about itself: so many levels in its middle, none at the edge.

        Less than nothing counts round: the planes of a film have room for that on both sides.
        """
        if (n, level) not in self._halos:
            half = int(min(self._height * 0.3, max(self._height * 0.09, fire.core.height * 4)))
            line = np.arange(-half, half) / half
            away = np.sqrt(line[:, None] ** 2 + line[None] ** 2)
            added = np.round(level * np.clip(1 - away, 0, 1) ** 1.5)
            self._halos[n, level] = added.astype(np.int16).astype(np.uint8)
        return self._halos[n, level]


def _sparks(seed: int) -> tuple[tuple[float, float, float], ...]:
    """Where each spark starts across the fire, when, and how fast it rises."""
    chance = random.Random(seed)
    return tuple((chance.random(), chance.random(), chance.uniform(0.35, 0.7)) for _ in range(9))


def _tongue(x: float, foot: float, wide: float, high: float, sway: float) -> skia.Path:
    half = wide / 2
    path = skia.Path()
    path.moveTo(x, foot)
    path.cubicTo(
        x - half * 1.3, foot - high * 0.2, x - half * 0.5, foot - high * 0.6, x + sway, foot - high
    )
    path.cubicTo(x + half * 0.7, foot - high * 0.55, x + half * 1.3, foot - high * 0.2, x, foot)
    return path
