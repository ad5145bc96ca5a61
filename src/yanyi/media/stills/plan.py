"""What stills are taken from; plain values and their recipes."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.models.recipe import Recipe

EVERY = 10
"""Seconds from one thumbnail to the next."""


@dataclass(frozen=True, slots=True)
class Poster:
    """A frame of a segment, the only input; ``identifier`` is what its label names."""

    frame: int
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class Glance:
    """A segment, the only input, at a glance: the frames that begin something in it, small."""

    width: int
    height: int
    fps: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Thumbnails of a film in rows: so many, from the frame ``begins`` on.

    The inputs are glances at segments that are shown then, the first of which begins at the frame
    ``start``; they last so many ``frames`` each. Behind them comes what stands below the
    thumbnails, ``foot`` pixels high, if anything does.
    """

    begins: int
    count: int
    columns: int
    width: int
    height: int
    fps: int
    start: int
    frames: tuple[int, ...]
    identifier: str = ""
    foot: int = 0


@dataclass(frozen=True, slots=True)
class Cut:
    """Some frames of a segment."""

    start: int
    frames: int


@dataclass(frozen=True, slots=True)
class Preview:
    """A moving picture of ``cuts``, one an input; it has at most so many bytes."""

    cuts: tuple[Cut, ...]
    width: int
    height: int
    fps: int
    most: int = 2_000_000
    identifier: str = ""


def take_poster(params: Poster, inputs: list[Path], output: Path) -> None:
    """Write the frame as JPEG."""
    from yanyi.media.stills.taking import poster

    output.write_bytes(poster(params, inputs[0]))


def take_glance(params: Glance, inputs: list[Path], output: Path) -> None:
    """Write the small frames as they are, each with its number and how much there is to see."""
    from yanyi.media.stills.sheets import glance

    output.write_bytes(glance(params, inputs[0]))


def take_sheet(params: Sheet, inputs: list[Path], output: Path) -> None:
    """Write the thumbnails as one JPEG."""
    from yanyi.media.stills.sheets import sheet

    output.write_bytes(sheet(params, inputs))


def take_preview(params: Preview, inputs: list[Path], output: Path) -> None:
    """Write the moving picture as WebP."""
    from yanyi.media.stills.moving import preview

    preview(params, inputs, output)


POSTER = Recipe("film.poster", 3, Poster, take_poster)
GLANCE = Recipe("film.glance", 2, Glance, take_glance)
SHEET = Recipe("film.thumbnails", 3, Sheet, take_sheet)
PREVIEW = Recipe("film.preview", 3, Preview, take_preview)
