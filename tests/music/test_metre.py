from yanyi.music.metre import COMMON, LILT, MARCH, WALTZ


def test_bars_and_beats() -> None:
    assert [one.bar for one in (COMMON, WALTZ, MARCH, LILT)] == [1920, 1440, 960, 1440]
    assert [one.beat for one in (COMMON, WALTZ, MARCH, LILT)] == [480, 480, 480, 720]


def test_weights() -> None:
    assert [COMMON.weight(n * 240) for n in range(8)] == [4, 1, 2, 1, 3, 1, 2, 1]
    assert [WALTZ.weight(n * 240) for n in range(6)] == [4, 1, 2, 1, 2, 1]
    assert [LILT.weight(n * 240) for n in range(6)] == [4, 1, 1, 3, 1, 1]
    assert COMMON.weight(60) == 0
