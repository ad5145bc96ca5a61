import pytest

from yanyi.read.conversation import Turn, speakers


def test_an_exchange_alternates() -> None:
    turns = [Turn([0], {"a": 9.0})]
    turns += [Turn([n], {"a": 0.5, "b": 0.5}, same=-2.0, back=1.3) for n in range(1, 6)]
    found = speakers(turns)
    assert [who for who, _ in found] == ["a", "b", "a", "b", "a", "b"]
    assert found[0][1] > 0.99
    assert all(0.5 < sure <= 1 for _, sure in found)


def test_later_evidence_reaches_back() -> None:
    turns = [Turn([0], {"a": 0.0, "b": 0.0}), Turn([1], {"a": 9.0, "b": 0.0}, same=-2.0)]
    assert [who for who, _ in speakers(turns)] == ["b", "a"]


def test_nobody_known() -> None:
    assert speakers([Turn([0], {"": 0.0}), Turn([1])])[0][0] == ""


def test_every_turn_ranks_everybody() -> None:
    turns = [Turn([0], {"a": 9.0}), Turn([1], {"a": 0.5, "b": 1.0}, same=-1.0)]
    found = speakers(turns)
    assert [turn.ranked[0] for turn in turns] == found
    assert [who for who, _ in turns[1].ranked] == ["b", "a"]
    assert sum(sure for _, sure in turns[1].ranked) == pytest.approx(1)
