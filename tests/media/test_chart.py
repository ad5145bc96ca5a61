"""A chart says in lengths what it says in words, within its frame."""

from xml.etree import ElementTree as ET

import pytest

from yanyi.ledger.money import in_words
from yanyi.media.chart import HEAD, STANDING, WIDTH, Bar, Chart, Panel, drawn

SVG = "{http://www.w3.org/2000/svg}"
BARS = (Bar("comic", 4_000_000, "comic: 4"), Bar("雪 & <film>", 1_000_000, "film: 1"))


def chart(*panels: Panel, lead: str = "Spent.") -> ET.Element:
    return ET.fromstring(drawn(Chart("Spent & gone", lead, (panels,), in_words)))


def sizes(root: ET.Element, sort: str, side: str) -> list[float]:
    found = (one for one in root.iter(f"{SVG}rect") if one.get("class") == sort)
    return [float(one.get(side, "")) for one in found]


def words(root: ET.Element, tag: str = "text") -> list[str]:
    return ["".join(one.itertext()) for one in root.iter(f"{SVG}{tag}")]


def test_rows_are_as_long_as_their_amounts() -> None:
    root = chart(Panel("By medium", BARS))
    dear, cheap = sizes(root, "bar", "width")
    (rail, _) = sizes(root, "rail", "width")
    assert dear == rail
    assert cheap == pytest.approx(rail / 4, abs=0.1)
    assert {"By medium", "comic", "雪 & <film>", "4.00 USD", "1.00 USD"} <= set(words(root))


def test_columns_stand_against_round_lines() -> None:
    root = chart(Panel("By day", (*BARS, Bar("none", 0, "none: 0")), rows=False))
    assert sizes(root, "bar", "height") == pytest.approx([STANDING, STANDING / 4, 0], abs=0.1)
    shown = words(root)
    assert [one for one in shown if one.endswith("USD")] == [f"{n}.00 USD" for n in range(5)]
    odd = chart(Panel("By day", (Bar("a", 2_895_723, "a"),), rows=False))
    assert "3.00 USD" in words(odd)
    (height,) = sizes(odd, "bar", "height")
    assert height == pytest.approx(STANDING * 2.895723 / 3, abs=0.1)


def test_a_little_is_seen_and_nothing_is_not() -> None:
    little = Bar("b", 1, "b"), Bar("c", 0, "c")
    for rows, side in ((True, "width"), (False, "height")):
        _, some, none = sizes(chart(Panel("x", (BARS[0], *little), rows)), "bar", side)
        assert some >= 1.5
        assert none == 0


def test_everything_lies_within_the_picture() -> None:
    many = tuple(Bar(f"day {n}", n, f"{n}") for n in range(45))
    root = chart(Panel("By day", many, rows=False), lead="word " * 60)
    _, _, width, height = map(float, str(root.get("viewBox")).split())
    assert width == WIDTH
    assert all(0 <= float(one.get("x", "")) <= WIDTH for one in root.iter(f"{SVG}text"))
    assert all(HEAD <= float(one.get("y", "")) <= height for one in root.iter(f"{SVG}text"))
    labels = [one for one in words(root) if one.startswith("day ")]
    assert 5 <= len(labels) < 45
    assert sum(one.startswith("word") for one in words(root)) > 1


def test_a_name_that_is_too_long_is_cut_and_told_whole() -> None:
    name = "words by openrouter:" + "long" * 40
    root = chart(Panel("a", (Bar(name, 5, f"{name}: 5"),)), Panel("b", BARS))
    (cut,) = [one for one in words(root) if one.startswith("words by")]
    assert cut.endswith("…")
    assert f"{name}: 5" in words(root, "title")


def test_a_reader_of_screens_is_told_what_it_shows() -> None:
    root = chart(Panel("By medium", BARS))
    assert root.get("role") == "img"
    assert [root[0].text, root[1].text] == ["Spent & gone", "Spent."]
    assert root.get("aria-labelledby") == f"{root[0].get('id')} {root[1].get('id')}"
    assert words(root, "title")[1:] == ["comic: 4", "film: 1"]


def test_it_has_colours_for_both_grounds() -> None:
    (style,) = words(chart(Panel("x", BARS)), "style")
    light, dark = style.split("@media (prefers-color-scheme:dark)")
    for sort in (".ground", ".panel", ".line", ".bar", ".soft", "text"):
        assert sort in light
        assert sort in dark
