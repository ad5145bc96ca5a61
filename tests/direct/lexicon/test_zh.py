import pytest

from yanyi.board.vocabulary import Costume, Head, Pose, Prop, SettingKind
from yanyi.direct.lexicon.concepts import Trait
from yanyi.direct.lexicon.lexicon import Lexicon
from yanyi.direct.lexicon.zh import LANGUAGE
from yanyi.story.vocabulary import Weather


def test_chinese_words_mean_what_they_mean() -> None:
    text = "和尚跪在庙里，外头下着细雨。一只狐狸提着灯笼，望着那把宝剑。"
    found = {hit.concept for hit in Lexicon(LANGUAGE).scan(text)}
    wanted = {Costume.MONK_ROBE, Pose.KNEEL, SettingKind.TEMPLE, Weather.RAIN, Prop.SWORD, Head.FOX}
    assert wanted | {Prop.LANTERN} <= found


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("他翻身上马", Pose.RIDE),
        ("母女相拥而泣", Pose.EMBRACE),
        ("两人手拉手", Pose.HOLD_HANDS),
        ("悟空举棒", Pose.STRIKE),
        ("那人抱拳道", Pose.SALUTE),
        ("先生背着手", Pose.HANDS_BEHIND),
        ("她侧耳细听", Pose.LISTEN),
        ("用力推开", Pose.PUSH),
        ("他低下头", Pose.SLUMP),
        ("小孩蹲下", Pose.CROUCH),
        ("一跤跌倒", Pose.FALL),
        ("提着竹篮", Prop.BASKET),
        ("一枝梅", Prop.FLOWER),
        ("解开荷包", Prop.POUCH),
        ("一条彪形大汉", Trait.GIANT),
        ("穿着旗袍", Costume.QIPAO),
        ("红棉袄", Costume.PADDED_COAT),
        ("那道士", Costume.TAOIST_ROBE),
        ("一身校服", Costume.SCHOOL_UNIFORM),
    ],
)
def test_the_words_for_poses_things_and_clothes(words: str, meaning: object) -> None:
    assert meaning in [hit.concept for hit in Lexicon(LANGUAGE).scan(words)]
