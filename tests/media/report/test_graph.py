"""The picture says in words and areas what the table says in figures."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from media.report.test_graph_nodes import book
from yanyi.media.report.graph import graph_part
from yanyi.media.report.types import Finished, Group, Making, Report, Section

GROUPS = (
    Group(0, "ask", "speech by eleven/v3", ("audiobook",), 2, 6, 1, 3.0, 42_000),
    Group(0, "make", "audiobook.part", ("audiobook",), 1, 0),
    Group(-1, "make", "audiobook.book", ("audiobook",), 0, 1),
)
MAKING = Making((Section("雨夜 & <dawn>", 4),), GROUPS, (Finished("audiobook", 5, 2),))


def drawn(language: str, making: Making = MAKING) -> ET.Element:
    part = graph_part(Report("t", language, currency="USD", making=making))
    assert part is not None
    return part


def words(part: ET.Element, tag: str) -> list[str]:
    return ["".join(one.itertext()) for one in part.iter(tag)]


def test_every_node_is_told_in_words() -> None:
    told = words(drawn("en"), "text")
    for text in ("雨夜 & <dawn>", "4 lines", "2 new · 6 kept", "1 new", "1 kept", "Voices0.04 USD"):
        assert text in told
    assert "5 files, 2 written" in told
    assert "The whole book" in told
    assert {"朗读0.04 USD", "新做 2 · 沿用 6", "整本书"} <= set(words(drawn("zh"), "text"))


def test_a_reader_of_screens_is_told_what_the_picture_shows() -> None:
    (svg,) = drawn("en").iter("svg")
    assert svg.get("role") == "img"
    title, desc = svg[0], svg[1]
    assert svg.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
    assert desc.text is not None
    assert desc.text.startswith("10 steps: 3 made anew, 7 remembered.")
    assert "雨夜 & <dawn> · Voices: 2 new · 6 kept" in words(svg, "title")


def test_the_table_has_the_same_figures() -> None:
    rows = [["".join(cell.itertext()) for cell in row] for row in drawn("en").iter("tr")]
    assert rows == [
        ["Chapters", "What", "Made", "Remembered", "Took", "Cost"],
        ["雨夜 & <dawn>", "Voices", "2", "6", "3.0 s", "0.04 USD"],
        ["雨夜 & <dawn>", "Audiobook", "1", "0", "–", "–"],
        ["The whole book", "Audiobook", "0", "1", "–", "–"],
        ["Works", "Audiobook", "2", "3", "–", "–"],
    ]


def test_squares_are_filled_by_their_shares() -> None:
    heights: dict[str, list[float]] = {}
    for one in drawn("en").iter("rect"):
        heights.setdefault(one.get("class", ""), []).append(float(one.get("height", "")))
    kept, fresh, paid = heights["kept"], heights["fresh"], heights["paid"]
    assert fresh[0] == pytest.approx(kept[0] * 2 / 8, abs=0.1)
    assert paid == [pytest.approx(kept[0] / 8, abs=0.1)]
    assert fresh[1] == pytest.approx(kept[1], abs=0.1)


def test_only_what_was_made_is_lit_and_money_is_only_spoken_of_where_there_is_some() -> None:
    lit = [one for one in drawn("en").iter("path") if one.get("class") == "link fresh"]
    assert len(lit) == 3
    quiet = Making(MAKING.sections, (Group(0, "ask", "speech by v", ("film",), 0, 8),))
    part = drawn("en", quiet)
    assert not [one for one in part.iter("path") if one.get("class") == "link fresh"]
    assert "cost money" in words(drawn("en"), "li")
    assert "cost money" not in words(part, "li")


def test_long_titles_are_cut_and_whole_in_the_table() -> None:
    title = "The chapter in which nothing at all happens"
    groups = (Group(0, "ask", "speech by v", (), 1, 0),)
    part = drawn("en", Making((Section(title, 1),), groups))
    assert "The chapter in whi…" in words(part, "text")
    assert title in words(part, "th")
    part = drawn("zh", Making((Section("很长很长的一个章节标题啊", 1),), groups))
    assert "很长很长的一个章…" in words(part, "text")


def test_chapters_together_are_named_by_number() -> None:
    assert "Chapters 1–25" in words(drawn("en", book(100)), "text")
    assert "第 1–25 章" in words(drawn("zh", book(100)), "text")


def test_chosen_chapters_keep_their_numbers() -> None:
    making = book(100)
    later = tuple(replace(one, number=n) for n, one in enumerate(making.sections, 201))
    told = words(drawn("en", replace(making, sections=later)), "text")
    assert "Chapters 201–225" in told
    untitled = (Section("", 3, 7),)
    assert "Chapter 7" in words(drawn("en", replace(MAKING, sections=untitled)), "text")


def test_nothing_asked_draws_nothing() -> None:
    assert graph_part(Report("t", "en")) is None
