from yanyi.aloud.zh.sounds import sounds, syllable
from yanyi.providers.kokoro_engine import TOKENS


def test_tones_are_marked_as_the_model_knows_them() -> None:
    assert [syllable(f"ma{tone}") for tone in range(1, 6)] == ["ma→", "ma↗", "ma↓", "ma↘", "ma"]


def test_every_syllable_is_in_the_vocabulary() -> None:
    for reading in (
        "zhi1",
        "ri4",
        "er2",
        "lv4",
        "xue2",
        "yuan2",
        "n2",
        "ng4",
        "hng5",
        "ei1",
        "yo1",
    ):
        assert all(sign in TOKENS for sign in syllable(reading)), reading


def test_words_stand_apart_and_other_signs_stay() -> None:
    assert sounds("你好, OK") == "ni↓xau↓, OK"
