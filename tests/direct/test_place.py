from dataclasses import replace

import pytest

from direct.stories import para, said, scene, story, told
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.direct.place import Before, set_scene
from yanyi.direct.script import mark
from yanyi.story.types import Place, Scene
from yanyi.story.vocabulary import Season, TimeOfDay, Weather


def seen(
    one: Scene,
    place: Place | None = None,
    era: Era = Era.PERIOD_CHINESE,
    before: Before | None = None,
    language: str = "zh",
) -> Setting:
    return set_scene(one, place, mark(story(one, language=language)), era, before)


@pytest.mark.parametrize(
    ("text", "kind", "inside"),
    [
        ("老鲁头撑着船，到了河心。船底咕咚响。", SettingKind.BOAT, False),
        ("客栈里炉火正旺，掌柜趴在柜台上。", SettingKind.TAVERN, True),
        ("他独自走进树林，林子里静极了。", SettingKind.FOREST, False),
        ("他跪在大雄宝殿前。", SettingKind.TEMPLE, False),
    ],
)
def test_words_tell_the_place(text: str, kind: SettingKind, inside: bool) -> None:
    setting = seen(scene(para(told(text))))
    assert (setting.kind, setting.inside) == (kind, inside)


def test_the_name_of_the_place_counts_most() -> None:
    one = scene(para(told("他想起那条船，那条河。")), para(told("船啊船。")), place="inn")
    setting = seen(one, Place("inn", "归来客栈", inside=True))
    assert setting.kind is SettingKind.TAVERN


def test_the_same_place_looks_the_same_in_every_scene() -> None:
    inn = Place("inn", "归来客栈")
    first = seen(scene(para(told("雪夜。"))), inn)
    second = seen(scene(para(told("天亮了，雨。"))), inn)
    assert first.seed == second.seed
    assert first.time is not second.time
    assert first.seed != seen(scene(para(told("雪夜。"))), Place("x", "悦来客栈")).seed


def test_what_the_text_does_not_say_is_carried_on() -> None:
    before = seen(scene(para(told("深夜，客栈里，外头下着雪。"))))
    after = seen(scene(para(told("他没有说话。"))), before=Before(before, same_chapter=True))
    assert after == before


def test_the_weather_changes_with_the_hour_in_a_new_chapter() -> None:
    night = seen(scene(para(told("深夜，街上下着雪。"))))
    assert night.weather is Weather.SNOW
    day = seen(scene(para(told("清晨。"))), before=Before(night, same_chapter=False))
    assert (day.time, day.weather) == (TimeOfDay.MORNING, Weather.CLEAR)


def test_a_street_is_of_its_time() -> None:
    one = scene(para(told("They walked down the street.")))
    assert seen(one, era=Era.MODERN, language="en").kind is SettingKind.STREET
    assert seen(one, era=Era.PERIOD_WESTERN, language="en").kind is SettingKind.OLD_STREET


def test_talk_of_a_place_is_not_being_there() -> None:
    one = scene(para(told("The kitchen was warm.")), para(said("a", "I hate boats.")))
    assert seen(one, era=Era.MODERN, language="en").kind is SettingKind.KITCHEN


def test_an_unknown_room_is_a_room() -> None:
    one = scene(para(told("Nothing.")), place="x")
    setting = seen(one, Place("x", "Number 12", inside=True), Era.MODERN, language="en")
    assert (setting.kind, setting.inside) == (SettingKind.ROOM, True)


def test_a_guessed_place_that_the_telling_denies_is_dropped() -> None:
    told_of = para(told("The bus stood at the stop. The engine hummed, the wipers swished."))
    sure = scene(told_of, place="office")
    office = Place("office", "office", inside=True)
    guessed = replace(sure, confidence=0.6)
    assert seen(sure, office, Era.MODERN, language="en").kind is SettingKind.OFFICE
    assert seen(guessed, office, Era.MODERN, language="en").kind is SettingKind.CARRIAGE


def test_a_sky_that_clears_at_the_end_was_not_clear() -> None:
    snow = seen(scene(para(told("深夜，街上下着雪，起了风。"))))
    assert snow.weather is Weather.SNOW
    after = scene(*(para(told("他不说话。")) for _ in range(5)), para(told("雪停了。")))
    assert seen(after, before=Before(snow, same_chapter=True)).weather is Weather.SNOW


@pytest.mark.parametrize(
    ("text", "kind", "inside"),
    [
        ("他坐在书房里。", SettingKind.STUDY, True),
        ("她回到闺房。", SettingKind.BEDROOM, True),
        ("孩子们在学堂念书。", SettingKind.CLASSROOM, True),
        ("集市人来人往。", SettingKind.MARKET, False),
        ("他站在甲板上。", SettingKind.SHIP, False),
        ("大漠无边。", SettingKind.DESERT, False),
        ("战场一片死寂。", SettingKind.BATTLEFIELD, False),
        ("飞船微微一震。", SettingKind.SPACESHIP, True),
        ("他被关进大牢。", SettingKind.PRISON, True),
    ],
)
def test_chinese_words_know_the_newer_kinds(text: str, kind: SettingKind, inside: bool) -> None:
    setting = seen(scene(para(told(text))))
    assert (setting.kind, setting.inside) == (kind, inside)


@pytest.mark.parametrize(
    ("text", "kind", "inside"),
    [
        ("He sat down in his study.", SettingKind.STUDY, True),
        ("She woke in the nursery.", SettingKind.BEDROOM, True),
        ("The schoolroom was silent.", SettingKind.CLASSROOM, True),
        ("They came to the bazaar.", SettingKind.MARKET, False),
        ("They stood on the deck.", SettingKind.SHIP, False),
        ("The dunes went on for ever.", SettingKind.DESERT, False),
        ("The battlefield lay still.", SettingKind.BATTLEFIELD, False),
        ("The spaceship hummed.", SettingKind.SPACESHIP, True),
        ("They met in the churchyard.", SettingKind.GRAVEYARD, False),
    ],
)
def test_english_words_know_the_newer_kinds(text: str, kind: SettingKind, inside: bool) -> None:
    setting = seen(scene(para(told(text))), era=Era.PERIOD_WESTERN, language="en")
    assert (setting.kind, setting.inside) == (kind, inside)


def test_the_season_of_the_scene_is_the_setting_s() -> None:
    one = replace(scene(para(told("他独自走进树林。"))), season=Season.AUTUMN)
    assert seen(one).season is Season.AUTUMN
