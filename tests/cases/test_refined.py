"""A project whose doubtful lines are asked of a model, as a person meets it."""

import json
from pathlib import Path

import pytest

from cases.theatre import project, yanyi

STORY = """# The Quay

## One

“It is late,” said Mara Quill. “It is,” said Tobias Finch. “Very,” said Lena Marsh. “Too late,”
said Ivo Brand. “Far too late,” said Ada Stone. “Much,” said Noah Reed.

Mara, Tobias, Lena, Ivo, Ada and Noah looked at the water. Two of them stood close to each other.

“Who has the lamp?”

“Not I.”

“Then who?”
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the fake writer as its model of words."""
    made = project(tmp_path_factory.mktemp("refined") / "quay", STORY)
    settings = (made / "yanyi.toml").read_text("utf-8")
    (made / "yanyi.toml").write_text(
        settings.replace("[models]", '[models]\nwords = "fake-writer"'), "utf-8"
    )
    return made


def test_asking_is_planned_paid_listed_and_remembered(folder: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    planned = yanyi("plan", folder, "--for", "novel", "--json", store=store).data
    asked = [one for one in planned["steps"] if one["name"] == "words by fake-writer"]
    assert len(asked) == 1
    assert planned["price"] > 0

    looked = yanyi("read", folder, "--json", store=store)
    assert "renamed" not in looked.data

    poor = yanyi("make", folder, "--for", "novel", "--budget", "0.000001", store=store)
    assert poor.status == 3
    assert "budget" in poor.err

    made = yanyi("make", folder, "--for", "novel", "--json", store=store)
    assert made.status == 0, made.err
    assert made.data["made"]["words by fake-writer"] == 1
    assert made.data["cost"] == planned["price"]

    record = json.loads((folder / "out" / "yanyi.json").read_text("utf-8"))
    looked = yanyi("read", folder, "--json", store=store)
    names = {one["id"]: one["name"] for one in looked.data["cast"]}
    told = [(one["anchor"], names[one["speaker"]], one["by"]) for one in looked.data["renamed"]]
    assert told
    assert told == [(one["anchor"], one["speaker"], one["by"]) for one in record["renamed"]]
    assert all(one["generated"] for one in record["renamed"])
    page = (folder / "out" / "report.html").read_text("utf-8")
    assert "Speakers that a model changed" in page
    assert "renamed\t" in yanyi("read", folder, store=store).out
    again = yanyi("plan", folder, "--for", "novel", "--json", store=store).data
    assert again["price"] == 0
