from read.stories import reading
from yanyi.story.reading import Aspect, Reading
from yanyi.story.types import Scene
from yanyi.story.vocabulary import Emotion, Mood, Season, TimeOfDay, Weather
from yanyi.story.walk import scene_lines

EN = """Chapter 1

It was a winter evening, and snow lay on the roofs. Mara came into the kitchen and sat down by \
the stove. She wept, and could not stop weeping; her grief was too heavy.

“He is gone,” sobbed Mara.

Night fell.

* * *

Nobody spoke for a long time.

* * *

The next morning the sun shone. Tom ran into the garden, laughing, full of joy, and danced.

“Hurrah!” cried Tom.
"""
ZH = """第一回 雪夜

除夕夜里，大雪下个不停。陈伯回到客栈，一个人坐在炉边，伤心地哭了起来，眼泪落在手背上。

“他再也回不来了。”陈伯哭道。

***

第二天清晨，雪停了。小满来到院子里，高兴得又笑又跳，欢喜得不得了。

“太好了！”小满笑道。
"""


def scenes(found: Reading) -> list[Scene]:
    return [scene for chapter in found.story.chapters for scene in chapter.scenes]


def words(found: Reading, scene: Scene, aspect: Aspect) -> list[str]:
    evidence = found.evidence[next(scene_lines(scene)).anchor]
    text = found.parts[0].text
    return [text[one.span.start : one.span.end] for one in evidence if one.aspect is aspect]


def test_an_english_chapter_from_scene_to_scene() -> None:
    found = reading(EN)
    first, second, third = scenes(found)
    assert (first.place, first.time, first.weather) == ("kitchen", TimeOfDay.EVENING, Weather.SNOW)
    assert (first.season, first.mood) == (Season.WINTER, Mood.MELANCHOLY)
    assert (second.place, second.time) == ("kitchen", TimeOfDay.NIGHT)
    assert second.weather is Weather.SNOW
    assert (third.place, third.time, third.weather) == (
        "garden",
        TimeOfDay.MORNING,
        Weather.CLEAR,
    )
    assert (third.season, third.mood) == (Season.WINTER, Mood.JOYFUL)
    assert words(found, first, Aspect.PLACE) == ["kitchen"]
    assert "snow lay" in words(found, first, Aspect.WEATHER)
    assert {"wept", "grief"} <= set(words(found, first, Aspect.MOOD))
    assert words(found, third, Aspect.BORDER) == ["The next morning"]
    assert words(found, first, Aspect.BORDER) == []


def test_a_chinese_chapter_from_scene_to_scene() -> None:
    found = reading(ZH)
    first, second = scenes(found)
    assert (first.time, first.weather, first.season) == (
        TimeOfDay.NIGHT,
        Weather.SNOW,
        Season.WINTER,
    )
    assert [place.name for place in found.story.places] == ["客栈", "院子"]
    assert [place.inside for place in found.story.places] == [True, False]
    assert first.mood is Mood.MELANCHOLY
    assert (second.time, second.weather, second.mood) == (
        TimeOfDay.DAWN,
        Weather.CLEAR,
        Mood.JOYFUL,
    )
    assert words(found, first, Aspect.SEASON)[0] == "除夕夜"


def test_beats_begin_with_a_line_of_their_scene_and_tell_what_people_feel() -> None:
    for text in (EN, ZH):
        for scene in scenes(reading(text)):
            anchors = [line.anchor for line in scene_lines(scene)]
            begins = [anchors.index(beat.anchor) for beat in scene.beats]
            assert begins[0] == 0
            assert begins == sorted(set(begins))
    first = scenes(reading(EN))[0]
    assert {beat.mood for beat in first.beats} == {Mood.MELANCHOLY}
    assert first.beats[0].emotion is Emotion.SAD


def test_a_beat_may_feel_otherwise_than_its_scene() -> None:
    calm = (
        "They walked on along the river, and talked of the price of corn and of little else. " * 3
    )
    fright = "A terrible scream rang out; terrified, they trembled with fear and with dread. " * 3
    (scene,) = scenes(reading(f"Chapter 1\n\n{calm}\n\n{fright}\n\n{calm}\n\n{calm}\n"))
    assert [beat.mood for beat in scene.beats] == [Mood.CALM, Mood.FEARFUL, Mood.CALM]


def test_other_talk_changes_no_setting_and_no_mood() -> None:
    talk = "“Run! A dreadful storm, a summer night: we shall die in the forest!” said Mara."
    changed = EN.replace("“He is gone,” sobbed Mara.", talk)
    assert changed != EN
    before, after = scenes(reading(EN))[0], scenes(reading(changed))[0]
    for name in ("place", "time", "weather", "season", "mood"):
        assert getattr(before, name) == getattr(after, name)


def test_a_few_other_words_leave_the_mood() -> None:
    before = scenes(reading(EN))[0]
    after = scenes(reading(EN.replace("sat down by the stove", "shut the door, frightened")))[0]
    assert before.mood is after.mood is Mood.MELANCHOLY


def test_poems_and_letters_tell_nothing_of_the_scene() -> None:
    poem = "诗曰：\n\n大雪满弓刀，\n月黑雁飞高。"
    text = f"第一回 灯\n\n小满走进厨房。\n\n{poem}\n\n清晨，他放下书。\n"
    scene = scenes(reading(text))[0]
    assert scene.weather is Weather.UNKNOWN
    assert scene.time is TimeOfDay.DAWN


def test_people_are_no_places() -> None:
    text = "Chapter 1\n\n“Here,” said Mara.\n\nIt was in Mara. Mara sat in the kitchen in Paris.\n"
    found = reading(text)
    assert [place.name for place in found.story.places] == ["kitchen"]
    signs = [one.value for each in found.evidence.values() for one in each]
    assert "Mara" not in signs
