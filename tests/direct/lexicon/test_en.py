from yanyi.board.vocabulary import Costume, Head, Pose, Prop, SettingKind
from yanyi.direct.lexicon.en import LANGUAGE
from yanyi.direct.lexicon.lexicon import Lexicon
from yanyi.story.vocabulary import Weather


def test_english_words_mean_what_they_mean() -> None:
    text = "The knight knelt in the church, rain on his sword, beside a fox reading a letter."
    found = {hit.concept for hit in Lexicon(LANGUAGE).scan(text)}
    wanted = {Costume.PLATE_ARMOUR, Pose.KNEEL, SettingKind.TEMPLE, Weather.RAIN, Prop.SWORD, Head.FOX}
    assert wanted | {Prop.LETTER} <= found
