"""The page of a film: it plays HLS where a browser can be fed with it, else the file."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from yanyi.media.cinema.wording import Wording, wording_for
from yanyi.media.player.page import length_shown
from yanyi.media.player.text import script
from yanyi.media.subtitles import Cue
from yanyi.media.web_page import WebPage, safe, web_page


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of a film: where it begins, in seconds."""

    title: str
    begins: float


@dataclass(frozen=True, slots=True)
class Subtitled:
    """The words of a film in one language, and what that is called."""

    language: str
    name: str
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class CinemaFilm:
    """A film to be shown; files are named as seen from the page.

    ``master`` is the list of HLS, ``take`` are whole files, the first of which is played where
    HLS cannot be. ``label`` says how it was made.
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
    chapters: tuple[Chapter, ...]
    words: tuple[Subtitled, ...]
    take: tuple[str, ...]


def cinema_page(film: CinemaFilm) -> bytes:
    """The page as a file."""
    said = wording_for(film.language)
    page = WebPage("cinema", film.title, film.language, film.identifier, whole=True)
    return web_page(page, _body(film, said))


def _body(film: CinemaFilm, said: Wording) -> Iterator[str]:
    size = f'width="{film.width}" height="{film.height}"'
    poster = f' poster="{safe(quote(film.poster))}"' if film.poster else ""
    shape = "upright" if film.height > film.width else "wide"
    yield f'<main class="{shape}" style="--shape: {film.width} / {film.height}">'
    yield f'<video id="film" controls playsinline preload="metadata" {size}{poster}></video>'
    yield '<p id="trouble" role="alert" hidden></p>'
    yield "</main>"
    yield f"<aside><h1>{safe(film.title)}</h1>"
    if film.author:
        yield f'<p class="by">{safe(said.by.format(author=film.author))}</p>'
    yield f'<p class="mark">{safe(film.label)}</p>'
    yield f'<p class="set"><label>{safe(said.words)} <select id="words">'
    yield f'<option value="">{safe(said.none)}</option>'
    for n, one in enumerate(film.words):
        yield f'<option value="{n}" lang="{safe(one.language)}">{safe(one.name)}</option>'
    yield f"</select></label> <label>{safe(said.size)} "
    yield f'<select id="size"><option value="">{safe(said.best)}</option></select></label></p>'
    yield f'<nav aria-label="{safe(said.chapters)}"><ol id="chapters">'
    for chapter in film.chapters:
        yield (
            f'<li><button type="button" data-at="{chapter.begins:.3f}">'
            f"<span>{safe(chapter.title)}</span><time>{length_shown(chapter.begins)}</time>"
            "</button></li>"
        )
    yield f'</ol></nav><p class="take">{safe(said.take)} '
    for file in film.take:
        name = PurePosixPath(file).suffix[1:].upper()
        yield f'<a href="{safe(quote(file))}" download>{safe(name)}</a>'
    yield "</p></aside>"
    yield f'<script id="data" type="application/json">{script(_data(film, said))}</script>'


def _data(film: CinemaFilm, said: Wording) -> dict[str, Any]:
    """What the script needs to know."""
    return {
        "master": quote(film.master),
        "file": quote(film.take[0]) if film.take else "",
        "failed": said.failed,
        "words": [
            {
                "language": one.language,
                "name": one.name,
                "cues": [[round(cue.start, 3), round(cue.end, 3), cue.text] for cue in one.cues],
            }
            for one in film.words
        ],
    }
