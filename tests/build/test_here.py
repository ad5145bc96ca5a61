import asyncio
from pathlib import Path

import pytest

from yanyi.build.here import Here
from yanyi.build.store import Store


def double(params: int, inputs: list[Path], output: Path) -> None:
    output.write_bytes(inputs[0].read_bytes() * params)


def fail(_params: int, _inputs: list[Path], output: Path) -> None:
    output.write_bytes(b"half")
    raise ValueError("no")


def test_a_recipe_runs_here_and_its_output_is_kept(tmp_path: Path) -> None:
    store = Store(tmp_path)
    blob, _ = asyncio.run(Here(tmp_path).cook(double, 2, [store.keep_bytes(b"ab")]))
    assert store.path(blob).read_bytes() == b"abab"


def test_a_step_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no"):
        asyncio.run(Here(tmp_path).cook(fail, 1, []))
    assert not list((tmp_path / "tmp").iterdir())
