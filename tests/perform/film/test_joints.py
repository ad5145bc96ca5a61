from dataclasses import replace

import pytest

from perform.film.stage_set import SHOT, SIZE
from yanyi.art.film_camera import Aim, Camera
from yanyi.board.types import Setting, Shot
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.models.answers import Box
from yanyi.perform.film.joints import Joint, carried_on, dissolves, joint_of, matched
from yanyi.story.vocabulary import Mood, Season, TimeOfDay

RIVER = Setting(SettingKind.RIVER, 5, Era.MODERN, season=Season.WINTER)
CAFE = Setting(SettingKind.CAFE, 9, Era.MODERN, inside=True)


def shot(setting: Setting) -> Shot:
    return replace(SHOT, view=replace(SHOT.view, setting=setting))


@pytest.mark.parametrize(
    ("after", "joint"),
    [
        (RIVER, Joint.DISSOLVE),
        (replace(RIVER, time=TimeOfDay.NIGHT), Joint.DISSOLVE),
        (replace(RIVER, seed=8), Joint.MATCH),
        (replace(RIVER, seed=8, season=Season.SPRING), Joint.DISSOLVE),
        (CAFE, Joint.MATCH),
        (replace(CAFE, time=TimeOfDay.NIGHT), Joint.FADE),
        (replace(CAFE, mood=Mood.FEARFUL), Joint.FADE),
    ],
)
def test_joints_say_what_happens_between_scenes(after: Setting, joint: Joint) -> None:
    assert joint_of(shot(RIVER), shot(after)) is joint


def test_other_people_elsewhere_are_cut_to() -> None:
    other = replace(shot(CAFE), roles=("he", "she"))
    assert joint_of(shot(RIVER), other) is Joint.CUT
    wide = replace(shot(CAFE), view=replace(shot(CAFE).view, framing=Framing.WIDE))
    assert joint_of(shot(RIVER), wide) is Joint.CUT


def test_a_dissolve_needs_time_on_both_sides() -> None:
    assert dissolves(48, 12, 24)
    assert not dissolves(30, 48, 24)
    assert not dissolves(48, 11, 24)


def test_a_head_is_brought_to_where_the_other_was() -> None:
    head, onto = Box(700, 200, 800, 320), Box(600, 180, 720, 324)
    camera = matched(Camera(Aim(), Aim(10, zoom=1.1)), head, onto, SIZE)
    assert camera is not None
    start = camera.start
    x = (750 - 640 - start.x) * start.zoom + 640
    y = (260 - 360 - start.y) * start.zoom + 360
    assert x == pytest.approx(660, abs=1)
    assert y == pytest.approx(252, abs=1)
    assert start.zoom == pytest.approx(1.2)
    assert camera.end == Aim(10, zoom=1.1)


def test_heads_too_far_apart_or_of_other_sizes_are_not_matched() -> None:
    head = Box(700, 200, 800, 320)
    assert matched(Camera(), head, Box(20, 180, 120, 300), SIZE) is None
    assert matched(Camera(), head, Box(600, 100, 900, 460), SIZE) is None
    assert matched(Camera(), head, Box(700, 200, 740, 248), SIZE) is None


def test_a_movement_is_carried_on() -> None:
    left, right = Camera(Aim(20), Aim(-20)), Camera(Aim(-30, 5), Aim(30, -5, 1.1))
    turned = carried_on(right, left)
    assert (turned.start, turned.end) == (Aim(30, 5), Aim(-30, -5, 1.1))
    assert carried_on(right, right) == right
    assert carried_on(right, Camera()) == right
