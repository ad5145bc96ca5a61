import io
import zipfile

import pytest

from yanyi.problems import InputError
from yanyi.read.formats.archive import Archive, joined
from yanyi.read.source import Source


def packed(files: dict[str, str]) -> Source:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return Source("book.zip", buffer.getvalue())


def test_reading() -> None:
    archive = Archive(packed({"a b.txt": "x", "c.xml": "<r><s/></r>", "d.xml": "<r>"}), "EPUB")
    assert archive.read("a%20b.txt") == b"x"
    assert archive.read("none") is None
    root = archive.xml("c.xml")
    assert root is not None
    assert [child.tag for child in root] == ["s"]
    assert archive.whole_xml("d.xml") is None
    with pytest.raises(InputError):
        archive.xml("d.xml")


@pytest.mark.parametrize(
    "files",
    [
        {"../a": "x"},
        {"/a": "x"},
        {"c:/a": "x"},
        {"a": "0" * 30_000_000},
        {f"f{n}": "" for n in range(20_001)},
    ],
    ids=["above", "root", "drive", "bloated", "many"],
)
def test_refusals(files: dict[str, str]) -> None:
    with pytest.raises(InputError) as caught:
        Archive(packed(files), "EPUB")
    assert caught.value.problems[0].hint


def test_paths_never_leave_the_archive() -> None:
    assert joined("OEBPS/text", "../art/a.png") == "OEBPS/art/a.png"
    assert joined("OEBPS", "/a.png") == "a.png"
    assert not joined("a", "../../../etc/x").startswith((".", "/"))
