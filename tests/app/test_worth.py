"""What a finished minute or page did cost, and how many views pay for a project."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from app.test_spending_chart import paid
from yanyi.app.ledger import Spending
from yanyi.app.record import NAME, VERSION
from yanyi.app.worth import MINUTE, PAGE, Worth, income_of, measured, reckoning, views
from yanyi.ledger.entry import State
from yanyi.models.work import Work, WorkFact
from yanyi.problems import InputError, UsageError

FACTS = {
    "audiobook": {"seconds": "90.0", "chapters": "2"},
    "comic": {"pages": "8", "panels": "30"},
    "novel": {"chapters": "2", "characters": "6000"},
    "score": {"tracks": "0", "seconds": "0.0"},
}


def project(folder: Path, language: str = "en", facts: dict[str, dict[str, str]] = FACTS) -> Path:
    """A project with finished works in its output, each one file, and the record of them."""
    media = {
        medium: {
            "lines": [],
            "characters": 0,
            "told": 0,
            "omitted": 0,
            "missing": [],
            "altered": [],
            "reasons": {},
            "left_out": [],
            "facts": told,
        }
        for medium, told in facts.items()
    }
    files = [
        {"path": f"{one}.bin", "digest": "0" * 64, "size": 0, "medium": one, "lines": []}
        for one in facts
    ]
    out = folder / "out"
    out.mkdir(parents=True)
    for one in facts:
        (out / f"{one}.bin").touch()
    whole = {"version": VERSION, "language": language, "media": media, "files": files}
    (out / NAME).write_text(json.dumps(whole), "utf-8")
    (folder / "story.md").write_text("# A\n\n## 1\n\nIt rained.\n", "utf-8")
    return folder


SPENT = Spending(
    (
        paid(1, 30_000, "audiobook"),
        paid(2, 100_001, "comic"),
        paid(3, 60_000, ""),
        paid(4, 5_000, "film"),
        paid(5, 900_000, "comic", state=State.OPEN),
        paid(6, 900_000, "comic", state=State.RELEASED),
    )
)


def test_what_is_finished_is_held_against_what_was_spent(tmp_path: Path) -> None:
    found = reckoning(project(tmp_path), None, SPENT, "1.50")
    assert found.media == (
        Worth("audiobook", 30_000, MINUTE, Fraction(3, 2)),
        Worth("comic", 100_001, PAGE, Fraction(8)),
        Worth("film", 5_000),
        Worth("novel", 0, PAGE, Fraction(4)),
        Worth("score", 0, MINUTE, Fraction(0)),
    )
    assert [one.each for one in found.media] == [20_000, 12_501, None, 0, None]
    assert (found.spent, found.income) == (195_001, 1_500_000)
    assert found.views == 131, "130 bring in 0.195000"


def test_a_page_of_chinese_holds_fewer_characters(tmp_path: Path) -> None:
    novel = {"novel": FACTS["novel"]}
    (found,) = reckoning(project(tmp_path, "zh-CN", novel), None, Spending(), "1").media
    assert found.amount == 15


def test_a_work_whose_file_is_gone_is_not_finished(tmp_path: Path) -> None:
    folder = project(tmp_path)
    (folder / "out" / "comic.bin").unlink()
    comic = reckoning(folder, None, SPENT, "1").media[1]
    assert comic == Worth("comic", 100_001)


def test_another_folder_of_results_is_looked_at_when_told(tmp_path: Path) -> None:
    folder = project(tmp_path / "one")
    other = project(tmp_path / "two", facts={"comic": {"pages": "2"}}) / "out"
    assert reckoning(folder, other, Spending(), "1").media == (
        Worth("comic", 0, PAGE, Fraction(2)),
    )


def test_a_project_that_was_never_made_has_nothing(tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text("# A\n\nIt rained.\n", "utf-8")
    found = reckoning(tmp_path, None, Spending(), "1")
    assert (found.media, found.views) == ((), 0)


def test_views_are_whole_and_enough() -> None:
    assert [views(spent, 1_000_000) for spent in (0, 1, 1000, 1001, 2_000_000)] == [
        *(0, 1, 1, 2, 2000)
    ]


@pytest.mark.parametrize("told", ["0", "-1", "much", "0.0000001", "nan"])
def test_an_income_that_pays_for_nothing_is_refused(told: str) -> None:
    with pytest.raises(UsageError, match=f"--income {told} pays for nothing"):
        income_of(told)


def test_a_record_that_was_spoilt_is_refused() -> None:
    work = Work("film", (), (), (), (), (WorkFact("seconds", "long"),))
    with pytest.raises(InputError, match="the film has long seconds"):
        measured(work, 1500)
