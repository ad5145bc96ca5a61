"""Every project there ever was opens: its lock, its record, what its last run stood on."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from upgrades.past import ALL, HERE, having, kept, lost, put_back
from yanyi.app import past, record
from yanyi.app.make import make
from yanyi.app.request import Request
from yanyi.app.session import open_session
from yanyi.problems import InputError
from yanyi.project import lock
from yanyi.story.walk import full_text, lines
from yanyi.story.wire import encode


@pytest.mark.parametrize("name", ALL)
def test_a_project_keeps_its_anchors_and_its_casting(name: str, tmp_path: Path) -> None:
    home, _ = put_back(name, tmp_path)
    before = kept(name, "yanyi.lock")["lock"]
    session = open_session(Request(home, ("novel",)))
    told = [(line.anchor, full_text(line)) for line in lines(session.story)]
    assert told == [(one["anchor"], one["text"]) for one in before["anchors"]]
    assert lost(before, encode(session.lock)) == []


@pytest.mark.parametrize("name", ALL)
def test_the_works_of_an_older_record_are_known(name: str, tmp_path: Path) -> None:
    home, _ = put_back(name, tmp_path)
    before = kept(name, "yanyi.json")
    ((work, proof),) = record.load_works(home / "out", frozenset())
    assert [one.path for one in work.files] == [one["path"] for one in before["files"]]
    told = [[one.anchor, one.how.value] for one in work.told]
    assert told == before["media"]["novel"]["lines"]
    assert (proof.characters, proof.told, proof.missing) == (250, 250, ())


@pytest.mark.parametrize("name", having("run.json"))
def test_what_an_older_run_stood_on_is_read_whole(name: str) -> None:
    found = past.load_past(HERE / name / "run.json")
    assert lost(kept(name, "run.json")["run"], encode(found)) == []


def test_the_oldest_project_is_made_and_made_again_with_its_store(tmp_path: Path) -> None:
    home, store = put_back("first", tmp_path)
    before = kept("first", "yanyi.lock")["lock"]
    request = Request(home, ("novel",), store=store, jobs=1)
    first = make(request)
    assert first.error is None
    assert lost(before, json.loads((home / "yanyi.lock").read_text("utf-8"))["lock"]) == []
    second = make(request)
    assert second.tally.made == {}
    assert second.written == ()


@pytest.mark.parametrize(
    ("file", "version", "load"),
    [
        ("yanyi.lock", lock.VERSION, lock.load_lock),
        ("yanyi.json", record.VERSION, lambda path: record.load_works(path.parent, frozenset())),
        ("yanyi.json", record.VERSION, lambda path: record.load_entries(path.parent)),
        ("run.json", past.VERSION, past.load_past),
    ],
)
def test_newer_files_are_refused_with_a_sentence(
    file: str, version: int, load: Callable[[Path], Any], tmp_path: Path
) -> None:
    whole = kept(having(file)[0], file) | {"version": version + 1}
    (tmp_path / file).write_text(json.dumps(whole), "utf-8")
    with pytest.raises(InputError, match=f"newer Yanyi \\(version {version + 1}, known {version}"):
        load(tmp_path / file)
