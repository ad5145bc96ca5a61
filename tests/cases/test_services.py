"""Pictures from a server on this machine, and back to what is built in; its key is nowhere."""

import base64
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cases.theatre import Ran, files, project, yanyi
from providers.test_openai_style import drawing
from scripted import Reply, Script, in_json, serving
from scripted import Request as Asked
from yanyi.app.plan import Plan, plan
from yanyi.app.request import Request
from yanyi.problems import InputError

TALE = "# 灯\n\n## 第一章　雨夜\n\n夜里，雨落在码头上。\n\n“谁？”林小满问道。\n\n“是我。”陈伯说。\n"
PAGES_ALONE = "\n[comic]\npdf = false\nepub = false\nreader = false\ncast = false\n"
SERVICE = """
[models.house]
url = "{url}"
style = "webui"
key = "HOUSE_KEY"
{more}
"""
KEY = "sk-canary/98765+43210"
PRICE = 'prices."sdxl".picture = "0.02"'


@dataclass
class House:
    """A project, its store, and a server that draws whatever it is asked, and shows its key."""

    folder: Path
    store: Path
    script: Script
    runs: list[Ran] = field(default_factory=list)

    def choose(self, picture: str, more: str = "") -> None:
        """Name who draws, and what is different about the service."""
        path = self.folder / "yanyi.toml"
        text = path.read_text("utf-8").partition("\n[models.house]")[0]
        lines = [
            f'picture = "{picture}"' if line.startswith("picture =") else line
            for line in text.splitlines()
        ]
        table = SERVICE.format(url=self.script.url, more=more)
        path.write_text("\n".join(lines) + "\n" + table, "utf-8")

    def make(self, *more: str, **environment: str) -> Ran:
        wish = ("--for", "comic", "--json", "--jobs", "1", *more)
        environment |= {"HOUSE_KEY": KEY}
        self.runs.append(yanyi("make", self.folder, *wish, store=self.store, **environment))
        return self.runs[-1]

    def plan(self) -> Plan:
        return plan(Request(self.folder, ("comic",), store=self.store))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    turn = threading.Lock()
    busy = [in_json({"error": f"busy with {KEY}"}, 503, Retry_After="0")]

    def answering(request: Asked) -> Reply:
        with turn:
            if busy:
                return busy.pop()
        told = request.told
        wide, high = told["width"], told["height"]
        assert isinstance(wide, int)
        assert isinstance(high, int)
        held = base64.b64encode(drawing(wide // 4, high // 4)).decode()
        return in_json({"images": [held], "info": f"for {KEY}"})

    with serving(answering) as script:
        folder = project(tmp_path / "deng", TALE, "zh")
        with (folder / "yanyi.toml").open("a", encoding="utf-8") as file:
            file.write(PAGES_ALONE)
        yield House(folder, tmp_path / "store", script)


def test_a_server_draws_within_its_budget_and_the_built_in_artist_remembers(house: House) -> None:
    assert house.make().status == 0
    before = files(house.folder / "out")
    without_a_price_it_is_not_asked(house)
    house.choose("house:sdxl", PRICE)
    a_budget_stops_before_it_is_asked(house)
    it_draws_what_was_planned(house)
    assert files(house.folder / "out") != before
    drawn = house.script.billed
    house.choose("fake-artist")
    assert not house.make().data["made"]
    assert files(house.folder / "out") == before
    assert house.script.billed == drawn
    its_key_is_on_no_disk(house)


def without_a_price_it_is_not_asked(house: House) -> None:
    house.choose("house:sdxl")
    stopped = house.make()
    assert stopped.status == 3
    assert "nobody knows what house:sdxl costs" in stopped.err
    assert not house.script.asked


def a_budget_stops_before_it_is_asked(house: House) -> None:
    stopped = house.make("--budget", "0.03")
    assert stopped.status == 3
    assert house.script.billed == 1
    assert "--budget" in stopped.err


def it_draws_what_was_planned(house: House) -> None:
    planned = house.plan()
    drawn = house.make(YANYI_RECORD=str(house.folder.parent / "tape.jsonl"))
    assert drawn.status == 0, drawn.err
    pictures = drawn.data["made"]["picture by house:sdxl"]
    assert 2 <= pictures == house.script.billed - 1
    assert planned.price == drawn.data["cost"] == pictures * 20_000
    after = house.plan()
    assert (after.price, after.steps) == (0, ())


def its_key_is_on_no_disk(house: House) -> None:
    assert house.script.asked[0].headers["authorization"] == f"Bearer {KEY}"
    house.choose("house:sdxl", f'secret = "{KEY}"')
    with pytest.raises(InputError, match="secret") as refused:
        house.plan()
    house.choose("fake-artist")
    tape = house.folder.parent / "tape.jsonl"
    held = {path: path.read_bytes() for path in tape.parent.rglob("*") if path.is_file()}
    assert len(held) > 20
    assert b"for [key]" in held[tape]
    said = "".join(ran.out + ran.err for ran in house.runs) + str(refused.value)
    written = (KEY, KEY.replace("/", "%2F"), json.dumps(KEY)[1:-1], "98765+43210", "canary")
    for one in (*written, base64.b64encode(KEY.encode()).decode()[:-4]):
        assert not [path for path, data in held.items() if one.encode() in data]
        assert one not in said
