import pytest

from yanyi.read.heading import CHAPTER, PART, SECTION
from yanyi.read.zh.headings import heading, is_contents


@pytest.mark.parametrize(
    ("row", "level", "key", "title"),
    [
        ("第十二回　雨夜渡口", CHAPTER, "12回", "雨夜渡口"),
        ("第12章下山", CHAPTER, "12章", "下山"),
        ("第一二〇章 雪", CHAPTER, "120章", "雪"),
        ("【第一章】下山", CHAPTER, "1章", "下山"),
        ("正文 第三章 起风", CHAPTER, "3章", "起风"),
        ("第一卷 山雨 第二章 风起", CHAPTER, "2章", "风起"),
        ("第1话 开始", CHAPTER, "1话", "开始"),
        ("第十章 你是谁？", CHAPTER, "10章", "你是谁？"),
        ("＊第三章＊", CHAPTER, "3章", ""),
        ("第一部", PART, "1部", ""),
        ("卷一 风起", PART, "一卷", "风起"),
        ("卷之三", PART, "三卷", ""),
        ("上卷", PART, "上卷", ""),
        ("第三节 课", SECTION, "3节", "课"),
        ("附录 家谱", SECTION, "附录 家谱", "家谱"),
        ("楔子", CHAPTER, "楔子", ""),
        ("尾声", CHAPTER, "尾声", ""),
        ("番外之一", CHAPTER, "番外 之一", "之一"),
        ("番外：小满", CHAPTER, "番外 小满", "小满"),
    ],
)
def test_headings(row: str, level: int, key: str, title: str) -> None:
    found = heading(row)
    assert found is not None
    assert (found.level, found.key, found.title, found.bare) == (level, key, title, False)


@pytest.mark.parametrize(
    ("row", "key", "title"),
    [
        ("一", "1章", ""),
        ("二、", "2章", ""),
        ("（三）", "3章", ""),
        ("四 山雨欲来", "4章", "山雨欲来"),
    ],
)
def test_numbers_alone(row: str, key: str, title: str) -> None:
    found = heading(row)
    assert found is not None
    assert (found.key, found.title, found.bare) == (key, title, True)


@pytest.mark.parametrize(
    "row",
    [
        "第一回见面",
        "第二天",
        "第四回中既说过此事",
        "一日，他来了。",
        "序幕拉开了",
        "引路",
        "部下一",
    ],
)
def test_prose_is_no_heading(row: str) -> None:
    assert heading(row) is None


def test_contents() -> None:
    assert is_contents("目 录")
    assert not is_contents("目录学")
