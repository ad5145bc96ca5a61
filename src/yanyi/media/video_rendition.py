"""The recipes that make a film again: smaller, or as WebM; plain values."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.video_grid import FPS
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Rendition:
    """A segment, the only input, in another size."""

    width: int
    height: int
    fps: int = FPS


@dataclass(frozen=True, slots=True)
class Web:
    """A segment, the only input, as VP9."""

    fps: int = FPS


@dataclass(frozen=True, slots=True)
class WebFilm:
    """A film as WebM; the inputs are its segments as VP9, of so many ``frames``, and its MP4.

    ``tags`` are what it says of itself.
    """

    frames: tuple[int, ...]
    fps: int = FPS
    tags: tuple[tuple[str, str], ...] = ()


def shrink(params: Rendition, inputs: list[Path], output: Path) -> None:
    """Write the segment in its new size."""
    from yanyi.media.video_scaling import scale

    scale(params, inputs[0], output)


def encode_web(params: Web, inputs: list[Path], output: Path) -> None:
    """Write the segment as VP9 in WebM."""
    from yanyi.media.video_webm import encode

    encode(params, inputs[0], output)


def join_web(params: WebFilm, inputs: list[Path], output: Path) -> None:
    """Write the WebM: pictures copied, the sound of the MP4 as Opus, its labels."""
    from yanyi.media.video_webm import join

    join(params, inputs[:-1], inputs[-1], output)


RENDITION = Recipe("film.rendition", 3, Rendition, shrink)
WEB = Recipe("film.web", 3, Web, encode_web)
WEB_FILM = Recipe("film.webm", 3, WebFilm, join_web)
