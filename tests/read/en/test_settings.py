import pytest

from growth import linear
from yanyi.read.en.settings import SIGNS, opens_scene
from yanyi.story.reading import Aspect
from yanyi.story.vocabulary import Season, TimeOfDay, Weather


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("At dawn they set out.", TimeOfDay.DAWN),
        ("It was late in the afternoon.", TimeOfDay.AFTERNOON),
        ("The sun had set behind the hill.", TimeOfDay.DUSK),
        ("One evening the bell rang.", TimeOfDay.EVENING),
        ("It was the dead of night, and by moonlight he read.", TimeOfDay.NIGHT),
        ("They rested at noon.", TimeOfDay.DAY),
        ("It was not yet night.", TimeOfDay.UNKNOWN),
        ("She remembered the night they met.", TimeOfDay.UNKNOWN),
        ("He would come in the morning.", TimeOfDay.UNKNOWN),
        ("If night fell, they were lost.", TimeOfDay.UNKNOWN),
        ("They had waited until morning came.", TimeOfDay.UNKNOWN),
        ("He put on his night-gown.", TimeOfDay.UNKNOWN),
        ("She thought of the evening of his life.", TimeOfDay.UNKNOWN),
        ("Every morning he fed the hens.", TimeOfDay.UNKNOWN),
        ("The knight bowed.", TimeOfDay.UNKNOWN),
    ],
)
def test_the_hour(text: str, hour: TimeOfDay) -> None:
    assert SIGNS.setting([text]).time is hour


@pytest.mark.parametrize(
    ("text", "weather"),
    [
        ("It was raining hard.", Weather.RAIN),
        ("Snow lay deep on the road.", Weather.SNOW),
        ("A thick fog hid the ships.", Weather.FOG),
        ("Thunder rolled over the hills.", Weather.STORM),
        ("The rain had stopped.", Weather.CLEAR),
        ("It was no longer raining; the sun shone.", Weather.CLEAR),
        ("It was not raining.", Weather.UNKNOWN),
        ("He came in like a storm.", Weather.UNKNOWN),
        ("There was a storm of applause.", Weather.UNKNOWN),
        ("He spoke of the rain in Wales.", Weather.UNKNOWN),
        ("Her snow-white hand lay still.", Weather.UNKNOWN),
        ("A mist of tears hid him; the mist in her eyes.", Weather.UNKNOWN),
        ("If it rained, the fair would be lost.", Weather.UNKNOWN),
        ("As a child he had loved the snow.", Weather.UNKNOWN),
    ],
)
def test_the_weather(text: str, weather: Weather) -> None:
    assert SIGNS.setting([text]).weather is weather


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("It was early spring.", Season.SPRING),
        ("He drank at the spring.", Season.UNKNOWN),
        ("The autumn leaves were falling.", Season.AUTUMN),
        ("Snowflakes drifted down on the frozen pond.", Season.WINTER),
        ("One hot summer afternoon a coach came by.", Season.SUMMER),
    ],
)
def test_the_season(text: str, season: Season) -> None:
    assert SIGNS.setting([text]).season is season


def test_words_inside_and_outside() -> None:
    assert SIGNS.setting(["She stood by the fire and looked at the ceiling."]).inside is True
    assert SIGNS.setting(["They lay in the grass under the trees, out of doors."]).inside is False
    assert SIGNS.setting(["She spoke."]).inside is None


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("The next morning he rose.", True),
        ("Three days later the ship came.", True),
        ("Meanwhile, Tom slept.", True),
        ("When spring came, they left.", True),
        ("The next man was tall.", False),
        ("He waited three days.", False),
        ("One of them laughed.", False),
    ],
)
def test_jumps(text: str, opens: bool) -> None:
    assert opens_scene(text) is opens
    borders = [sign for sign in SIGNS.setting([text]).signs if sign.aspect is Aspect.BORDER]
    assert bool(borders) is opens


def test_another_day_is_fresh_and_the_same_night_is_not() -> None:
    assert SIGNS.setting(["The next morning he rose."]).fresh
    assert SIGNS.setting(["Three weeks later he rose."]).fresh
    assert not SIGNS.setting(["That night he rose."]).fresh


def test_signs_stand_where_their_words_are() -> None:
    text = "So it was raining when he came into the dark kitchen."
    signs = {sign.aspect: text[sign.start : sign.end] for sign in SIGNS.setting([text]).signs}
    assert signs[Aspect.WEATHER] == "it was raining"
    assert signs[Aspect.PLACE] == "dark kitchen"


@pytest.mark.parametrize(
    "unit", ["in the night ", "rain ", "not like the storm of ", "in the old "]
)
def test_long_paragraphs_take_linear_time(unit: str) -> None:
    assert linear(lambda size: SIGNS.setting([unit * (size // len(unit))]), 8_000)
