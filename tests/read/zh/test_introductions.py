import pytest

from yanyi.read.zh.introductions import Introduction, introductions


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("此人姓陈，名默，字子静。", Introduction("陈", "默", "子静")),
        ("姓陈名默字子静，本地人氏。", Introduction("陈", "默", "子静")),
        ("那人道：“小可姓林，单名冲。”", Introduction("林", "冲")),
        ("他复姓欧阳，名雪，表字寒之。", Introduction("欧阳", "雪", "寒之")),
        ("陈默，字子静，陈默最好饮酒。", Introduction("陈", "默", "子静")),
    ],
)
def test_names_given_outright(told: str, found: Introduction) -> None:
    assert introductions(told) == [found]


def test_a_later_courtesy_name() -> None:
    told = introductions("吾姓陈名默，字子静，后改寒山。")
    assert [one.style for one in told] == ["子静", "寒山"]


def test_a_courtesy_name_of_two_is_no_ones() -> None:
    text = "陈默，字子静。陈默走了。林秋，字子静。林秋来了。"
    assert introductions(text) == []


def test_letters_and_words_are_no_names() -> None:
    assert introductions("旁有断碣，字迹模糊，也看不明白。") == []


def test_only_forms_in_use_are_names() -> None:
    told = "此人姓陈，名默，字子静。"
    (one,) = introductions(told + "子静来了，子静走了，陈子静。")
    assert one.forms == ("子静",)
    (one,) = introductions(told + "陈默来了，陈默走了，陈子静坐，陈子静笑。")
    assert one.forms == ("陈默", "子静", "陈子静")
