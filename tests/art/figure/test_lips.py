from yanyi.art.figure.expression import Expression
from yanyi.art.figure.lips import side_opening
from yanyi.art.figure.person import person
from yanyi.board.types import Look


def test_an_open_mouth_is_cut_into_the_profile() -> None:
    who = person(Look(3))
    shut, none = side_opening(who, Expression())
    open_, wedge = side_opening(who, Expression(open=0.6))
    assert none.countPoints() == 0
    assert wedge.countPoints() > 0
    assert shut.contains(676, 680)
    assert not open_.contains(676, 680)
    assert open_.getBounds().bottom() > shut.getBounds().bottom()
