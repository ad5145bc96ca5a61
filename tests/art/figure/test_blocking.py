import itertools

import pytest

from yanyi.art.figure.blocking import Stage, block
from yanyi.art.figure.figure import Marks, measure_figure
from yanyi.art.figure.speaking import Face
from yanyi.board.types import Actor, Look
from yanyi.board.vocabulary import Framing, Pose
from yanyi.story.vocabulary import Age

STAGE = Stage(1280, 720, 0.85, 0.3)


def marks(count: int, pose: Pose = Pose.STAND) -> tuple[Marks, ...]:
    return tuple(
        measure_figure(
            Actor(Look(i, age=Age.CHILD if i == 2 else Age.ADULT), 0.5, i % 2 == 0, pose), Face()
        )
        for i in range(count)
    )


@pytest.mark.parametrize("framing", [f for f in Framing if f is not Framing.INSERT])
@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_heads_do_not_overlap_and_stay_in_the_picture(framing: Framing, count: int) -> None:
    shown = marks(count)
    places = block(framing, STAGE, shown, (0.5,) * count)
    heads = sorted(
        (p.x + m.head[0] * p.scale, p.x + m.head[2] * p.scale)
        for p, m in zip(places, shown, strict=True)
    )
    assert heads[0][0] >= -1
    assert heads[-1][1] <= 1281
    assert all(a[1] <= b[0] + 1 for a, b in itertools.pairwise(heads))


def test_nearer_cameras_show_larger_figures_with_room_for_words() -> None:
    order = (Framing.ESTABLISHING, Framing.WIDE, Framing.MEDIUM, Framing.CLOSE)
    one = marks(1)
    scales = [block(f, STAGE, one, (0.5,))[0].scale for f in order]
    assert scales == sorted(scales)
    for framing in order:
        place = block(framing, STAGE, one, (0.5,))[0]
        assert place.y + one[0].head[1] * place.scale > 0.08 * 720


def test_order_across_the_view_is_kept() -> None:
    places = block(Framing.MEDIUM, STAGE, marks(3), (0.8, 0.2, 0.5))
    assert places[1].x < places[2].x < places[0].x


def test_insert_puts_the_hand_in_the_middle() -> None:
    one = marks(1, Pose.HOLD)
    place = block(Framing.INSERT, STAGE, one, (0.2,))[0]
    assert place.x + one[0].hand[0] * place.scale == pytest.approx(640)


def test_narrow_panels_hold_two() -> None:
    shown = marks(2)
    places = block(Framing.MEDIUM, Stage(420, 900, 0.85, 0.3), shown, (0.3, 0.7))
    assert places[0].x > 0
    assert places[1].x < 420
    assert places[0].scale < block(Framing.MEDIUM, STAGE, shown, (0.3, 0.7))[0].scale


def test_two_who_touch_stand_together_wherever_they_want_to_stand() -> None:
    shown = marks(3, Pose.HOLD_HANDS)
    for framing in (Framing.WIDE, Framing.MEDIUM):
        places = block(framing, STAGE, shown, (0.1, 0.5, 0.9), {(0, 2): 130.0})
        assert places[2].x - places[0].x == pytest.approx(130.0 * places[0].scale)
        assert places[2].y == places[0].y
        assert not places[0].x < places[1].x < places[2].x


@pytest.mark.parametrize("pose", [Pose.LIE, Pose.FALL, Pose.BOW])
@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM, Framing.CLOSE])
def test_whoever_lies_or_bows_has_the_head_in_the_picture(framing: Framing, pose: Pose) -> None:
    shown = marks(1, pose)
    for x in (0.2, 0.5, 0.8):
        place = block(framing, STAGE, shown, (x,))[0]
        assert place.x + shown[0].head[0] * place.scale >= 0
        assert place.x + shown[0].head[2] * place.scale <= STAGE.width


UPRIGHT = Stage(1080, 1920, 0.85, 0.3)


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
def test_upright_figures_overlap_and_stand_large_with_their_heads_high(
    count: int, framing: Framing
) -> None:
    shown = marks(count)
    wanted = tuple((n + 0.5) / count for n in range(count))
    places = block(framing, UPRIGHT, shown, wanted)
    broad = block(framing, Stage(1200, 1920, 0.85, 0.3), shown, wanted)
    assert places[0].scale > broad[0].scale * 0.99
    heads = sorted(
        (p.x + m.head[0] * p.scale, p.x + m.head[2] * p.scale, p.y + m.head[1] * p.scale)
        for p, m in zip(places, shown, strict=True)
    )
    assert heads[0][0] >= -1
    assert heads[-1][1] <= 1081
    assert 0.08 < min(top for _, _, top in heads) / 1920 < 0.42
    shared = [max(0, a[1] - b[0]) / (a[1] - a[0]) for a, b in itertools.pairwise(heads)]
    assert max(shared) < 0.25
