"""A book that reads itself aloud: its overlays are told in the package, its sound is not packed."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from yanyi.media.epub.front import Entry, Title
from yanyi.media.epub.package import TITLE_PAGE
from yanyi.media.epub.read_along import ACTIVE, Aloud, ReadAlong, run

OPF = "{http://www.idpf.org/2007/opf}"
BOOK = ReadAlong(
    Title("雪渡", "zh", "urn:uuid:1", label="声音由人工智能合成。"),
    (Entry("chapter-001.xhtml", "一"), Entry("chapter-002.xhtml", "二")),
    (Aloud(TITLE_PAGE, 2000), Aloud("chapter-002", 61_500)),
    ("sound/0001.m4a", "sound/0002.m4a"),
    "合成语音",
    "2026-01-01T00:00:00Z",
    "Yanyi",
)


def made(folder: Path) -> zipfile.ZipFile:
    inputs = [folder / f"in-{n}" for n in range(7)]
    for n, path in enumerate(inputs):
        path.write_bytes(b"%d" % n * 2000)
    run(BOOK, inputs, folder / "book.epub")
    return zipfile.ZipFile(folder / "book.epub")


def test_pages_name_their_overlays_and_overlays_their_length(tmp_path: Path) -> None:
    with made(tmp_path) as book:
        root = ET.fromstring(book.read("EPUB/package.opf"))
        assert book.read("EPUB/title-page.smil")[:1] == b"3"
        assert book.read("EPUB/chapter-002.smil")[:1] == b"4"
        assert book.read("EPUB/sound/0002.m4a")[:1] == b"6"
        assert ACTIVE in book.read("EPUB/book.css").decode()
        assert "合成" in book.read("EPUB/title.xhtml").decode()
    items = {one.get("id"): one for one in root.iter(f"{OPF}item")}
    overlays = {name: one.get("media-overlay") for name, one in items.items()}
    assert overlays[TITLE_PAGE] == "title-page-aloud"
    assert overlays["chapter-001"] is None
    assert items[overlays["chapter-002"]].get("href") == "chapter-002.smil"
    durations = {
        one.get("refines"): one.text
        for one in root.iter(f"{OPF}meta")
        if one.get("property") == "media:duration"
    }
    assert durations == {
        "#title-page-aloud": "2.000s",
        "#chapter-002-aloud": "61.500s",
        None: "63.500s",
    }


def test_sound_is_stored_as_it_is(tmp_path: Path) -> None:
    with made(tmp_path) as book:
        kinds = {one.filename: one.compress_type for one in book.infolist()}
    assert kinds["EPUB/sound/0001.m4a"] == zipfile.ZIP_STORED
    assert kinds["EPUB/chapter-002.smil"] == zipfile.ZIP_DEFLATED
