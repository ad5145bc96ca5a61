from hypothesis import given
from hypothesis import strategies as st

from yanyi.aloud.alignment import align


def exact(one: str, other: str) -> float:
    return float(one != other)


def cost(one: str, other: str) -> float:
    return sum(pair.cost for pair in align(one, other, exact, lambda _: 1.0))


def test_the_least_cost_is_the_number_of_edits() -> None:
    assert cost("kitten", "sitting") == 3
    assert cost("", "abc") == cost("abc", "") == 3
    assert align("", "", exact, lambda _: 1.0) == ()


def test_pairs_say_what_became_of_what() -> None:
    pairs = align("abc", "axbc", exact, lambda _: 1.0)
    assert [(pair.one, pair.other) for pair in pairs] == [(0, 0), (-1, 1), (1, 2), (2, 3)]


def test_near_things_are_paired_rather_than_dropped() -> None:
    (pair,) = align("a", "e", lambda *_: 0.5, lambda _: 2.0)
    assert (pair.one, pair.other, pair.cost) == (0, 0, 1.0)


@given(st.text("ab", max_size=8), st.text("ab", max_size=8))
def test_every_thing_is_in_one_pair_and_in_order(one: str, other: str) -> None:
    pairs = align(one, other, exact, lambda _: 1.0)
    assert [pair.one for pair in pairs if pair.one >= 0] == list(range(len(one)))
    assert [pair.other for pair in pairs if pair.other >= 0] == list(range(len(other)))
    assert abs(len(one) - len(other)) <= cost(one, other) <= max(len(one), len(other))
