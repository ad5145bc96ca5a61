from yanyi.aloud.phrases import phrases
from yanyi.aloud.saying import faults


def test_a_reading_in_pinyin_wins() -> None:
    (usual,) = phrases("重楼来了。", "zh")
    (said,) = phrases("重楼来了。", "zh", say=(("重楼", "chong2 lou2"),))
    assert usual.sounds != said.sounds
    assert said.sounds.startswith("ꭧʰʊ↗ŋlou↗")


def test_a_reading_in_other_characters_wins() -> None:
    (said,) = phrases("仇来了。", "zh", say=(("仇", "求"),))
    (like,) = phrases("求来了。", "zh")
    assert said.sounds.split()[0] == like.sounds.split()[0][: len(said.sounds.split()[0])]


def test_the_longest_word_wins() -> None:
    say = (("重", "zhong4"), ("重楼", "chong2 lou2"))
    assert phrases("重楼", "zh", say=say) == phrases("重楼", "zh", say=say[1:])


def test_an_english_name_is_said_as_the_author_says() -> None:
    usual = phrases("Hermione's cat.", "en")
    sounded = phrases("Hermione's cat.", "en", say=(("Hermione", "/hɜɹmˈInˌi/"),))
    spelled = phrases("Hermione's cat.", "en", say=(("Hermione", "her my oh nee"),))
    assert "hɜɹmˈInˌi" in sounded[0].sounds
    assert len({usual, sounded, spelled}) == 3


def test_parts_of_words_are_left_alone() -> None:
    say = (("Ann", "own"),)
    assert phrases("Annual Anna.", "en", say=say) == phrases("Annual Anna.", "en")


def test_readings_that_cannot_be_used_are_named() -> None:
    chinese = {"重楼": "chong2", "仇": "qqq9", "好": "hao3", "阿": ""}
    assert [word for word, _ in faults(chinese, "zh-CN")] == ["重楼", "仇", "阿"]
    english = {"Ann": "/€/", "Bob": "42", "Cleo": "clee oh", "": "x", "?": "why"}
    assert [word for word, _ in faults(english, "en")] == ["Ann", "Bob", "", "?"]
