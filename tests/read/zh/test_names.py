import pytest

from yanyi.read.zh.names import family, marked, may_be_name, new_name, shaped, titled


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("林小满笑道", "林小满"),
        ("却说那李员外大怒道", "李员外"),
        ("趙德安拱手道", "赵德安"),
        ("一个少女叫道", "少女"),
        ("白衣少年道", "少年"),
        ("阿福说", "阿福"),
        ("欧阳雪冷冷地说", "欧阳雪"),
    ],
)
def test_a_name_before_a_verb_of_speech(clause: str, name: str) -> None:
    assert new_name(clause) == name


@pytest.mark.parametrize(
    "clause",
    [
        "连忙上前道",
        "红着脸说",
        "他对父亲说",
        "马上又说",
        "高兴地说",
        "哈哈大笑道",
        "于是说",
        "第二天说",
    ],
)
def test_other_words_are_no_names(clause: str) -> None:
    assert new_name(clause) == ""


def test_shapes_of_names() -> None:
    assert all(map(shaped, ("林秋", "林小满", "老王", "阿福", "诸葛亮", "安娜·李")))
    assert not any(map(shaped, ("马上", "高兴", "老是", "三个", "走了", "于是")))


def test_titles_behind_family_names() -> None:
    assert all(map(titled, ("张董", "李员外", "欧阳先生")))
    assert not any(map(titled, ("先生", "张三")))
    assert family("张董") == family("张小满") == "张"
    assert family("欧阳雪") == "欧阳"
    assert family("行者") == ""


def test_nouns_for_people() -> None:
    assert all(map(marked, ("老妇人", "小和尚")))
    assert not any(map(marked, ("叫和尚", "桌子")))
    assert not may_be_name("三天")
