from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from media.leaves import BOOK, inputs
from yanyi.media.leaf import read_leaf
from yanyi.media.pdf_binding import Binding, Book, Sheet


@pytest.fixture
def book(tmp_path: Path) -> PdfReader:
    about = Book("雪渡", "", "Yanyi", "zh", "", False, b"<x/>")
    binding = Binding(about, tmp_path / "a.pdf")
    for picture, leaf in zip(*inputs(tmp_path / "in"), strict=True):
        binding.add(Sheet(picture.read_bytes(), 160, 240, read_leaf(leaf.read_bytes())))
    binding.close()
    return PdfReader(tmp_path / "a.pdf", strict=True)


def elements(node: Any) -> list[Any]:
    """The elements of the structure under one, in order."""
    found = [node]
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else []:
        found += elements(kid.get_object())
    return found


def test_the_structure_tells_every_panel_and_says_every_passage(book: PdfReader) -> None:
    root: Any = book.root_object
    told = elements(root["/StructTreeRoot"]["/K"].get_object())
    figures = [one["/Alt"] for one in told if one["/S"] == "/Figure"]
    assert figures == [
        "雪渡的封面",
        "By a river, at night. Mara stands.",
        "河边，夜里。小满站着。",
        "The End",
    ]
    said = [one["/ActualText"] for one in told if one["/S"] in ("/P", "/H1")]
    passages = [one for leaf in BOOK for panel in leaf.panels for one in panel.passages]
    assert said == [one.lead + one.text for one in passages]
    assert [one["/S"] for one in told].count("/H1") == 1


def test_every_marked_stretch_is_in_the_structure(book: PdfReader) -> None:
    root: Any = book.root_object
    parents = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for page in book.pages:
        content = page.get_contents()
        assert content is not None
        data = content.get_data()
        count, copied = data.count(b"/MCID"), data.count(b"/ActualText")
        assert data.count(b"BDC") == count + copied
        assert data.count(b"EMC") == count + copied + 1
        at = list(parents).index(page["/StructParents"])
        assert len(parents[at + 1]) == count
