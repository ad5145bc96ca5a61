"""The camera of a film: where it looks during a shot, and what that does to layers by depth."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from yanyi.media.video_grid import FPS

FOCUS = 0.6
"""The depth that moves exactly as the camera says; figures stand about there."""
_SPREAD = 0.8
_TRIES = 14
_JOLT = 9.0  # pixels of a picture with 720 rows
_JOLT_SECONDS = 0.84
_CHECKED = (0.0, 0.25, 0.5, 0.75, 1.0)


class Ease(StrEnum):
    """How a move goes through its time: ``steady`` is soft at both ends, ``glide`` much softer,

    ``even`` not at all; ``settle`` comes fast and calms down, ``gather`` begins slowly.
    """

    STEADY = "steady"
    GLIDE = "glide"
    EVEN = "even"
    SETTLE = "settle"
    GATHER = "gather"


@dataclass(frozen=True, slots=True)
class Aim:
    """Where the camera looks: pixels right of and below the middle, and how far it zooms in."""

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0


@dataclass(frozen=True, slots=True)
class Rack:
    """The focus goes from one depth to another, between two parts (0 to 1) of the shot."""

    start: float
    end: float
    since: float
    until: float


@dataclass(frozen=True, slots=True)
class Camera:
    """A move from one aim to another over a whole shot, with a jolt at each of some frames."""

    start: Aim = Aim()
    end: Aim = Aim()
    jolts: tuple[int, ...] = ()
    ease: Ease = Ease.STEADY
    rack: Rack | None = None


HOLD = Camera()


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle in pixels of the picture: left, top, width, height."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


def eased(part: float, ease: Ease = Ease.STEADY) -> float:
    """How far a move is when ``part`` of its time is over."""
    part = min(1.0, max(0.0, part))
    match ease:
        case Ease.STEADY:
            return 0.35 * part + 0.65 * part * part * (3 - 2 * part)
        case Ease.GLIDE:
            return part**3 * (part * (6 * part - 15) + 10)
        case Ease.EVEN:
            return part
        case Ease.SETTLE:
            return 1 - (1 - part) ** 3
        case Ease.GATHER:
            return 0.25 * part + 0.75 * part * part
        case _:
            assert_never(ease)


def aim_at(camera: Camera, part: float) -> Aim:
    """The aim when ``part`` (0 to 1) of the shot is over."""
    s, a, b = eased(part, camera.ease), camera.start, camera.end
    return Aim(a.x + (b.x - a.x) * s, a.y + (b.y - a.y) * s, a.zoom * (b.zoom / a.zoom) ** s)


def unit_of(width: int, height: int) -> float:
    """How many pixels of a picture are as large as one of a picture with 720 rows."""
    return min(width, height) / 720


def jolted(camera: Camera, aim: Aim, frame: int, fps: int = FPS, unit: float = 1.0) -> Aim:
    """The aim with what is left of every blow that has fallen: it shakes and comes to rest."""
    x = y = 0.0
    for blow in camera.jolts:
        since = (frame - blow) / fps
        if 0 <= since < _JOLT_SECONDS:
            much = unit * _JOLT * math.exp(-since * 5.3) * aim.zoom
            x += much * 0.6 * math.sin(since * 45.6)
            y += much * math.cos(since * 38.4)
    return Aim(aim.x + x, aim.y + y, aim.zoom)


def seen(place: Frame, depth: float, aim: Aim, width: int, height: int) -> Frame:
    """Where a layer lies on the screen: near layers move and grow more than far ones."""
    much = 1 + (depth - FOCUS) * _SPREAD
    zoom = 1 + (aim.zoom - 1) * much
    across, down = width / 2 + aim.x * much, height / 2 + aim.y * much
    return Frame(
        (place.left - across) * zoom + width / 2,
        (place.top - down) * zoom + height / 2,
        place.width * zoom,
        place.height * zoom,
    )


def tamed(camera: Camera, layers: Iterable[tuple[Frame, float]], width: int, height: int) -> Camera:
    """The same move, made smaller until no layer shows an edge that is out of sight at rest."""
    layers = tuple(layers)
    low, high = 0.0, 1.0
    if _holds(camera, layers, width, height):
        return camera
    for _ in range(_TRIES):
        middle = (low + high) / 2
        if _holds(_shrunk(camera, middle), layers, width, height):
            low = middle
        else:
            high = middle
    return _shrunk(camera, low)


def _shrunk(camera: Camera, by: float) -> Camera:
    a, b = camera.start, camera.end
    start, end = Aim(a.x * by, a.y * by, a.zoom), Aim(b.x * by, b.y * by, b.zoom)
    return replace(camera, start=start, end=end)


def _holds(
    camera: Camera, layers: tuple[tuple[Frame, float], ...], width: int, height: int
) -> bool:
    room = 2 * _JOLT * unit_of(width, height) if camera.jolts else 0.0
    return all(
        _keeps(place, seen(place, depth, _aside(camera, part, way * room), width, height), size)
        for part in _CHECKED
        for way in ((-1, 1) if room else (0,))
        for place, depth in layers
        for size in ((width, height),)
    )


def _aside(camera: Camera, part: float, by: float) -> Aim:
    aim = aim_at(camera, part)
    return Aim(aim.x + by, aim.y + by, aim.zoom)


def _keeps(rest: Frame, now: Frame, size: tuple[int, int]) -> bool:
    """Whether every edge that lies on or beyond the screen's border at rest still does."""
    (width, height), slack = size, 0.01
    return not (
        (rest.left <= slack < now.left)
        or (rest.top <= slack < now.top)
        or (rest.right >= width - slack > now.right)
        or (rest.bottom >= height - slack > now.bottom)
    )
