from yanyi.read.scenery import carried, survey
from yanyi.read.setting import Setting, Sign
from yanyi.story.reading import Aspect
from yanyi.story.vocabulary import Season, TimeOfDay, Weather


def sign(
    aspect: Aspect, value: str, line: int = 0, turn: bool = False, weight: float = 1.0
) -> Sign:
    return Sign(aspect, value, line, 0, 1, weight, turn)


def seen(*signs: Sign, sizes: tuple[int, ...] = (100, 2000, 100), fresh: bool = False) -> Setting:
    return survey(sizes, signs, dense=False, fresh=fresh)


def test_plain_words_beat_hints_and_the_first_plain_word_counts() -> None:
    hint = sign(Aspect.TIME, "morning", weight=0.5)
    setting = seen(hint, sign(Aspect.TIME, "night"), sign(Aspect.TIME, "dawn"))
    assert setting.time is TimeOfDay.NIGHT
    assert seen(hint).time is TimeOfDay.MORNING
    assert seen(sign(Aspect.TIME, "morning", weight=0.2)).time is TimeOfDay.UNKNOWN


def test_what_begins_late_in_a_scene_holds_for_the_next() -> None:
    setting = seen(sign(Aspect.TIME, "evening"), sign(Aspect.TIME, "night", line=2, turn=True))
    assert setting.time is TimeOfDay.EVENING
    assert carried(Setting(), setting).time is TimeOfDay.NIGHT


def test_nightfall_far_in_does_not_open_the_scene() -> None:
    assert seen(sign(Aspect.TIME, "night", line=2, turn=True)).time is TimeOfDay.UNKNOWN


def test_another_day_forgets_hour_and_weather_but_not_the_season() -> None:
    last = Setting("inn", True, TimeOfDay.NIGHT, Weather.SNOW, season=Season.WINTER, confidence=0.8)
    same, next_ = carried(Setting(), last), carried(Setting(fresh=True), last)
    assert (same.place, same.time, same.weather) == ("inn", TimeOfDay.NIGHT, Weather.SNOW)
    assert (next_.time, next_.weather) == (TimeOfDay.UNKNOWN, Weather.UNKNOWN)
    assert next_.season is Season.WINTER


def test_a_new_place_brings_its_own_roof() -> None:
    last = Setting("inn", True)
    assert carried(Setting("field"), last).inside is None
    assert carried(Setting(), last).inside is True


def test_where_people_arrive_last_is_where_the_next_scene_begins() -> None:
    room = Sign(Aspect.PLACE, "room", 0, 0, 4, 1.0, False, True)
    road = Sign(Aspect.PLACE, "road", 2, 0, 4, 1.5, True, False)
    setting = seen(room, road)
    after = carried(Setting(), setting)
    assert (setting.place, setting.inside) == ("room", True)
    assert (after.place, after.inside) == ("road", False)


def test_parts_of_a_place_count_together() -> None:
    bow = Sign(Aspect.PLACE, "船头", 0, 0, 2, 0.6, kind="船")
    stern = Sign(Aspect.PLACE, "船尾", 0, 5, 7, 0.5, kind="船")
    shore = Sign(Aspect.PLACE, "岸上", 0, 2, 4, 0.8)
    assert seen(bow, shore, stern).place == "船头"
    assert seen(bow, shore).place == "岸上"


def test_the_more_is_known_the_surer() -> None:
    little = seen(sign(Aspect.TIME, "night"))
    more = seen(sign(Aspect.TIME, "night"), sign(Aspect.WEATHER, "rain"))
    assert seen().confidence < little.confidence < more.confidence < 1
