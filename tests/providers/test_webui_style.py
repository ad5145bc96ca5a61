"""Stable Diffusion WebUI's way of asking."""

import base64
from pathlib import Path

import pytest
import skia

from contract.test_provider import VIEW
from providers.test_openai_style import drawing
from scripted import in_json, in_turn, serving
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Flat
from yanyi.models.asks import Embed, Picture
from yanyi.models.service import Service
from yanyi.problems import AnswerError, ProviderError
from yanyi.providers.webui_style import WebuiStyle

ASK = Picture(VIEW, 320, 180, prompt="a river", negative="people")


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    return StoreDesk(Store(tmp_path))


def model(url: str) -> WebuiStyle:
    return WebuiStyle(Service("house", "webui", url, free=True), "sdxl")


def test_a_picture(desk: StoreDesk) -> None:
    held = base64.b64encode(drawing(256, 128)).decode()
    with serving(in_turn(in_json({"images": [f"data:image/png;base64,{held}"]}))) as script:
        found = model(script.url).answer(ASK, desk)
    assert isinstance(found, Flat)
    image = skia.Image.open(str(desk.path(found.image)))
    assert (image.width(), image.height()) == (320, 180)
    told = script.asked[0].told
    assert told["prompt"] == "a river"
    assert told["negative_prompt"] == "people"
    assert (told["width"], told["height"]) == (1344, 768)


@pytest.mark.parametrize("held", [{}, {"images": []}, {"images": ["!"]}, {"images": [7]}])
def test_what_is_no_picture(held: object, desk: StoreDesk) -> None:
    with serving(in_turn(in_json(held))) as script, pytest.raises(AnswerError):
        model(script.url).answer(ASK, desk)


def test_what_it_cannot_do(desk: StoreDesk) -> None:
    with pytest.raises(ProviderError, match="hint"):
        model("http://127.0.0.1:1").answer(Embed(("a",)), desk)
