"""Everybody who can be asked is asked something tiny."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from providers.test_openai_style import chat
from scripted import Reply, Request, Script, in_json, serving
from yanyi import plugins
from yanyi.app import models as models_place
from yanyi.app import trying as place
from yanyi.app.models import models
from yanyi.app.trying import Trial, trials
from yanyi.cli.main import app
from yanyi.ledger.budget import FILE
from yanyi.ledger.ledger import Ledger
from yanyi.models.service import Service
from yanyi.problems import UsageError

PRICES = """
[models.house.prices."qwen3"]
read = "1"
written = "1"
taken = 2026-11-27
source = "its page"
"""


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Script]:
    """A service that has two models, and nobody else."""

    def answering(request: Request) -> Reply:
        if request.path.endswith("/models"):
            return in_json({"data": [{"id": "qwen3"}, {"id": "other"}]})
        if request.told["model"] == "other":
            return in_json({"error": "no such model"}, 404)
        return chat("Yes.")

    for one in (models_place, place):
        monkeypatch.setattr(one, "catalogue", dict[str, Service])
    only(monkeypatch)
    monkeypatch.setenv("YANYI_HOME", str(tmp_path / "home"))
    with serving(answering) as served:
        yield served


def only(monkeypatch: pytest.MonkeyPatch, *built_in: str) -> None:
    names = plugins.names
    monkeypatch.setattr(
        plugins, "names", lambda door: built_in if door == "yanyi.providers" else names(door)
    )


def project(folder: Path, url: str, free: bool = True, more: str = "", first: str = "") -> Path:
    (folder / "story.md").write_text("# A\n\n## 1\n\nIt rained.\n", "utf-8")
    (folder / "yanyi.toml").write_text(
        f'[story]\nmanuscript = "story.md"\n[models]\n{first}\n[models.house]\nurl = "{url}"\n'
        f"free = {str(free).lower()}\n{more}",
        "utf-8",
    )
    return folder


def ended(path: Path, paid: bool = False) -> dict[tuple[str, str], Trial]:
    return {(one.name, one.kind): one for one in trials(models(path), path, paid)}


def test_what_is_free_is_asked_and_timed(
    script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only(monkeypatch, "rapidocr")
    found = ended(project(tmp_path, script.url))
    assert list(found) == [("rapidocr", "see"), ("house:qwen3", "words")]
    assert all(one.seconds > 0 and not one.why_not and not one.price for one in found.values())
    assert [one.path for one in script.asked] == ["/v1/models", "/v1/chat/completions"]


def test_the_models_that_a_project_names_are_asked(script: Script, tmp_path: Path) -> None:
    found = ended(project(tmp_path, script.url, first='words = "house:other"'))
    assert "no such model" in found["house:other", "words"].why_not
    assert ("house:qwen3", "words") not in found


def test_what_costs_is_asked_only_when_that_is_said(script: Script, tmp_path: Path) -> None:
    path = project(tmp_path, script.url, free=False, more=PRICES)
    (known,) = [one for one in models(path) if one.name == "house"]
    assert known.priced == (
        "qwen3: 1.00 USD a million tokens read, 1.00 USD a million tokens written"
        " (2026-11-27, its page)",
    )
    unasked = ended(path)["house:qwen3", "words"]
    assert "--paid" in unasked.why_not
    assert unasked.price > 0
    assert not script.asked[1:-1]
    paid = ended(path, paid=True)["house:qwen3", "words"]
    assert (paid.why_not, paid.price) == ("", unasked.price)
    with closing(Ledger(tmp_path / "home" / FILE)) as ledger:
        assert [one.cost for one in ledger.entries()] == [paid.price]


def test_the_budget_of_the_project_holds(script: Script, tmp_path: Path) -> None:
    more = f'{PRICES}\n[budget]\nlimit = "0.000001"\n'
    path = project(tmp_path, script.url, free=False, more=more)
    assert "budget" in ended(path, paid=True)["house:qwen3", "words"].why_not
    assert all(one.path.endswith("/models") for one in script.asked)


def test_the_command_shows_it(script: Script, tmp_path: Path) -> None:
    path = project(tmp_path, script.url)
    shown = CliRunner().invoke(app, ["models", str(path), "--try"])
    assert "tried  house:qwen3, words: 0." in shown.output
    data = json.loads(CliRunner().invoke(app, ["models", str(path), "--try", "--json"]).output)
    tried = {one["name"]: [each["kind"] for each in one["tried"]] for one in data}
    assert tried == {"house": ["words"]}
    plain = json.loads(CliRunner().invoke(app, ["models", str(path), "--json"]).output)
    assert "tried" not in plain[0]


def test_models_of_a_service_that_the_catalogue_knows(
    script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answering(request: Request) -> Reply:
        return in_json({"data": [{"id": "qwen3"}, {"id": "gpt-image-2"}]})

    with serving(answering) as served:
        path = project(tmp_path, served.url, free=False, more=PRICES)
        (known,) = [one for one in models(path) if one.name == "house"]
    own, heard = known.priced
    assert own.startswith("qwen3: 1.00 USD a million tokens read")
    assert heard.startswith("gpt-image-2: 0.006 USD a picture or more, offered (2026, ")


def test_whoever_is_built_in_says_what_it_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models_place, "catalogue", lambda: {"none": Service("none", "tts", "x")})
    only(monkeypatch, "hibari", "illustrator")
    priced = {one.name: one.priced for one in models()}
    assert priced["hibari"] == ("hibari-tts 0.2.1: costs nothing",)
    assert priced["illustrator"] == ()


def test_the_command_shows_the_catalogue_and_asks_nobody() -> None:
    shown = CliRunner().invoke(app, ["models", "--prices"])
    assert "Seedance 2.0 Fast: 0.09072 USD a second at 720p, billed (2026, clipia" in shown.output
    assert "Whisper base (built in: whisper, whisper-scribe): costs nothing" in shown.output
    data = json.loads(CliRunner().invoke(app, ["models", "--prices", "--json"]).output)
    assert {"Whisper base", "MiniMax H3"} < {one["name"] for one in data}
    with pytest.raises(UsageError, match="--prices shows the catalogue alone"):
        app(["models", "--prices", "--try"], standalone_mode=False)
