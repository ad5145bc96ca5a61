"""A site: the place being drawn, its camera, and the layers laid so far."""

from dataclasses import dataclass

import skia

from yanyi.art.light import Glow, Light, has_lamps, side_of
from yanyi.art.palette import Palette, is_indoors
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.season import season_of, snow_lies
from yanyi.art.scenery.shape import Points, box
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Framing

REACH = 1750.0
"""How far left and right of the middle a place is drawn, in thousandths of the view height."""

_ZOOMS = {
    Framing.ESTABLISHING: 1.0,
    Framing.WIDE: 1.4,
    Framing.MEDIUM: 2.0,
    Framing.CLOSE: 2.7,
    Framing.INSERT: 3.2,
}
_BLURS = {Framing.CLOSE: 3.0, Framing.INSERT: 4.5}
OVERSCAN = 0.08
_FEET = 905.0
_INDOORS = 0.3
"""Layers deeper than this are in the room; what lies behind them is seen through its windows."""


@dataclass(frozen=True, slots=True)
class Camera:
    """How the place falls on the picture, whose size is in pixels."""

    width: int
    height: int
    framing: Framing
    horizon: float
    aside: float

    @property
    def unit(self) -> float:
        """Pixels of one place unit before the camera comes nearer."""
        return max(min(self.height / 1000, self.width / 620), self.width / (2 * REACH * 0.84))

    def zoom(self, depth: float) -> float:
        """How much larger things at this depth are than in the widest view."""
        near = _ZOOMS[self.framing] - 1
        return 1 + near * (0.3 + 0.7 * min(1.25, depth / 0.6))

    def eye(self, depth: float) -> float:
        """Where on the picture the horizon lies, as a fraction of its height.

        The nearer the camera, the lower it looks; but the sky stays where it was.
        """
        share = {Framing.MEDIUM: 0.6, Framing.CLOSE: 0.85, Framing.INSERT: 0.85}
        plain = 1 - (1000 - self.horizon) * self.unit / self.height
        if self.framing is Framing.WIDE:
            feet = (_FEET - self.horizon) * self.unit * self.zoom(0.6) / self.height
            near = min(plain, 0.93 - feet)
        else:
            near = plain + (0.44 - plain) * share.get(self.framing, 0.0)
        return plain + (near - plain) * min(1.0, depth / 0.14)

    def spot(self, x: float, y: float, depth: float) -> tuple[float, float]:
        """The pixel of a place's point."""
        scale = self.unit * self.zoom(depth)
        away = self.aside * (self.zoom(depth) - 1) / self.zoom(depth)
        return (
            self.width / 2 + (x - away) * scale,
            self.eye(depth) * self.height + (y - self.horizon) * scale,
        )


class Site:
    """A place being drawn. Generators ask it for layers and tell it where lamps are."""

    def __init__(self, setting: Setting, palette: Palette, light: Light, camera: Camera):
        self.setting = setting
        self.palette = palette
        self.light = light
        self.camera = camera
        self.ground = 880.0
        self.stature = 380.0
        self.lit = has_lamps(setting)
        self.side = side_of(setting)
        self.season = season_of(setting)
        self.snowy = snow_lies(setting)
        self.inside = is_indoors(setting)
        self.surfaces: list[tuple[float, skia.Surface]] = []
        self.glows: list[Glow] = []
        self.depth = 0.0

    @property
    def horizon(self) -> float:
        """The height of the eye in the place."""
        return self.camera.horizon

    def chance(self, *name: str | int) -> Chance:
        """Chance for one thing of this place."""
        return Chance(self.setting.seed, self.setting.kind, *name)

    @property
    def coarse(self) -> float:
        """How many times smaller soft layers are drawn."""
        return _BLURS.get(self.camera.framing, 0.0)

    def layer(self, depth: float, haze: float = 0.0) -> Brush:
        """A new empty layer at a depth, and the brush to draw on it."""
        camera = self.camera
        shrink = 4 if self.coarse and depth <= 0.9 else 1
        wide = round(camera.width * (1 + 2 * OVERSCAN)) // shrink
        high = round(camera.height * (1 + 2 * OVERSCAN)) // shrink
        surface = skia.Surface(wide, high)
        canvas = surface.getCanvas()
        canvas.scale(1 / shrink, 1 / shrink)
        canvas.translate(camera.width * OVERSCAN, camera.height * OVERSCAN)
        zoom = camera.zoom(depth)
        x, y = camera.spot(0, 0, depth)
        canvas.translate(x, y)
        canvas.scale(camera.unit * zoom, camera.unit * zoom)
        self.surfaces.append((depth, surface))
        self.depth = depth
        brush = Brush(canvas, self.palette, haze, zoom**-0.7)
        if not self.inside or depth < _INDOORS:
            brush.season, brush.snowy = self.season, self.snowy
        return brush

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what any layer can show, in place units."""
        camera = self.camera
        high = camera.height / camera.unit
        return -REACH, 1000 - 1.14 * high, REACH, 1000 + 0.14 * high

    def whole(self) -> Points:
        """A box over the whole layer."""
        left, top, right, bottom = self.bounds()
        return box(left, top, right - left, bottom - top)

    def below(self, y: float) -> Points:
        """A box over everything under a height."""
        left, _, right, bottom = self.bounds()
        return box(left, y, right - left, bottom - y)

    def above(self, y: float) -> Points:
        """A box over everything over a height."""
        left, top, right, _ = self.bounds()
        return box(left, top, right - left, y - top)

    def lamp(self, x: float, y: float, radius: float, colour: str) -> None:
        """Tell of a lamp, so that figures near it are lit by it."""
        px, py = self.camera.spot(x, y, self.depth)
        reach = radius * self.camera.unit * self.camera.zoom(self.depth)
        wide = self.camera.width
        if -0.2 < px / wide < 1.2 and -0.2 < py / self.camera.height < 1.2:
            self.glows.append(Glow(px / wide, py / wide, reach / wide, colour))
