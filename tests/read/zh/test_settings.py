import pytest

from growth import linear
from yanyi.read.zh.settings import SIGNS, opens_scene
from yanyi.story.reading import Aspect
from yanyi.story.vocabulary import Season, TimeOfDay, Weather


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("清晨，他推开了门。", TimeOfDay.DAWN),
        ("三更时分，有人敲门。", TimeOfDay.NIGHT),
        ("天色已晚，师徒投宿。", TimeOfDay.DUSK),
        ("晌午，日头正毒。", TimeOfDay.DAY),
        ("天还没有黑，他就到了。", TimeOfDay.UNKNOWN),
        ("他想起那年的雪夜。", TimeOfDay.UNKNOWN),
        ("如果天黑了，就不要出门。", TimeOfDay.UNKNOWN),
        ("屋里黑得像深夜一样。", TimeOfDay.UNKNOWN),
        ("他每天晚上读书。", TimeOfDay.UNKNOWN),
    ],
)
def test_the_hour(text: str, hour: TimeOfDay) -> None:
    assert SIGNS.setting([text]).time is hour


@pytest.mark.parametrize(
    ("text", "weather"),
    [
        ("大雪落满了渡口。", Weather.SNOW),
        ("外面下着雨，一直没有停。", Weather.RAIN),
        ("江上起了雾，什么也看不见。", Weather.FOG),
        ("电闪雷鸣，孩子们缩成一团。", Weather.STORM),
        ("雨停了，屋檐还在滴水。", Weather.CLEAR),
        ("外面已经不下雨了。", Weather.UNKNOWN),
        ("他的泪像雨一样落下来。", Weather.UNKNOWN),
        ("她的手雪白，他的名字叫风流。", Weather.UNKNOWN),
        ("如果下雪，我们就不走了。", Weather.UNKNOWN),
        ("他记得那年大雪，母亲站在村口。", Weather.UNKNOWN),
        ("赵云腾云驾雾似的冲了过去，威风凛凛。", Weather.UNKNOWN),
    ],
)
def test_the_weather(text: str, weather: Weather) -> None:
    assert SIGNS.setting([text]).weather is weather


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("暮春时节，他回来了。", Season.SPRING),
        ("盛夏的蝉叫个不停。", Season.SUMMER),
        ("秋风吹过，落叶满地。", Season.AUTUMN),
        ("腊月二十三，他扫完了院子。", Season.WINTER),
        ("他叫了一声。", Season.UNKNOWN),
    ],
)
def test_the_season(text: str, season: Season) -> None:
    assert SIGNS.setting([text]).season is season


def test_words_inside_and_outside() -> None:
    assert SIGNS.setting(["她坐在炕上，望着窗外。"]).inside is True
    assert SIGNS.setting(["远山如黛，野花开满了田埂。"]).inside is False
    assert SIGNS.setting(["他说了一句话。"]).inside is None


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("次日，三人上路。", True),
        ("三天后，船来了。", True),
        ("过了五年，他回来了。", True),
        ("却说那大圣回山。", True),
        ("他等了三天。", False),
        ("一人道：“走。”", False),
    ],
)
def test_jumps(text: str, opens: bool) -> None:
    assert opens_scene(text) is opens
    borders = [sign for sign in SIGNS.setting([text]).signs if sign.aspect is Aspect.BORDER]
    assert bool(borders) is opens


def test_another_day_is_fresh_and_the_same_night_is_not() -> None:
    assert SIGNS.setting(["第二天，他走了。"]).fresh
    assert SIGNS.setting(["三年后，他走了。"]).fresh
    assert not SIGNS.setting(["当夜，他走了。"]).fresh


@pytest.mark.parametrize("unit", ["在夜里", "雨停", "像大雪一样", "走到那座山的"])
def test_long_paragraphs_take_linear_time(unit: str) -> None:
    assert linear(lambda size: SIGNS.setting([unit * (size // len(unit))]), 4_000)
