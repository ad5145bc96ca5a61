"""What was spent as a chart."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from yanyi.app.ledger import Spending
from yanyi.app.spending_chart import COLUMNS, ROWS, draw, spending_chart
from yanyi.ledger.entry import Entry, State
from yanyi.problems import OutputError, UsageError

SVG = "{http://www.w3.org/2000/svg}"


def paid(
    number: int,
    cost: int,
    medium: str = "film",
    chapter: int = 0,
    day: str = "2026-11-27",
    provider: str = "far-voice",
    state: State = State.SETTLED,
    project: str = "/tales/lamp",
) -> Entry:
    call = medium, chapter, "speech", provider, f"k{number}"
    amounts = "USD", cost, cost if state is State.SETTLED else 0, state
    return Entry(number, "run", project, f"{day}T08:00:00.000+00:00", "", *call, *amounts)


def told(found: Spending) -> tuple[list[str], list[str]]:
    """The words in the picture, and those for who points at something in it."""
    root = ET.fromstring(spending_chart(found, "Spent"))
    return tuple(  # type: ignore[return-value]
        ["".join(one.itertext()) for one in root.iter(f"{SVG}{tag}")] for tag in ("text", "title")
    )


def test_everything_that_was_paid_is_in_every_panel() -> None:
    entries = (
        paid(1, 300_000, "comic", 1),
        paid(2, 200_000, "film", 3, "2026-11-29"),
        paid(3, 100_000, "", 0, "2026-11-29"),
        paid(4, 700_000, "film", state=State.OPEN),
        paid(5, 0, "novel", state=State.RELEASED),
    )
    shown, pointed = told(Spending(entries, answers=3, saved=500_000))
    lead = " ".join(shown)
    assert "0.60 USD were spent for 3 calls from 2026-11-27 to 2026-11-29." in lead
    assert "Open calls hold 0.70 USD. 3 remembered answers saved 0.50 USD." in lead
    assert {"By medium", "By model", "By chapter", "By day"} <= set(shown)
    assert "By project" not in shown
    assert pointed[1:] == [
        "comic: 0.30 USD for 1 call",
        "film: 0.20 USD for 1 call",
        "(reading): 0.10 USD for 1 call",
        "speech by far-voice: 0.60 USD for 3 calls",
        "Of no single chapter, or not known: 0.10 USD for 1 call",
        "Chapter 1: 0.30 USD for 1 call",
        "Chapter 2: 0.00 USD for 0 calls",
        "Chapter 3: 0.20 USD for 1 call",
        "2026-11-27: 0.30 USD for 1 call",
        "2026-11-28: 0.00 USD for 0 calls",
        "2026-11-29: 0.30 USD for 2 calls",
    ]


def test_what_is_too_much_is_put_together() -> None:
    entries = tuple(
        paid(n, n, chapter=n, provider=f"voice-{n}", day=f"2026-{5 + n // 28:02}-{1 + n % 28:02}")
        for n in range(1, 101)
    )
    _, pointed = told(Spending(entries))
    models = [one for one in pointed if "speech by" in one or "others" in one]
    assert len(models) == ROWS
    assert models[0].startswith("speech by voice-100: 0.0001 USD")
    rest = sum(range(1, 102 - ROWS))
    assert models[-1] == f"{101 - ROWS} others: 0.{rest:06} USD for {101 - ROWS} calls"
    chapters = [one for one in pointed if one.startswith("Chapter ")]
    assert len(chapters) <= COLUMNS
    assert chapters[0] == "Chapter 1–3: 0.000006 USD for 3 calls"
    assert chapters[-1] == "Chapter 100: 0.0001 USD for 1 call"
    days = [one for one in pointed if one.startswith("2026-")]
    assert len(days) <= COLUMNS
    assert sum(int(one.split(" for ")[1].split()[0]) for one in days) == 100


def test_without_chapters_there_is_no_panel_of_them_and_projects_have_one() -> None:
    shown, _ = told(Spending((paid(1, 5),)))
    assert "By chapter" not in shown
    shown, pointed = told(Spending((paid(1, 5, chapter=1), paid(2, 6, project="/other/snow"))))
    assert "By project" in shown
    assert "By chapter" not in shown
    assert "snow: 0.000006 USD for 1 call" in pointed


def test_nothing_spent_is_said(tmp_path: Path) -> None:
    draw(Spending(), "Spent", tmp_path / "spent.svg")
    assert "Nothing was spent." in (tmp_path / "spent.svg").read_text("utf-8")


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="the picture is an SVG"):
        draw(Spending(), "Spent", tmp_path / "spent.png")
    with pytest.raises(OutputError, match="No such file"):
        draw(Spending(), "Spent", tmp_path / "none" / "spent.svg")
    assert list(tmp_path.iterdir()) == []
