import pytest

from yanyi.aloud.zh.numbers import cardinal, count, digits, number, telephone


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ("0", "零"),
        ("10", "十"),
        ("12", "十二"),
        ("105", "一百零五"),
        ("110", "一百一十"),
        ("1005", "一千零五"),
        ("10010", "一万零一十"),
        ("100000", "十万"),
        ("1000001", "一百万零一"),
        ("20030000", "二千零三万"),
        ("100000000", "一亿"),
        ("1200000000000", "一万二千亿"),
    ],
)
def test_counts(figures: str, words: str) -> None:
    assert cardinal(figures) == words


def test_numbers_keep_sign_separators_and_decimals() -> None:
    assert number("1,280.50") == "一千二百八十点五零"
    assert number("-3.14") == "负三点一四"
    assert number("007") == "零零七"


def test_two_before_a_measure_word() -> None:
    assert count("2") == "两"
    assert count("2000") == "两千"
    assert count("12") == "十二"
    assert count("20") == "二十"


def test_digit_by_digit() -> None:
    assert digits("1984") == "一九八四"
    assert telephone("138-1111") == "幺三八幺幺幺幺"
