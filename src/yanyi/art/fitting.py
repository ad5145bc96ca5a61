"""Pictures by somebody else as recipes: cut to a panel's shape, and their figures found."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.models.recipe import Recipe

QUALITY = 90


@dataclass(frozen=True, slots=True)
class Fit:
    """The size to cut a picture to; ``style`` is an art direction."""

    width: int
    height: int
    style: str = "ink"


@dataclass(frozen=True, slots=True)
class Find:
    """Looks for figures in a picture."""


def _fit(params: Fit, inputs: list[Path], output: Path) -> None:
    from yanyi.art.fitting_drawing import fitted

    output.write_bytes(fitted(params, inputs[0]))


def _find(_: Find, inputs: list[Path], output: Path) -> None:
    from yanyi.art.fitting_drawing import found

    output.write_bytes(found(inputs[0]))


FIT = Recipe("art.fit", 1, Fit, _fit)
FIND = Recipe("art.find", 1, Find, _find)
