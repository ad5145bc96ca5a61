"""ComfyUI: a workflow of the author's, filled in and drawn."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import skia

from contract.test_provider import VIEW
from providers.test_openai_style import drawing
from scripted import Reply, Request, in_json, serving
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Flat
from yanyi.models.asks import Picture
from yanyi.models.service import Service
from yanyi.problems import AnswerError, BusyError, InputError
from yanyi.providers.comfy_style import ComfyStyle

ASK = Picture(VIEW, 320, 180, prompt='a river, "wide"')
WORKFLOW = {
    "1": {"class_type": "CLIPTextEncode", "inputs": {"text": "best, {prompt}", "clip": ["4", 1]}},
    "2": {"class_type": "EmptyLatentImage", "inputs": {"width": "{width}", "height": "{height}"}},
    "3": {"class_type": "KSampler", "inputs": {"seed": "{seed}", "steps": 20}},
}


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    return StoreDesk(Store(tmp_path))


def model(url: str, folder: Path, patience: float = 10.0) -> ComfyStyle:
    path = folder / "drawing.json"
    path.write_text(json.dumps(WORKFLOW), "utf-8")
    service = Service("house", "comfyui", url, free=True, patience=patience)
    return ComfyStyle(service, str(path))


def answering(request: Request) -> Reply:
    if request.path.endswith("/prompt"):
        return in_json({"prompt_id": "a/b"})
    if "/history/" in request.path:
        assert request.path.endswith("a%2Fb")
        image = {"filename": "雪.png", "subfolder": "", "type": "output"}
        return in_json({"a/b": {"outputs": {"9": {"images": [image]}}}})
    return Reply(body=drawing(512, 288), headers={"Content-Type": "image/png"})


def test_a_picture(desk: StoreDesk, tmp_path: Path) -> None:
    with serving(answering) as script:
        found = model(script.url, tmp_path).answer(ASK, desk)
    assert isinstance(found, Flat)
    image = skia.Image.open(str(desk.path(found.image)))
    assert (image.width(), image.height()) == (320, 180)
    graph = script.asked[0].told["prompt"]
    assert isinstance(graph, dict)
    assert graph["1"]["inputs"] == {"text": 'best, a river, "wide"', "clip": ["4", 1]}
    assert graph["2"]["inputs"] == {"width": 1344, "height": 768}
    assert isinstance(graph["3"]["inputs"]["seed"], int)
    assert "%E9%9B%AA.png" in script.asked[2].path


def test_nothing_was_drawn(desk: StoreDesk, tmp_path: Path) -> None:
    def empty(request: Request) -> Reply:
        if request.path.endswith("/prompt"):
            return in_json({"prompt_id": "a"})
        return in_json({"a": {"outputs": {}}})

    with serving(empty) as script, pytest.raises(AnswerError):
        model(script.url, tmp_path).answer(ASK, desk)


def test_patience_has_an_end(desk: StoreDesk, tmp_path: Path) -> None:
    def never(request: Request) -> Reply:
        return in_json({"prompt_id": "a"} if request.path.endswith("/prompt") else {})

    with serving(never) as script, pytest.raises(BusyError, match="did not finish"):
        model(script.url, tmp_path, 0.7).answer(ASK, desk)


def test_another_workflow_is_another_model(tmp_path: Path) -> None:
    one = model("http://127.0.0.1:1", tmp_path)
    other = tmp_path / "other.json"
    other.write_text(json.dumps({**WORKFLOW, "9": {"class_type": "Upscale"}}), "utf-8")
    assert ComfyStyle(one.service, str(other)).revision != one.revision
    assert one.essence(ASK) == one.essence(replace(ASK, layered=True))


@pytest.mark.parametrize("text", ["", "[]", '{"nodes": []}', '{"1": {"class_type": "x"}}'])
def test_what_is_no_workflow(text: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match="workflow"):
        ComfyStyle(Service("house", "comfyui", "http://127.0.0.1:1", free=True), str(path))
