import pytest

from yanyi.perform.film.lightning import lightning
from yanyi.story.types import Line, Narrated, Plain, Spoken


def told(text: str) -> Line:
    return Narrated("lin", (Plain(text),))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("一道闪电划过夜空，照亮了江面。", "一道闪电"),
        ("天边打了个闪。", "打了个闪"),
        ("雨越下越大，电闪雷鸣。", "电闪雷鸣"),
        ("就在这时，闪电把院子照得雪亮。", "闪电"),
        ("Lightning split the sky and lit the whole river.", "Lightning"),
        ("The night was black, and a flash of lightning showed the road.", "flash of"),
        ("As lightning struck the tower, he ran.", "lightning"),
    ],
)
def test_lightning_strikes_at_its_word(text: str, word: str) -> None:
    assert lightning(told(text)) == (text.index(word),)


@pytest.mark.parametrize(
    "text",
    [
        "那妖头如泰山，眼如闪电，口似血盆。",
        "他像一道闪电划过夜空一样跑了。",
        "他闪电般冲了出去。",
        "没有一道闪电，也没有雨。",
        "He was gone like a flash of lightning.",
        "There was no flash of lightning, only rain.",
        "Quick as a streak of lightning she ducked.",
        "The lightning rod was new.",
    ],
)
def test_what_is_compared_or_denied_does_not_strike(text: str) -> None:
    assert lightning(told(text)) == ()


def test_what_people_say_does_not_strike() -> None:
    assert lightning(Spoken("lin", (Plain("Lightning struck the barn!"),), "ada")) == ()
