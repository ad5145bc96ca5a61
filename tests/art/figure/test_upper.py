import numpy as np
import pytest

from art.figure.drawing import Pixels, covered, drawn
from yanyi.art.figure.cut import CUTS, cloth
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.person import person
from yanyi.art.figure.skeleton import Skeleton, skeleton
from yanyi.art.figure.stance import stance
from yanyi.art.figure.upper import draw_neck, draw_trunk, trunk_path
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Pose, Prop

CHEST = (-80.0, -460.0, 80.0, -280.0)


def bones(look: Look) -> Skeleton:
    return skeleton(person(look), stance(Pose.STAND, Prop.NONE))


def trunk(look: Look, mirrored: bool) -> Pixels:
    """The chest as seen; the drawing is turned over when mirrored, as the figure is."""
    who, s = person(look), bones(look)

    def paint(ink: Ink) -> None:
        if mirrored:
            ink.canvas.scale(-1, 1)
        draw_neck(ink, s, who, s.neck)
        draw_trunk(ink, s, who, CUTS[look.costume], cloth(who), mirrored)

    return drawn(paint, CHEST)


@pytest.mark.parametrize("costume", [c for c in Costume if CUTS[c].neck.value == "cross"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_collar_closes_left_over_right_as_worn(costume: Costume, mirrored: bool) -> None:
    look = Look(1, costume=costume, colour="#2040c0", second_colour="#e02020")
    pixels = trunk(look, mirrored).astype(int)
    red = (pixels[..., 0] > 150) & (pixels[..., 1] < 90) & (pixels[..., 2] < 110)
    rows = slice(round(len(red) * 0.67), round(len(red) * 0.73))
    columns = np.nonzero(red[rows])[1]
    assert columns.size > 20
    assert columns.mean() < pixels.shape[1] / 2


@pytest.mark.parametrize("costume", Costume)
def test_every_costume_covers_the_chest(costume: Costume) -> None:
    assert covered(trunk(Look(1, costume=costume), False)) > 0.25


def test_trunk_is_where_the_skeleton_is() -> None:
    s = bones(Look(1))
    path = trunk_path(s, False)
    assert path.contains(*s.trunk(0, -100))
    assert not path.contains(*s.trunk(80, -100))
