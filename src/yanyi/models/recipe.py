"""Steps that make one file from others, on any process of any machine."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Recipe(Generic[P]):
    """A registered step. ``run(params, inputs, output)`` reads ``inputs`` and writes ``output``.

    ``run`` is a module-level function and ``params`` a frozen dataclass; nothing but these, the
    name and the version decides what comes out. Raise the version with every change of ``run``
    or of what it calls that may change its output.
    """

    name: str
    version: int
    params: type[P]
    run: Callable[[P, list[Path], Path], None]


AnyRecipe = Recipe[Any]
