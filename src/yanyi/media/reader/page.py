"""The reader: one page of the web that shows a comic from a disk or from anywhere.

Script and style are inside it and it asks the network for nothing; the pictures lie beside it.
Without a script the pages stand one under another.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from yanyi.media.leaf import Leaf, Panel
from yanyi.media.reader.wording import Wording, language_name, wording_for
from yanyi.media.web_page import WebPage, safe, web_page

# Small drawings for the buttons, 24 by 24.
_THEME = "#14131a"
_ICONS = {
    "open": "M4 6h16M4 12h16M4 18h10",
    "page": "M7 3h10v18H7z",
    "pairs": "M3 5h8v14H3zM13 5h8v14h-8z",
    "panel": "M4 4h9v7H4zM15 4h5v7h-5zM4 13h5v7H4zM11 13h9v7h-9z",
    "strip": "M8 3h8v5H8zM8 10h8v5H8zM8 17h8v4H8z",
    "full": "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
    "previous": "M15 5l-7 7 7 7",
    "next": "M9 5l7 7-7 7",
    "close": "M6 6l12 12M18 6L6 18",
}


@dataclass(frozen=True, slots=True)
class ReaderPage:
    """A page: its picture's address as seen from the reader, and what is on it."""

    file: str
    leaf: Leaf


@dataclass(frozen=True, slots=True)
class ReaderBook:
    """A comic to be read. ``label`` says how it was made; ``others`` are language and address.

    ``strip`` are images made to be read one below the other, each with the page, counted from 0,
    where the same words stand; without them the strip is cut out of the pages.
    """

    title: str
    author: str
    language: str
    identifier: str
    label: str
    pages: tuple[ReaderPage, ...]
    right_to_left: bool = False
    others: tuple[tuple[str, str], ...] = ()
    strip: tuple[tuple[ReaderPage, int], ...] = ()


def reader_page(book: ReaderBook) -> bytes:
    """The page as a file."""
    said = wording_for(book.language)
    data = json.dumps(_data(book, said), ensure_ascii=False, separators=(",", ":"))
    # A closing tag inside the data would end the script.
    data = data.replace("<", "\\u003c")
    page = WebPage("reader", book.title, book.language, book.identifier, whole=True, theme=_THEME)
    body = [
        *_top(book, said),
        '<main id="view"><div id="stage">',
        *(_leaf(leaf, number, said) for number, leaf in enumerate(book.pages)),
        '<div id="light" hidden></div>',
        "</div></main>",
        f'<section id="strip" aria-label="{safe(said.strip)}" tabindex="0" hidden></section>',
        *_foot(book, said),
        f'<div class="mark">{safe(said.mark)}</div>',
        '<div id="spoken" class="spoken" role="status" aria-live="polite"></div>',
        *_contents(book, said),
        f'<script id="data" type="application/json">{data}</script>',
    ]
    return web_page(page, body)


def _name(number: int, count: int, leaf: Leaf, said: Wording) -> str:
    if leaf.label:
        return said.page.format(number=leaf.label)
    return said.cover if not number else said.end if number == count - 1 else str(number)


def _data(book: ReaderBook, said: Wording) -> dict[str, Any]:
    """What the script needs to know."""
    count = len(book.pages)
    return {
        "id": book.identifier,
        "rtl": book.right_to_left,
        "count": sum(bool(page.leaf.label) for page in book.pages) or count,
        "said": {"at": said.at},
        "pages": [
            {
                "file": quote(page.file),
                "width": page.leaf.width,
                "height": page.leaf.height,
                "label": page.leaf.label,
                "name": _name(number, count, page.leaf, said),
                "told": page.leaf.described,
                "panels": [
                    {"box": list(panel.box), "told": " ".join(_told(panel))}
                    for panel in page.leaf.panels
                ],
            }
            for number, page in enumerate(book.pages)
        ],
        "strip": [
            {
                "file": quote(one.file),
                "width": one.leaf.width,
                "height": one.leaf.height,
                "told": one.leaf.described,
                "page": page,
            }
            for one, page in book.strip
        ],
    }


