from dataclasses import replace

import pytest

from yanyi.board.vocabulary import Era
from yanyi.music.dice import Dice
from yanyi.music.ensemble import ENSEMBLES
from yanyi.music.form import form, planned
from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.theme import Nature, theme
from yanyi.music.wish import Wish
from yanyi.story.vocabulary import Mood

THEME = theme("a", Key(0, Mode.IONIAN), COMMON, Nature())
WISH = Wish("a", 60.0, Mood.CALM, 0.5, ENSEMBLES[Era.MODERN], 0, THEME)


def test_phrases_fill_the_bars_whatever_their_number() -> None:
    for length in range(3, 160, 4):
        for tune in (THEME, None):
            plan = planned(replace(WISH, length=float(length), theme=tune))
            phrases = form(plan, Dice("a"))
            assert sum(len(one.chords) for one in phrases) == plan.time.bars


@pytest.mark.parametrize(("bars", "statements"), [(8, 1), (10, 1), (18, 2), (20, 2), (34, 3)])
def test_the_theme_is_heard_as_often_as_there_is_room(bars: int, statements: int) -> None:
    plan = planned(replace(WISH, length=bars * 240 / 73.0))
    assert plan.time.bars == bars
    found = [one.statement for one in form(plan, Dice("a")) if one.statement >= 0]
    assert found == list(range(statements))


def test_what_is_between_is_made_of_the_idea_and_not_longer_than_its_bars() -> None:
    for seed in range(20):
        plan = planned(replace(WISH, length=75.0))
        for phrase in form(plan, Dice(str(seed))):
            if phrase.melody and phrase.statement < 0:
                assert phrase.melody.length <= len(phrase.chords) * COMMON.bar
                assert len(phrase.melody.steps) >= 3


def test_it_swells_to_its_strongest_past_the_middle() -> None:
    plan = planned(WISH)
    heights = [plan.swell(plan.end * n // 10) for n in range(11)]
    assert heights.index(max(heights)) == 7
    assert min(heights) >= 0.8
