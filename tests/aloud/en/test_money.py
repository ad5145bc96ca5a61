import pytest

from yanyi.aloud.en.spelling import spell


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("£5 3s. 6d. for", "five pounds, three shillings and sixpence for"),
        ("£2.01", "two pounds one penny"),
        ("$1", "one dollar"),
        ("$3.50", "three dollars fifty cents"),
        ("99¢", "ninety-nine cents"),
        ("$2.5 million", "two point five million dollars"),
        ("¥500", "five hundred yen"),
        ("$50-$100", "fifty dollars to one hundred dollars"),
        ("£10/wk", "ten pounds per week"),
        ("a $ sign", "a dollars sign"),
    ],
)
def test_money(written: str, said: str) -> None:
    assert spell(written).strip() == said
