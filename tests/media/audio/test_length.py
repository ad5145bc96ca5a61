import pytest

from yanyi.media.audio.length import FRAME, encoded, packets, samples


@pytest.mark.parametrize(("count", "expected"), [(0, 1), (1, 2), (1024, 2), (1025, 3)])
def test_a_piece_is_whole_packets_and_one_of_run_in(count: int, expected: int) -> None:
    assert packets(count) == expected
    assert encoded(count) == expected * FRAME


def test_seconds_are_counted_to_the_nearest_sample() -> None:
    assert samples(0.5) == 12_000
    assert samples(1.00003) == 24_001
