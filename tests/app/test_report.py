"""The report is told what a run asked for, by the chapters that were chosen."""

import re
from pathlib import Path

import pytest

from yanyi.app.report import report
from yanyi.app.request import Request
from yanyi.app.session import open_session
from yanyi.app.survey import Survey
from yanyi.build.store import Store
from yanyi.build.watch import Step, Tally
from yanyi.models.blob import Blob
from yanyi.models.work import Work, WorkFile

TALE = "# Tale\n\n## One\n\nIt rained.\n\n## Two\n\nIt snowed.\n\nThe wind fell.\n"


@pytest.fixture
def page(tmp_path: Path) -> str:
    """The report of the second chapter, one step made and two remembered, one file written."""
    tale = tmp_path / "tale.md"
    tale.write_text(TALE, "utf-8")
    session = open_session(Request(tale, ("novel",), "2"))
    steps = [Step("make", "epub.plate", "", key, "novel", 0) for key in ("a", "b")]
    steps.append(Step("make", "epub.package", "", "c", "novel"))
    tally = Tally()
    tally.ended(steps[2], 2.0, 0)
    for one in (steps[0], steps[0], steps[1]):
        tally.remembered(one)
    survey = Survey(tally, [steps[0], *steps], {"novel/tale.epub"})
    files = ("novel/tale.epub", "novel/cover.jpg")
    work = Work("novel", tuple(WorkFile(one, Blob("ab", 1)) for one in files), ())
    return report(session, (work,), survey, Store(tmp_path / "store")).decode()


def test_the_picture_shows_chapters_steps_and_files(page: str) -> None:
    (picture,) = re.findall(r"<svg.*?</svg>", page, re.S)
    told = re.findall(r">([^<>]+)<", picture)
    for words in ("Two", "3 lines", "2 kept", "1 new", "2 files, 1 written", "The whole book"):
        assert words in told
    assert "One" not in told
    assert "3 steps: 1 made anew, 2 remembered." in picture


def test_the_table_of_steps_counts_each_once(page: str) -> None:
    rows = re.findall(r'<th scope="row">([^<]*)</th>((?:<td class="n">.*?</td>)+)', page)
    counts = {name: re.findall(r">([^<>]+)<", cells)[:2] for name, cells in rows}
    assert counts["Novel: illustrations"] == ["0", "2"]
    assert counts["Novel: binding"] == ["1", "0"]
    assert counts["Together"] == ["1", "2"]
