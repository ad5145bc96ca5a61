from art.scenery.survey import covered, site, sketch, span
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT, beams, boards, moods_of_light, rug, wall
from yanyi.art.scenery.site import Site
from yanyi.board.vocabulary import SettingKind
from yanyi.story.vocabulary import TimeOfDay


def test_wall_and_floor_meet_and_fill_everything() -> None:
    above = sketch(lambda s, b: wall(s, b, "#e3d3b0", "#8a6040"))
    below = span(sketch(lambda s, b: boards(s, b, "#8a6040")))
    foot = round((0.08 + FOOT / 1000) * 180)
    assert above[foot - 60, :, :3].mean() > above[foot + 8, :, :3].mean() + 40
    assert abs(below[1] - FOOT) < 14

    def shell(site: Site, brush: Brush) -> None:
        boards(site, brush, "#8a6040", tiles=True)
        wall(site, brush, "#e3d3b0")

    both = sketch(shell)
    assert (both[..., 3] == 255).all()


def test_posts_stand_where_they_are_said_to() -> None:
    def beamed(posts: tuple[float, ...]) -> float:
        return covered(sketch(lambda s, b: beams(s, b, "#7a4a32", posts=posts)))

    without, with_post = beamed(()), beamed((0.0,))
    assert with_post > without


def test_a_rug_lies_about_its_point() -> None:
    left, top, right, bottom = span(
        sketch(lambda s, b: rug(s, b, 0, 880, 600, "#8f3f38", "#d9b26a"))
    )
    assert abs(left + right) < 12
    assert top < 880 < bottom


def test_lamps_warm_the_air_of_a_room() -> None:
    night = site(SettingKind.ROOM, time=TimeOfDay.NIGHT)
    lit = sketch(moods_of_light, night)
    plain = sketch(moods_of_light, site(SettingKind.ROOM))
    middle = (slice(60, 90), slice(150, 200), slice(3, 4))
    assert lit[middle].mean() > plain[middle].mean()
