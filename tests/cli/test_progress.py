import json
import re
import time

import pytest
from rich.console import Console

from yanyi.build.watch import Step
from yanyi.cli.progress import Following, Jsonly, Lively, Plainly
from yanyi.problems import Problem, ProviderError

PAGE = Step("make", "comic.page", "page 1", "k1", "comic")
PDF = Step("make", "comic.pdf", "the PDF", "k2", "comic")
SHOT = Step("make", "film.shot", "a shot", "k3", "film")


def begin(watch: Following) -> None:
    for step in (PAGE, PAGE, PDF, SHOT):
        watch.began(step)
    watch.ended(PAGE, 0.1, 2_500_000)
    watch.failed(SHOT, ProviderError(Problem("no")))
    watch.remembered(PAGE)


def test_plain_lines_count_by_medium_and_tell_money_and_time(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Following(Plainly()) as watch:
        begin(watch)
    (row,) = capsys.readouterr().err.splitlines()
    wanted = r" *0 s  comic 1/3, film 1/1; 1 remembered, 2.50 spent, less than a minute left"
    assert re.fullmatch(wanted, row)


def test_plain_lines_go_on_while_one_step_lasts(capsys: pytest.CaptureFixture[str]) -> None:
    said, late = "", time.monotonic() + 60
    with Following(Plainly(every=0.01)) as watch:
        watch.began(PDF)
        while said.count("comic 0/1") < 3 and time.monotonic() < late:
            said += capsys.readouterr().err
    assert said.count("\n") >= 3


def test_programs_get_json_lines(capsys: pytest.CaptureFixture[str]) -> None:
    with Following(Jsonly()) as watch:
        begin(watch)
    (row,) = capsys.readouterr().err.splitlines()
    told = json.loads(row)["progress"]
    assert told["media"] == {"comic": [1, 3], "film": [1, 1]}
    assert (told["remembered"], told["cost"]) == (1, 2_500_000)
    assert told["left"] >= 0


def test_nothing_to_do_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with Following(Plainly()) as watch:
        watch.remembered(PAGE)
    assert capsys.readouterr().err == ""


def test_a_terminal_gets_a_bar_for_each_medium() -> None:
    console = Console(force_terminal=True, width=100, record=True)
    bars = Lively(console)
    with Following(bars) as watch:
        begin(watch)
        watch._show()
        bars._progress.refresh()
        shown = console.export_text()
    assert "comic" in shown
    assert "1/3" in shown
    assert "2.50 spent" in shown
