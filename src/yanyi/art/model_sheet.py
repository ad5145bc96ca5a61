"""A model sheet: one character from all sides, with its faces, colours and height, as a recipe."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.board.types import Look
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class ModelSheet:
    """The character and its name; ``language`` is the story's, ``style`` an art direction."""

    look: Look
    name: str
    language: str
    style: str = "ink"


def _draw(params: ModelSheet, inputs: list[Path], output: Path) -> None:
    if inputs:
        raise ValueError("a model sheet is made of a look alone")
    from yanyi.art.model_sheet_drawing import draw_sheet

    output.write_bytes(draw_sheet(params))


MODEL_SHEET = Recipe("art.model_sheet", 4, ModelSheet, _draw)
