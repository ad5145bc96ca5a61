import numpy as np
import pytest

from yanyi.media.audio.endless import Span, folded, inside


def test_what_rings_past_the_end_is_heard_at_the_beginning() -> None:
    sound = np.arange(14, dtype=np.float32)[None]
    assert folded(sound, 6).tolist() == [[0 + 6 + 12, 1 + 7 + 13, 2 + 8, 3 + 9, 4 + 10, 5 + 11]]
    assert folded(sound[:, :4], 6).tolist() == [[0, 1, 2, 3, 0, 0]]


def test_a_loop_stands_between_its_own_end_and_its_own_beginning() -> None:
    loop = np.random.default_rng(1).standard_normal((2, 1000)).astype(np.float32)
    made = inside(loop, 400)
    assert made.shape == (2, 1800)
    assert np.array_equal(made[:, 400:1400], loop)
    assert np.array_equal(made[:, 100:400], loop[:, -300:])
    assert np.array_equal(made[:, 1400:1700], loop[:, :300])
    assert np.abs(made[:, [0, -1]]).max() == 0
    assert np.abs(made[:, :100]).max() < np.abs(loop).max()


def test_neighbours_may_be_longer_than_the_loop() -> None:
    loop = np.arange(10, dtype=np.float32)[None]
    assert inside(loop, 12)[0, 9:15].tolist() == [7, 8, 9, 0, 1, 2]


@pytest.mark.parametrize(("start", "length"), [(0, 48_000), (960, 7)])
def test_engines_are_told_where_a_loop_begins_and_how_long_it_is(start: int, length: int) -> None:
    assert dict(Span(start, length).tags) == {"LOOPSTART": str(start), "LOOPLENGTH": str(length)}
