import pytest

from yanyi.music.instrument import instruments
from yanyi.music.song.style import STYLES, StyleName


@pytest.mark.parametrize("name", list(StyleName))
def test_a_style_is_played_by_instruments_there_are(name: StyleName) -> None:
    style = STYLES[name]
    names = [style.lead, style.chords, style.lift, style.answer, style.bass, *style.drums]
    names += [style.pad] if style.pad else []
    assert set(names) <= set(instruments())
    assert 50 <= style.quarters[0] < style.quarters[1] <= 140
    assert style.metres
    assert style.modes
    assert 0 <= style.ornate <= 1
