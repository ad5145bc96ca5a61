from itertools import product

import pytest

from yanyi.art.palette import channels
from yanyi.art.spread_paper import PLAIN, Paper, paper_of
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather


def luminance(colour: str) -> float:
    parts = [
        one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4
        for one in channels(colour)
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(paper: Paper) -> float:
    low, high = sorted((luminance(paper.ground), luminance(paper.ink)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("kind", list(SettingKind))
def test_words_read_well_at_every_hour_in_all_weathers(kind: SettingKind) -> None:
    for time, weather, mood in product(TimeOfDay, Weather, (Mood.CALM, Mood.FEARFUL)):
        setting = Setting(kind, 3, Era.PERIOD_CHINESE, time=time, weather=weather, mood=mood)
        assert contrast(paper_of(setting)) >= 9


def test_a_night_outside_is_dark_and_a_day_is_not() -> None:
    night = Setting(SettingKind.RIVER, 1, Era.MODERN, time=TimeOfDay.NIGHT)
    assert paper_of(night).dark
    assert not paper_of(Setting(SettingKind.RIVER, 1, Era.MODERN)).dark
    room = Setting(SettingKind.ROOM, 1, Era.MODERN, inside=True, time=TimeOfDay.NIGHT)
    assert not paper_of(room).dark
    assert paper_of(None) is PLAIN
