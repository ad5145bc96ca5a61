import itertools

import numpy as np

from art.figure.drawing import Pixels, covered, differs, drawn
from yanyi.art.figure.mount import Mount, draw_mount, mount_of, saddle, span
from yanyi.art.figure.person import person
from yanyi.art.figure.poses import stance
from yanyi.art.figure.skeleton import skeleton
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Pose, Prop
from yanyi.story.vocabulary import Age

RIDERS = {
    Mount.HORSE: Look(1, costume=Costume.ARMOUR),
    Mount.DONKEY: Look(1, costume=Costume.WORK_TUNIC),
    Mount.OX: Look(1, age=Age.CHILD, costume=Costume.HANFU),
}


def animal(look: Look) -> Pixels:
    who = person(look)
    s = skeleton(who, stance(Pose.RIDE, Prop.NONE), seat=saddle(who))
    return drawn(lambda ink: draw_mount(ink, who, s), (-330.0, -500.0, 330.0, 40.0))


def test_everybody_rides_what_suits_them() -> None:
    assert {mount_of(person(look)): kind for kind, look in RIDERS.items()} == {k: k for k in Mount}


def test_animals_differ_and_stand_on_the_ground() -> None:
    shown = [animal(look) for look in RIDERS.values()]
    assert all(covered(one) > 0.1 for one in shown)
    assert all(differs(a, b) > 0.05 for a, b in itertools.combinations(shown, 2))
    for one in shown:
        lowest = np.flatnonzero(one[..., 3].any(axis=1))[-1]
        assert abs(lowest - 500 / 540 * len(one)) < 4


def test_the_rider_sits_on_the_back_and_the_animal_is_longer_than_the_rider() -> None:
    for look in RIDERS.values():
        who = person(look)
        left, right = span(who)
        assert left < -100
        assert right > 100
        assert 180 < saddle(who) < 320
