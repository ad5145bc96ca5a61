import pytest

from yanyi.music.dice import Dice
from yanyi.music.instrument import instrument
from yanyi.music.metre import COMMON, LILT, WALTZ, Metre
from yanyi.music.song.figure import figured
from yanyi.music.song.style import Figure
from yanyi.music.texture import Bar


@pytest.mark.parametrize("figure", list(Figure))
@pytest.mark.parametrize("metre", [COMMON, WALTZ, LILT])
@pytest.mark.parametrize("name", ["piano", "guitar", "steel", "overdrive", "guzheng", "harp"])
def test_a_figure_plays_its_chord_within_the_bar(figure: Figure, metre: Metre, name: str) -> None:
    player = instrument(name)
    for energy in (0.2, 0.5, 0.9):
        bars = [Bar(n * metre.bar, (45, 57, 60, 64), energy) for n in range(2)]
        notes = figured(figure, bars, metre, player, 0.6, Dice("a"))
        assert {one.start // metre.bar for one in notes} == {0, 1}
        for one in notes:
            assert one.pitch % 12 in (9, 0, 4)
            assert player.low <= one.pitch <= player.high
            assert one.start // metre.bar == (one.end - 1) // metre.bar
            assert 0 < one.loud <= 1


@pytest.mark.parametrize("figure", list(Figure))
def test_more_is_played_where_more_happens(figure: Figure) -> None:
    counts = [
        len(
            figured(
                figure,
                [Bar(0, (45, 57, 60, 64), energy)],
                COMMON,
                instrument("guitar"),
                0.6,
                Dice("a"),
            )
        )
        for energy in (0.2, 0.9)
    ]
    assert counts[0] < counts[1]
