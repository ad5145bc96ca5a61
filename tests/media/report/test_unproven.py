from xml.etree import ElementTree as ET

from yanyi.media.report.page import write_report
from yanyi.media.report.types import Report
from yanyi.media.report.unproven import unproven_part
from yanyi.models.work import Unproven, Work

LISTED = Unproven(
    "ch01.boat", "The boat is gone.", "The boat the boat", ("is gone",), ("the boat",)
)
GARBLED = Unproven("ch01.hush", "Hush.", "", garbled=0.625)


def report(language: str, *works: Work) -> Report:
    return Report("t", language, works=works)


def test_a_report_without_such_lines_does_not_speak_of_them() -> None:
    assert unproven_part(report("en", Work("audiobook", (), ()))) is None


def test_each_line_stands_once_with_its_reasons_and_the_way_out() -> None:
    works = (
        Work("audiobook", (), (), unproven=(LISTED, GARBLED)),
        Work("film", (), (), unproven=(LISTED,)),
    )
    part = unproven_part(report("en", *works))
    assert part is not None
    rows = [" ".join("".join(row.itertext()).split()) for row in part.iter("tr")]
    assert len(rows) == 3
    assert "ch01.boat · Audiobook · Film" in rows[1]
    assert "not heard: is gone; said again: the boat" in rows[1]
    assert "62% sounds like something else" in rows[2]
    assert "take = 2" in ET.tostring(part, encoding="unicode")
    assert b'id="unproven"' in write_report(report("en", *works))


def test_it_speaks_chinese_too() -> None:
    part = unproven_part(report("zh", Work("audiobook", (), (), unproven=(GARBLED,))))
    assert part is not None
    assert "62% 听起来是别的音" in "".join(part.itertext())
