from perform.composing.plays import board, holding
from yanyi.board.vocabulary import Prop
from yanyi.perform.composing.things import thing_name, things


def test_a_thing_is_known_by_the_lines_beside_which_it_is_held() -> None:
    assert things(holding("a", "b")) == {"letter": frozenset({"a", "b"})}
    assert things(board()) == {}


def test_all_things_that_a_hand_may_hold_have_a_name_in_both_languages() -> None:
    for prop in Prop:
        if prop is not Prop.NONE:
            assert thing_name(prop.value, "en").startswith("the ")
            assert not thing_name(prop.value, "zh-CN").isascii()
