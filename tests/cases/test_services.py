"""Pictures from a server on this machine, and back to what is built in; its key is nowhere."""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cases.theatre import files, project, yanyi
from providers.test_openai_style import drawing
from scripted import Reply, Script, in_json, serving
from scripted import Request as Asked
from yanyi.app.make import make, workers_for
from yanyi.app.plan import Plan, plan
from yanyi.app.request import Request
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.problems import InputError, ProviderError

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
    """A project, its store, and a server that draws whatever it is asked, and shows its key.

    All that is made here is made by the same ``workers``; ``said`` is all that was said of it.
    """

    folder: Path
    store: Path
    script: Script
    workers: Workers
    said: list[str] = field(default_factory=list)

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

    def make(self) -> Tally:
        made = make(self.request, workers=self.workers)
        self.said.append(repr(made))
        return made.tally

    def stopped(self, *more: str) -> str:
        """What the program says when it stops for money."""
        wish = ("--for", "comic", "--json", "--jobs", "1", *more)
        ran = yanyi("make", self.folder, *wish, store=self.store, HOUSE_KEY=KEY)
        self.said.append(ran.out + ran.err)
        assert ran.status == 3
        return ran.err

    @property
    def request(self) -> Request:
        return Request(self.folder, ("comic",), store=self.store)

    def plan(self) -> Plan:
        return plan(self.request)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setenv("HOUSE_KEY", KEY)
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
        store = tmp_path / "store"
        workers = workers_for(Request(folder, store=store, jobs=1))
        with closing(workers):
            yield House(folder, store, script, workers)


def test_a_server_draws_within_its_budget_and_the_built_in_artist_remembers(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.make()
    before = files(house.folder / "out")
    without_a_price_it_is_not_asked(house)
    house.choose("house:sdxl", PRICE)
    a_budget_stops_before_it_is_asked(house)
    with monkeypatch.context() as recorded:
        recorded.setenv("YANYI_RECORD", str(house.folder.parent / "tape.jsonl"))
        it_draws_what_was_planned(house)
    assert files(house.folder / "out") != before
    drawn = house.script.billed
    house.choose("fake-artist")
    assert not house.make().made
    assert files(house.folder / "out") == before
    assert house.script.billed == drawn
    its_key_is_on_no_disk(house)


def without_a_price_it_is_not_asked(house: House) -> None:
    house.choose("house:sdxl")
    with pytest.raises(ProviderError, match="nobody knows what house:sdxl costs") as stopped:
        house.make()
    assert stopped.value.exit_code == 3
    assert not house.script.asked


def a_budget_stops_before_it_is_asked(house: House) -> None:
    assert "--budget" in house.stopped("--budget", "0.03")
    assert house.script.billed == 1


def it_draws_what_was_planned(house: House) -> None:
    planned = house.plan()
    drawn = house.make()
    pictures = drawn.made["picture by house:sdxl"]
    assert 2 <= pictures == house.script.billed - 1
    assert planned.price == drawn.cost == pictures * 20_000
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
    said = "".join(house.said) + str(refused.value)
    written = (KEY, KEY.replace("/", "%2F"), json.dumps(KEY)[1:-1], "98765+43210", "canary")
    for one in (*written, base64.b64encode(KEY.encode()).decode()[:-4]):
        assert not [path for path, data in held.items() if one.encode() in data]
        assert one not in said
