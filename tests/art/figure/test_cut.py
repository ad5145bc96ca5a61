from yanyi.art.figure.cut import CUTS, Neck, cloth
from yanyi.art.figure.person import PERIOD, person
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume


def test_every_costume_is_cut() -> None:
    assert set(CUTS) == set(Costume)
    assert len(set(CUTS.values())) >= len(Costume) - 1


def test_two_colours_of_the_look_are_worn() -> None:
    worn = cloth(person(Look(1, costume=Costume.HANFU, colour="#123456", second_colour="#654321")))
    assert (worn.main, worn.trim) == ("#123456", "#654321")


def test_robes_of_the_period_cross() -> None:
    crossed = {one for one, cut in CUTS.items() if cut.neck is Neck.CROSS}
    assert crossed <= PERIOD
    assert len(crossed) >= 4
