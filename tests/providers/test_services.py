"""Services by name."""

import pytest

from yanyi.models.service import Service
from yanyi.problems import UsageError
from yanyi.providers.services import STYLES, catalogue, service_provider


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
