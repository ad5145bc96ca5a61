"""The frame of every page of a book."""

from xml.etree import ElementTree as ET

from yanyi.media.markup import element, written

XHTML = "http://www.w3.org/1999/xhtml"
OPS = "http://www.idpf.org/2007/ops"


def page(title: str, language: str, body: ET.Element) -> bytes:
    """An XHTML page of the book around ``body``."""
    head = element(
        "head",
        None,
        element("title", None, title),
        element("link", {"rel": "stylesheet", "type": "text/css", "href": "book.css"}),
    )
    attributes = {"xmlns": XHTML, "xmlns:epub": OPS, "lang": language, "xml:lang": language}
    return written(element("html", attributes, head, body), "<!DOCTYPE html>\n")
