"""The seconds of free steps are booked for the medium that used them, each step once."""

from functools import partial
from pathlib import Path

import pytest

from app.test_worth import project
from yanyi.app.labour import WATTS, Labour, labour
from yanyi.app.ledger import project_name
from yanyi.app.session import find
from yanyi.build.memory import Memory
from yanyi.build.traces import Trace, today
from yanyi.build.uses import note
from yanyi.problems import UsageError


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    """A project that used four steps, one in two media, one paid; another project used a fifth."""
    folder = project(tmp_path / "tale")
    memory = Memory(tmp_path / "store")
    steps = (("a", 30.0, 0), ("b", 6.0, 0), ("c", 100.0, 20_000), ("d", 0.5, 0), ("e", 9.0, 0))
    for key, took, cost in steps:
        memory.traces.put(Trace(key, "[]", "{}", took, cost), ())
    mine = {"film": ["a", "b", "c"], "comic": ["b"], "": ["d"]}
    for name, used in ((project_name(find(folder)[0]), mine), ("other", {"film": ["e", "a"]})):
        memory.traces.together(partial(note, project=name, used=used, day=today(), instead=True))
    memory.close()
    return folder


def test_a_project_is_booked_by_medium(tale: Path) -> None:
    found = labour(tale, tale.parent / "store", 20.0)
    assert found.media == (("", 0.5), ("comic", 6.0), ("film", 30.0))
    assert found.seconds == 36.5
    assert found.watt_hours == pytest.approx(36.5 * 20 / 3600)


def test_all_projects_together_count_a_step_once(tale: Path) -> None:
    assert dict(labour(None, tale.parent / "store", WATTS).media)["film"] == 39.0


def test_where_nothing_is_remembered_nothing_was_done(tmp_path: Path) -> None:
    assert labour(None, tmp_path, WATTS) == Labour((), WATTS)


@pytest.mark.parametrize("watts", [0.0, -3.0, float("inf"), float("nan")])
def test_what_is_no_power_is_refused(watts: float, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is no power"):
        labour(None, tmp_path, watts)
