import pytest

from yanyi.aloud.en.numbers import cardinal, decade, digits, fraction, number, ordinal, roman, year


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("0", "zero"),
        ("7", "seven"),
        ("21", "twenty-one"),
        ("123", "one hundred and twenty-three"),
        ("1005", "one thousand and five"),
        ("12,000,012", "twelve million and twelve"),
        ("1234567890123", "one two three four five six seven eight nine zero one two three"),
    ],
)
def test_counts(written: str, said: str) -> None:
    assert cardinal(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [("1", "first"), ("12", "twelfth"), ("20", "twentieth"), ("23", "twenty-third")],
)
def test_ordinals(written: str, said: str) -> None:
    assert ordinal(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1506", "fifteen oh six"),
        ("1900", "nineteen hundred"),
        ("2004", "two thousand and four"),
        ("2016", "twenty sixteen"),
        ("55", "fifty-five"),
    ],
)
def test_years(written: str, said: str) -> None:
    assert year(written) == said


def test_decades() -> None:
    assert decade("1860") == "eighteen sixties"
    assert decade("1910") == "nineteen tens"
    assert decade("80") == "eighties"


def test_signs_and_decimals() -> None:
    assert number("-2.50") == "minus two point five zero"
    assert number("007") == "zero zero seven"
    assert digits("90210") == "nine zero two one zero"


def test_fractions() -> None:
    assert fraction("1", "2") == "one half"
    assert fraction("3", "4") == "three quarters"
    assert fraction("5", "16") == "five sixteenths"


def test_roman_numerals_are_checked() -> None:
    assert [roman(one) for one in ("XIV", "MCMXCIV", "iv")] == [14, 1994, 4]
    assert roman("IIV") == 0
