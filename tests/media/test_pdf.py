import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from media.leaves import inputs, picture
from yanyi.media.labels import read_xmp
from yanyi.media.pdf import PDF, PdfBook

PAGES = tuple((n, n + 4) for n in range(4))
TITLED = PdfBook(
    "雪渡 (One)", "某人", "Yanyi", PAGES, language="zh", subject="made by AI", produce_id="urn:x"
)


@pytest.fixture
def book(tmp_path: Path) -> PdfReader:
    return PdfReader(made(tmp_path, TITLED, "a.pdf"), strict=True)


def made(folder: Path, book: PdfBook, name: str) -> Path:
    pictures, leaves = inputs(folder)
    PDF.run(book, [*pictures, *leaves], folder / name)
    return folder / name


def test_words_come_in_reading_order_in_both_languages(book: PdfReader) -> None:
    texts = [page.extract_text() for page in book.pages]
    assert texts[0] == texts[3] == ""
    said = [texts[1].find(one) for one in ("Chapter One", "Who is", "there?", "Nobody <spoke>")]
    assert said == sorted(said)
    assert said[0] >= 0
    chinese = "".join(texts[2].split())
    places = [chinese.find(one) for one in ("江上，月正圆。", "没分量的客人，只收半价。𠮷")]
    assert places == sorted(places)
    assert places[0] >= 0


def test_it_says_what_it_is(book: PdfReader) -> None:
    assert book.metadata is not None
    assert (book.metadata.title, book.metadata.author) == ("雪渡 (One)", "某人")
    root: Any = book.root_object
    assert root["/Lang"] == "zh"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    label = read_xmp(root["/Metadata"].get_data())
    assert label
    assert label.produce_id == "urn:x"


def test_chapters_are_bookmarks_and_pages_have_their_numbers(book: PdfReader) -> None:
    found = [(one["/Title"], book.get_destination_page_number(one)) for one in book.outline]  # type: ignore[call-overload,arg-type]
    assert found == [("Chapter One", 1), ("第二回", 2)]
    assert book.page_labels == ["封面", "1", "2", "末页"]


def test_pages_turned_the_other_way_say_so(tmp_path: Path) -> None:
    path = made(tmp_path, PdfBook("a", "", "Yanyi", PAGES, right_to_left=True), "r.pdf")
    root: Any = PdfReader(path).root_object
    assert root["/ViewerPreferences"]["/Direction"] == "/R2L"


def test_words_may_be_given_as_plain_rows_and_pictures_in_other_formats(tmp_path: Path) -> None:
    words = tmp_path / "words"
    rows = [[20, 40, 12, "江上，月正圆。"], [20, 80, 12, "Hello there."]]
    words.write_text(json.dumps({"text": rows}), "utf-8")
    sources = [picture(tmp_path / "0", 0xFF202040, jpeg=False), words]
    PDF.run(PdfBook("雪渡", "", "Yanyi", ((0, -1), (0, 1))), sources, tmp_path / "a.pdf")
    reader = PdfReader(tmp_path / "a.pdf", strict=True)
    text = reader.pages[1].extract_text()
    assert text.split("\n") == ["江上，月正圆。", "Hello there."]
    assert reader.pages[0].extract_text() == ""
    assert len(reader.pages[0].images) == 1
    box = reader.pages[0].mediabox
    assert float(box.width) / float(box.height) == 160 / 240
    assert "/PageLabels" not in reader.root_object
    assert "/Outlines" not in reader.root_object


def test_the_same_book_is_the_same_file(tmp_path: Path) -> None:
    first = made(tmp_path, TITLED, "a.pdf").read_bytes()
    assert first == made(tmp_path, TITLED, "b.pdf").read_bytes()
