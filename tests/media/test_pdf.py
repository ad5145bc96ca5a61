import json
from pathlib import Path

import skia
from pypdf import PdfReader

from yanyi.media.pdf import PDF, PdfBook


def page(path: Path, colour: int) -> Path:
    surface = skia.Surface(160, 240)
    surface.getCanvas().clear(colour)
    surface.makeImageSnapshot().save(str(path), skia.kPNG)
    return path


def made(folder: Path, name: str) -> Path:
    words = folder / "words"
    rows = [[20, 40, 12, "江上，月正圆。"], [20, 80, 12, "Hello there."]]
    words.write_text(json.dumps({"text": rows}), "utf-8")
    inputs = [page(folder / "0", 0xFF202040), page(folder / "1", 0xFFE0E0C0), words]
    book = PdfBook("雪渡", "某人", "Yanyi", ((0, -1), (1, 2)))
    PDF.run(book, inputs, folder / name)
    return folder / name


def test_the_words_can_be_found_and_copied(tmp_path: Path) -> None:
    reader = PdfReader(made(tmp_path, "a.pdf"))
    assert len(reader.pages) == 2
    text = reader.pages[1].extract_text()
    assert "江上，月正圆。" in text
    assert "Hello there." in text
    assert reader.pages[0].extract_text() == ""
    assert reader.metadata is not None
    assert reader.metadata.title == "雪渡"
    assert len(reader.pages[0].images) == 1


def test_pages_keep_their_shape(tmp_path: Path) -> None:
    box = PdfReader(made(tmp_path, "a.pdf")).pages[0].mediabox
    assert float(box.width) / float(box.height) == 160 / 240


def test_the_same_book_is_the_same_file(tmp_path: Path) -> None:
    assert made(tmp_path, "a.pdf").read_bytes() == made(tmp_path, "b.pdf").read_bytes()
