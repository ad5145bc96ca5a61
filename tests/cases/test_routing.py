"""A project whose doubtful lines go to a small model first, and to a large one where that fails."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cases.test_refined import STORY
from cases.theatre import Ran, project, yanyi
from scripted import Reply, Request, Script, in_json, serving

SERVICE = """
[models.house]
url = "{url}"
free = false
[models.house.prices."small"]
written = "0"
[models.house.prices."large"]
read = "3"
written = "15"
"""


def answered(request: Request) -> Reply:
    """The small one never knows; the large one names the first of the people."""
    form = request.told["response_format"]
    assert isinstance(form, dict)
    choices = form["json_schema"]["schema"]["properties"]
    small = request.told["model"] == "small"
    said = {number: one["enum"][-1 if small else 0] for number, one in choices.items()}
    message = {"content": json.dumps(said, ensure_ascii=False)}
    return in_json({"choices": [{"message": message, "finish_reason": "stop"}]})


@pytest.fixture(scope="module")
def house() -> Iterator[Script]:
    with serving(answered) as script:
        yield script


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, house: Script) -> Path:
    return project(tmp_path_factory.mktemp("routed") / "quay", STORY)


def set_models(folder: Path, house: Script, lines: str) -> None:
    path = folder / "yanyi.toml"
    before, _, after = path.read_text("utf-8").partition("[models]")
    plain = "[film]" + after.partition("[film]")[2].partition("\n[models.house]")[0]
    kept = 'speech = "fake-voice"\nhear = "fake-ear"\npicture = "fake-artist"\n'
    service = SERVICE.format(url=house.url)
    path.write_text(f"{before}[models]\n{kept}{lines}\n{plain}{service}", "utf-8")


def made(folder: Path, store: Path) -> Ran:
    ran = yanyi("make", folder, "--for", "novel", "--json", store=store)
    assert ran.status == 0, ran.err
    return ran


LISTED = 'words = ["built-in", "house:small", "house:large"]'
WHY = "asked house:large because house:small could not tell (once)"


def test_a_list_is_planned_asked_explained_and_remembered(
    folder: Path, house: Script, tmp_path: Path
) -> None:
    store = tmp_path / "store"
    set_models(folder, house, LISTED)
    planned = yanyi("plan", folder, "--for", "novel", "--json", store=store).data
    asked = {one["name"]: one for one in planned["steps"] if one["name"].startswith("words")}
    assert list(asked) == ["words by house:small", "words by house:large"]
    assert asked["words by house:large"]["why"] == [
        "asked only where the answer of house:small fails a check"
    ]
    assert planned["price"] == asked["words by house:large"]["price"] > 0

    first = made(folder, store)
    assert [one.told["model"] for one in house.asked] == ["small", "large"]
    assert first.data["cost"] == planned["price"]
    assert WHY in first.data["problems"]
    record = json.loads((folder / "out" / "yanyi.json").read_text("utf-8"))
    (choice,) = record["choices"]
    assert (choice["kind"], choice["by"]) == ("words", "house:large")
    assert choice["tried"] == [
        {"by": "house:small", "fault": "could not tell"},
        {"by": "house:large", "fault": ""},
    ]
    assert {one["by"] for one in record["renamed"]} == {"house:large"}
    (book,) = (folder / "out" / "novel").glob("*.epub")
    assert WHY in yanyi("explain", book, store=store).out

    again = made(folder, store)
    assert (again.data["made"], again.data["cost"]) == ({}, 0)
    assert json.loads((folder / "out" / "yanyi.json").read_text("utf-8"))["choices"] == [choice]

    set_models(folder, house, f'{LISTED}\npolicy = "free"')
    free = made(folder, store)
    assert len(house.asked) == 2
    assert not [name for name in free.data["remembered"] if "words" in name]
