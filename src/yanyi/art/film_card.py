"""The recipe of a card's lettering: a title, a chapter, the end; drawn alone, to lie over art."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from yanyi.models.recipe import Recipe


class Tone(StrEnum):
    """How a row of a card is lettered."""

    TITLE = "title"
    HEADING = "heading"
    SMALL = "small"
    TEXT = "text"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Row:
    """One stretch of words on a card; long ones take several lines. A rule has no words."""

    tone: Tone
    text: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A card: its rows from above down, and the label in its corner, if any.

    The characters of a ``seal`` are stamped in red beside the end of the first row.
    """

    width: int
    height: int
    language: str
    rows: tuple[Row, ...]
    label: str = ""
    seal: str = ""


def letter_card(params: Card, inputs: list[Path], output: Path) -> None:
    """Letter a card on a transparent picture (PNG); it has no inputs."""
    if inputs:
        raise ValueError("a card is made of its words alone")
    from yanyi.art.film_lettering import letter

    output.write_bytes(letter(params))


CARD = Recipe("film.card", 5, Card, letter_card)
