"""A comic by models on this machine for words and pictures, back to what is built in, and forth."""

from contextlib import closing
from pathlib import Path

from easel import easel
from models_runs import Bench, told
from scripted import serving
from yanyi.app.make import workers_for
from yanyi.app.request import Request

STORY = """# The Quay

## One

“It is late,” said Mara Quill. “Very,” said Lena Marsh. “Too late,” said Ivo Brand.

Mara, Lena and Ivo looked at the water. Two of them stood close to each other.

“Who has the lamp?”

“Not I.”
"""
PLAIN = """[story]
title = "The Quay"
language = "en"
manuscript = "story.md"

[comic]
pdf = false
epub = false
reader = false
cast = false
"""


def test_models_are_chosen_and_left_and_nothing_is_made_twice(tmp_path: Path) -> None:
    home = tmp_path / "quay"
    home.mkdir()
    (home / "story.md").write_text(STORY, "utf-8")
    request = Request(home, ("comic",), store=tmp_path / "store", jobs=1)
    with serving(easel) as script, closing(workers_for(request)) as workers:
        found = told(Bench(request, workers, script, PLAIN, "fake-writer", twice=False), None)
    assert found["wrong"] == []
    models = found["models"]
    assert models["asked of the server"] == models["pictures made"] == len(script.asked) > 2
    assert models["asked of the writer"] == 1
    assert models["comic"]["looked at"]["faces"] > 0
    assert 0 < found["files that are others with models"] <= found["files"]
    assert found["built in"]["asked of the server"] == 0
