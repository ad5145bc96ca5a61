import pytest

from yanyi.aloud.likeness import unlike
from yanyi.aloud.units import Sound


def far(one: str, other: str) -> float:
    return unlike(Sound((one,)), Sound((other,)))


@pytest.mark.parametrize(
    ("one", "near", "distant"),
    [
        ("zhi", "zi", "bo"),
        ("nan", "lan", "tu"),
        ("xin", "xing", "da"),
        ("fen", "feng", "ku"),
        ("s", "z", "m"),
        ("ə", "ɪ", "k"),
        ("t", "d", "l"),
    ],
)
def test_near_sounds_cost_less(one: str, near: str, distant: str) -> None:
    assert 0 < far(one, near) <= 0.4 < far(one, distant) <= 1
    assert far(one, near) == far(near, one)


def test_any_common_reading_is_the_same() -> None:
    assert unlike(Sound(("zhang",)), Sound(("chang", "zhang"))) == 0
    assert unlike(Sound(("a",)), Sound(("a",))) == 0
