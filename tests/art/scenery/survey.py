"""Small views of places for tests of scenery."""

from collections.abc import Callable

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.light import light_for
from yanyi.art.palette import palette_for
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.scene import Scenery, build_scenery
from yanyi.art.scenery.site import Camera, Site
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.story.vocabulary import TimeOfDay, Weather

Pixels = NDArray[np.int64]
WIDTH, HEIGHT = 240, 135


def pixels_of(image: skia.Image) -> Pixels:
    """RGBA of a picture."""
    return np.asarray(image.toarray(colorType=skia.kRGBA_8888_ColorType), dtype=np.int64)


def flat(scenery: Scenery, width: int = WIDTH, height: int = HEIGHT) -> Pixels:
    """All layers of a place over one another, as the view shows them."""
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.clear(0)
    for layer in scenery.layers:
        canvas.drawImage(layer.image, layer.left, layer.top)
    return pixels_of(surface.makeImageSnapshot())


def whole(setting: Setting, framing: Framing = Framing.ESTABLISHING) -> Scenery:
    """The scenery of a setting, small, checked for what every place must have."""
    scenery = build_scenery(setting, WIDTH, HEIGHT, framing)
    assert len({layer.depth for layer in scenery.layers}) >= 4
    assert all(layer.left <= -0.07 * WIDTH for layer in scenery.layers)
    assert all(layer.top <= -0.07 * HEIGHT for layer in scenery.layers)
    for layer in scenery.layers:
        assert layer.image.width() + layer.left >= 1.07 * WIDTH
        assert layer.image.height() + layer.top >= 1.07 * HEIGHT
    assert (flat(scenery)[..., 3] == 255).all()
    return scenery


def apart(one: Pixels, other: Pixels) -> float:
    """How far two pictures differ, 0 to 255 a channel."""
    return float(np.abs(one[..., :3] - other[..., :3]).mean())


def is_a_place(
    kind: SettingKind, *eras: Era, inside: bool = False, weather: Weather = Weather.CLEAR
) -> None:
    """A place is whole in its eras, darker at night, and another one from another seed."""
    for era in eras:
        setting = Setting(kind, 7, era, inside, TimeOfDay.DAY, weather)
        day = flat(whole(setting))
        assert day[..., :3].std() > 14
        night = Setting(kind, 12, era, inside, TimeOfDay.NIGHT, weather)
        dark = flat(whole(night))
        assert dark[..., :3].mean() < day[..., :3].mean()
        assert apart(day, dark) > 12


def site(
    kind: SettingKind = SettingKind.GARDEN,
    era: Era = Era.PERIOD_CHINESE,
    time: TimeOfDay = TimeOfDay.DAY,
    weather: Weather = Weather.CLEAR,
    seed: int = 7,
) -> Site:
    """A site to draw single things on."""
    setting = Setting(kind, seed, era, False, time, weather)
    palette = palette_for(setting)
    camera = Camera(320, 180, Framing.ESTABLISHING, 560, 0.0)
    return Site(setting, palette, light_for(setting, palette), camera)


def sketch(paint: Callable[[Site, Brush], object], place: Site | None = None) -> Pixels:
    """RGBA of what is painted on one empty layer of a site."""
    where = place or site()
    paint(where, where.layer(0.5))
    return pixels_of(where.surfaces[-1][1].makeImageSnapshot())


def covered(pixels: Pixels) -> float:
    """The share of the layer that is painted."""
    return float((pixels[..., 3] > 12).mean())


def span(pixels: Pixels) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is painted, in place units."""
    rows = np.flatnonzero((pixels[..., 3] > 40).any(axis=1))
    columns = np.flatnonzero((pixels[..., 3] > 40).any(axis=0))
    scale = 1000 / 180
    left, top = pixels.shape[1] / 2, 0.08 * 180
    return (
        float((columns[0] - left) * scale),
        float((rows[0] - top) * scale),
        float((columns[-1] + 1 - left) * scale),
        float((rows[-1] + 1 - top) * scale),
    )
