"""What is planned is what runs, and the reasons are those of the edit."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cases.theatre import CHINESE, ENGLISH, edit, project
from yanyi.app.make import make
from yanyi.app.plan import Plan, plan
from yanyi.app.request import Request
from yanyi.art.page import PAGE
from yanyi.build import part
from yanyi.build.here import Here
from yanyi.build.watch import Step
from yanyi.perform.comic import finishing
from yanyi.problems import YanyiError

SHORT = """
[comic]
pdf = false
epub = false
reader = false
cast = false

[audiobook]
acx = false
podcast = false
read_along = false
player = false
"""


class Log:
    """The steps that ran."""

    def __init__(self) -> None:
        self.ran: list[Step] = []

    def began(self, step: Step) -> None:
        """One more."""
        self.ran.append(step)

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """Known already."""

    def remembered(self, step: Step) -> None:
        """It did not run."""

    def failed(self, step: Step, error: YanyiError) -> None:
        """Nothing fails here."""
        raise error

    def expected(self, steps: Mapping[str, Step], pace: Mapping[str, float], jobs: int) -> None:
        """The plan is asked instead."""


@dataclass(frozen=True)
class Desk:
    """A project under way."""

    folder: Path
    store: Path
    media: tuple[str, ...]

    @property
    def request(self) -> Request:
        """Its wish."""
        return Request(self.folder, self.media, store=self.store, jobs=2)

    def trial(self) -> tuple[Plan, list[Step]]:
        """What is planned, and what then runs; the plan must not have missed any of it."""
        planned, log = plan(self.request), Log()
        make(self.request, log, Here(self.store))
        sure = {one.key for one in planned.steps if one.sure}
        ran = {one.key for one in log.ran}
        assert sure <= ran
        assert Counter(one.name for one in log.ran) <= Counter(one.name for one in planned.steps)
        if len(sure) == len(planned.steps):
            assert sure == ran
        return planned, log.ran

    def toml(self, text: str) -> None:
        """Add settings."""
        with (self.folder / "yanyi.toml").open("a", encoding="utf-8") as settings:
            settings.write(text)


@pytest.fixture
def desk(tmp_path: Path) -> Callable[..., Desk]:
    """A project made once, in this process."""

    def begun(text: str, language: str, media: tuple[str, ...]) -> Desk:
        folder = project(tmp_path / "lamp", text, language)
        made = Desk(folder, tmp_path / "store", media)
        made.toml(SHORT)
        first, ran = made.trial()
        assert {one.key for one in first.steps if one.sure}
        assert {why for one in first.steps for why in one.why} == {"never made"}
        assert len(first.steps) == len(ran)
        return made

    return begun


def whys(planned: Plan) -> set[str]:
    """All reasons."""
    return {why for one in planned.steps for why in one.why}


def test_every_edit_of_a_story_is_planned_as_it_runs(desk: Callable[..., Desk]) -> None:
    lamp = desk(ENGLISH, "en", ("novel", "comic", "audiobook"))
    assert lamp.trial() == (plan(lamp.request), [])

    edit(lamp.folder, "“A name,”", "“The name of a ship,”")
    planned, _ = lamp.trial()
    assert {one.split(" changed: ")[1] for one in whys(planned)} == {
        "“A name,” -> “The name of a ship,”"
    }
    assert {one.chapter for one in planned.steps if one.kind == "ask"} == {"One"}
    assert planned.seconds > 0

    edit(lamp.folder, "“Listen!” shouted Tobias.\n\n", "")
    planned, _ = lamp.trial()
    assert {one.partition(" was deleted: ")[2] for one in whys(planned)} == {
        "“Listen!”",
        "shouted Tobias.",
    }

    edit(lamp.folder, "Crash!", "Crash!\n\n“Oh no,” said Mara.")
    planned, _ = lamp.trial()
    assert any(one.endswith("is new: “Oh no,”") for one in whys(planned))
    assert all(" is new: " in one for one in whys(planned))

    asked = "“What did I say?” asked Tobias."
    edit(lamp.folder, f"{asked}\n\n", "")
    edit(lamp.folder, "* * *\n\n", f"* * *\n\n{asked}\n\n")
    planned, _ = lamp.trial()
    assert any(" was moved: " in one for one in whys(planned))

    edit(lamp.folder, "Tobias", "Edgar")
    planned, _ = lamp.trial()
    assert "Tobias is called Edgar now" in whys(planned)


def test_every_setting_of_a_story_is_planned_as_it_runs(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    lamp = desk(CHINESE, "zh", ("comic", "audiobook"))

    lamp.toml('\n[cast."陈伯"]\nvoice = "zh-male-1"\n')
    planned, ran = lamp.trial()
    assert whys(planned) == {"voice of 陈伯 changed: zh-male-2 to zh-male-1"}
    assert {one.name for one in ran if one.kind == "ask"} == {
        "speech by fake-voice",
        "hear by fake-ear",
    }

    lamp.toml('look = "穿红色长袍"\n')
    planned, _ = lamp.trial()
    assert any("陈伯" in one and "look" in one for one in whys(planned)), whys(planned)
    assert "speech by fake-voice" not in {one.name for one in planned.steps}

    text = (lamp.folder / "yanyi.toml").read_text("utf-8")
    text = text.replace("[comic]\n", '[comic]\ndirection = "rtl"\n')
    (lamp.folder / "yanyi.toml").write_text(text, "utf-8")
    planned, _ = lamp.trial()
    assert any(one.startswith("setting [comic] direction changed: ") for one in whys(planned))

    page = replace(PAGE, version=PAGE.version + 1)
    monkeypatch.setattr(finishing, "PAGE", page)
    monkeypatch.setattr(part, "code", lambda: "other code")
    planned, ran = lamp.trial()
    was, now = page.version - 1, page.version
    assert whys(planned) == {f"recipe comic.page changed: version {was} to {now}"}
    assert {one.name for one in ran} == {"comic.page"}  # the pages came out the same


def test_a_lost_file_alone_is_made_again(desk: Callable[..., Desk]) -> None:
    lamp = desk(ENGLISH, "en", ("audiobook",))
    with closing(sqlite3.connect(lamp.store / "traces.sqlite")) as traces:
        found = traces.execute(
            "SELECT digest, key FROM outputs JOIN traces USING (key)"
            ' WHERE card LIKE \'["make","audiobook.book",%\''
        )
        digest, key = found.fetchone()
    (lamp.store / "blobs" / digest[:2] / digest[2:]).unlink()
    planned, ran = lamp.trial()
    assert [one.key for one in ran] == [one.key for one in planned.steps if one.sure] == [key]
    assert whys(planned) == {"its file was lost"}


def test_a_new_place_for_the_output_knows_nothing_of_the_old_one(desk: Callable[..., Desk]) -> None:
    lamp = desk(ENGLISH, "en", ("novel",))
    edit(lamp.folder, "“A name,”", "“The name of a ship,”")
    elsewhere = replace(lamp.request, out=lamp.folder / "elsewhere")
    assert whys(plan(elsewhere)) == {"never made"}
    assert whys(plan(lamp.request)) != {"never made"}
