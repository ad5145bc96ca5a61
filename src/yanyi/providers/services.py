"""Services by name: the catalogue, and the providers that its services make."""

import json
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files

from blake3 import blake3

from yanyi.models.provider import Provider
from yanyi.models.service import Service
from yanyi.problems import Problem, UsageError
from yanyi.providers.anthropic_style import AnthropicStyle
from yanyi.providers.comfy_style import ComfyStyle
from yanyi.providers.openai_style import OpenaiStyle
from yanyi.providers.patient import Patient
from yanyi.providers.tts_style import TtsStyle
from yanyi.providers.webui_style import WebuiStyle
from yanyi.story.wire import loads

STYLES: Mapping[str, Callable[[Service, str], Provider]] = {
    "anthropic": AnthropicStyle,
    "comfyui": ComfyStyle,
    "openai": OpenaiStyle,
    "tts": TtsStyle,
    "webui": WebuiStyle,
}
BETWEEN = ":"
"""Between a service and its model: ``ollama:qwen3:8b``."""


@cache
def catalogue() -> Mapping[str, Service]:
    """The services that are known by name."""
    text = (files("yanyi.assets") / "services" / "catalogue.toml").read_text("utf-8")
    tables = {name: {"name": name, **table} for name, table in tomllib.loads(text).items()}
    return loads(dict[str, Service], json.dumps(tables), "catalogue.toml")


def service_provider(wanted: str, known: Mapping[str, Service]) -> Provider:
    """Who answers for ``SERVICE:MODEL``, with patience; raises UsageError for what is unknown."""
    name, _, model = wanted.partition(BETWEEN)
    if name not in known:
        hint = f"Known: {', '.join(sorted(known))}; or write its [models.{name}] url."
        raise UsageError(Problem(f"there is no service called {name}", hint=hint))
    service = known[name]
    if service.style not in STYLES:
        hint = f"Known: {', '.join(sorted(STYLES))}."
        raise UsageError(Problem(f"{name} has an unknown style {service.style}", hint=hint))
    if not model:
        hint = f'Write it behind the name: "{name}{BETWEEN}MODEL".'
        raise UsageError(Problem(f"{name} is named without a model", hint=hint))
    inner = STYLES[service.style](service, model)
    return Patient(inner, service.at_once, service.a_minute, way=way_to(service))


def way_to(service: Service) -> str:
    """How a service is asked, as a few letters: whatever decides what it can answer."""
    deciding = (service.style, service.url, service.longest, service.path, service.post)
    return str(blake3(repr((*deciding, sorted(service.fields.items()))).encode()).hexdigest(8))
