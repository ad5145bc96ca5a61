from xml.etree.ElementTree import fromstring

import pytest

from yanyi.read.formats.docx_number import numbers_of, written

LISTS = """<numbering><abstractNum abstractNumId="3">
<lvl ilvl="0"><start val="2"/><numFmt val="chineseCounting"/><lvlText val="第%1章"/></lvl>
<lvl ilvl="1"><numFmt val="lowerLetter"/><lvlText val="%1.%2)"/></lvl></abstractNum>
<num numId="9"><abstractNumId val="3"/></num></numbering>"""


@pytest.mark.parametrize(
    ("number", "form", "words"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (28, "lowerLetter", "bb"),
        (3, "upperLetter", "C"),
        (1994, "upperRoman", "MCMXCIV"),
        (9, "lowerRoman", "ix"),
        (12, "chineseCounting", "十二"),
        (20, "chineseCounting", "二十"),
        (305, "chineseCountingThousand", "三百〇五"),
        (99999, "upperRoman", "99999"),
        (0, "lowerLetter", "0"),
    ],
)
def test_written(number: int, form: str, words: str) -> None:
    assert written(number, form) == words


def test_counting() -> None:
    numbers = numbers_of(fromstring(LISTS))
    found = [numbers.next("9", level) for level in (0, 1, 1, 0, 1)]
    assert found == ["第二章", "二.a)", "二.b)", "第三章", "三.a)"]
    assert numbers.next("9", 7) == ""
    assert numbers.next("none", 0) == ""
    assert numbers_of(None).next("1", 0) == ""
