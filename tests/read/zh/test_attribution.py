import pytest

from read.stories import reading, said
from yanyi.story.corrections import CastFix, Corrections
from yanyi.story.vocabulary import Gender

CAST = Corrections(
    cast=(
        CastFix("小满", gender=Gender.FEMALE),
        CastFix("白宣", gender=Gender.MALE),
        CastFix("老鲁头"),
    )
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("小满道：“走罢。”", ["小满"]),
        ("“走罢，”小满说，“天黑了。”", ["小满", "小满"]),
        ("小满对白宣说：“走罢。”", ["小满"]),
        ("白宣见了，慌得对小满叫道：“快走！”", ["白宣"]),
        ("小满看着白宣。\n她小声问：“你是鬼吗？”", ["小满"]),
        ("小满道：“谁？”白宣笑道：“我。”", ["小满", "白宣"]),
        ("白宣道：“正是。”说罢，又道：“请快些。”", ["白宣", "白宣"]),
        ("小满看着白宣，问：\n“你是谁？”\n“一封信。”\n“哪里来？”", ["小满", "白宣", "小满"]),
        ("白宣靠在船头。\n“好。”\n小满靠在椅背上，平静地说。", ["小满"]),
        ("老鲁头没动，小满喊道：「快走！」", ["小满"]),
        ("白宣看着老鲁头，道：“三文。”\n“先欠着。”小满说，“我记账。”", ["白宣", "小满", "小满"]),
        ("白宣哭了。\n“别怕，”老鲁头道，“有我。”", ["老鲁头", "老鲁头"]),
    ],
)
def test_who_speaks(text: str, who: list[str]) -> None:
    found = said(reading(text, corrections=CAST))
    assert [one for one, _ in found] == who


def test_a_word_that_the_author_gives_to_one_person_means_nobody_else() -> None:
    cast = (
        CastFix("老鲁头", gender=Gender.MALE),
        CastFix("白宣", ("书生",), gender=Gender.MALE),
        CastFix("沈三娘", ("女子",), gender=Gender.FEMALE),
        CastFix("小满", gender=Gender.FEMALE),
    )
    text = (
        "老鲁头正要解缆，岸上忽然有个书生高喊：“船家，等一等！”\n"
        "小满揉着眼睛，忍不住问：“姐姐，你带了什么？”\n"
        "女子望着北岸，冷冷地说了一个字：\n“仇。”\n"
    )
    found = said(reading(text, corrections=Corrections(cast=cast)))
    assert [one for one, _ in found] == ["白宣", "小满", "沈三娘"]


def test_people_are_found_under_their_names() -> None:
    text = "孙悟空道：“来了。”悟空笑道：“走。”悟空道：“好。”老妇人道：“慢些。”众人听了。\n"
    cast = {one.name: one for one in reading(text).story.cast}
    assert cast["悟空"].aliases == ("孙悟空",)
    assert cast["老妇人"].gender is Gender.FEMALE
    assert "众人" not in cast
