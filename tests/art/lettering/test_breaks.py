import gzip
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path

import pytest
from uniseg.linebreak import line_break_units

from yanyi.art.lettering.breaks import NEVER_FIRST, NEVER_LAST, break_units

SHARED = Path(__file__).parents[3].parent / "shared" / "data" / "linebreak"
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="needs ../shared/data/linebreak")
CHINESE = (
    "他说：“你好，世界——怎么了？”……她答道：“没事。”（真的没事！）《西游记》里，有“大圣”二字；"
    "价钱是３０元、百分之５０％。‘好’、“妙”“绝”。"
)


def test_units_are_the_text() -> None:
    for text in (CHINESE, "Don't break well-known (things)! At all...", " a  b ", "", "“”"):
        assert "".join(break_units(text)) == text


def test_no_line_begins_or_ends_with_the_wrong_mark() -> None:
    units = break_units(CHINESE)
    assert all(unit[0] not in NEVER_FIRST for unit in units[1:])
    assert all(unit[-1] not in NEVER_LAST for unit in units[:-1])


def test_chinese_may_break_between_characters_and_round_quotes() -> None:
    assert break_units("他说：“你好”然后走") == ["他", "说：", "“你", "好”", "然", "后", "走"]


def test_english_breaks_at_spaces_and_hyphens_only() -> None:
    assert break_units("He said “Go on!” well-known") == [
        "He ",
        "said ",
        "“Go ",
        "on!” ",
        "well-",
        "known",
    ]


def test_latin_words_in_chinese_stay_whole() -> None:
    assert "Lewis" in "|".join(break_units("他叫Lewis，是英国人")).replace("，", "").split("|")


def _official() -> Iterator[tuple[str, set[int]]]:
    """The rows of Unicode's own test: a text, and where it may break (its end included)."""
    data = gzip.decompress((SHARED / "LineBreakTest.txt.gz").read_bytes())
    for row in data.decode("utf-8").splitlines():
        marks = row.partition("#")[0].split()
        if marks:
            text = "".join(chr(int(code, 16)) for code in marks[1::2])
            yield text, {n for n, mark in enumerate(marks[2::2], 1) if mark == "÷"}


def _breaks(units: Iterable[str]) -> set[int]:
    return set(accumulate(map(len, units)))


@needs_shared
def test_the_general_rules_are_those_of_unicode() -> None:
    rows = list(_official())
    wrong = [text for text, allowed in rows if _breaks(line_break_units(text)) != allowed]
    assert len(rows) > 7000
    # The file is of 15.0; what is left are rules that 16.0 changed: after a full stop that opens
    # a number, after a hyphen that opens a word, between a quotation mark and a bracket.
    assert len(wrong) <= 0.005 * len(rows)


@needs_shared
def test_breaks_are_a_part_of_those_unicode_allows_or_add_only_chinese_quotes() -> None:
    wrong = count = 0
    for text, allowed in list(_official())[::4]:
        for at in _breaks(break_units(text)) - {len(text)}:
            count += 1
            if at not in allowed and not set(text[at - 1 : at + 1]) & set("“”‘’"):
                wrong += 1
    assert count > 300
    assert wrong < 0.01 * count  # uniseg follows a later version of the rules
