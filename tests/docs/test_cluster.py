"""The commands of docs/cluster.md are run by tests/build/test_cluster.py; here is the rest."""

import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from ray.scripts.scripts import start
from typer.main import get_command

from yanyi.cli.main import app

DOCS = Path(__file__).parents[2] / "docs"
SERVICES = yaml.safe_load((DOCS / "cluster" / "compose.yaml").read_text("utf-8"))["services"]


def _words(command: str | list[str]) -> list[str]:
    return shlex.split(command) if isinstance(command, str) else command


@pytest.mark.parametrize("name", ["head", "worker"])
def test_ray_understands_the_containers(name: str) -> None:
    ray, begin, *options = _words(SERVICES[name]["command"])
    assert (ray, begin) == ("ray", "start")
    said = start.make_context("start", options).params
    assert said["block"]
    assert said["disable_usage_stats"]
    assert said["head"] == (name == "head")


def test_yanyi_understands_the_container_that_makes() -> None:
    yanyi, make, *options = _words(SERVICES["make"]["entrypoint"])
    assert (yanyi, make) == ("yanyi", "make")
    commands: Any = get_command(app)
    said = commands.commands["make"].make_context("make", [*options, "tale.txt"]).params
    head = shlex.split(SERVICES["head"]["command"])
    port = next(one.split("=")[1] for one in head if one.startswith("--ray-client-server-port"))
    assert said["cluster"] == f"ray://head:{port}"
    assert f"share:{said['share']}" in SERVICES["worker"]["volumes"]
    assert f"share:{said['share']}" in SERVICES["make"]["volumes"]


def test_the_page_leads_to_the_containers() -> None:
    assert "](cluster/compose.yaml)" in (DOCS / "cluster.md").read_text("utf-8")
