import itertools

from art.figure.drawing import Pixels, covered, differs, drawn
from yanyi.art.figure.prop import draw_prop
from yanyi.board.vocabulary import Prop

BOX = (-170.0, -260.0, 170.0, 170.0)


def prop(one: Prop) -> Pixels:
    return drawn(lambda ink: draw_prop(ink, one, (0, 0), 1.0), BOX, line=1.2)


def test_every_prop_is_drawn_and_none_is_nothing() -> None:
    assert covered(prop(Prop.NONE)) == 0
    assert all(covered(prop(one)) > 0.004 for one in Prop if one is not Prop.NONE)


def test_props_are_told_apart() -> None:
    things = [prop(one) for one in Prop]
    assert all(differs(a, b) > 0.004 for a, b in itertools.combinations(things, 2))
