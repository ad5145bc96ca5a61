"""The page of an album: its cover, its tracks, and what is playing.

Script and style are inside it and it asks the network for nothing: the tracks lie beside it, so
that it works from a disk too. Without a script every track still has its own player.
"""

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from urllib.parse import quote

from yanyi.media.labels import KEY, Label, implicit

_LEAD, _SHEET = "-lead-sheet.musicxml", "LEAD SHEET"


@dataclass(frozen=True, slots=True)
class AlbumTrack:
    """A track: its title, its length in seconds, its files as seen from the page, best first."""

    title: str
    seconds: float
    files: tuple[str, ...]
    notes: tuple[str, ...] = ()


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
    assets = files("yanyi.assets") / "album"
    style = (assets / "album.css").read_text("utf-8")
    code = (assets / "album.js").read_text("utf-8")
    label = implicit(Label(produce_id=album.identifier))
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{_safe(album.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="{KEY}" content="{_safe(label)}">',
        '<meta name="color-scheme" content="light dark">',
        '<link rel="icon" href="data:,">',
        f"<title>{_safe(album.title)}</title>",
        f"<style>\n{style}</style>",
        "</head>",
        "<body>",
        "<main>",
        f'<img class="cover" src="{quote(album.cover)}" alt="">',
        "<div>",
        f"<h1>{_safe(album.title)}</h1>",
        f'<p class="by">{_safe(album.author)}</p>' if album.author else "",
        "<ol>",
        *_rows(album),
        "</ol>",
        f'<p class="label">{_safe(album.label)}</p>',
        "</div>",
        "</main>",
        f"<script>\n{code}</script>",
        "</body>",
        "</html>",
    ]
    return ("\n".join(filter(None, lines)) + "\n").encode("utf-8", "replace")


def _rows(album: Album) -> Iterator[str]:
    chinese = album.language.lower().startswith("zh")
    play = "播放：{}" if chinese else "Play: {}"
    for track in album.tracks:
        minutes, seconds = divmod(round(track.seconds), 60)
        sources = json.dumps([quote(one) for one in track.files])
        yield "<li>"
        yield (
            f'<button type="button" class="play" data-files="{_safe(sources)}" '
            f'aria-label="{_safe(play.format(track.title))}"></button>'
        )
        yield f'<span class="title">{_safe(track.title)}</span>'
        yield f'<span class="length">{minutes}:{seconds:02}</span>'
        yield '<span class="take">'
        for name in (*track.files, *track.notes):
            kind = _SHEET if name.endswith(_LEAD) else name.rpartition(".")[2].upper()
            yield f'<a href="{quote(name)}" download>{_safe(kind)}</a>'
        yield "</span>"
        first = quote(track.files[0])
        yield f'<noscript><audio controls preload="none" src="{first}"></audio></noscript>'
        yield "</li>"


def _safe(text: str) -> str:
    return html.escape(text, quote=True)
