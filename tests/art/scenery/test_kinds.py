import pytest

from art.scenery.survey import apart, flat, pixels_of, whole
from yanyi.art.palette import is_indoors
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

KINDS = list(SettingKind)[24:]


@pytest.mark.parametrize("kind", KINDS)
def test_a_place_is_the_same_again_and_another_from_another_seed(kind: SettingKind) -> None:
    one, again, other = (
        flat(whole(Setting(kind, seed, Era.PERIOD_WESTERN), Framing.WIDE)) for seed in (5, 5, 6)
    )
    assert apart(one, again) == 0
    assert apart(one, other) > 1.5


@pytest.mark.parametrize("kind", KINDS)
def test_bad_weather_and_winter_night_draw_with_layers_in_order(kind: SettingKind) -> None:
    for weather, season in ((Weather.STORM, Season.AUTUMN), (Weather.SNOW, Season.WINTER)):
        setting = Setting(kind, 9, Era.MODERN, time=TimeOfDay.NIGHT, weather=weather, season=season)
        built = whole(setting)
        depths = [layer.depth for layer in built.layers]
        assert depths == sorted(depths)
        assert any(0.6 < depth < 0.9 for depth in depths)
        assert 0.8 < built.ground < 0.96
        assert 0.2 < built.stature < 0.6
        assert is_indoors(setting) or built.layers[-2].state == "air"


@pytest.mark.parametrize("kind", KINDS)
def test_something_of_the_place_stands_behind_near_heads(kind: SettingKind) -> None:
    for framing in (Framing.MEDIUM, Framing.CLOSE):
        built = whole(Setting(kind, 7, Era.PERIOD_CHINESE), framing)
        assert flat(built)[..., :3].std() > 12
        assert pixels_of(built.layers[0].image).any()
