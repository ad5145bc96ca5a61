"""Pictures and words from a server on this machine, and back to what is built in."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from cases.theatre import CHINESE, Ran, files, project, yanyi
from providers.test_openai_style import drawing
from scripted import Reply, Request, Script, in_json, serving

SERVICE = """
[models.house]
url = "{url}"
style = "webui"
key = "HOUSE_KEY"
{price}
"""
KEY = "sk-canary-9876543210"
PRICE = 'prices."sdxl".picture = "0.02"'


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> Iterator[Script]:
    """A server that draws whatever it is asked."""
    monkeypatch.setenv("HOUSE_KEY", KEY)

    def answering(request: Request) -> Reply:
        told = request.told
        wide, high = told["width"], told["height"]
        assert isinstance(wide, int)
        assert isinstance(high, int)
        held = base64.b64encode(drawing(wide // 4, high // 4)).decode()
        return in_json({"images": [held]})

    with serving(answering) as script:
        yield script


def settings(folder: Path, picture: str, table: str) -> None:
    path = folder / "yanyi.toml"
    text = path.read_text("utf-8").partition("\n[models.house]")[0]
    lines = [
        f'picture = "{picture}"' if line.startswith("picture =") else line
        for line in text.splitlines()
    ]
    path.write_text("\n".join(lines) + "\n" + table, "utf-8")


def comic(folder: Path, store: Path, *more: str) -> Ran:
    return yanyi("make", folder, "--for", "comic", *more, "--json", store=store)


def test_a_server_draws_and_the_built_in_artist_remembers(house: Script, tmp_path: Path) -> None:
    folder, store = project(tmp_path / "deng", CHINESE, "zh"), tmp_path / "store"
    comic(folder, store)
    before = files(folder / "out")
    settings(folder, "house:sdxl", SERVICE.format(url=house.url, price=PRICE))
    planned = yanyi("plan", folder, "--for", "comic", "--json", store=store).data
    drawn = comic(folder, store)
    assert drawn.status == 0, drawn.err
    asked = len(house.asked)
    assert asked > 2
    assert planned["price"] >= asked * 20_000
    assert files(folder / "out") != before
    assert not comic(folder, store).data["made"]
    assert len(house.asked) == asked
    settings(folder, "fake-artist", "")
    assert not comic(folder, store).data["made"]
    assert files(folder / "out") == before


def test_a_budget_stops_before_the_server_is_asked(house: Script, tmp_path: Path) -> None:
    folder, store = project(tmp_path / "deng", CHINESE, "zh"), tmp_path / "store"
    settings(folder, "house:sdxl", SERVICE.format(url=house.url, price=PRICE))
    stopped = comic(folder, store, "--budget", "0.05")
    assert stopped.status == 3
    assert len(house.asked) <= 2
    assert "--budget" in stopped.err


def test_a_model_without_a_price_is_not_asked(house: Script, tmp_path: Path) -> None:
    folder, store = project(tmp_path / "deng", CHINESE, "zh"), tmp_path / "store"
    settings(folder, "house:sdxl", SERVICE.format(url=house.url, price=""))
    stopped = comic(folder, store)
    assert stopped.status == 3
    assert "nobody knows what house:sdxl costs" in stopped.err
    assert not house.asked


def test_no_key_is_on_the_disk(house: Script, tmp_path: Path) -> None:
    folder, store = project(tmp_path / "deng", CHINESE, "zh"), tmp_path / "store"
    settings(folder, "house:sdxl", SERVICE.format(url=house.url, price=PRICE))
    made = comic(folder, store)
    assert house.asked[0].headers["authorization"] == f"Bearer {KEY}"
    held = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(held) > 20
    assert not [path for path in held if KEY.encode() in path.read_bytes()]
    assert KEY not in made.out + made.err
