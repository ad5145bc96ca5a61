"""The recipe of a film's page."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.video_grid import FPS
from yanyi.media.video_plan import Mark
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Cinema:
    """A page to be written; the inputs are the WebVTT of its ``words``: language and name.

    The rest is as ``page.CinemaFilm`` has it.
    """

    title: str
    author: str
    language: str
    identifier: str
    label: str
    width: int
    height: int
    master: str
    poster: str
    marks: tuple[Mark, ...]
    words: tuple[tuple[str, str], ...]
    take: tuple[str, ...]
    fps: int = FPS


def write_page(params: Cinema, inputs: list[Path], output: Path) -> None:
    """Write the page."""
    from yanyi.media.cinema.page import Chapter, CinemaFilm, Subtitled, cinema_page
    from yanyi.media.subtitles import read_webvtt

    words = tuple(
        Subtitled(language, name, read_webvtt(path.read_text("utf-8")))
        for (language, name), path in zip(params.words, inputs, strict=True)
    )
    film = CinemaFilm(
        params.title,
        params.author,
        params.language,
        params.identifier,
        params.label,
        params.width,
        params.height,
        params.master,
        params.poster,
        tuple(Chapter(mark.title, mark.frame / params.fps) for mark in params.marks),
        words,
        params.take,
    )
    output.write_bytes(cinema_page(film))


CINEMA = Recipe("film.page", 3, Cinema, write_page)
