"""Services by name."""

from dataclasses import replace

import pytest

from yanyi.models.provider import way_of
from yanyi.models.service import Price, Service
from yanyi.problems import UsageError
from yanyi.providers.fakes import FakeVoice
from yanyi.providers.services import STYLES, catalogue, service_provider, way_to


def test_every_known_service_can_be_made() -> None:
    assert len(catalogue()) >= 12
    for name, service in catalogue().items():
        assert service.style in STYLES
        assert service.url.startswith("https://" if service.key else "http://127.0.0.1:")
        assert service.free == (not service.key)
        if service.style != "comfyui":
            found = service_provider(f"{name}:some:model", catalogue())
            assert found.name == f"{name}:some:model"
            assert not found.local


def test_the_way_to_a_service_is_what_decides_its_answers() -> None:
    house = Service("house", "openai", "http://127.0.0.1:1", key="KEY")
    same = replace(house, patience=5, at_once=1, prices={"x": Price(1)}, key="OTHER")
    others = (replace(house, longest=9), replace(house, url="http://127.0.0.1:2"))
    assert way_of(service_provider("house:x", {"house": house})) == way_to(house) == way_to(same)
    assert len({way_to(one) for one in (house, *others)}) == 3
    assert way_of(FakeVoice()) == ""


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("nobody:x", "no service called nobody"),
        ("ollama:", "without a model"),
        ("odd:x", "unknown style"),
    ],
)
def test_what_cannot_be_made(wanted: str, said: str) -> None:
    known = {**catalogue(), "odd": Service("odd", "telex", "http://127.0.0.1:1")}
    with pytest.raises(UsageError, match=said):
        service_provider(wanted, known)
