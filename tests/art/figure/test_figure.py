import itertools
from dataclasses import replace

import numpy as np
import pytest

from art.figure.drawing import BODY, Pixels, covered, differs, drawn
from yanyi.art.figure.figure import draw_figure, measure_figure
from yanyi.art.figure.speaking import Face
from yanyi.board.types import Actor, Look
from yanyi.board.vocabulary import Costume, Head, Pose, Prop, Turn
from yanyi.story.vocabulary import Age, Emotion, Gender

ACTOR = Actor(Look(3, Gender.FEMALE, costume=Costume.HANFU), 0.5, True)


def figure(actor: Actor, face: Face | None = None, light: float = -1.0) -> Pixels:
    return drawn(lambda ink: draw_figure(ink, actor, face or Face()), BODY, 240, 1.4, light)


def coarse(shown: list[Pixels]) -> list[Pixels]:
    """Every third pixel is enough to tell two pictures apart."""
    return [one[::3, ::3] for one in shown]


def test_the_same_actor_is_drawn_alike_to_the_pixel() -> None:
    assert np.array_equal(figure(ACTOR), figure(replace(ACTOR)))


def test_every_pose_is_its_own_picture() -> None:
    shown = [figure(replace(ACTOR, pose=pose)) for pose in Pose]
    assert all(covered(one) > 0.08 for one in shown)
    assert all(differs(a, b) > 0.008 for a, b in itertools.combinations(coarse(shown), 2))


@pytest.mark.parametrize("pose", Pose)
def test_every_pose_is_seen_from_every_side(pose: Pose) -> None:
    turns = [figure(replace(ACTOR, pose=pose, turn=turn)) for turn in Turn]
    assert all(covered(one) > 0.06 for one in turns)
    assert all(differs(a, b) > 0.01 for a, b in itertools.combinations(turns, 2))


@pytest.mark.parametrize("costume", Costume)
@pytest.mark.parametrize("gender", [Gender.FEMALE, Gender.MALE])
def test_every_costume_is_drawn_in_every_turn_and_mirrors(costume: Costume, gender: Gender) -> None:
    look = Look(5, gender, costume=costume)
    for turn in Turn:
        actor = Actor(look, 0.5, True, Pose.WALK, turn=turn)
        one, other = figure(actor), figure(replace(actor, faces_right=False), light=1.0)
        assert covered(one) > 0.08
        assert np.abs(one[:, ::-1, 3].astype(int) - other[..., 3]).mean() < 4


def test_costumes_are_told_apart_in_the_same_colours() -> None:
    looks = [
        Look(5, Gender.MALE, costume=costume, hair=2, colour="#4a6b94", second_colour="#8a4a3a")
        for costume in Costume
    ]
    shown = [figure(Actor(look, 0.5, True, Pose.SALUTE)) for look in looks]
    assert all(differs(a, b) > 0.004 for a, b in itertools.combinations(coarse(shown), 2))


@pytest.mark.parametrize("costume", [Costume.HANFU, Costume.SUIT, Costume.PLATE_ARMOUR])
def test_five_builds_are_five_figures(costume: Costume) -> None:
    usual = Look(8, Gender.MALE, costume=costume)
    builds = (
        replace(usual, age=Age.CHILD), replace(usual, build=-0.7, height=-0.7), usual,
        replace(usual, build=0.7), replace(usual, build=0.4, height=2.0),
    )  # fmt: skip
    shown = [figure(Actor(look, 0.5, True)) for look in builds]
    assert all(differs(a, b) > 0.015 for a, b in itertools.combinations(shown, 2))
    tops = [-measure_figure(Actor(look, 0.5, True), Face()).body[1] for look in builds]
    assert tops[0] < tops[1] < tops[2] < tops[4]


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("costume", [Costume.HANFU, Costume.SHIRT])
def test_nobody_who_lies_floats(costume: Costume, turn: Turn) -> None:
    actor = Actor(Look(5, costume=costume), 0.5, True, Pose.LIE, turn=turn)
    rows = np.flatnonzero(figure(actor)[..., 3].any(axis=1))
    ground = 640 * 240 / 600
    assert ground - 8 < rows[-1] < ground + 14


@pytest.mark.parametrize("costume", Costume)
def test_every_costume_is_worn_both_ways(costume: Costume) -> None:
    actor = Actor(Look(5, costume=costume), 0.5, True, Pose.TALK)
    assert differs(figure(actor), figure(replace(actor, faces_right=False))) > 0.03


@pytest.mark.parametrize("faces_right", [True, False])
@pytest.mark.parametrize("pose", Pose)
def test_marks_lie_where_the_figure_is(pose: Pose, faces_right: bool) -> None:
    actor = replace(ACTOR, pose=pose, faces_right=faces_right)
    marks = measure_figure(actor, Face())
    assert marks.head[0] < marks.mouth[0] < marks.head[2]
    assert marks.head[1] < marks.mouth[1] < marks.head[3]
    assert marks.body[0] <= marks.head[0]
    assert marks.body[1] <= marks.head[1] + 1
    pixels = figure(actor)
    scale = 240 / 600
    y, x = round((marks.mouth[1] + 640) * scale), round((marks.mouth[0] + 300) * scale)
    assert pixels[y, x, 3] == 255


def test_open_mouth_and_blink_change_little_and_in_the_head() -> None:
    rest = figure(ACTOR)
    for face in (Face(mouth="open"), Face(blink=True)):
        changed = np.abs(rest.astype(int) - figure(ACTOR, face)).max(axis=-1) > 24
        assert 0 < changed.mean() < 0.01
        assert not changed[120:].any()


def test_props_heads_and_feelings_show() -> None:
    assert differs(figure(ACTOR), figure(replace(ACTOR, prop=Prop.LANTERN))) > 0.01
    monkey = replace(ACTOR, look=replace(ACTOR.look, head=Head.MONKEY))
    assert differs(figure(ACTOR), figure(monkey)) > 0.01
    angry = replace(ACTOR, emotion=Emotion.ANGRY, intensity=1.0)
    assert differs(figure(ACTOR), figure(angry)) > 0.0015
    assert differs(figure(ACTOR), figure(ACTOR, light=1.0)) > 0.01


@pytest.mark.parametrize("head", Head)
def test_every_head_turns_and_its_marks_turn_with_it(head: Head) -> None:
    shown = []
    for turn in Turn:
        actor = replace(ACTOR, look=replace(ACTOR.look, head=head), turn=turn)
        marks, other = (
            measure_figure(replace(actor, faces_right=way), Face()) for way in (True, False)
        )
        assert marks.head[0] < marks.mouth[0] < marks.head[2]
        assert marks.head[1] < marks.eyes[1] < marks.mouth[1] < marks.head[3]
        assert other.mouth == pytest.approx((-marks.mouth[0], marks.mouth[1]))
        pixels = figure(actor)
        y, x = round((marks.mouth[1] + 640) * 0.4), round((marks.mouth[0] + 300) * 0.4)
        assert pixels[y, x, 3] == 255
        shown.append(pixels)
    assert differs(shown[0], shown[-1]) > 0.005
