from pathlib import Path

import pytest
from pypdf import PdfReader

from yanyi.media.pdf_file import PdfFile, number, words


def test_objects_may_be_named_before_they_are_written(tmp_path: Path) -> None:
    file = PdfFile(tmp_path / "a.pdf")
    pages = file.name()
    root = file.add(f"<< /Type /Catalog /Pages {pages} 0 R >>")
    file.add("<< /Type /Pages /Count 0 /Kids [] >>", pages)
    held = file.stream("/Kind /Words", b"some words")
    info = file.add(f"<< /Title {words('雪 (1)')} >>")
    file.close(root, info)
    reader = PdfReader(tmp_path / "a.pdf", strict=True)
    assert len(reader.pages) == 0
    assert reader.metadata is not None
    assert reader.metadata.title == "雪 (1)"
    stream = reader.get_object(held)
    assert stream is not None
    assert stream.get_data() == b"some words"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (-0.0001, "0"), (12.5, "12.5"), (480.0, "480"), (1 / 3, "0.333")],
)
def test_numbers_are_short(value: float, text: str) -> None:
    assert number(value) == text
