import pytest

from perform.composing.plays import told
from yanyi.perform.composing.pace import told_seconds


def test_longer_lines_take_longer_and_chinese_signs_more_than_letters() -> None:
    assert told_seconds(told("a", "x" * 150), "en") == pytest.approx(10.5)
    assert told_seconds(told("a", "x" * 300), "en-GB") == pytest.approx(20.5)
    assert told_seconds(told("a", "雪" * 44), "zh") == pytest.approx(10.5)
