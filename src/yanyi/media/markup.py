"""XML that is always well formed: elements built as trees, written by the standard library."""

import re
from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as ET

Content = str | ET.Element | None
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPACES = re.compile("[\x0b\x0c\x1c-\x1f]")


def printable(text: str) -> str:
    """The text with what XML cannot hold made visible: old separators as spaces, the rest as �."""
    if text.isprintable():  # nearly always, and quick to see
        return text
    return _ILLEGAL.sub("\ufffd", _SPACES.sub(" ", text))


def element(tag: str, attributes: Mapping[str, str] | None, *content: Content) -> ET.Element:
    """An element with its attributes and its words and children in order; None is nothing."""
    made = ET.Element(tag, {name: printable(value) for name, value in (attributes or {}).items()})
    add(made, content)
    return made


def add(parent: ET.Element, content: Iterable[Content]) -> None:
    """Put words and children behind what ``parent`` holds."""
    for one in content:
        if isinstance(one, str):
            _add_text(parent, printable(one))
        elif one is not None:
            parent.append(one)


def _add_text(parent: ET.Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def written(root: ET.Element, doctype: str = "") -> bytes:
    """The whole document as UTF-8."""
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{doctype}{body}\n'.encode()
