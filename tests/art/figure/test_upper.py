from dataclasses import replace

import numpy as np
import pytest

from art.figure.drawing import Pixels, covered, differs, drawn
from yanyi.art.figure.cut import CUTS, cloth, cut_of
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.person import person
from yanyi.art.figure.poses import stance
from yanyi.art.figure.skeleton import Skeleton, skeleton
from yanyi.art.figure.upper import draw_neck, draw_trunk
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Pose, Prop, Turn
from yanyi.story.vocabulary import Gender

CHEST = (-80.0, -460.0, 80.0, -280.0)


def bones(look: Look, turn: Turn = Turn.THREE_QUARTER) -> Skeleton:
    return skeleton(person(look), stance(Pose.SALUTE, Prop.NONE), turn=turn)


def trunk(look: Look, mirrored: bool, turn: Turn = Turn.THREE_QUARTER) -> Pixels:
    """The chest as seen; the drawing is turned over when mirrored, as the figure is."""
    who, s = person(look), bones(look, turn)

    def paint(ink: Ink) -> None:
        if mirrored:
            ink.canvas.scale(-1, 1)
        draw_neck(ink, s, who, s.neck)
        draw_trunk(ink, s, who, cut_of(who), cloth(who), mirrored)

    return drawn(paint, CHEST)


@pytest.mark.parametrize("costume", [c for c in Costume if CUTS[c].neck.value == "cross"])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
def test_the_collar_closes_left_over_right_as_worn(
    costume: Costume, mirrored: bool, turn: Turn
) -> None:
    look = Look(1, costume=costume, colour="#2040c0", second_colour="#e02020")
    pixels = trunk(look, mirrored, turn).astype(int)
    red = (pixels[..., 0] > 150) & (pixels[..., 1] < 90) & (pixels[..., 2] < 110)
    high, low = (bones(look, turn).trunk(2, y) for y in (-86, -76))
    scale = pixels.shape[1] / (CHEST[2] - CHEST[0])
    rows = slice(round((high[1] - CHEST[1]) * scale), round((low[1] - CHEST[1]) * scale))
    middle = ((-high[0] if mirrored else high[0]) - CHEST[0]) * scale
    columns = np.nonzero(red[rows])[1]
    if turn is Turn.PROFILE and mirrored:
        assert not (columns > middle + 16).any()  # along the edge, beyond which it closes
        return
    assert columns.size > 20
    assert columns.mean() < middle


@pytest.mark.parametrize("costume", Costume)
def test_every_costume_covers_the_chest(costume: Costume) -> None:
    assert covered(trunk(Look(1, costume=costume), False)) > 0.25


@pytest.mark.parametrize("costume", Costume)
def test_a_back_has_no_front(costume: Costume) -> None:
    look = Look(1, costume=costume)
    behind = trunk(look, False, Turn.BACK)
    assert covered(behind) > 0.25
    mirrored = trunk(look, True, Turn.BACK)
    assert np.abs(behind[:, ::-1, 3].astype(int) - mirrored[..., 3]).mean() < 12


def test_dungarees_aprons_and_hoods_show_behind() -> None:
    usual = Look(1, Gender.MALE, costume=Costume.SWEATER, colour="#5577aa", second_colour="#aa5544")
    plain = trunk(usual, False, Turn.BACK)
    for costume in (Costume.FARM_DRESS, Costume.APRON, Costume.HOODIE):
        assert differs(trunk(replace(usual, costume=costume), False, Turn.BACK), plain) > 0.01
