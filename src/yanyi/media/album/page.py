"""The page of an album: its cover, its tracks, and what is playing.

Script and style are inside it and it asks the network for nothing: the tracks lie beside it, so
that it works from a disk too. Without a script every track still has its own player.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from yanyi.media.web_page import WebPage, safe, web_page

_FILMS = (".mp4", ".webm")
_LEAD, _SHEET = "-lead-sheet.musicxml", "LEAD SHEET"


@dataclass(frozen=True, slots=True)
class AlbumTrack:
    """A track: its title, its length in seconds, its files as seen from the page, best first.

    What stands ``under`` it is other forms of it, played only when they are asked for.
    """

    title: str
    seconds: float
    files: tuple[str, ...]
    notes: tuple[str, ...] = ()
    under: tuple["AlbumTrack", ...] = ()


@dataclass(frozen=True, slots=True)
class Album:
    """An album to be heard; ``label`` says how it was made."""

    title: str
    author: str
    language: str
    identifier: str
    label: str
    cover: str
    tracks: tuple[AlbumTrack, ...]


def album_page(album: Album) -> bytes:
    """The page as a file."""
    page = WebPage("album", album.title, album.language, album.identifier)
    body = [
        "<main>",
        f'<img class="cover" src="{quote(album.cover)}" alt="">',
        "<div>",
        f"<h1>{safe(album.title)}</h1>",
        f'<p class="by">{safe(album.author)}</p>' if album.author else "",
        "<ol>",
        *_rows(album),
        "</ol>",
        f'<p class="label">{safe(album.label)}</p>',
        "</div>",
        "</main>",
    ]
    return web_page(page, body)


def _rows(album: Album) -> Iterator[str]:
    chinese = album.language.lower().startswith("zh")
    play = "播放：{}" if chinese else "Play: {}"
    for track in album.tracks:
        yield from _row(track, "<li>", play)
        for one in track.under:
            yield from _row(one, '<li class="under">', play)


def _row(track: AlbumTrack, opening: str, play: str) -> Iterator[str]:
    minutes, seconds = divmod(round(track.seconds), 60)
    first = quote(track.files[0])
    sources = json.dumps([quote(one) for one in track.files])
    film, name = track.files[0].endswith(_FILMS), safe(play.format(track.title))
    yield opening
    if film:
        yield f'<a class="play" href="{first}" aria-label="{name}"></a>'
    else:
        yield (
            f'<button type="button" class="play" data-files="{safe(sources)}" '
            f'aria-label="{name}"></button>'
        )
    yield f'<span class="title">{safe(track.title)}</span>'
    yield f'<span class="length">{minutes}:{seconds:02}</span>'
    yield '<span class="take">'
    for name in (*track.files, *track.notes):
        kind = _SHEET if name.endswith(_LEAD) else name.rpartition(".")[2].upper()
        yield f'<a href="{quote(name)}" download>{safe(kind)}</a>'
    yield "</span>"
    if not film:
        yield f'<noscript><audio controls preload="none" src="{first}"></audio></noscript>'
    yield "</li>"
