"""Who can be asked here and now."""

from pathlib import Path

import pytest

from scripted import Reply, Request, in_json, in_turn, serving
from yanyi.app import models as place
from yanyi.app.models import models
from yanyi.models.service import Service


def project(folder: Path, url: str, style: str = "openai") -> Path:
    (folder / "story.md").write_text("# A\n\n## 1\n\nIt rained.\n", "utf-8")
    (folder / "yanyi.toml").write_text(
        f'[story]\nmanuscript = "story.md"\n[models.house]\nurl = "{url}"\nstyle = "{style}"\n'
        "free = true\n",
        "utf-8",
    )
    return folder


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the project's own service is tried."""
    monkeypatch.setattr(place, "catalogue", dict[str, Service])


LISTS = {
    "openai": {"data": [{"id": "qwen3"}, {"id": "雪"}]},
    "anthropic": {"data": [{"id": "qwen3"}, {"id": "雪"}]},
    "webui": [{"title": "qwen3"}, {"title": "雪"}],
    "comfyui": {
        "CheckpointLoaderSimple": {"input": {"required": {"ckpt_name": [["qwen3", "雪"]]}}}
    },
}


@pytest.mark.parametrize("style", LISTS)
def test_a_service_that_answers(style: str, tmp_path: Path) -> None:
    def answering(request: Request) -> Reply:
        return in_json(LISTS[style]) if not request.body else in_json({}, 404)

    with serving(answering) as script:
        found = {one.name: one for one in models(project(tmp_path, script.url, style))}
    assert found["house"].usable
    assert found["house"].has == ("qwen3", "雪")
    assert found["illustrator"].has == ("picture",)
    assert not any(name.startswith("fake-") for name in found)


@pytest.mark.parametrize("reply", [in_json({}), in_json({}, 401), Reply(body=b"<html>")])
def test_a_service_that_does_not(reply: Reply, tmp_path: Path) -> None:
    with serving(in_turn(reply)) as script:
        found = {one.name: one for one in models(project(tmp_path, script.url))}
    assert not found["house"].usable
    assert found["house"].why_not
    assert found["house"].what_to_do
