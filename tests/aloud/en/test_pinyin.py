import pytest

from yanyi.aloud.en.pinyin import name, with_names
from yanyi.providers.kokoro_engine import TOKENS


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("Xiaoman", "ʃˌWmˈɑn"),
        ("Wukong", "wˌukˈʊŋ"),
        ("Zhang", "ʤˈɑŋ"),
        ("Jiang", "ʤˈɑŋ"),
        ("Xixi", "ʃˌiʃˈi"),
    ],
)
def test_chinese_names_are_said_as_english_readers_say_them(word: str, said: str) -> None:
    assert name(word) == said
    assert set(said) <= set(TOKENS)


@pytest.mark.parametrize(
    "word", ["Odile", "Quixote", "Xavier", "Xerxes", "Juno", "Desmond", "Axel"]
)
def test_other_names_are_left_to_the_reader(word: str) -> None:
    assert name(word) == ""


def test_names_in_a_text_keep_their_endings_and_known_words_their_reading() -> None:
    text = with_names("Xiaoman's lamp, Tang tea", lambda word: word == "Tang", british=False)
    assert text == "[Xiaoman](/ʃˌWmˈɑnz/) lamp, Tang tea"
