"""Whether an answer fits a JSON Schema: the part of the language that asks use.

Known are ``type``, ``enum``, ``const``, ``properties``, ``required``, ``additionalProperties``
(true or false), ``items``, ``minItems``, ``maxItems``, ``minimum``, ``maximum``, ``minLength``,
``maxLength``; notes (``title``, ``description``) are passed over.
"""

import json
from collections.abc import Callable, Iterator, Mapping

_NOTES = frozenset({"title", "description", "$schema"})
_KINDS: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def fault(schema: str, answer: str) -> str:
    """The first reason why ``answer`` does not fit, empty when it does.

    Raises ValueError for a schema that is none, or that uses words not known here.
    """
    wanted = json.loads(schema)
    try:
        value = json.loads(answer)
    except ValueError:
        return "the answer is not JSON"
    return next(_faults(wanted, value, "the answer"), "")


def _faults(schema: object, value: object, where: str) -> Iterator[str]:
    if not isinstance(schema, dict):
        raise ValueError(f"{schema!r} is no schema")
    for word, wanted in schema.items():
        if word in _NOTES or word in _WITH_OTHERS:
            continue
        if word not in _CHECKS:
            raise ValueError(f"the schema says {word}, which is not known here")
        yield from _CHECKS[word](wanted, value, where)
    if isinstance(value, dict):
        yield from _members(schema, value, where)


def _type(wanted: object, value: object, where: str) -> Iterator[str]:
    names = wanted if isinstance(wanted, list) else [wanted]
    if not any(_is(str(name), value) for name in names):
        yield f"{where} is no {' or '.join(map(str, names))}"


def _is(name: str, value: object) -> bool:
    if name not in _KINDS:
        raise ValueError(f"there is no type {name}")
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, _KINDS[name])


def _enum(wanted: object, value: object, where: str) -> Iterator[str]:
    choices = wanted if isinstance(wanted, list) else [wanted]
    if not any(type(one) is type(value) and one == value for one in choices):
        yield f"{where} is not one of {json.dumps(choices, ensure_ascii=False)}"


def _required(wanted: object, value: object, where: str) -> Iterator[str]:
    if isinstance(wanted, list) and isinstance(value, dict):
        yield from (f"{where} lacks {name}" for name in wanted if name not in value)


def _items(wanted: object, value: object, where: str) -> Iterator[str]:
    if isinstance(value, list):
        for at, one in enumerate(value):
            yield from _faults(wanted, one, f"{where}[{at}]")


def _members(
    schema: Mapping[str, object], value: Mapping[str, object], where: str
) -> Iterator[str]:
    known = schema.get("properties", {})
    if not isinstance(known, dict):
        raise ValueError("properties are no object")
    for name, one in value.items():
        if name in known:
            yield from _faults(known[name], one, f"{where}.{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{where} has {name}, which was not asked for"


def _bound(
    measure: Callable[[object], float | None], low: bool
) -> Callable[[object, object, str], Iterator[str]]:
    def check(wanted: object, value: object, where: str) -> Iterator[str]:
        if not isinstance(wanted, int | float):
            raise ValueError(f"{wanted!r} is no bound")
        found = measure(value)
        if found is not None and (found < wanted if low else found > wanted):
            yield f"{where} is too {'small' if low else 'large'} ({found:g}, not {wanted:g})"

    return check


def _number(value: object) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _count(value: object) -> float | None:
    return len(value) if isinstance(value, list) else None


def _length(value: object) -> float | None:
    return len(value) if isinstance(value, str) else None


_WITH_OTHERS = frozenset({"properties", "additionalProperties"})
_CHECKS: Mapping[str, Callable[[object, object, str], Iterator[str]]] = {
    "type": _type,
    "enum": _enum,
    "const": lambda wanted, value, where: _enum([wanted], value, where),
    "required": _required,
    "items": _items,
    "minItems": _bound(_count, True),
    "maxItems": _bound(_count, False),
    "minimum": _bound(_number, True),
    "maximum": _bound(_number, False),
    "minLength": _bound(_length, True),
    "maxLength": _bound(_length, False),
}
