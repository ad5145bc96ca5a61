"""``yanyi ledger`` as a person and a program meet it."""

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.test_worth import project
from yanyi.build.memory import Memory
from yanyi.build.traces import Trace
from yanyi.build.uses import note
from yanyi.cli.main import app
from yanyi.ledger.budget import Account, Budget
from yanyi.ledger.entry import Call
from yanyi.problems import UsageError


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    """A project whose audiobook, of a minute and a half, and comic were paid; its store beside."""
    folder = project(tmp_path / "tale")
    budget = Budget(None, Account(tmp_path / "store", str(folder.resolve())))
    for number, (medium, chapter, cost) in enumerate(
        (("audiobook", 10, 30_000), ("comic", 2, 80_000), ("comic", 0, 20_000))
    ):
        budget.reserve(Call("picture", "far-artist", f"k{number}", medium, chapter), 90_000)
        budget.settle(f"k{number}", cost)
    budget.close()
    return folder


def ledger(tale: Path, *more: str, named: bool = True) -> str:
    arguments = ["ledger", *([str(tale)] if named else []), "--store", str(tale.parent / "store")]
    ran = CliRunner().invoke(app, [*arguments, *more], catch_exceptions=False)
    assert ran.exit_code == 0
    return ran.stdout


def test_minutes_pages_and_views_are_told(tale: Path) -> None:
    shown = ledger(tale, "--income", "2").splitlines()
    at = shown.index("finished:")
    assert [one.split(maxsplit=2)[2] for one in shown[at + 1 : at + 5]] == [
        "audiobook: 1.5 minutes, 0.02 USD a minute",
        "comic: 8 pages, 0.0125 USD a page",
        "novel: 4 pages, 0.00 USD a page",
        "score: 0 minutes",
    ]
    assert shown[-1] == "At 2.00 USD for a thousand views, 65 views pay for it."
    assert ledger(tale).splitlines()[-1].startswith("At 1.00 USD for a thousand views, 130 views")


def test_chapters_come_in_their_order(tale: Path) -> None:
    shown = ledger(tale).splitlines()
    at = shown.index("chapters:")
    chapters = [one.split(maxsplit=3)[3] for one in shown[at + 1 : at + 4]]
    assert chapters == ["(none, or not known)", "2", "10"]


def test_programs_are_told_the_same(tale: Path) -> None:
    data = json.loads(ledger(tale, "--json"))
    assert data["finished"][0] == {
        "medium": "audiobook",
        "spent": 30_000,
        "unit": "minute",
        "amount": 1.5,
        "each": 20_000,
    }
    assert data["views"] == {"income_a_thousand": 1_000_000, "needed": 130}
    rows = list(csv.DictReader(io.StringIO(ledger(tale, "--csv"))))
    assert [(one["medium"], one["chapter"]) for one in rows] == [
        ("audiobook", "10"),
        ("comic", "2"),
        ("comic", "0"),
    ]


def test_without_a_project_nothing_is_reckoned(tale: Path) -> None:
    assert "views" not in ledger(tale, named=False)
    assert "views" not in json.loads(ledger(tale, "--json", named=False))
    with pytest.raises(UsageError, match="for one project"):
        app(["ledger", "--income", "2"], standalone_mode=False)


def test_a_picture_is_drawn_beside_what_is_printed(tale: Path) -> None:
    file = tale.parent / "spent.svg"
    plain = ledger(tale, "--csv")
    assert ledger(tale, "--csv", "--picture", str(file)) == plain
    first = file.read_bytes()
    assert b"What was spent on tale" in first
    assert ledger(tale, "--picture", str(file)).splitlines()[-1] == f"Drawn: {file}"
    assert file.read_bytes() == first


def test_an_income_is_looked_at_before_anything_is_decided(tale: Path) -> None:
    wanted = ["ledger", str(tale), "--release", "1", "--income", "no"]
    with pytest.raises(UsageError, match="--income no pays for nothing"):
        app([*wanted, "--store", str(tale.parent / "store")], standalone_mode=False)


def test_work_on_this_machine_is_told_with_its_energy(tale: Path) -> None:
    memory = Memory(tale.parent / "store")
    memory.traces.put(Trace("k", "[]", "{}", 360.0), ())
    used = {"film": ["k"]}
    memory.traces.together(lambda base: note(base, str(tale.resolve()), used, 1, True))
    memory.close()
    shown = ledger(tale, "--watts", "20")
    assert "           360.0 s  film" in shown.splitlines()
    assert "Worked 360.0 s on this machine, about 2.00 Wh at 20 W while a core works." in shown
    assert "about 1.00 Wh at 10 W" in ledger(tale)
    local = json.loads(ledger(tale, "--json"))["local"]
    assert local == {"seconds": {"film": 360.0}, "watts": 10.0, "watt_hours": 1.0}
