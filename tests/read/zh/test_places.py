import pytest

from yanyi.read.zh.places import signs


def named(text: str) -> list[str]:
    return [sign.value for sign in signs(text, 0)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("悟空来到花果山，众猴迎接。", ["花果山"]),
        ("归来客栈里，炉火正旺。", ["归来客栈"]),
        ("师徒行至黑松林，下马歇息。", ["黑松林"]),
        ("她走进厨房，点起灯。", ["厨房"]),
        ("他离开了长安城，一路向西。", []),
        ("他没有回到客栈。", []),
        ("仿佛走进了一座宫殿。", []),
        ("他说：走到哪里算哪里。", []),
    ],
)
def test_what_a_place_is_called(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_arriving_counts_more_than_being_and_being_more_than_naming() -> None:
    (arrived,) = signs("他走进客栈，坐下。", 0)
    (being,) = signs("他在客栈喝酒。", 0)
    (told,) = signs("客栈的酒很淡。", 0)
    assert arrived.weight > being.weight > told.weight
    assert (arrived.turn, being.turn) == (True, False)


def test_roofs_and_parts() -> None:
    assert signs("他来到观音庙里。", 0)[0].inside is True
    assert signs("他来到观音庙前，停下。", 0)[0].inside is False
    assert signs("他来到黑风山，停下。", 0)[0].inside is False
    assert {signs(f"{word}有人。", 0)[0].kind for word in ("船头", "船尾", "船上")} == {"船"}
