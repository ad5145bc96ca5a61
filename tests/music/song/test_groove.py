import pytest

from yanyi.music.metre import COMMON
from yanyi.music.song.groove import grooved
from yanyi.music.song.style import StyleName
from yanyi.music.texture import CRASH, KICK, SNARE, Bar

KIT = [StyleName.BALLAD, StyleName.POP, StyleName.ROCK]


def bars(energy: float) -> list[Bar]:
    return [Bar(n * COMMON.bar, (48, 60, 64, 67), energy) for n in range(8)]


@pytest.mark.parametrize("style", KIT)
def test_a_groove_has_a_kick_on_one_and_comes_again(style: StyleName) -> None:
    notes = grooved(bars(0.6), frozenset(), COMMON, style, 0.6)
    by_bar = [
        [(one.start % COMMON.bar, one.pitch) for one in notes if one.start // COMMON.bar == number]
        for number in range(8)
    ]
    assert all(one == by_bar[0] for one in by_bar)
    assert (0, KICK) in by_bar[0]
    assert any(pitch == SNARE for _, pitch in by_bar[0])


@pytest.mark.parametrize("style", KIT)
def test_a_fill_leads_into_a_section_and_a_crash_begins_it(style: StyleName) -> None:
    border = 4 * COMMON.bar
    notes = grooved(bars(0.8), frozenset({border}), COMMON, style, 0.6)
    assert {one.pitch for one in notes if border - COMMON.beat <= one.start < border} >= {
        45,
        47,
        50,
    }
    assert [one.start for one in notes if one.pitch == CRASH] == [border]
    calm = grooved(bars(0.4), frozenset({border}), COMMON, style, 0.6)
    assert not any(one.pitch in (45, CRASH) for one in calm)
