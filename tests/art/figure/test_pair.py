from dataclasses import replace

import numpy as np
import pytest

from art.figure.drawing import Pixels, differs, drawn
from yanyi.art.figure.figure import draw_figure, measure_figure
from yanyi.art.figure.pair import Partner, couples, gap, partners
from yanyi.art.figure.speaking import Face
from yanyi.board.types import Actor, Look
from yanyi.board.vocabulary import Costume, Pose
from yanyi.story.vocabulary import Age, Gender

MAN = Look(8, Gender.MALE, costume=Costume.SHIRT)
WOMAN = Look(3, Gender.FEMALE, costume=Costume.HANFU)
CHILD = Look(5, Gender.MALE, Age.CHILD, costume=Costume.HOODIE)
PAIRS = [(MAN, WOMAN), (WOMAN, MAN), (MAN, CHILD), (CHILD, WOMAN)]
BOX = (-330.0, -640.0, 330.0, 60.0)


def two(pose: Pose, one: Look, other: Look) -> tuple[Actor, Actor]:
    return Actor(one, 0.3, True, pose), Actor(other, 0.7, False, pose)


def alone(actor: Actor, partner: Partner, shift: float) -> Pixels:
    return drawn(
        lambda ink: (ink.canvas.translate(shift, 0), draw_figure(ink, actor, Face(), partner)),
        BOX, 264, 1.4,
    )  # fmt: skip


@pytest.mark.parametrize("pose", [Pose.EMBRACE, Pose.HOLD_HANDS])
@pytest.mark.parametrize("looks", PAIRS)
def test_two_who_touch_touch(pose: Pose, looks: tuple[Look, Look]) -> None:
    actors = two(pose, *looks)
    gaps = couples(actors)
    left, right = partners(actors, gaps)
    assert left is not None
    assert right is not None
    half = gaps[0, 1] / 2
    a, b = alone(actors[0], left, -half), alone(actors[1], right, half)
    assert ((a[..., 3] > 200) & (b[..., 3] > 200)).sum() > 20
    faces = [measure_figure(one, Face(), p) for one, p in zip(actors, (left, right), strict=True)]
    apart = abs(faces[0].mouth[0] - half - faces[1].mouth[0] - half)
    high = abs(faces[0].mouth[1] - faces[1].mouth[1])
    assert max(apart, high) > 20


@pytest.mark.parametrize("pose", [Pose.EMBRACE, Pose.HOLD_HANDS])
def test_the_hands_go_to_the_partner(pose: Pose) -> None:
    actor, other = two(pose, MAN, CHILD)
    near, far = (
        alone(actor, Partner(other, dx), 0) for dx in (gap(actor, other), -gap(actor, other))
    )
    assert differs(near, far) > 0.005
    turned = replace(actor, faces_right=False)
    back = replace(other, faces_right=True)
    mirrored = alone(turned, Partner(back, -gap(actor, other)), 0)
    assert np.abs(mirrored[:, ::-1, 3].astype(int) - near[..., 3]).mean() < 9


def test_the_shorter_stands_before_the_taller() -> None:
    actors = two(Pose.EMBRACE, CHILD, MAN)
    left, right = partners(actors, couples(actors))
    assert left is not None
    assert right is not None
    assert left.before
    assert not right.before


def test_only_two_at_a_time_and_only_in_poses_of_two() -> None:
    actors = two(Pose.EMBRACE, MAN, WOMAN)
    third = Actor(CHILD, 0.9, False, Pose.EMBRACE)
    assert list(couples((*actors, third))) == [(0, 1)]
    assert couples(tuple(replace(one, pose=Pose.TALK) for one in actors)) == {}
    assert gap(*two(Pose.EMBRACE, MAN, WOMAN)) < gap(*two(Pose.HOLD_HANDS, MAN, WOMAN))
