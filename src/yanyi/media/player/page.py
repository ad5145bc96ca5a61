"""The player: one page of the web that plays an audiobook and shows its words as they are heard.

Script and style are inside it and it asks the network for nothing: sound and the words of each
chapter lie beside it, so that it works from a disk too.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from yanyi.media.player.text import script
from yanyi.media.player.wording import Wording, wording_for
from yanyi.media.web_page import WebPage, safe, web_page

SPEEDS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0, 2.5, 3.0)
MINUTES = (5, 10, 15, 20, 30, 45, 60, 90)

# Small drawings for the buttons, 24 by 24.
_ICONS = {
    "open": "M4 6h16M4 12h16M4 18h10",
    "close": "M6 6l12 12M18 6L6 18",
    "play": "M7 4.5v15l12.5-7.5z",
    "pause": "M7.5 5v14M16.5 5v14",
    "back": "M4 5v5h5M4.6 10A8 8 0 1 1 4 13",
    "on": "M20 5v5h-5M19.4 10A8 8 0 1 0 20 13",
    "previous": "M18 5.5v13L8.5 12zM6 5.5v13",
    "next": "M6 5.5v13l9.5-6.5zM18 5.5v13",
    "theme": "M12 3.5a8.5 8.5 0 1 0 0 17zM12 3.5a8.5 8.5 0 0 1 0 17",
    "keys": "M3 6.5h18v11H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8",
}


@dataclass(frozen=True, slots=True)
class PlayerChapter:
    """A chapter: ``sound`` begins to be played at ``since``, the chapter at ``begin`` (seconds).

    ``text`` is the script with its words (``chapter_text``); both are named as seen from the page.
    """

    title: str
    sound: str
    since: float
    begin: float
    length: float
    text: str


@dataclass(frozen=True, slots=True)
class PlayerBook:
    """An audiobook to be heard. ``people`` are its speakers, ``take`` the files to take away.

    ``label`` says how it was made.
    """

    title: str
    author: str
    language: str
    identifier: str
    label: str
    cover: str
    chapters: tuple[PlayerChapter, ...]
    people: tuple[str, ...] = ()
    take: tuple[str, ...] = ()


def player_page(book: PlayerBook) -> bytes:
    """The page as a file."""
    said = wording_for(book.language)
    page = WebPage("player", book.title, book.language, book.identifier, whole=True)
    body = [
        f'<a class="skip" href="#text">{safe(said.skip)}</a>',
        *_side(book, said),
        *_top(book, said),
        '<main id="text" tabindex="-1"><div id="words"></div></main>',
        *_without(book, said),
        f'<button type="button" id="follow" hidden>{safe(said.follow)}</button>',
        *_bar(said),
        '<div id="said" class="told" role="status" aria-live="polite"></div>',
        '<audio id="sound" preload="metadata"></audio>',
        *_keys(said),
        f'<script id="data" type="application/json">{script(_data(book, said))}</script>',
    ]
    return web_page(page, body)


def _data(book: PlayerBook, said: Wording) -> dict[str, Any]:
    """What the script needs to know."""
    return {
        "id": book.identifier,
        "title": book.title,
        "author": book.author,
        "cover": quote(book.cover),
        "people": list(book.people),
        "speeds": list(SPEEDS),
        "said": {
            name: getattr(said, name)
            for name in ("play", "pause", "place_said", "left", "loading", "failed")
        },
        "chapters": [
            {
                "title": one.title,
                "sound": quote(one.sound),
                "since": round(one.since, 3),
                "begin": round(one.begin, 3),
                "length": round(one.length, 3),
                "text": quote(one.text),
            }
            for one in book.chapters
        ],
    }


def length_shown(seconds: float) -> str:
    """A length of time as clocks show it."""
    minutes, rest = divmod(int(seconds), 60)
    if minutes < 60:
        return f"{minutes}:{rest:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def _button(name: str, words: str, extra: str = "") -> str:
    drawn = f'<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{_ICONS[name]}"/></svg>'
    label = f'aria-label="{safe(words)}" title="{safe(words)}"'
    return f'<button type="button" id="{name}" {label}>{drawn}{extra}</button>'


def _side(book: PlayerBook, said: Wording) -> Iterator[str]:
    """The book: its cover, its chapters, its files."""
    yield f'<aside id="side" aria-label="{safe(said.contents)}">'
    yield f'<div class="about">{_button("close", said.close)}'
    yield f'<img src="{safe(quote(book.cover))}" alt="" width="1400" height="1400">'
    yield f"<div><h1>{safe(book.title)}</h1>"
    if book.author:
        yield f'<p class="by">{safe(said.by.format(author=book.author))}</p>'
    yield f'<p class="mark">{safe(book.label)}</p></div></div>'
    yield f'<nav aria-label="{safe(said.contents)}"><ol id="chapters">'
    for number, one in enumerate(book.chapters):
        yield (
            f'<li><button type="button" data-chapter="{number}"><span>{safe(one.title)}</span>'
            f"<time>{length_shown(one.length)}</time></button></li>"
        )
    yield "</ol></nav>"
    if book.take:
        yield f'<div class="take"><h2>{safe(said.take)}</h2><p>'
        for file in book.take:
            yield f'<a href="{safe(quote(file))}">{safe(_kind(file, said))}</a>'
        yield "</p></div>"
    yield f'<p class="more">{_button("theme", said.theme)}{_button("keys", said.keys)}</p>'
    yield "</aside>"


def _kind(file: str, said: Wording) -> str:
    ending = PurePosixPath(file).suffix
    return said.feed if ending == ".xml" else ending[1:].upper()


def _top(book: PlayerBook, said: Wording) -> Iterator[str]:
    """The head of a narrow page."""
    by = f" <small>{safe(said.by.format(author=book.author))}</small>" if book.author else ""
    yield '<header class="top">'
    yield _button("open", said.contents)
    yield f'<p>{safe(book.title)}{by}</p><p class="mark">{safe(said.mark)}</p>'
    yield "</header>"


def _without(book: PlayerBook, said: Wording) -> Iterator[str]:
    """The chapters where no script may run."""
    yield f"<noscript><p>{safe(said.no_script)}</p><ol>"
    for sound in dict.fromkeys(one.sound for one in book.chapters):
        titles = " · ".join(one.title for one in book.chapters if one.sound == sound)
        address = safe(quote(sound))
        yield f'<li>{safe(titles)}<br><audio controls preload="none" src="{address}"></audio></li>'
    yield "</ol></noscript>"


def _bar(said: Wording) -> Iterator[str]:
    yield f'<footer class="bar" role="region" aria-label="{safe(said.player)}">'
    yield '<div class="now"><b id="title"></b><span id="speaker"></span></div>'
    yield '<div class="way"><time id="at">0:00</time>'
    yield (
        f'<input id="place" type="range" min="0" max="1" step="1" value="0"'
        f' aria-label="{safe(said.place)}"><time id="length">0:00</time></div>'
    )
    yield '<div class="moves">'
    yield _button("previous", said.previous)
    yield _button("back", said.back, "<i>15</i>")
    yield _button("play", said.play)
    yield _button("on", said.on, "<i>15</i>")
    yield _button("next", said.following)
    yield "</div>"
    speeds = "".join(
        f'<option value="{speed:g}"{" selected" if speed == 1 else ""}>'
        f"{safe(said.times.format(speed=f'{speed:g}'))}</option>"
        for speed in SPEEDS
    )
    times = "".join(
        f'<option value="{minutes}">{safe(said.minutes.format(minutes=minutes))}</option>'
        for minutes in MINUTES
    )
    yield (
        f'<label class="speed" title="{safe(said.speed)}"><span class="told">{safe(said.speed)}'
        f'</span><select id="speed">{speeds}</select></label>'
    )
    yield (
        f'<label class="sleep" title="{safe(said.sleep)}"><span class="told">{safe(said.sleep)}'
        f'</span><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M19 14.5A8 8 0 0 1 9.5 5'
        f'a8 8 0 1 0 9.5 9.5z"/></svg><select id="sleep"><option value="">{safe(said.awake)}'
        f'</option>{times}<option value="chapter">{safe(said.chapter_end)}</option></select>'
        '<span id="left"></span></label>'
    )
    yield "</footer>"


def _keys(said: Wording) -> Iterator[str]:
    yield f'<dialog id="help" aria-label="{safe(said.keys)}"><form method="dialog">'
    yield f"<h2>{safe(said.keys)}</h2><button>{safe(said.close)}</button></form><dl>"
    for key, what in said.key_names:
        yield f"<dt>{safe(key)}</dt><dd>{safe(what)}</dd>"
    yield "</dl></dialog>"
