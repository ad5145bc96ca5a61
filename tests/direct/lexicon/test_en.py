import pytest

from yanyi.board.vocabulary import Costume, Head, Pose, Prop, SettingKind
from yanyi.direct.lexicon.concepts import Trait
from yanyi.direct.lexicon.en import LANGUAGE
from yanyi.direct.lexicon.lexicon import Lexicon
from yanyi.story.vocabulary import Weather


def test_english_words_mean_what_they_mean() -> None:
    text = "The knight knelt in the church, rain on his sword, beside a fox reading a letter."
    found = {hit.concept for hit in Lexicon(LANGUAGE).scan(text)}
    wanted = {Costume.PLATE_ARMOUR, Pose.KNEEL, SettingKind.TEMPLE, Weather.RAIN, Head.FOX}
    assert wanted | {Prop.SWORD, Prop.LETTER} <= found


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("He rode up on horseback.", Pose.RIDE),
        ("She hugged him.", Pose.EMBRACE),
        ("They walked hand in hand.", Pose.HOLD_HANDS),
        ("He shook his fist.", Pose.STRIKE),
        ("Hands behind his back, he paced.", Pose.HANDS_BEHIND),
        ("She flung it away.", Pose.THROW),
        ("He shoved the crate.", Pose.PUSH),
        ("He slumped.", Pose.SLUMP),
        ("She crouched by the door.", Pose.CROUCH),
        ("He tripped.", Pose.FALL),
        ("a basket of eggs", Prop.BASKET),
        ("a bouquet", Prop.FLOWER),
        ("a purse", Prop.POUCH),
        ("a giant", Trait.GIANT),
        ("in a nightgown", Costume.NIGHTWEAR),
        ("the old wizard", Costume.WIZARD_ROBE),
        ("a nun", Costume.HABIT),
        ("a hooded cloak", Costume.CLOAK),
    ],
)
def test_the_words_for_poses_things_and_clothes(words: str, meaning: object) -> None:
    assert meaning in [hit.concept for hit in Lexicon(LANGUAGE).scan(words)]


def test_a_bow_is_no_weapon_and_listening_no_gesture() -> None:
    found = [hit.concept for hit in Lexicon(LANGUAGE).scan("He bowed and listened to the letter.")]
    assert Prop.LONGBOW not in found
    assert Pose.LISTEN not in found
