import pytest

from yanyi.music.song.lyric import Syllable, line
from yanyi.music.song.tone import directions


@pytest.mark.parametrize(
    ("tones", "asked"),
    [
        ((1, 3), (-1,)),
        ((3, 1), (1,)),
        ((1, 2), (-1,)),
        ((2, 4), (0,)),
        ((4, 3), (-1,)),
        ((3, 4), (1,)),
        ((1, 1), (0,)),
        ((3, 5, 1), (1, 1)),
        ((4, 5), (-1,)),
        ((0, 1), (0,)),
    ],
)
def test_what_pairs_of_tones_ask_for(tones: tuple[int, ...], asked: tuple[int, ...]) -> None:
    assert directions([Syllable("a", tone=one) for one in tones]) == asked


def test_nothing_is_asked_over_a_stop() -> None:
    assert directions(line("天，雨", "zh").syllables) == (0,)
    assert directions(line("天雨", "zh").syllables) == (-1,)
