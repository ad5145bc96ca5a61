import pytest

from art.figure.drawing import covered, drawn
from yanyi.art.figure.cut import CUTS, Sleeve, cloth
from yanyi.art.figure.ink import ellipse
from yanyi.art.figure.person import person
from yanyi.art.figure.skeleton import Limb
from yanyi.art.figure.sleeve import along, between, draw_sleeve, tube, union, unit
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume

BOX = (-120.0, -120.0, 120.0, 120.0)
LIMB = Limb((-40, -60), (-30, 10), (40, 20))


def test_points_along_a_limb() -> None:
    assert between((0, 0), (10, 20), 0.5) == (5, 10)
    assert unit((0, 0), (0, 4)) == (0, 1)
    assert along((1, 1), (1, 0), 3) == (4, 1)


def test_union_and_tube_cover_the_limb() -> None:
    whole = union(ellipse(0, 0, 5, 5), ellipse(8, 0, 5, 5))
    assert whole.contains(-4, 0)
    assert whole.contains(12, 0)
    assert tube(LIMB, (10, 8, 6)).contains(-30, 10)


@pytest.mark.parametrize("costume", Costume)
def test_every_sleeve_covers_the_upper_arm(costume: Costume) -> None:
    who = person(Look(1, costume=costume))
    cut = CUTS[costume]
    pixels = drawn(
        lambda ink: draw_sleeve(ink, LIMB, cut, cloth(who), 1.0, 1.0, ("#f0c8a4", "#d0a080")), BOX
    )
    assert covered(pixels) > 0.04
    y, x = int((-30 + 120) / 240 * 160), int((-36 + 120) / 240 * 160)
    assert pixels[y, x, 3] == 255


def test_wide_sleeves_hang() -> None:
    who = person(Look(1, costume=Costume.SCHOLAR_ROBE))
    cut, skin = CUTS[Costume.SCHOLAR_ROBE], ("#f0c8a4", "#d0a080")
    wide = drawn(lambda ink: draw_sleeve(ink, LIMB, cut, cloth(who), 1.0, 1.0, skin), BOX)
    below = wide[int((60 + 120) / 240 * 160), int((25 + 120) / 240 * 160), 3]
    assert cut.sleeve is Sleeve.WIDE
    assert below == 255
