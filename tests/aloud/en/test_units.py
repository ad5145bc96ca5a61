import pytest

from yanyi.aloud.en.spelling import spell


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("180 lbs", "one hundred and eighty pounds"),
        ("1 kg", "one kilogram"),
        ("12 km/h", "twelve kilometers per hour"),
        ("2°C", "two degrees Celsius"),
        ("50%", "fifty percent"),
        ("2½ cups", "two and a half cups"),
        ("3/4 of it", "three quarters of it"),
        ("1/2 an hour", "half an hour"),
        ("6'2\" tall", "six foot two tall"),
        ("a 7.2-millimeter bullet", "a seven point two millimeter bullet"),
        ("5-10 miles", "five to ten miles"),
        ("I have 4 m", "I have four m"),
    ],
)
def test_measures(written: str, said: str) -> None:
    assert spell(written).strip() == said
