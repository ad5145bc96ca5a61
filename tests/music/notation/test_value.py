import pytest

from yanyi.music.metre import COMMON, LILT, MARCH, WALTZ, Metre
from yanyi.music.notation.value import values

Q = 480


def shown(start: int, end: int, metre: Metre = COMMON, rest: bool = False) -> list[str]:
    return [one.kind + "." * one.dots for one in values(start, end, metre, rest=rest)]


@pytest.mark.parametrize(
    ("start", "end", "metre", "wanted"),
    [
        (0, 4 * Q, COMMON, ["whole"]),
        (0, 3 * Q, COMMON, ["half."]),
        (Q, 3 * Q, COMMON, ["half"]),
        (Q // 2, 3 * Q // 2, COMMON, ["quarter"]),
        (3 * Q // 2, 5 * Q // 2, COMMON, ["eighth", "eighth"]),
        (Q // 2, 2 * Q, COMMON, ["quarter."]),
        (Q, 5 * Q // 2, COMMON, ["quarter", "eighth"]),
        (0, 7 * Q // 2, COMMON, ["half", "quarter."]),
        (120, 360, COMMON, ["eighth"]),
        (360, 600, COMMON, ["16th", "16th"]),
        (0, 3 * Q, WALTZ, ["half."]),
        (Q, 3 * Q, WALTZ, ["half"]),
        (0, Q, MARCH, ["quarter"]),
        (Q // 2, 3 * Q // 2, MARCH, ["quarter"]),
        (0, 3 * Q, LILT, ["half."]),
        (0, 2 * Q, LILT, ["quarter.", "eighth"]),
        (Q // 2, 3 * Q // 2, LILT, ["quarter"]),
        (Q, 2 * Q, LILT, ["eighth", "eighth"]),
    ],
)
def test_beats_can_be_seen(start: int, end: int, metre: Metre, wanted: list[str]) -> None:
    assert shown(start, end, metre) == wanted


def test_rests_never_hide_a_beat() -> None:
    assert shown(Q // 2, 2 * Q, rest=True) == ["eighth", "quarter"]
    assert shown(Q, 4 * Q, rest=True) == ["quarter", "half"]
    assert shown(0, 3 * Q // 2, LILT, rest=True) == ["quarter."]


def test_triplets_are_kept_within_their_beat() -> None:
    found = values(160, 2 * Q, COMMON, {0})
    assert [(one.kind, one.triplet, one.ticks) for one in found] == [
        ("quarter", True, 320),
        ("quarter", False, 480),
    ]
    assert [one.ticks for one in values(0, 400, COMMON, {0})] == [320, 80]
    assert [one.dots for one in values(0, 240, COMMON, {0})] == [1]
    assert not values(0, Q, COMMON, {0})[0].triplet


@pytest.mark.parametrize("metre", [COMMON, WALTZ, MARCH, LILT, Metre(5, 8), Metre(12, 8)])
@pytest.mark.parametrize("rest", [False, True])
def test_nothing_is_gained_or_lost(metre: Metre, rest: bool) -> None:
    for start in range(0, metre.bar, 120):
        for end in range(start + 120, metre.bar + 1, 120):
            assert sum(one.ticks for one in values(start, end, metre, rest=rest)) == end - start
