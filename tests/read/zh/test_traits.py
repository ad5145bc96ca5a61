import pytest

from read.stories import reading
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Gender


def person(text: str, name: str) -> Character:
    return next(one for one in reading(text).story.cast if one.name == name)


@pytest.mark.parametrize(
    ("told", "look"),
    [
        ("穿着蓝布褂子，满头白发", "蓝布褂子、满头白发"),
        ("戴着金丝眼镜，身材高大", "戴着金丝眼镜、身材高大"),
        ("披着一件红袍", "红袍"),
        ("是个光头", "光头"),
    ],
)
def test_looks_told_of_one_person(told: str, look: str) -> None:
    text = f"陈默{told}，走了进来。\n陈默说：“坐。”\n陈默又说：“请。”\n"
    assert person(text, "陈默").look == look


def test_gender_and_age_in_a_name() -> None:
    text = "老妇人道：“慢些。”少女道：“快些。”\n"
    assert person(text, "老妇人").gender is Gender.FEMALE
    assert person(text, "老妇人").age is Age.OLD
    assert person(text, "少女").age is Age.YOUNG


def test_gender_by_pronouns() -> None:
    text = (
        "林秋推开门，她看了看四周。林秋说：“有人吗？”\n陈默转过身，他笑了。陈默说：“我在。”\n"
        "林秋放下伞，她叹了口气。陈默坐下，他倒了茶。\n林秋说：“谢谢。”\n"
    )
    assert person(text, "林秋").gender is Gender.FEMALE
    assert person(text, "陈默").gender is Gender.MALE


def test_gender_by_talk_where_one_pronoun_serves_all() -> None:
    text = "贾环道：“妹妹，你来看，他走了。”紫菱道：“奴家不敢。”他笑了。\n" * 3
    assert person(text, "紫菱").gender is Gender.FEMALE


def test_gender_by_deeds_and_words_before_a_name() -> None:
    text = "大将陈默拍马而来。陈默道：“走！”丫鬟林秋正在绣花。林秋道：“是。”陈默提刀便走。\n" * 3
    assert person(text, "陈默").gender is Gender.MALE
    assert person(text, "林秋").gender is Gender.FEMALE


def test_a_crowd_has_no_gender() -> None:
    text = "众喽罗提刀上马。众喽罗道：“走！”陈默道：“好。”\n" * 3
    assert all(
        one.gender is Gender.UNKNOWN for one in reading(text).story.cast if one.name[0] == "众"
    )


def test_a_few_pronouns_among_very_many_tell_nothing() -> None:
    old = "陈默推开门，他看了看。陈默道：“有人吗？”他又道：“请。”\n" * 80
    new = "林秋推开门，她看了看。林秋道：“有人吗？”\n" * 2
    assert person(old + new, "陈默").gender is Gender.UNKNOWN
