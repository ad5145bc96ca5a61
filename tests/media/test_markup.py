"""What is built is well formed, whatever the words."""

from xml.etree import ElementTree as ET

import pytest

from yanyi.media.markup import add, element, printable, written


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb\nc", "a\tb\nc"),
        ("a\x00b", "a\ufffdb"),
        ("a\x0bb\x0cc", "a b c"),
        ("\ud800", "\ufffd"),
        ("\uffff", "\ufffd"),
        ("𠮷 é 雨", "𠮷 é 雨"),
    ],
)
def test_what_xml_cannot_hold_is_made_visible(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_words_and_children_stand_in_order() -> None:
    made = element("p", None, "a", element("b", None, "c"), None, "d", "e")
    assert ET.tostring(made) == b"<p>a<b>c</b>de</p>"
    add(made, ["f"])
    assert "".join(made.itertext()) == "acdef"


def test_awkward_words_come_back_as_they_were() -> None:
    words = "<b> & ]]> \"x\" 'y'"
    root = ET.fromstring(written(element("p", {"title": words}, words)))
    assert (root.text, root.get("title")) == (words, words)


def test_a_document_says_its_encoding_and_type() -> None:
    made = written(element("p", None, "雨"), "<!DOCTYPE p>\n")
    assert made == '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE p>\n<p>雨</p>\n'.encode()
