"""The recipe of a split screen: two shots filmed side by side."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.art.film_caption import Caption
from yanyi.art.film_shot import Shot
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Split:
    """Two shots of one size and length, each half as wide as the film.

    The inputs are the pictures of the plates of both, in order. ``captions`` lie over the whole.
    """

    left: Shot
    right: Shot
    captions: tuple[Caption, ...] = ()


def film_split(params: Split, inputs: list[Path], output: Path) -> None:
    """Film a split screen and write its segment."""
    from yanyi.art.film_halves import shoot_halves

    shoot_halves(params, inputs, output)


SPLIT = Recipe("film.split", 3, Split, film_split)
