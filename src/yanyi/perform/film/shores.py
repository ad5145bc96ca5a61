"""Where the open water of a setting lies in a picture of it."""

from dataclasses import dataclass

from yanyi.art.film_water import Water
from yanyi.board.types import View
from yanyi.board.vocabulary import Framing, SettingKind
from yanyi.perform.film.studio import Size
from yanyi.story.vocabulary import Season, TimeOfDay, Weather


@dataclass(frozen=True, slots=True)
class _Shore:
    """A place by water: its horizon, the far and the near edge of the water, in place units."""

    horizon: float
    far: float
    near: float


_SHORES = {
    SettingKind.RIVER: _Shore(560, 570, 846),
    SettingKind.SEASHORE: _Shore(520, 524, 800),
    SettingKind.BOAT: _Shore(500, 508, 770),
    SettingKind.SHIP: _Shore(520, 524, 770),
    SettingKind.BRIDGE: _Shore(560, 580, 762),
}
_CLEAR = frozenset({Framing.ESTABLISHING, Framing.WIDE, Framing.MEDIUM})
"""Nearer than these the water is out of focus."""
_DARK = frozenset({TimeOfDay.NIGHT, TimeOfDay.EVENING})
_WET = frozenset({Weather.RAIN, Weather.STORM})
_DEPTH = 0.33


def water_of(view: View, size: Size) -> Water | None:
    """The open water of a view, if there is any to be seen."""
    setting = view.setting
    shore = _SHORES.get(setting.kind)
    frozen = setting.season is Season.WINTER and setting.kind is SettingKind.BRIDGE
    if shore is None or setting.inside or view.framing not in _CLEAR or frozen:
        return None
    from yanyi.art.scenery.site import Camera

    camera = Camera(size.width, size.height, view.framing, shore.horizon, 0.0)
    far, near = (
        round(camera.spot(0, y, _DEPTH)[1] / size.height, 4) for y in (shore.far, shore.near)
    )
    return Water(far, near, _DEPTH, setting.weather in _WET, setting.time in _DARK)
