"""A project whose doubtful lines go to small models first, and to a large one where these fail."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from cases.test_refined import STORY
from cases.theatre import project, yanyi
from scripted import Reply, Script, in_json, serving
from scripted import Request as Asked
from yanyi.app.make import make, workers_for
from yanyi.app.plan import plan
from yanyi.app.request import Request

SERVICE = """
[models.house]
url = "{url}"
free = false
[models.house.prices."mute"]
written = "0.1"
[models.house.prices."small"]
written = "0"
[models.house.prices."large"]
read = "3"
written = "15"
"""


def answered(request: Asked) -> Reply:
    """The mute one does not answer, the small one never knows; the large one names somebody."""
    if request.told["model"] == "mute":
        return in_json({"choices": [{"message": {"content": ""}}]})
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


LISTED = 'words = ["built-in", "house:mute", "house:small", "house:large"]'
SAID = "house:mute answered without what was asked for; house:small could not tell"
WHY = f"asked house:large because {SAID} (once)"
PLANNED = {
    "house:mute": (),
    "house:small": ("asked only where the answer of house:mute fails a check",),
    "house:large": ("asked only where the answer of house:small fails a check",),
}


def test_a_list_is_planned_asked_explained_and_remembered(
    folder: Path, house: Script, tmp_path: Path
) -> None:
    store = tmp_path / "store"
    set_models(folder, house, LISTED)
    price = it_is_planned(folder, store)
    ran = yanyi("make", folder, "--for", "novel", "--json", store=store)
    assert ran.status == 0, ran.err
    assert [one.told["model"] for one in house.asked] == ["mute", "small", "large"]
    assert ran.data["cost"] == price
    assert WHY in ran.data["problems"]
    it_is_recorded(folder)
    (book,) = (folder / "out" / "novel").glob("*.epub")
    assert WHY in yanyi("explain", book, store=store).out
    nobody_is_asked_again(folder, house, store)


def it_is_planned(folder: Path, store: Path) -> int:
    planned = plan(Request(folder, ("novel",), store=store))
    asked = {one.name: one for one in planned.steps if one.name.startswith("words")}
    why = {f"words by {name}": after for name, after in PLANNED.items()}
    assert {name: one.why for name, one in asked.items() if why[name]} == {
        name: after for name, after in why.items() if after
    }
    assert list(asked) == list(why)
    assert planned.price == sum(one.price for one in asked.values()) > 0
    return planned.price


def it_is_recorded(folder: Path) -> None:
    record = json.loads((folder / "out" / "yanyi.json").read_text("utf-8"))
    (choice,) = record["choices"]
    assert (choice["kind"], choice["by"]) == ("words", "house:large")
    tried = [(one["by"], one["fault"], one["refused"]) for one in choice["tried"]]
    assert tried == [
        ("house:mute", "house:mute answered without what was asked for", True),
        ("house:small", "could not tell", False),
        ("house:large", "", False),
    ]
    assert {one["by"] for one in record["renamed"]} == {"house:large"}


def nobody_is_asked_again(folder: Path, house: Script, store: Path) -> None:
    wish = Request(folder, ("novel",), store=store, jobs=1)
    with closing(workers_for(wish)) as workers:
        again = make(wish, workers=workers).tally
        assert (again.made, again.cost) == ({}, 0)
        it_is_recorded(folder)
        shorter = 'words = ["built-in", "house:mute", "house:large"]'
        for lines in (shorter, f'{shorter}\npolicy = "best"', f'{LISTED}\npolicy = "free"'):
            set_models(folder, house, lines)
            again = make(wish, workers=workers).tally
            assert again.cost == 0
            assert len(house.asked) == 3
    assert not [name for name in again.kept if "words" in name]
