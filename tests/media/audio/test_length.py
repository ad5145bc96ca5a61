from yanyi.media.audio.length import FRAME, encoded, packets, samples, transformed


def test_lengths_are_known_without_opening_anything() -> None:
    assert samples(1.5) == 36_000
    assert packets(FRAME) == 2
    assert packets(FRAME + 1) == 3
    assert encoded(1) == 2 * FRAME


def test_a_quick_length_is_little_longer_and_has_small_factors() -> None:
    for count in (1, 7, 1000, 24_007, 131_101, 999_983):
        size = transformed(count)
        assert count <= size <= count * 17 / 16 + 1
        while size % 2 == 0:
            size //= 2
        assert size < 32
