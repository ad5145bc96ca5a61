"""Frozen values as strict JSON: unknown keys are refused, unions carry their kind under ``is``.

For every dataclass a pydantic model with the same fields is derived once; the story itself knows
nothing of pydantic.
"""

import dataclasses
import json
import types
import typing
from collections.abc import Hashable, Iterator
from enum import Enum
from functools import cache, reduce
from operator import or_
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from yanyi.problems import InputError, Position, Problem

T = TypeVar("T")

PLAIN = frozenset((str, int, float, bool, type(None)))
"""What JSON writes as it is: most of all values, so that no call is spent on one."""
TAG = "is"
SELDOM = "seldom"
"""Metadata of a field that is written only when it is not its default, so that it could be added

without changing a byte of what had been written before.
"""


def encode(value: Any) -> Any:
    """Plain JSON data of a frozen value; every dataclass names its kind."""
    if type(value) in PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [one if type(one) in PLAIN else encode(one) for one in value]
    if dataclasses.is_dataclass(value):
        return _encoded(value)
    if isinstance(value, dict):
        return {str(key): encode(one) for key, one in value.items()}
    return value


def _encoded(value: Any) -> dict[str, Any]:
    kind: Any = type(value)
    fields: dict[str, Any] = {TAG: kind.__name__}
    for name in _field_names(kind):
        held = getattr(value, name)
        fields[name] = held if type(held) in PLAIN else encode(held)
    for name, default in _seldom(kind):
        if fields[name] == default:
            del fields[name]
    return fields


def dumps(value: object) -> str:
    """A frozen value as one line of JSON, keys in the order of the fields."""
    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"))


def loads(kind: type[T], text: str | bytes, source: str) -> T:
    """The value of ``kind`` in ``text``; raises InputError naming ``source`` and the field."""
    from pydantic import ValidationError

    adapter, models = _adapter(typing.cast("Hashable", kind))
    try:
        found = adapter.validate_json(text, strict=True)
    except ValidationError as error:
        raise InputError(*_problems(error, source)) from None
    return typing.cast(T, _plain(found, models))


def _problems(error: Any, source: str) -> Iterator[Problem]:
    for one in error.errors()[:20]:
        where = ".".join(str(step) for step in one["loc"] if step != TAG) or "the top"
        yield Problem(f"{where}: {one['msg']}", Position(source), "See docs/project.md.")


@cache
def _adapter(kind: Hashable) -> tuple[Any, dict[type[Any], type[Any]]]:
    """A validator for ``kind``, and the dataclass behind each of its models."""
    from pydantic import TypeAdapter

    made: dict[type[Any], type[Any]] = {}
    adapter: Any = TypeAdapter(_wire_type(kind, made))
    return adapter, {model: source for source, model in made.items()}


def _wire_type(hint: Any, made: dict[type[Any], type[Any]]) -> Any:
    if dataclasses.is_dataclass(hint):
        return _model(typing.cast(type[Any], hint), made)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _union(arguments, made)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return types.GenericAlias(tuple, (_wire_type(arguments[0], made), ...))
    if origin is tuple:
        return types.GenericAlias(tuple, tuple(_wire_type(one, made) for one in arguments))
    if origin is dict:
        return types.GenericAlias(dict, (arguments[0], _wire_type(arguments[1], made)))
    return hint


def _union(arguments: tuple[Any, ...], made: dict[type[Any], type[Any]]) -> Any:
    from pydantic import Field

    parts = [_wire_type(one, made) for one in arguments]
    if len(parts) > 1 and all(dataclasses.is_dataclass(one) for one in arguments):
        return Annotated[reduce(or_, parts), Field(discriminator="kind_")]
    return reduce(or_, parts)


def _model(source: type[Any], made: dict[type[Any], type[Any]]) -> type[Any]:
    from pydantic import ConfigDict, Field, create_model

    if source in made:
        return made[source]
    hints = get_type_hints(source)
    fields: dict[str, Any] = {
        "kind_": (Literal[source.__name__], Field(default=source.__name__, alias=TAG))
    }
    for field in dataclasses.fields(source):
        fields[field.name] = (_wire_type(hints[field.name], made), _default(field))
    made[source] = create_model(
        source.__name__,
        __config__=ConfigDict(extra="forbid", protected_namespaces=()),
        **fields,
    )
    return made[source]


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


@cache
def _seldom(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    """The fields of a kind that are left out while they hold their default."""
    return tuple((f.name, f.default) for f in dataclasses.fields(kind) if f.metadata.get(SELDOM))


def _default(field: dataclasses.Field[Any]) -> Any:
    from pydantic import Field

    if field.default_factory is not dataclasses.MISSING:
        return Field(default_factory=field.default_factory)
    return ... if field.default is dataclasses.MISSING else field.default


def _plain(value: Any, models: dict[type[Any], Any]) -> Any:
    """The dataclass values behind validated models."""
    kind = type(value)
    if kind in PLAIN:
        return value
    source = models.get(kind)
    if source is not None:
        held = (getattr(value, name) for name in _field_names(source))
        return source(*[one if type(one) in PLAIN else _plain(one, models) for one in held])
    if isinstance(value, tuple):
        return tuple([one if type(one) in PLAIN else _plain(one, models) for one in value])
    if isinstance(value, dict):
        return {key: _plain(one, models) for key, one in value.items()}
    return value
