"""Words by a real model behind a real llama.cpp server, over HTTP."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cases.test_refined import STORY
from cases.theatre import project
from contract.test_provider import CHOICE, fits
from llama import MODEL, serving_llama
from yanyi.app.plan import plan
from yanyi.app.reading import open_reading
from yanyi.app.request import Request
from yanyi.build.key import card_of
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.asks import Ask, Embed, Words
from yanyi.models.provider import Provider
from yanyi.problems import ProviderError
from yanyi.providers.reach import models_of
from yanyi.providers.services import catalogue, service_provider

ASKS = (
    Words("Say it again.", "雪停了。"),
    Words("Who says it?", "“Hush,” said Ann to Bob.", CHOICE),
)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with serving_llama() as served:
        yield served


@pytest.fixture
def llama(url: str) -> Provider:
    service = replace(catalogue()["llamacpp"], url=url, longest=40)
    return service_provider(f"llamacpp:{MODEL}", {"llamacpp": service})


def test_it_keeps_what_every_provider_must(llama: Provider, url: str, tmp_path: Path) -> None:
    desk = StoreDesk(Store(tmp_path))
    assert models_of(replace(catalogue()["llamacpp"], url=url)) == (MODEL,)
    for ask in ASKS:
        answer = llama.answer(ask, desk)
        assert fits(ask, answer)
        assert llama.answer(ask, desk) == answer
        assert llama.essence(llama.essence(ask)) == llama.essence(ask)
        assert card(llama, ask) != card(llama, replace(ask, take=1))
        assert llama.price(ask) == 0
    with pytest.raises(ProviderError, match="embeddings"):
        llama.answer(Embed(("a",)), desk)


def card(provider: Provider, ask: Ask) -> str:
    return card_of("", "", "", provider.essence(ask), ())


def test_a_doubtful_reading_is_refined_over_http(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YANYI_HOME", str(tmp_path / "store"))
    folder = project(tmp_path / "quay", STORY)
    settings = (folder / "yanyi.toml").read_text("utf-8")
    named = f'[models]\nllamacpp.url = "{url}"\nwords = "llamacpp:{MODEL}"'
    (folder / "yanyi.toml").write_text(settings.replace("[models]", named), "utf-8")
    assert asked(folder)
    reading = open_reading(folder).reading
    changed = [one for one in reading.renamed if one.by == f"llamacpp:{MODEL}"]
    assert {one.now for one in changed} <= {one.id for one in reading.story.cast}
    assert not asked(folder)


def asked(folder: Path) -> list[str]:
    """What the model is still to be asked."""
    steps = plan(Request(folder, ("novel",))).steps
    return [one.what for one in steps if one.name == f"words by llamacpp:{MODEL}"]
