"""Whether a service answers, and which models it has; asks for a list and pays nothing."""

import contextlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from yanyi.models.service import Service
from yanyi.problems import AnswerError, Problem
from yanyi.providers.call import Call, RefusedError
from yanyi.providers.keys import key_named
from yanyi.providers.openai_style import voices_of

PATIENCE = 3.0
_LISTS: Mapping[str, tuple[str, tuple[str, ...], str]] = {
    "anthropic": ("models", ("data",), "id"),
    "comfyui": ("object_info/CheckpointLoaderSimple", (), ""),
    "openai": ("models", ("data",), "id"),
    "webui": ("sdapi/v1/sd-models", (), "title"),
}


def models_of(service: Service) -> tuple[str, ...]:
    """The models a service names; raises ProviderError when it does not answer."""
    if service.style == "tts":
        return _voices(service)
    path, within, name = _LISTS[service.style]
    headers = {}
    if service.style == "anthropic":
        headers = {"x-api-key": key_named(service.key), "anthropic-version": "2023-06-01"}
    told = Call(replace(service, patience=PATIENCE), headers).get(path)
    try:
        return _checkpoints(told) if not name else _named(told, within, name)
    except (KeyError, IndexError, TypeError):
        hint = f"Is {service.url} its address, and {service.style} its style?"
        raise AnswerError(Problem(f"{service.name} sent no list of models", hint=hint)) from None


def _voices(service: Service) -> tuple[str, ...]:
    """The voices that the author named, when anybody answers there at all."""
    with contextlib.suppress(RefusedError):
        Call(replace(service, patience=PATIENCE)).get_data("", ())
    return tuple(dict.fromkeys(voice.name for voice in voices_of(service)))


def _named(told: Any, within: tuple[str, ...], name: str) -> tuple[str, ...]:
    for step in within:
        told = told[step]
    return tuple(str(one[name]) for one in told)


def _checkpoints(told: Any) -> tuple[str, ...]:
    names = told["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0]
    return tuple(map(str, names))
