import dataclasses

from perform.audiobook.tales import CHINESE, ENGLISH, board_of
from yanyi.perform.audiobook.credits import cast, cast_list, closing, narrator
from yanyi.story.types import Meta


def test_the_last_words_say_that_it_is_over_and_whose_it_is() -> None:
    section = closing(CHINESE, board_of(CHINESE))
    assert section.title == "片尾"
    said = [one.words for one in section.utterances]
    assert said == ["全书完。", "您刚才听到的是《雪渡》，作者：某人，由合成语音朗读。"]
    english = [one.words for one in closing(ENGLISH, board_of(ENGLISH)).utterances]
    assert english[0] == "The End."
    assert "Lost Property, by Nobody, read by synthetic voices" in english[1]


def test_a_book_without_a_name_is_this_book() -> None:
    unnamed = dataclasses.replace(ENGLISH, meta=Meta(""))
    words = closing(unnamed, board_of(unnamed)).utterances[1].words
    assert words == "You have been listening to this book, read by synthetic voices."


def test_everybody_who_has_a_voice_is_credited_as_synthetic() -> None:
    board = board_of(CHINESE)
    assert cast(CHINESE, board) == (
        ("旁白", "zh-female-1"),
        ("小满", "zh-female-2"),
        ("老鲁头", "zh-male-3"),
    )
    told = cast_list(CHINESE, board)
    assert "均为合成语音" in told
    assert "小满：zh-female-2" in told
    assert narrator(CHINESE) == "合成语音"
    assert "all voices are synthetic" in cast_list(ENGLISH, board_of(ENGLISH))
