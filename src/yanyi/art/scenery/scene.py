"""The scenery of a setting, in layers from back to front."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import skia

from yanyi.art.light import Light, light_for
from yanyi.art.palette import DARK_HOURS, Palette, is_indoors, palette_for
from yanyi.art.scenery.abstract import abstract
from yanyi.art.scenery.battlefield import battlefield
from yanyi.art.scenery.bedroom import bedroom
from yanyi.art.scenery.boat import boat
from yanyi.art.scenery.bokeh import scatter_bokeh
from yanyi.art.scenery.bridge import bridge
from yanyi.art.scenery.cafe import cafe
from yanyi.art.scenery.carriage import carriage
from yanyi.art.scenery.cave import cave
from yanyi.art.scenery.city import city
from yanyi.art.scenery.classroom import classroom
from yanyi.art.scenery.cloud_sea import cloud_sea
from yanyi.art.scenery.desert import desert
from yanyi.art.scenery.field import field
from yanyi.art.scenery.finish import paint_finish
from yanyi.art.scenery.forest import forest
from yanyi.art.scenery.garden import garden
from yanyi.art.scenery.graveyard import graveyard
from yanyi.art.scenery.hospital import hospital
from yanyi.art.scenery.kitchen import kitchen
from yanyi.art.scenery.library import library
from yanyi.art.scenery.market import market
from yanyi.art.scenery.mountain import mountain
from yanyi.art.scenery.office import office
from yanyi.art.scenery.old_room import old_room
from yanyi.art.scenery.old_street import old_street
from yanyi.art.scenery.palace import palace
from yanyi.art.scenery.prison import prison
from yanyi.art.scenery.river import river
from yanyi.art.scenery.room import room
from yanyi.art.scenery.seashore import seashore
from yanyi.art.scenery.ship import ship
from yanyi.art.scenery.shop import shop
from yanyi.art.scenery.site import OVERSCAN, Camera, Site
from yanyi.art.scenery.snowfield import snowfield
from yanyi.art.scenery.spaceship import spaceship
from yanyi.art.scenery.stage import stage
from yanyi.art.scenery.station import station
from yanyi.art.scenery.street import street
from yanyi.art.scenery.study import study
from yanyi.art.scenery.tavern import tavern
from yanyi.art.scenery.temple import temple
from yanyi.art.scenery.village import village
from yanyi.art.scenery.weather import paint_season, paint_weather
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Framing, SettingKind
from yanyi.story.vocabulary import Season, Weather

FRONT = 0.6
"""Layers deeper than this lie in front of the figures."""
WEATHER = 0.92
"""The depth of weather; nothing else lies there."""


@dataclass(frozen=True, slots=True)
class SceneryLayer:
    """One layer: its picture, its depth (0 far to 1 near), and where its corner goes, in pixels.

    ``state`` is as in ``models.answers.Layer``.
    """

    image: skia.Image
    depth: float
    left: int
    top: int
    state: str = "rest"


@dataclass(frozen=True, slots=True)
class Scenery:
    """A place, ready for figures.

    ``ground`` is where feet stand, as a fraction of the view height (beyond 1 is out of sight);
    ``stature`` how tall a grown person standing there is, as a fraction of the same.
    """

    layers: tuple[SceneryLayer, ...]
    light: Light
    palette: Palette
    ground: float
    stature: float = 0.5


@dataclass(frozen=True, slots=True)
class _Place:
    """How a kind of place is drawn and how high its horizon lies, outdoors and in."""

    paint: Callable[[Site], None]
    horizon: float
    indoors: float = 0.0


_PLACES = {
    SettingKind.RIVER: _Place(river, 560),
    SettingKind.SEASHORE: _Place(seashore, 520),
    SettingKind.BOAT: _Place(boat, 500),
    SettingKind.MOUNTAIN: _Place(mountain, 640),
    SettingKind.SNOWFIELD: _Place(snowfield, 580),
    SettingKind.CAVE: _Place(cave, 560),
    SettingKind.FOREST: _Place(forest, 600),
    SettingKind.GARDEN: _Place(garden, 600),
    SettingKind.FIELD: _Place(field, 560),
    SettingKind.TEMPLE: _Place(temple, 640, 560),
    SettingKind.PALACE: _Place(palace, 640, 560),
    SettingKind.OLD_STREET: _Place(old_street, 580),
    SettingKind.OLD_ROOM: _Place(old_room, 560),
    SettingKind.TAVERN: _Place(tavern, 560),
    SettingKind.STREET: _Place(street, 590),
    SettingKind.CITY: _Place(city, 600),
    SettingKind.ROOM: _Place(room, 560),
    SettingKind.KITCHEN: _Place(kitchen, 560),
    SettingKind.OFFICE: _Place(office, 560),
    SettingKind.CAFE: _Place(cafe, 560),
    SettingKind.STATION: _Place(station, 560),
    SettingKind.CARRIAGE: _Place(carriage, 540),
    SettingKind.SKY: _Place(cloud_sea, 820),
    SettingKind.ABSTRACT: _Place(abstract, 560),
    SettingKind.MARKET: _Place(market, 580),
    SettingKind.STUDY: _Place(study, 560),
    SettingKind.BEDROOM: _Place(bedroom, 560),
    SettingKind.CLASSROOM: _Place(classroom, 560),
    SettingKind.SHIP: _Place(ship, 520, 560),
    SettingKind.DESERT: _Place(desert, 560),
    SettingKind.BATTLEFIELD: _Place(battlefield, 570),
    SettingKind.SPACESHIP: _Place(spaceship, 560),
    SettingKind.VILLAGE: _Place(village, 570),
    SettingKind.GRAVEYARD: _Place(graveyard, 570),
    SettingKind.BRIDGE: _Place(bridge, 560),
    SettingKind.PRISON: _Place(prison, 560),
    SettingKind.LIBRARY: _Place(library, 560),
    SettingKind.SHOP: _Place(shop, 560),
    SettingKind.HOSPITAL: _Place(hospital, 560),
    SettingKind.STAGE: _Place(stage, 560),
}


_FALLING = frozenset({Season.SPRING, Season.AUTUMN})
_GROWN = frozenset(
    {
        SettingKind.RIVER,
        SettingKind.MOUNTAIN,
        SettingKind.FOREST,
        SettingKind.GARDEN,
        SettingKind.FIELD,
        SettingKind.TEMPLE,
        SettingKind.PALACE,
        SettingKind.OLD_STREET,
        SettingKind.STREET,
        SettingKind.MARKET,
        SettingKind.VILLAGE,
        SettingKind.GRAVEYARD,
        SettingKind.BRIDGE,
    }
)
"""Kinds with trees about, whose petals and leaves fall."""


def build_scenery(setting: Setting, width: int, height: int, framing: Framing) -> Scenery:
    """Draw the scenery of a setting for a view of ``width`` by ``height`` pixels."""
    palette = palette_for(setting)
    light = light_for(setting, palette)
    place = _PLACES[setting.kind]
    horizon = place.indoors if place.indoors and is_indoors(setting) else place.horizon
    aside = 150.0 * (((setting.seed * 0x9E3779B1 >> 7) & 0xFF) / 127.5 - 1)
    camera = Camera(width, height, framing, horizon, aside)
    site = Site(setting, palette, light, camera)
    place.paint(site)
    if setting.weather not in (Weather.CLEAR, Weather.CLOUDY, Weather.UNKNOWN) and not is_indoors(
        setting
    ):
        paint_weather(site, site.layer(WEATHER))
    elif site.season in _FALLING and setting.kind in _GROWN and not is_indoors(setting):
        paint_season(site, site.layer(WEATHER))
    layers = [
        SceneryLayer(
            _picture(site, surface),
            depth,
            -round(width * OVERSCAN),
            -round(height * OVERSCAN),
            "air" if depth == WEATHER else "rest",
        )
        for depth, surface in sorted(site.surfaces, key=lambda one: one[0])
        if not (site.coarse and FRONT < depth < 0.9)
    ]
    layers.append(_finish(setting, palette, width, height))
    return Scenery(
        tuple(layers),
        replace(light, glows=tuple(site.glows)),
        palette,
        camera.spot(0, site.ground, FRONT)[1] / height,
        site.stature * camera.unit * camera.zoom(FRONT) / height,
    )


def _whole(width: int, height: int) -> tuple[int, int]:
    return round(width * (1 + 2 * OVERSCAN)), round(height * (1 + 2 * OVERSCAN))


def _picture(site: Site, surface: skia.Surface) -> skia.Image:
    """The layer as drawn, or softened and brought to size where the camera is close."""
    image = surface.makeImageSnapshot()
    wide, high = _whole(site.camera.width, site.camera.height)
    if image.width() == wide:
        return image
    soft = skia.Surface(image.width(), image.height())
    blur = site.coarse * site.camera.height / 720 / 4 * 1.6
    clamp = skia.TileMode.kClamp
    soft.getCanvas().drawImage(
        image,
        0,
        0,
        skia.SamplingOptions(),
        skia.Paint(ImageFilter=skia.ImageFilters.Blur(blur, blur, clamp)),
    )
    scatter_bokeh(soft.getCanvas(), image, blur * 4.4)
    full = skia.Surface(wide, high)
    full.getCanvas().drawImageRect(
        soft.makeImageSnapshot(),
        skia.Rect.MakeWH(wide, high),
        skia.SamplingOptions(skia.FilterMode.kLinear),
    )
    return full.makeImageSnapshot()


def _finish(setting: Setting, palette: Palette, width: int, height: int) -> SceneryLayer:
    wide, high = _whole(width, height)
    surface = skia.Surface(wide, high)
    paint_finish(surface.getCanvas(), wide, high, palette, setting.time in DARK_HOURS)
    return SceneryLayer(
        surface.makeImageSnapshot(),
        1.0,
        -round(width * OVERSCAN),
        -round(height * OVERSCAN),
        "finish",
    )
