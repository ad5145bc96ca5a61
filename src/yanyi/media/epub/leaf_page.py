"""One leaf as a page of a fixed-layout book: its picture, with its words laid over it unseen.

The words can be searched, selected and read aloud; they stand where they are lettered, in reading
order, and every panel is told to those who cannot see it.
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from yanyi.media.epub.page import OPS, XHTML
from yanyi.media.epub.wording import wording_for
from yanyi.media.leaf import HEADING, Box, Leaf, Panel, Passage, Row
from yanyi.media.markup import element, written
from yanyi.media.widths import advance

STYLE = """\
html, body { margin: 0; padding: 0; }
body { position: relative; overflow: hidden; }
.art { position: absolute; left: 0; top: 0; width: 100%; height: 100%; }
.seen, .row, .lead { position: absolute; display: block; margin: 0; padding: 0; }
h1, p { margin: 0; padding: 0; font-size: 16px; font-weight: normal; }
.row { color: transparent; white-space: nowrap; text-align: justify; text-align-last: justify;
  font-family: sans-serif; line-height: 1; }
.column { writing-mode: vertical-rl; -epub-writing-mode: vertical-rl; }
.lead { width: 1px; height: 1px; overflow: hidden; color: transparent; font-size: 1px;
  white-space: nowrap; }
"""
_SLIM = 0.84  # of the size lettered: letters of an unknown font must not be wider than the line


def leaf_page(
    leaf: Leaf, picture: str, language: str, name: str, kind: str = "bodymatter"
) -> bytes:
    """The page; ``picture`` is its file in the book, ``name`` what it is called."""
    said = wording_for(language)
    viewport = f"width={leaf.width}, height={leaf.height}"
    head = element(
        "head",
        None,
        element("title", None, name),
        element("meta", {"name": "viewport", "content": viewport}),
        element("link", {"rel": "stylesheet", "type": "text/css", "href": "fixed.css"}),
    )
    size = f"width:{leaf.width}px;height:{leaf.height}px"
    art = {"class": "art", "src": picture, "alt": leaf.alternative}
    if kind == "cover":
        art["role"] = "doc-cover"
    content: list[ET.Element] = []
    if leaf.label:
        mark = {"epub:type": "pagebreak", "role": "doc-pagebreak", "id": "page"}
        content.append(element("span", mark | {"aria-label": f"{said.page} {leaf.label}"}))
    content.append(element("img", art))
    for panel in leaf.panels:
        content.extend(_panel(panel))
    body = element("body", {"epub:type": kind, "style": size}, element("div", None, *content))
    attributes = {"xmlns": XHTML, "xmlns:epub": OPS, "lang": language, "xml:lang": language}
    return written(element("html", attributes, head, body), "<!DOCTYPE html>\n")


def _panel(panel: Panel) -> Iterator[ET.Element]:
    if panel.alternative:
        seen = {"class": "seen", "role": "img", "aria-label": panel.alternative}
        yield element("div", seen | {"style": _place(panel.box)})
    for passage in panel.passages:
        yield _passage(passage)


def _passage(passage: Passage) -> ET.Element:
    made = element("h1" if passage.kind == HEADING else "p", None)
    if passage.lead:
        corner = f"left:{_px(passage.box[0])};top:{_px(passage.box[1])}"
        made.append(element("span", {"class": "lead", "style": corner}, passage.lead))
    for row in passage.lines:
        attributes = {"class": "row column" if passage.vertical else "row"}
        style = _type(row, passage.vertical)
        made.append(element("span", attributes | {"style": style}, row.text))
    return made


def _type(row: Row, vertical: bool) -> str:
    left, top, right, bottom = row.box
    size, length = (right - left, bottom - top) if vertical else (bottom - top, right - left)
    size = min(size, _SLIM * length / max(advance(row.text), 0.01))
    return f"{_place(row.box)};font-size:{_px(size)}"


def _place(box: Box) -> str:
    left, top, right, bottom = box
    return f"left:{_px(left)};top:{_px(top)};width:{_px(right - left)};height:{_px(bottom - top)}"


def _px(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".") + "px"
