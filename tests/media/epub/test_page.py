"""Every page of a book has the same frame."""

from xml.etree import ElementTree as ET

from yanyi.media.epub.page import XHTML, page
from yanyi.media.markup import element


def test_a_page_has_a_title_a_style_and_a_language() -> None:
    made = page("A < B", "zh", element("body", None, element("p", None, "雨")))
    assert made.startswith(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n')
    root = ET.fromstring(made)
    assert root.tag == f"{{{XHTML}}}html"
    assert root.get("lang") == root.get("{http://www.w3.org/XML/1998/namespace}lang") == "zh"
    assert root.findtext(f".//{{{XHTML}}}title") == "A < B"
    link = root.find(f".//{{{XHTML}}}link")
    assert link is not None
    assert link.get("href") == "book.css"
