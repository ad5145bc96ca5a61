"""What a run of some chapters pays is entered for those of the manuscript."""

from pathlib import Path
from typing import Any

import pytest

from cases.service import PRICE, Service
from cases.theatre import ENGLISH, project
from yanyi import plugins
from yanyi.app.ledger import spending
from yanyi.app.make import make
from yanyi.app.request import Request
from yanyi.app.worth import PAGE, reckoning


@pytest.fixture
def lamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose pictures are paid."""
    given = plugins.provider

    def provider(name: str) -> Any:
        if name == "paid-artist":
            return Service(given("fake-artist"), tmp_path / "bills")
        return given(name)

    monkeypatch.setattr(plugins, "provider", provider)
    folder = project(tmp_path / "lamp", ENGLISH)
    settings = (folder / "yanyi.toml").read_text("utf-8")
    (folder / "yanyi.toml").write_text(settings.replace("fake-artist", "paid-artist"), "utf-8")
    return folder


def test_the_second_chapter_alone(lamp: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    make(Request(lamp, ("novel",), "2", store=store, jobs=1))
    found = spending(lamp, store)
    assert {(one.medium, one.chapter) for one in found.entries} == {("novel", 0), ("novel", 2)}
    (novel,) = reckoning(lamp, None, found, "1").media
    assert (novel.spent, novel.unit) == (PRICE * len(found.entries), PAGE)
    assert 0 < novel.amount < 1
