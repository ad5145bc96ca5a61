"""The recipe of a dissolve: the last frames of one shot and the first of the next, mingled."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.art.film_shot import Shot
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Dissolve:
    """A dissolve as long as the ``tail`` of the shot before and the ``lead`` of the one after.

    The inputs are the pictures of the plates of both, in order.
    """

    before: Shot
    after: Shot


def film_dissolve(params: Dissolve, inputs: list[Path], output: Path) -> None:
    """Film a dissolve and write its segment."""
    from yanyi.art.film_mingling import dissolve

    dissolve(params, inputs, output)


DISSOLVE = Recipe("film.dissolve", 3, Dissolve, film_dissolve)