def _told(panel: Panel) -> Iterator[str]:
    if panel.alternative:
        yield panel.alternative
    for one in panel.passages:
        yield one.lead + one.text


def _leaf(page: ReaderPage, number: int, said: Wording) -> str:
    leaf = page.leaf
    size = f"--w:{leaf.width}px;--h:{leaf.height}px"
    loading = "eager" if number < 2 else "lazy"
    told = "".join(f"<p>{safe(words)}</p>" for panel in leaf.panels for words in _told(panel))
    name = safe(said.page.format(number=leaf.label) if leaf.label else leaf.alternative)
    return (
        f'<section class="leaf" id="leaf-{number}" style="{size}" aria-label="{name}">'
        f'<img src="{safe(quote(page.file))}" width="{leaf.width}" height="{leaf.height}"'
        f' alt="{safe(leaf.alternative)}" loading="{loading}" decoding="async">'
        f'<div class="told">{told}</div></section>'
    )


def _button(name: str, words: str, icon: str = "", mode: str = "") -> str:
    drawn = f'<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{_ICONS[icon or name]}"/></svg>'
    attributes = f'data-mode="{mode}"' if mode else f'id="{name}"'
    pressed = ' aria-pressed="false"' if mode or name == "pairs" else ""
    label = f'aria-label="{safe(words)}" title="{safe(words)}"'
    return f'<button type="button" {attributes} {label}{pressed}>{drawn}</button>'


def _top(book: ReaderBook, said: Wording) -> Iterator[str]:
    by = f" <small>{safe(said.by.format(author=book.author))}</small>" if book.author else ""
    yield '<header class="bar top">'
    yield _button("open", said.contents)
    yield f"<h1>{safe(book.title)}{by}</h1>"
    yield _button("full", said.full)
    yield "</header>"


def _foot(book: ReaderBook, said: Wording) -> Iterator[str]:
    first, second = ("next", "previous") if book.right_to_left else ("previous", "next")
    words = {"previous": said.previous, "next": said.following}
    last = len(book.pages) - 1
    turned = ' style="direction:rtl"' if book.right_to_left else ""
    yield '<footer class="bar foot">'
    yield _button(first, words[first], "previous")
    yield (
        f'<input id="slider" type="range" min="0" max="{last}" value="0"'
        f' aria-label="{safe(said.slider)}"{turned}>'
    )
    yield '<span id="place"></span>'
    yield _button("", said.pages, "page", "page")
    yield _button("pairs", said.pairs)
    yield _button("", said.panels, "panel", "panel")
    yield _button("", said.strip, "strip", "strip")
    yield _button(second, words[second], "next")
    yield "</footer>"


def _contents(book: ReaderBook, said: Wording) -> Iterator[str]:
    yield f'<dialog id="contents" aria-label="{safe(said.contents)}">'
    yield f"<header><div><h2>{safe(book.title)}</h2>"
    if book.author:
        yield f"<p>{safe(said.by.format(author=book.author))}</p>"
    yield f"</div>{_button('close', said.close)}</header>"
    yield "<ol>"
    for number, page in enumerate(book.pages):
        name = page.leaf.bookmark or (said.cover if not number else "")
        if name:
            label = safe(page.leaf.label)
            yield (
                f'<li><a href="#{number}" data-page="{number}">{safe(name)}'
                f"<span>{label}</span></a></li>"
            )
    yield "</ol>"
    if book.others:
        yield f'<h3>{safe(said.others)}</h3><p class="others">'
        for language, address in book.others:
            tag = safe(language)
            name = safe(language_name(language))
            yield f'<a href="{safe(quote(address))}" lang="{tag}" hreflang="{tag}">{name}</a>'
        yield "</p>"
    yield f"<h3>{safe(said.keys)}</h3><dl>"
    for key, what in said.key_names:
        yield f"<dt>{safe(key)}</dt><dd>{safe(what)}</dd>"
    yield f"</dl><h3>{safe(said.mark)}</h3><p>{safe(book.label)}</p></dialog>"
