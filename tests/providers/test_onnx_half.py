"""A model cut at inner values, tried on a small one written by hand and on the voice model."""

import numpy as np
import onnxruntime
import pytest

from yanyi.providers.kokoro_opened import _deciding, _performing
from yanyi.providers.onnx_half import half


def field(number: int, data: bytes) -> bytes:
    assert len(data) < 128
    return bytes([number << 3 | 2, len(data)]) + data


def node(kind: str, takes: tuple[str, ...], makes: str) -> bytes:
    names = b"".join(field(1, one.encode()) for one in takes)
    return field(1, names + field(2, makes.encode()) + field(4, kind.encode()))


def value(number: int, name: str) -> bytes:
    shape = field(2, field(1, field(2, b"n")))
    tensor = field(1, bytes([1 << 3, 1]) + shape)
    return field(number, field(1, name.encode()) + field(2, tensor))


def weight(name: str, number: float) -> bytes:
    numbers = np.array([number], "<f4").tobytes()
    return field(5, bytes([1 << 3, 1, 2 << 3, 1]) + field(8, name.encode()) + field(9, numbers))


GRAPH = b"".join(
    [
        node("Add", ("x", "one"), "inner"),
        node("Mul", ("inner", "two"), "result"),
        field(2, b"small"),
        weight("one", 1.0),
        weight("two", 2.0),
        value(11, "x"),
        value(12, "result"),
    ]
)
SMALL = bytes([1 << 3, 8]) + bytes([7 << 3 | 2, len(GRAPH) & 127 | 128, len(GRAPH) >> 7]) + GRAPH
SMALL += field(8, field(1, b"") + bytes([2 << 3, 13]))


def run(model: bytes, name: str, **given: list[float]) -> list[float]:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    assert {one.name for one in session.get_inputs()} == set(given)
    asked = {one: np.array(numbers, np.float32) for one, numbers in given.items()}
    (found,) = session.run([name], asked)
    return [float(one) for one in found]


def test_the_whole_model_is_one() -> None:
    assert run(SMALL, "result", x=[1, 2]) == [4, 6]


def test_one_half_ends_with_an_inner_value_and_the_other_begins_there() -> None:
    assert run(half(SMALL, {}, {"inner": 1}), "inner", x=[1, 2]) == [2, 3]
    assert run(half(SMALL, {"inner": 1}, {"result": 1}), "result", inner=[2, 3]) == [4, 6]


def test_what_is_not_needed_is_left_out() -> None:
    first = half(SMALL, {}, {"inner": 1})
    assert b"two" not in first
    assert b"Mul" not in first


@pytest.mark.parametrize(("part", "size"), [(_deciding, 3), (_performing, 5)])
def test_the_voice_model_has_two_halves(part: object, size: int) -> None:
    assert callable(part)
    assert len(part().get_inputs()) == size
