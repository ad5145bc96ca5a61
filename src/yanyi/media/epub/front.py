"""The pages around the story: cover, title page, contents and colophon."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from yanyi.media.epub.page import page
from yanyi.media.epub.wording import wording_for
from yanyi.media.markup import add, element


@dataclass(frozen=True, slots=True)
class Title:
    """What a library would ask. ``label`` says what in the book was generated."""

    title: str
    language: str
    identifier: str
    author: str = ""
    rights: str = ""
    description: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A chapter in the contents: its file and its name."""

    file: str
    name: str


def cover_page(title: Title, picture: str) -> bytes:
    """The cover as the first page."""
    said = wording_for(title.language)
    alternative = cover_words(title)
    image = element("img", {"src": picture, "alt": alternative, "role": "doc-cover"})
    body = element("body", {"class": "cover", "epub:type": "cover"}, element("div", None, image))
    return page(said.cover, title.language, body)


def cover_words(title: Title) -> str:
    """What a cover shows, for those who cannot see it."""
    said = wording_for(title.language)
    words = said.cover_of.format(title=title.title)
    if not title.author:
        return words
    return f"{words}{said.comma}{said.written_by.format(author=title.author)}"


NAMED, LABELLED = "named", "labelled"
"""The ids, on a title page that is read aloud, of title and author and of the label."""


def title_page(title: Title, aloud: bool = False) -> bytes:
    """Title and author, and what the book is about; read ``aloud`` with the label."""
    named = element("h1", None, title.title), _words("author", title.author)
    block = element("div", {"class": "titlepage"})
    if aloud:
        block.append(element("div", {"id": NAMED}, *named))
    else:
        add(block, named)
    add(block, [_words("description", title.description)])
    if aloud:
        block.append(element("p", {"id": LABELLED, "class": "label"}, title.label))
    section = element("section", {"epub:type": "titlepage"}, block)
    body = element("body", {"epub:type": "frontmatter"}, section)
    return page(title.title, title.language, body)


def colophon_page(title: Title) -> bytes:
    """Who made what, and the label."""
    said = wording_for(title.language)
    block = element(
        "div",
        {"class": "colophon"},
        element("h1", None, title.title),
        _words("", said.written_by.format(author=title.author) if title.author else ""),
        _words("", said.made_with),
        _words("", said.rights.format(rights=title.rights) if title.rights else ""),
        _words("label", title.label),
        _words("identifier", title.identifier),
    )
    attributes = {"epub:type": "colophon", "role": "doc-colophon", "aria-label": said.colophon}
    body = element("body", {"epub:type": "backmatter"}, element("section", attributes, block))
    return page(said.colophon, title.language, body)


def contents_page(
    title: Title, entries: Sequence[Entry], landmarks: Sequence[tuple[str, Entry]]
) -> bytes:
    """The table of contents, for people and for programs, and the landmarks."""
    said = wording_for(title.language)
    heading = element("h1", {"id": "contents"}, said.contents)
    items = [element("li", None, _link(entry)) for entry in entries]
    marks = [element("li", None, _link(entry, kind)) for kind, entry in landmarks]
    nav = {"epub:type": "toc", "id": "toc", "role": "doc-toc", "aria-labelledby": "contents"}
    marked = {
        "epub:type": "landmarks",
        "id": "landmarks",
        "hidden": "",
        "aria-label": said.landmarks,
    }
    body = element(
        "body",
        {"epub:type": "frontmatter"},
        element("nav", nav, heading, element("ol", None, *items)),
        element("nav", marked, element("h2", None, said.landmarks), element("ol", None, *marks)),
    )
    return page(said.contents, title.language, body)


def _link(entry: Entry, kind: str = "") -> ET.Element:
    return element("a", {"href": entry.file} | ({"epub:type": kind} if kind else {}), entry.name)


def _words(kind: str, words: str) -> ET.Element | None:
    return element("p", {"class": kind} if kind else {}, words) if words.strip() else None
