import pytest

from yanyi.read.lexicon import words
from yanyi.read.zh.asides import asides, is_crowd, is_direction

DIRECTIONS = words(
    "笑 低声 苦笑了一下 他压低声音 指着窗外 沉默片刻 得意地 热烈鼓掌 众人大笑 轉向小滿"
)
OWN = words(
    "大小的小 可笑的是他不知道 他最爱笑 哭了三天 小声点 我笑他傻 叹为观止 是不是很可笑？ 想 很累"
)


@pytest.mark.parametrize("inside", DIRECTIONS)
def test_the_narrator_directs(inside: str) -> None:
    assert is_direction(inside)


@pytest.mark.parametrize("inside", OWN)
def test_the_speaker_explains(inside: str) -> None:
    assert not is_direction(inside)


def test_where_it_stands() -> None:
    text = "“你来了（低声）坐吧，我叫小满（大小的小）。”"
    assert [text[low:high] for low, high in asides(text, 1, len(text) - 1)] == ["（低声）"]


def test_a_crowd_is_no_manner_of_the_speaker() -> None:
    assert is_crowd("掌声")
    assert not is_crowd("笑")
