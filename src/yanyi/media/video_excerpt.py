"""The recipe of an excerpt: some frames of a segment, a segment again."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.video_grid import FPS
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Excerpt:
    """So many frames of a segment, the only input, from one on.

    They come out of the dark in ``rise`` frames and go into it in ``fall``.
    """

    start: int
    frames: int
    fps: int = FPS
    rise: int = 0
    fall: int = 0


def take_excerpt(params: Excerpt, inputs: list[Path], output: Path) -> None:
    """Write the frames as a segment of their own."""
    from yanyi.media.video_excerpting import excerpt

    excerpt(params, inputs[0], output)


EXCERPT = Recipe("film.excerpt", 1, Excerpt, take_excerpt)
