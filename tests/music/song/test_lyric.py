from yanyi.music.song.lyric import Lyric, line


def stresses(text: str) -> list[tuple[str, int]]:
    return [(one.text, one.stress) for one in line(text, "en").syllables]


def test_english_words_have_the_stress_of_the_dictionary() -> None:
    assert stresses("The ferry waits beneath") == [
        ("The", 0),
        ("fer", 2),
        ("ry", 0),
        ("waits", 2),
        ("be", 0),
        ("neath", 2),
    ]


def test_small_words_lean_on_others() -> None:
    assert [stress for _, stress in stresses("When I was there with them")] == [0] * 6


def test_a_vowel_that_is_not_written_is_not_sung() -> None:
    assert [text for text, _ in stresses("fire flower")] == ["fire", "flow", "er"]


def test_numbers_are_spelled_out() -> None:
    said = " ".join(text for text, _ in stresses("It was 1989."))
    assert said == "It was nine teen eigh ty nine"
    years = "".join(one.text for one in line("1998年", "zh").syllables)
    assert years == "一九九八年"


def test_chinese_characters_have_their_tones() -> None:
    found = line("举头望明月，", "zh").syllables
    assert [one.tone for one in found] == [3, 2, 4, 2, 4]
    assert [one.pause for one in found] == [False] * 4 + [True]


def test_a_neutral_tone_and_two_thirds_in_a_word() -> None:
    assert [one.tone for one in line("老虎的", "zh").syllables] == [2, 3, 5]


def test_every_character_is_a_syllable_and_every_stop_a_pause() -> None:
    text = "睡吧，睡吧，小星星！"
    found = line(text, "zh").syllables
    assert "".join(one.text for one in found) == "睡吧睡吧小星星"
    assert [number for number, one in enumerate(found) if one.pause] == [1, 3, 6]


def test_languages_may_be_mixed() -> None:
    found = line("我说Hello你好吗", "zh").syllables
    assert [one.text for one in found] == ["我", "说", "Hel", "lo", "你", "好", "吗"]
    assert [bool(one.tone) for one in found] == [True] * 2 + [False] * 2 + [True] * 3
    assert found[3].stress == 2


def test_a_word_begins_and_ends_once() -> None:
    found = line("over the yesterday-river, don’t", "en").syllables
    assert sum(one.starts_word for one in found) == sum(one.ends_word for one in found) == 5


def test_nothing_to_sing() -> None:
    assert line("… —— !", "en").syllables == ()
    assert Lyric("a", "zh-CN", ()).chinese
    assert not Lyric("a", "en-GB", ()).chinese
