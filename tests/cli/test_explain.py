"""``yanyi explain`` draws a tree on a terminal, plain rows behind a pipe, JSON for programs."""

import json
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from cli.test_explain_lines import FOUND
from yanyi.app import explain as walk
from yanyi.cli.explain import run
from yanyi.problems import Problem


@pytest.fixture(autouse=True)
def found(monkeypatch: pytest.MonkeyPatch) -> None:
    note = Problem("the steps that made it are no longer remembered", None, "Make it again.")
    monkeypatch.setattr(walk, "explain", lambda file, store: replace(FOUND, notes=(note,)))


def test_behind_a_pipe_rows_are_plain(capsys: pytest.CaptureFixture[str]) -> None:
    run(Path("tale.mp4"))
    rows = capsys.readouterr().out.splitlines()
    assert "film joined [recipe film.join 9]" in rows
    assert "    picture 0 [artist 4]" in rows
    assert "note: the steps that made it are no longer remembered" in rows


def test_on_a_terminal_the_tree_is_drawn(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    run(Path("tale.mp4"), depth=3, everything=True)
    out = re.sub(r"\x1b\[[0-9;]*m", "", capsys.readouterr().out)
    assert "├── shot 8 [recipe film.shot 5, 2 s]" in out
    assert "│   └── picture 8 [artist 4]" in out
    assert "└── speech of 陈伯" in out


def test_programs_are_given_the_tree(capsys: pytest.CaptureFixture[str]) -> None:
    run(Path("tale.mp4"), as_json=True)
    data = json.loads(capsys.readouterr().out)
    assert data["made"]["behind"][0]["behind"][0]["what"] == "picture 0"
    assert data["lines"][0]["place"] == "tale.md:0"
