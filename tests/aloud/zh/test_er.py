import pytest

from yanyi.aloud.zh.readings import readings
from yanyi.aloud.zh.sounds import sounds, words


@pytest.mark.parametrize(
    "text",
    ["花儿", "这儿", "那儿", "一会儿", "一点儿", "小孩儿", "老头儿", "鸟儿", "玩儿", "今儿个",
     "猴儿", "慢慢儿", "味儿", "影儿", "门缝儿", "好好儿"],
)  # fmt: skip
def test_er_that_colours_a_syllable(text: str) -> None:
    found = readings(text, words(text))
    assert found[text.index("儿")] == "er5"


@pytest.mark.parametrize(
    "text",
    ["儿子", "女儿", "婴儿", "孤儿", "男儿", "儿女", "儿歌", "我儿快来", "孩儿知道了", "幼儿"],
)
def test_er_that_is_a_child(text: str) -> None:
    found = readings(text, words(text))
    assert found[text.index("儿")] == "er2"


def test_the_syllable_before_loses_its_n_or_i() -> None:
    assert sounds("一点儿") == "i↘tjɛ↓ɚ"
    assert sounds("味儿") == "we↘ɚ"
    assert sounds("花儿") == "xwa→ɚ"
