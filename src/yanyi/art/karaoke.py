"""The recipe of a karaoke picture: the words of a song, coloured as they are sung."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Syllable:
    """A syllable as it is shown, with what is written after it, and the seconds it is sung.

    A line may be broken after it unless it is ``joined`` to the next.
    """

    text: str
    start: float
    end: float
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the lyric.

    ``counts`` are the seconds at which the dots go out that count in a line after a pause: even,
    the last where the line begins. Without any it follows the line before.
    """

    syllables: tuple[Syllable, ...]
    counts: tuple[float, ...] = ()

    @property
    def start(self) -> float:
        """The second at which it begins."""
        return self.syllables[0].start

    @property
    def end(self) -> float:
        """The second at which it ends."""
        return self.syllables[-1].end


@dataclass(frozen=True, slots=True)
class Karaoke:
    """A song to be sung to, so many frames long.

    The first input is the lettering of its title, as large as the picture; the second, if there
    is one, the picture that all of it lies over.
    """

    width: int
    height: int
    frames: int
    language: str
    lines: tuple[Line, ...]


def film_song(params: Karaoke, inputs: list[Path], output: Path) -> None:
    """Write the silent segment: the title, then two lines at a time."""
    from yanyi.art.karaoke_drawing import film

    film(params, inputs, output)


KARAOKE = Recipe("score.karaoke", 2, Karaoke, film_song)
