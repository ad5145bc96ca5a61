"""The step that finds how the lips of who speaks move."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.models.recipe import Recipe
from yanyi.models.speech import WordTime


@dataclass(frozen=True, slots=True)
class Lips:
    """A text that was spoken, when each of its words is heard, and its digits of loudness."""

    text: str
    language: str
    words: tuple[WordTime, ...]
    voice: str


def find_lips(params: Lips, _inputs: list[Path], output: Path) -> None:
    """Write the track of the lips, a sign for every 1/24 s."""
    from yanyi.aloud.lips import lips

    track = lips(params.text, params.language, params.words, params.voice)
    output.write_text(track, "ascii")


LIPS = Recipe("film.lips", 1, Lips, find_lips)
