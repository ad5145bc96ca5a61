import re

from yanyi.read.finder import Finder
from yanyi.read.lexicon import words
from yanyi.read.setting import Sign
from yanyi.read.signs import Hints, Opening, Signs, meanings
from yanyi.story.reading import Aspect
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

ROWS = meanings(
    words,
    ((TimeOfDay.NIGHT, "night", "owl", "nightfall"),),
    ((Weather.RAIN, "rain", "umbrella", "raining"),),
    ((Season.WINTER, "winter", "sledge"),),
    (("hearth",), ("sky",)),
    Hints(weather=0.2, season=0.3),
)


def mill(text: str, line: int) -> list[Sign]:
    return [Sign(Aspect.PLACE, m.group(), line, *m.span()) for m in re.finditer("mill", text)]


SIGNS = Signs(
    finder=Finder(ROWS, spaced=True),
    folded=str.lower,
    places=mill,
    real=lambda text, start, _: not text[:start].endswith("no "),
    remembered=re.compile("remembered"),
    stopped=re.compile(" stopped"),
    opening=Opening(re.compile("Later"), 10, re.compile("day"), 20),
    first=100,
    last=50,
    dense=False,
    weather=lambda text, _, end: text[end : end + 4] != " hat",
)


def test_words_weigh_as_their_row_says() -> None:
    assert ROWS["night"] == ((Aspect.TIME, "night", 1.0, False),)
    assert ROWS["nightfall"] == ((Aspect.TIME, "night", 1.0, True),)
    assert ROWS["umbrella"] == ((Aspect.WEATHER, "rain", 0.2, False),)
    assert ROWS["sledge"] == ((Aspect.SEASON, "winter", 0.3, False),)
    assert (ROWS["hearth"][0][1], ROWS["sky"][0][1]) == ("yes", "no")


def test_a_scene_tells_place_hour_weather_and_roof() -> None:
    found = SIGNS.setting(["Night fell on the mill.", "Rain ran into the hearth."])
    assert (found.place, found.time, found.weather) == ("mill", TimeOfDay.NIGHT, Weather.RAIN)
    assert [(sign.line, sign.start) for sign in found.signs] == [(0, 0), (0, 18), (1, 0), (1, 18)]


def test_what_is_denied_remembered_a_name_or_another_word_tells_nothing() -> None:
    assert SIGNS.setting(["There was no rain."]).weather is Weather.UNKNOWN
    assert SIGNS.setting(["She remembered the night at the mill."]).signs == ()
    assert SIGNS.setting(["The mill stood."], people=["mill"]).signs == ()
    assert SIGNS.setting(["He wore a rain hat."]).weather is Weather.UNKNOWN
    assert SIGNS.setting(["The rain stopped."]).weather is Weather.CLEAR


def test_the_first_words_jump_and_another_day_is_fresh() -> None:
    assert SIGNS.setting(["Later that day it rained."]).fresh
    later = SIGNS.setting(["Later it rained."])
    assert not later.fresh
    assert later.signs[0].aspect is Aspect.BORDER


def test_the_middle_of_a_long_scene_is_not_looked_at() -> None:
    found = SIGNS.setting(["x" * 101, "At night.", "x" * 101])
    assert found.signs == ()
    assert SIGNS.setting([]).signs == ()
