import pytest

from yanyi.aloud.zh.readings import readings
from yanyi.aloud.zh.sounds import words


def _read(text: str, sign: str) -> list[str]:
    found = readings(text, words(text))
    return [one for one, here in zip(found, text, strict=True) if here == sign]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # before a fourth tone
        ("一个人", "yi2"), ("一定", "yi2"), ("一样", "yi2"), ("一半", "yi2"), ("一路", "yi2"),
        ("一共", "yi2"), ("一块", "yi2"), ("一面", "yi2"), ("一夜", "yi2"), ("一见", "yi2"),
        ("一切", "yi2"), ("一道", "yi2"), ("一万两", "yi2"), ("一日", "yi2"), ("一阵", "yi2"),
        ("一会儿", "yi2"), ("一次", "yi2"), ("一位", "yi2"), ("一件", "yi2"), ("一步", "yi2"),
        # before the others
        ("一天", "yi4"), ("一年", "yi4"), ("一起", "yi4"), ("一百", "yi4"), ("一千", "yi4"),
        ("一些", "yi4"), ("一般", "yi4"), ("一生", "yi4"), ("一心", "yi4"), ("一家", "yi4"),
        ("一条", "yi4"), ("一名", "yi4"), ("一回", "yi4"), ("一同", "yi4"), ("一时", "yi4"),
        ("一齐", "yi4"), ("一口", "yi4"), ("一手", "yi4"), ("一早", "yi4"), ("一点", "yi4"),
        ("一两银子", "yi4"), ("一把剑", "yi4"), ("一本书", "yi4"), ("一匹马", "yi4"),
        # as it is written
        ("第一回", "yi1"), ("初一", "yi1"), ("十一", "yi1"), ("星期一", "yi1"), ("周一早上", "yi1"),
        ("一月", "yi1"), ("一九八四", "yi1"), ("二零二一", "yi1"), ("统一天下", "yi1"),
        ("唯一", "yi1"), ("万一他来", "yi1"), ("其一", "yi1"), ("一号", "yi1"), ("十一个", "yi1"),
        ("独一无二", "yi4"), ("专一", "yi1"), ("第一千", "yi1"),
        # between two of one verb
        ("看一看", "yi5"), ("想一想", "yi5"), ("等一等", "yi5"), ("走一走", "yi5"),
    ],
)  # fmt: skip
def test_one(text: str, said: str) -> None:
    assert _read(text, "一")[0] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("不是", "bu2"), ("不要", "bu2"), ("不见", "bu2"), ("不敢", "bu4"), ("不去", "bu2"),
        ("不会", "bu2"), ("不在", "bu2"), ("不对", "bu2"), ("不错", "bu2"), ("不必", "bu2"),
        ("不信", "bu2"), ("不肯", "bu4"), ("不知", "bu4"), ("不能", "bu4"), ("不好", "bu4"),
        ("不来", "bu4"), ("不行", "bu4"), ("不同", "bu4"), ("不久", "bu4"), ("不如", "bu4"),
        ("不但", "bu2"), ("不过", "bu2"), ("不料", "bu2"), ("不断", "bu2"), ("不顾", "bu2"),
        ("不曾", "bu4"), ("不妨", "bu4"), ("不期", "bu4"), ("不想", "bu4"), ("不题", "bu4"),
        ("好不好", "bu5"), ("去不去", "bu5"), ("是不是", "bu5"), ("肯不肯", "bu5"),
        ("看不见", "bu2"), ("说不定", "bu2"), ("走不动", "bu2"), ("听不懂", "bu4"),
        ("我不", "bu4"), ("绝不", "bu4"),
    ],
)  # fmt: skip
def test_not(text: str, said: str) -> None:
    assert _read(text, "不")[0] == said
