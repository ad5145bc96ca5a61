"""Keys: what a step's result depends on, as one digest.

Fields that hold their default are left out, so that a new field with a default changes no key.
"""

import dataclasses
import json
from collections.abc import Sequence
from enum import Enum
from functools import cache
from typing import Any

from blake3 import blake3

from yanyi.models.blob import Blob
from yanyi.story.wire import PLAIN

_line = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def canonical(value: object) -> Any:
    """Plain JSON data that is the same exactly when the values are."""
    kind: Any = type(value)
    if kind in PLAIN:
        return value
    fields = _fields(kind)
    if fields is not None:
        if isinstance(value, Blob):
            return value.digest
        kept: dict[str, Any] = {"": kind.__name__}
        for name, default in fields:
            held = getattr(value, name)
            if held != default:
                kept[name] = held if type(held) in PLAIN else canonical(held)
        return kept
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple | list):
        return [canonical(one) for one in value]
    if isinstance(value, dict):
        return {str(key): canonical(one) for key, one in value.items()}
    raise TypeError(f"{type(value).__name__} has no place in a key")


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, object], ...] | None:
    """The names and defaults of a dataclass, None for other types."""
    if not dataclasses.is_dataclass(kind) or issubclass(kind, Enum | str | int | float):
        return None
    return tuple((one.name, one.default) for one in dataclasses.fields(kind))


def card_of(kind: str, name: str, version: str, what: object, inputs: Sequence[Blob]) -> str:
    """All that a step depends on, as one line of JSON a person can read."""
    return _line([kind, name, version, canonical(what), [blob.digest for blob in inputs]])


def key_of(card: str) -> str:
    """The key of a card: 32 hex digits."""
    return str(blake3(card.encode("utf-8", "surrogatepass")).hexdigest(16))
