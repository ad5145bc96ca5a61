"""What a film is joined from: segments, sounds, chapters; plain values and their recipe."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.video_grid import FPS
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Mark:
    """A chapter of a film: its first frame and its title."""

    frame: int
    title: str


@dataclass(frozen=True, slots=True)
class Reel:
    """One scene of a film: how many frames each of its segments lasts."""

    frames: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Film:
    """A film to be joined.

    The inputs are the segments of all reels in order, then one sound a reel, then the WebVTT in its
    own language and those in ``others``; one without cues makes no track of words.
    """

    language: str
    reels: tuple[Reel, ...]
    marks: tuple[Mark, ...]
    tags: tuple[tuple[str, str], ...] = ()
    fps: int = FPS
    others: tuple[str, ...] = ()


def join_film(params: Film, inputs: list[Path], output: Path) -> None:
    """Write the MP4; nothing is encoded again, and its index stands before its pictures."""
    from yanyi.media.video_mux import join

    join(params, inputs, output)


JOIN = Recipe("film.join", 10, Film, join_film)
