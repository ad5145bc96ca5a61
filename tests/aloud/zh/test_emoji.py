from yanyi.aloud.phrases import spoken
from yanyi.aloud.zh.emoji import NAMES
from yanyi.aloud.zh.sounds import sounds


def test_pictures_are_called_by_their_chinese_names() -> None:
    assert spoken("好👍", "zh") == "好，赞，"
    assert spoken("好🪗", "zh") == "好，表情，"


def test_every_name_can_be_said() -> None:
    assert all(sounds(name) != name for name in NAMES.values())
    assert all(len(sign) == 1 for sign in NAMES)
