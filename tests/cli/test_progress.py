import re
import time

import pytest
from rich.console import Console

from yanyi.build.watch import Step
from yanyi.cli.progress import Lively, Plainly

PAGE = Step("make", "comic.page", "page 1", "k1")
PDF = Step("make", "comic.pdf", "the PDF", "k2")


def test_plain_lines_count_what_is_made_of_what_is_to_be_made(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Plainly() as watch:
        for step in (PAGE, PAGE, PDF):
            watch.began(step)
        watch.ended(PAGE, 0.1, 0)
    (row,) = capsys.readouterr().err.splitlines()
    assert re.fullmatch(r" *0 s  comic.page 1/2, comic.pdf 0/1", row)


def test_plain_lines_go_on_while_one_step_lasts(capsys: pytest.CaptureFixture[str]) -> None:
    said, late = "", time.monotonic() + 60
    with Plainly(every=0.01) as watch:
        watch.began(PDF)
        while said.count("comic.pdf 0/1") < 3 and time.monotonic() < late:
            said += capsys.readouterr().err
    assert said.count("\n") >= 3


def test_nothing_to_do_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with Plainly() as watch:
        watch.remembered(PAGE)
    assert capsys.readouterr().err == ""


def test_a_terminal_gets_a_bar_for_each_kind_of_step() -> None:
    console = Console(force_terminal=True, width=80, record=True)
    with Lively(console) as watch:
        for step in (PAGE, PAGE, PDF):
            watch.began(step)
        watch.ended(PAGE, 0.1, 0)
        watch._progress.refresh()
        shown = console.export_text()
    assert "comic.page" in shown
    assert "1/2" in shown
    assert "0/1" in shown
