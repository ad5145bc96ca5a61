"""What a run stood on is read again, also as earlier versions wrote it."""

import json
from pathlib import Path

import pytest

from yanyi.app.past import (
    VERSION,
    Brought,
    Manuscript,
    Past,
    Stood,
    Translated,
    load_past,
    save_past,
)
from yanyi.build.store import Store
from yanyi.problems import InputError

PAST = Past(
    (Stood("ch01.one.aaaa", "Once.", "Ada", 1, 3),),
    manuscript=Manuscript("../tale.md", "ab", ("",), ("One",)),
    brought=(Brought("cd", "ch01.one.aaaa", "[lines.ch01.one.aaaa] picture = quay.png"),),
    translations=(Translated("zh", (("ch01.one.aaaa", "从前。"),)),),
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "runs" / "a.json"
    save_past(PAST, path, Store(tmp_path / "store"))
    assert load_past(path) == PAST


def test_the_first_version_knew_no_places(tmp_path: Path) -> None:
    line = {"is": "Stood", "anchor": "a", "text": "Once.", "speaker": ""}
    rest: dict[str, list[str]] = {"people": [], "settings": [], "models": [], "used": []}
    run = {"is": "Past", "lines": [line], **rest}
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"yanyi": "run", "version": 1, "run": run}), "utf-8")
    assert load_past(path) == Past((Stood("a", "Once."),))


def test_a_newer_one_is_refused_and_a_broken_one_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"version": VERSION + 1, "run": {}}), "utf-8")
    with pytest.raises(InputError, match="newer Yanyi"):
        load_past(path)
    path.write_text("{", "utf-8")
    assert load_past(path) is None
