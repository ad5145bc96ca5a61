"""Labels in files of text: pages, written music, words with times, data for programs."""

import re
from html.parser import HTMLParser
from pathlib import Path

from yanyi.media.labelling.aigc import loose_entries, read_entry
from yanyi.media.labelling.found import Entry, Found, Kind, Notice
from yanyi.media.labelling.wording import notice_in
from yanyi.media.labels import KEY

_FIELD = re.compile(
    rf"<(?:\w+:)?(?:miscellaneous-field\s+name=[\"']{KEY}[\"']|{KEY})[^>]*>([^<]*)</", re.S
)
_LINES = 40
"""Lines at the front in which a text for programs says what it is."""
_ASIDE = re.compile(r"^(?:NOTE|;) ")
"""How a line begins that subtitles have for people who open the file."""
_MATTER = re.compile(rf"\A---\n(?:.*\n)*?{KEY}:[ \t]*\n((?:[ \t]+.*\n)+)(?:.*\n)*?---", re.M)


def read_text(path: Path, kind: Kind) -> Found:
    """What a text says of itself."""
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        return Found(kind, faults=("it is not text in UTF-8",))
    match kind.name:
        case "HTML":
            return _page(text, kind)
        case "MusicXML" | "feed":
            return _xml(text, kind)
        case "Markdown":
            return Found(kind, _notices(text, "text"), _matter(text))
        case "JSON" | "script":
            return Found(kind, _notices(text, "data"), loose_entries(text, "data"))
        case _:
            rows = (_ASIDE.sub("", row) for row in text.splitlines()[:_LINES])
            head = "\n".join(rows)
            return Found(kind, _notices(head, "heading"), loose_entries(head, "heading"))


def _notices(text: str, where: str) -> tuple[Notice, ...]:
    words = notice_in(text)
    return (Notice(where, words),) if words else ()


def _page(text: str, kind: Kind) -> Found:
    page = _Page()
    page.feed(text)
    return Found(kind, _notices("\n".join(page.words), "page"), tuple(page.entries))


class _Page(HTMLParser):
    """The words of a page, and the labels in its head."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.entries: list[Entry] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the label, and note where what is for programs begins."""
        given = dict(attrs)
        if tag == "meta" and given.get("name") == KEY:
            self.entries.append(read_entry(given.get("content") or "", "head"))
        self._hidden += tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        """Note where what is for programs ends."""
        self._hidden -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        """Take what people read."""
        if not self._hidden:
            self.words.append(data)


def _xml(text: str, kind: Kind) -> Found:
    import html

    entries = tuple(read_entry(html.unescape(one[1]), "metadata") for one in _FIELD.finditer(text))
    plain = html.unescape(re.sub(r"<[^>]*>", "\n", text))
    return Found(kind, _notices(plain, "text"), entries)


def _matter(text: str) -> tuple[Entry, ...]:
    """The label in the YAML before a text, as several products write it."""
    import json

    found = _MATTER.match(text)
    if found is None:
        return loose_entries(text[:4000], "front matter")
    rows = (row.partition(":") for row in found[1].splitlines())
    fields = {name.strip(): value.strip().strip("'\"") for name, _, value in rows if name.strip()}
    return (read_entry(json.dumps(fields, ensure_ascii=False), "front matter"),)
