from dataclasses import replace
from itertools import combinations

import pytest

from art.scenery.survey import HEIGHT, WIDTH, apart, flat, pixels_of, whole
from yanyi.art.scenery.scene import build_scenery
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.story.vocabulary import TimeOfDay, Weather

RIVER = Setting(SettingKind.RIVER, 7, Era.PERIOD_CHINESE, time=TimeOfDay.DUSK)


def test_the_same_setting_is_the_same_to_the_pixel() -> None:
    one, two = (build_scenery(RIVER, WIDTH, HEIGHT, Framing.WIDE) for _ in range(2))
    for first, second in zip(one.layers, two.layers, strict=True):
        assert (pixels_of(first.image) == pixels_of(second.image)).all()
    assert one.light == two.light


def test_every_kind_is_another_place() -> None:
    shown = [
        flat(whole(Setting(kind, 3, Era.PERIOD_CHINESE)))
        for kind in SettingKind
        if kind not in (SettingKind.ROOM, SettingKind.OFFICE, SettingKind.CAFE, SettingKind.STREET)
    ]
    assert min(apart(one, two) for one, two in combinations(shown, 2)) > 6


def test_layers_run_from_back_to_front_with_a_foreground() -> None:
    depths = [layer.depth for layer in whole(RIVER).layers]
    assert depths == sorted(depths)
    assert depths[0] < 0.1
    assert any(0.6 < depth < 0.9 for depth in depths)


@pytest.mark.parametrize("framing", list(Framing))
def test_every_framing_fills_the_view(framing: Framing) -> None:
    scenery = whole(RIVER, framing)
    assert scenery.ground > 0.8 or framing in (Framing.MEDIUM, Framing.CLOSE, Framing.INSERT)
    if framing in (Framing.ESTABLISHING, Framing.WIDE):
        assert scenery.ground < 0.96


def test_nearer_framings_show_it_larger_and_close_ones_softer() -> None:
    statures = [whole(RIVER, one).stature for one in (Framing.ESTABLISHING, Framing.WIDE)]
    assert statures[0] < statures[1] < whole(RIVER, Framing.MEDIUM).stature
    sharp, soft = (
        abs(
            flat(build_scenery(RIVER, 480, 270, one), 480, 270)[:, 1:, 0]
            - flat(build_scenery(RIVER, 480, 270, one), 480, 270)[:, :-1, 0]
        )
        for one in (Framing.MEDIUM, Framing.CLOSE)
    )
    assert (soft > 24).mean() < 0.5 * (sharp > 24).mean()


@pytest.mark.parametrize(("width", "height"), [(120, 300), (400, 100), (200, 200)])
def test_tall_and_broad_panels_are_filled(width: int, height: int) -> None:
    for kind in (SettingKind.RIVER, SettingKind.ROOM):
        setting = Setting(kind, 5, Era.MODERN)
        for framing in (Framing.ESTABLISHING, Framing.CLOSE):
            shown = flat(build_scenery(setting, width, height, framing), width, height)
            assert (shown[..., 3] == 255).all()


def test_every_hour_and_every_weather_looks_different() -> None:
    hours = [one for one in TimeOfDay if one is not TimeOfDay.UNKNOWN]
    by_hour = [flat(whole(Setting(SettingKind.RIVER, 7, Era.MODERN, time=one))) for one in hours]
    assert min(apart(one, two) for one, two in combinations(by_hour, 2)) > 3
    skies = [one for one in Weather if one is not Weather.UNKNOWN]
    by_sky = [flat(whole(Setting(SettingKind.FIELD, 7, Era.MODERN, weather=one))) for one in skies]
    assert min(apart(one, two) for one, two in combinations(by_sky, 2)) > 1.5


def test_unknown_hour_and_weather_are_a_clear_day() -> None:
    plain = Setting(
        SettingKind.GARDEN, 7, Era.MODERN, time=TimeOfDay.UNKNOWN, weather=Weather.UNKNOWN
    )
    assert apart(flat(whole(plain)), flat(whole(Setting(SettingKind.GARDEN, 7, Era.MODERN)))) == 0


def test_two_seeds_are_two_places() -> None:
    for kind in (SettingKind.RIVER, SettingKind.ROOM, SettingKind.OLD_STREET, SettingKind.CAFE):
        one, two = (flat(whole(Setting(kind, seed, Era.MODERN))) for seed in (1, 2))
        assert apart(one, two) > 5


def test_lamps_are_lit_at_night_and_tell_of_their_light() -> None:
    for kind in (SettingKind.OLD_STREET, SettingKind.TAVERN, SettingKind.CITY, SettingKind.ROOM):
        night, day = (
            whole(Setting(kind, 7, Era.MODERN, time=hour)).light.glows
            for hour in (TimeOfDay.NIGHT, TimeOfDay.DAY)
        )
        assert len(night) > len(day)
        assert all(0 < glow.radius < 1.5 and -0.3 < glow.x < 1.3 for glow in night)


def test_no_gap_opens_between_wall_and_floor_when_the_camera_is_near() -> None:
    for kind in (SettingKind.OLD_ROOM, SettingKind.CAFE, SettingKind.CARRIAGE, SettingKind.PALACE):
        for framing in (Framing.WIDE, Framing.MEDIUM):
            built = whole(Setting(kind, 7, Era.PERIOD_WESTERN, inside=True), framing)
            inner = replace(built, layers=tuple(one for one in built.layers if one.depth > 0.2))
            assert (flat(inner)[round(HEIGHT * 0.75) :, :, 3] == 255).all()
