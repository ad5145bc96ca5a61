"""The tables count what they are given."""

from xml.etree import ElementTree as ET

from yanyi.media.report.tables import (
    cast_part,
    doubts_part,
    gaps_part,
    making_part,
    problems_part,
)
from yanyi.media.report.types import Count, Doubt, Gap, Person, Report


def text(part: ET.Element | None) -> str:
    assert part is not None
    return " ".join("".join(part.itertext()).split())


def test_the_cast_shows_a_face_or_a_letter() -> None:
    part = cast_part(Report("t", "en", cast=(Person("Ann", "cast/a.png"), Person("Bob"))))
    assert part is not None
    assert [one.get("src") for one in part.iter("img")] == ["cast/a.png"]
    assert [one.text for one in part.iter("span")] == ["B"]


def test_nobody_and_nothing_wrong_leave_no_part() -> None:
    assert cast_part(Report("t", "en")) is None
    assert problems_part(Report("t", "en")) is None


def test_steps_are_summed() -> None:
    part = making_part(Report("t", "en", counts=(Count("a", 2, 3, 4.0), Count("b", 5, 7, 9.0))))
    foot = part.find(".//tfoot")
    assert text(foot) == "Together71013 s"


def test_costs_are_told_to_the_cent() -> None:
    assert "0.05 CNY" in text(making_part(Report("t", "en", cost=50_000, currency="CNY")))
    assert "Nothing was spent" in text(making_part(Report("t", "en")))


def test_left_outs_are_grouped_and_counted() -> None:
    gaps = (Gap("film", "author", "x"), Gap("", "markup", "y"), Gap("film", "author", "z"))
    part = gaps_part(Report("t", "en", gaps=gaps))
    assert [text(one) for one in part.iter("summary")] == [
        "Every medium · Marks of layout1",
        "Film · The author's wish2",
    ]


def test_the_least_sure_comes_first() -> None:
    doubts = (Doubt("sure", "A", 0.49), Doubt("unsure", "", 0.1))
    part = doubts_part(Report("t", "en", doubts=doubts))
    assert [text(one) for one in part.iter("li")] == ["unsure10% sure", "sureA · 49% sure"]
