from art.scenery.survey import apart, covered, site, sketch, span
from yanyi.art.scenery.court import (
    bronze_lamp,
    columns,
    incense,
    paving,
    side_wall,
    stone_post,
    wetness,
)
from yanyi.story.vocabulary import TimeOfDay, Weather


def test_paving_fills_the_ground_and_turns_white_in_snow() -> None:
    stone = sketch(lambda s, b: paving(s, b, 700, "#a09080"))
    snow = sketch(lambda s, b: paving(s, b, 700, "#a09080"), site(weather=Weather.SNOW))
    assert abs(span(stone)[1] - 700) < 14
    assert snow[-20, :, :3].mean() > stone[-20, :, :3].mean() + 15


def test_only_rain_wets_the_ground() -> None:
    assert not covered(sketch(lambda s, b: wetness(s, b, 700)))
    assert covered(sketch(lambda s, b: wetness(s, b, 700), site(weather=Weather.RAIN))) > 0.2


def test_what_stands_in_a_court_stands_on_the_ground() -> None:
    for paint in (
        lambda s, b: incense(s, b, 0, 900, 200),
        lambda s, b: stone_post(b, 0, 900, 250),
        lambda s, b: bronze_lamp(s, b, 0, 900, 250),
    ):
        _, top, _, bottom = span(sketch(paint))
        assert 890 < bottom < 915
        assert top < 700


def test_the_bronze_lamp_is_lit_at_night() -> None:
    night = site(time=TimeOfDay.NIGHT)
    sketch(lambda s, b: bronze_lamp(s, b, 0, 900, 250), night)
    assert len(night.glows) == 1


def test_walls_leave_the_middle_open_and_columns_stand_apart() -> None:
    walls = sketch(lambda s, b: side_wall(s, b, "#b5604a"))
    middle = walls.shape[1] // 2
    assert not walls[:, middle, 3].any()
    assert walls[:, 10, 3].any()
    posts = sketch(lambda s, b: columns(s, b, (-300.0, 300.0), 80, "#a4382c"))
    assert not posts[60, middle, 3]
    assert apart(walls, posts) > 5
