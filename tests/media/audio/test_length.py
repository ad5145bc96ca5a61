import pytest

from yanyi.media.audio.length import FRAME, encoded, packets, samples, transformed


@pytest.mark.parametrize(("count", "expected"), [(0, 1), (1, 2), (1024, 2), (1025, 3)])
def test_a_piece_is_whole_packets_and_one_of_run_in(count: int, expected: int) -> None:
    assert packets(count) == expected
    assert encoded(count) == expected * FRAME


def test_seconds_are_counted_to_the_nearest_sample() -> None:
    assert samples(0.5) == 12_000
    assert samples(1.00003) == 24_001


def test_a_quick_length_is_little_longer_and_has_small_factors() -> None:
    for count in (1, 7, 1000, 24_007, 131_101, 999_983):
        size = transformed(count)
        assert count <= size <= count * 17 / 16 + 1
        while size % 2 == 0:
            size //= 2
        assert size < 32
