from yanyi.board.vocabulary import Costume, Head, Pose, Prop, SettingKind
from yanyi.direct.lexicon.lexicon import Lexicon
from yanyi.direct.lexicon.zh import LANGUAGE
from yanyi.story.vocabulary import Weather


def test_chinese_words_mean_what_they_mean() -> None:
    text = "和尚跪在庙里，外头下着细雨。一只狐狸提着灯笼，望着那把宝剑。"
    found = {hit.concept for hit in Lexicon(LANGUAGE).scan(text)}
    wanted = {Costume.MONK_ROBE, Pose.KNEEL, SettingKind.TEMPLE, Weather.RAIN, Prop.SWORD, Head.FOX}
    assert wanted | {Prop.LANTERN} <= found
