"""A part of a neural model in the ONNX format: from values that are given to values wanted.

Only what is needed of the format is known here: a model is a message of fields, of which one is
its graph; nodes of a graph take values by name and make others (onnx.proto).
"""

from collections.abc import Iterable, Iterator, Mapping

_GRAPH = 7  # of a model
_NODE, _WEIGHT, _INPUT, _OUTPUT = 1, 5, 11, 12  # of a graph
_TAKES, _MAKES, _ATTRIBUTE = 1, 2, 5  # of a node
_INNER_GRAPH = 6  # of an attribute
_WEIGHT_NAME, _VALUE_NAME = 8, 1
_BYTES = 2  # the wire type of a field with a length
_FIXED = {1: 8, 5: 4}

Field = tuple[int, memoryview, memoryview]
"""A number, what the field holds, and all of it as it stands in the message."""


def half(model: bytes, given: Mapping[str, int], wanted: Mapping[str, int]) -> bytes:
    """The nodes of a model that make ``wanted`` of what goes into the model and of ``given``.

    Both are names of values and how many dimensions each has; they hold floats.
    """
    fields = list(_fields(memoryview(model)))
    (graph,) = (held for number, held, _ in fields if number == _GRAPH)
    parts = list(_fields(graph))
    nodes, needed = _needed([one for one in parts if one[0] == _NODE], given, wanted)
    kept: list[bytes | memoryview] = [*nodes, *_others(parts, needed)]
    kept += [_field(_INPUT, _value(name, given[name])) for name in given]
    kept += [_field(_OUTPUT, _value(name, wanted[name])) for name in wanted]
    rest = [whole for number, _, whole in fields if number != _GRAPH]
    return b"".join([*rest, _field(_GRAPH, b"".join(kept))])


def _needed(
    nodes: list[Field], given: Iterable[str], wanted: Iterable[str]
) -> tuple[list[memoryview], set[str]]:
    """The nodes that are needed, in order, and the names of all values that they take."""
    stop, needed = set(given), set(wanted)
    kept = []
    for _, held, whole in reversed(nodes):  # a node stands after those whose values it takes
        if (needed - stop).intersection(_names(held, _MAKES)):
            kept.append(whole)
            needed.update(_taken(held))
    return kept[::-1], needed


def _others(parts: list[Field], needed: set[str]) -> Iterator[memoryview]:
    """The weights and inputs that are needed, and what else a graph says of itself."""
    names = {_WEIGHT: _WEIGHT_NAME, _INPUT: _VALUE_NAME}
    for number, held, whole in parts:
        if number in names:
            if needed.intersection(_names(held, names[number])):
                yield whole
        elif number not in (_NODE, _OUTPUT):
            yield whole


def _taken(node: memoryview) -> Iterator[str]:
    """The values that a node takes, those of graphs inside it too."""
    yield from _names(node, _TAKES)
    for number, attribute, _ in _fields(node):
        if number == _ATTRIBUTE:
            for inner, graph, _ in _fields(attribute):
                if inner == _INNER_GRAPH:
                    yield from _taken_inside(graph)


def _taken_inside(graph: memoryview) -> Iterator[str]:
    yield from _names(graph, _OUTPUT, _VALUE_NAME)
    for number, node, _ in _fields(graph):
        if number == _NODE:
            yield from _taken(node)


def _names(message: memoryview, *path: int) -> Iterator[str]:
    """The texts in the fields of one number, or of fields of a number inside them."""
    first, *rest = path
    for number, held, _ in _fields(message):
        if number == first and rest:
            yield from _names(held, *rest)
        elif number == first:
            yield bytes(held).decode()


def _fields(message: memoryview) -> Iterator[Field]:
    """The fields of a message in order."""
    at = 0
    while at < len(message):
        start = at
        key, at = _number(message, at)
        kind = key & 7
        if kind == _BYTES:
            length, at = _number(message, at)
        elif kind in _FIXED:
            length = _FIXED[kind]
        else:
            length = _number(message, at)[1] - at
        yield key >> 3, message[at : at + length], message[start : at + length]
        at += length


def _number(message: memoryview, at: int) -> tuple[int, int]:
    """A number written in groups of seven bits, and where it ends."""
    found, shift = 0, 0
    while True:
        byte = message[at]
        found |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return found, at


def _value(name: str, dimensions: int) -> bytes:
    """A tensor of floats of any size, as the format describes one."""
    sizes = b"".join(_field(1, _field(2, f"{name}.{n}".encode())) for n in range(dimensions))
    tensor = bytes([1 << 3, 1]) + _field(2, sizes)
    return _field(1, name.encode()) + _field(2, _field(1, tensor))


def _field(number: int, data: bytes) -> bytes:
    return bytes([number << 3 | _BYTES]) + _varint(len(data)) + data


def _varint(number: int) -> bytes:
    out = []
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])
