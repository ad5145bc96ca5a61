import pytest

from yanyi.read.letterhead import Letterhead
from yanyi.read.zh.letters import letter


@pytest.mark.parametrize("row", ["吾儿如晤：", "亲爱的小满：", "王先生台鉴：", "见字如面。"])
def test_salutations(row: str) -> None:
    assert letter(row).opens


@pytest.mark.parametrize("row", ["父字", "此致", "小满敬上", "专此布达"])
def test_closings(row: str) -> None:
    assert letter(row).signs


def test_dates_and_postscripts() -> None:
    assert letter("三月初五日夜").dated
    assert letter("又及：勿念。").more


@pytest.mark.parametrize(
    "row", ["雪下了一夜。", "他把信收好，走出门去，再没有回头看一眼那间屋子。"]
)
def test_prose(row: str) -> None:
    assert letter(row) == Letterhead()
