import itertools

import numpy as np
import pytest

from art.figure.drawing import Pixels, covered, differs, drawn
from yanyi.art.figure.cut import CUTS, WOMEN, cloth, cut_of
from yanyi.art.figure.dress import FRONTS, draw_cape
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.person import person
from yanyi.art.figure.poses import stance
from yanyi.art.figure.skeleton import skeleton
from yanyi.art.figure.upper import draw_trunk
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Pose, Prop, Turn
from yanyi.story.vocabulary import Gender

CHEST = (-80.0, -460.0, 80.0, -280.0)


def chest(look: Look, mirrored: bool = False, turn: Turn = Turn.THREE_QUARTER) -> Pixels:
    who = person(look)
    s = skeleton(who, stance(Pose.SALUTE, Prop.NONE), turn=turn)

    def paint(ink: Ink) -> None:
        if mirrored:
            ink.canvas.scale(-1, 1)
        draw_trunk(ink, s, who, cut_of(who), cloth(who), mirrored)

    return drawn(paint, CHEST)


def test_every_front_is_worn_by_somebody() -> None:
    worn = {cut.neck for cut in (*CUTS.values(), *WOMEN.values())}
    assert set(FRONTS) <= worn


def test_fronts_differ_in_the_same_colours() -> None:
    looks = [
        Look(1, gender, costume=costume, colour="#5577aa", second_colour="#aa5544")
        for gender in (Gender.FEMALE, Gender.MALE)
        for costume in list(Costume)[16:]
        if gender is Gender.MALE or costume in WOMEN
    ]
    shown = [chest(look) for look in looks]
    assert all(differs(a, b) > 0.01 for a, b in itertools.combinations(shown, 2))


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_a_qipao_closes_at_the_wearers_right_arm(mirrored: bool, turn: Turn) -> None:
    look = Look(1, Gender.FEMALE, costume=Costume.QIPAO, colour="#2040c0", second_colour="#e02020")
    pixels = chest(look, mirrored, turn).astype(int)
    red = (pixels[..., 0] > 150) & (pixels[..., 1] < 90) & (pixels[..., 2] < 110)
    body = pixels[..., 3] > 0
    rows = slice(round(len(red) * 0.42), round(len(red) * 0.75))
    columns = np.nonzero(red[rows])[1]
    assert columns.size > 20
    assert columns.mean() < np.nonzero(body[rows])[1].mean() - 8


def test_cloaks_and_veils_hang_behind() -> None:
    box = (-120.0, -560.0, 120.0, 20.0)
    for look, least in (
        (Look(1, Gender.MALE, costume=Costume.CLOAK), 0.15),
        (Look(1, Gender.FEMALE, costume=Costume.HABIT), 0.03),
        (Look(1, Gender.MALE, costume=Costume.SHIRT), 0.0),
    ):
        who = person(look)
        s = skeleton(who, stance(Pose.STAND, Prop.NONE))

        def paint(ink: Ink, who=who, s=s) -> None:  # type: ignore[no-untyped-def]
            draw_cape(ink, s, who, cloth(who))

        share = covered(drawn(paint, box))
        assert (share > least) if least else share == 0
