from dataclasses import replace

import pytest

from perform.film.stage_set import SIZE
from yanyi.art.scenery.scene import build_scenery
from yanyi.board.types import Setting, View
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.perform.film.shores import water_of
from yanyi.perform.film.studio import Size
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

RIVER = Setting(SettingKind.RIVER, 5, Era.PERIOD_CHINESE)
WIDE = View(RIVER, (), Framing.WIDE)


def test_rivers_and_seas_have_water_and_rooms_and_faces_have_none() -> None:
    assert water_of(WIDE, SIZE) is not None
    assert water_of(replace(WIDE, framing=Framing.CLOSE), SIZE) is None
    room = Setting(SettingKind.ROOM, 5, Era.MODERN, inside=True)
    assert water_of(replace(WIDE, setting=room), SIZE) is None
    below = replace(RIVER, kind=SettingKind.BOAT, inside=True)
    assert water_of(replace(WIDE, setting=below), SIZE) is None


def test_it_is_wet_in_the_rain_and_dark_at_night() -> None:
    rainy = replace(RIVER, weather=Weather.RAIN, time=TimeOfDay.NIGHT)
    water = water_of(replace(WIDE, setting=rainy), SIZE)
    assert water is not None
    assert water.wet
    assert water.dark


@pytest.mark.parametrize("framing", [Framing.ESTABLISHING, Framing.MEDIUM])
@pytest.mark.parametrize("kind", [SettingKind.RIVER, SettingKind.SEASHORE])
def test_water_is_where_the_picture_has_it(kind: SettingKind, framing: Framing) -> None:
    """The painted layer of water begins where the film lets it move."""
    size = Size(256, 144)
    setting = replace(RIVER, kind=kind, season=Season.SUMMER)
    water = water_of(View(setting, (), framing), size)
    assert water is not None
    layer = next(
        one
        for one in build_scenery(setting, size.width, size.height, framing).layers
        if abs(one.depth - water.depth) < 0.03
    )
    alpha = layer.image.toarray()[..., 3]
    rows = [n for n in range(alpha.shape[0]) if alpha[n].min() == 255]
    top = (min(rows) + layer.top) / size.height
    assert top == pytest.approx(water.far, abs=0.05)
    assert water.far < water.near
