import zipfile
from html import escape
from pathlib import Path

from media.labelling import specimens
from yanyi.media.comicinfo import CBZ, ComicBook, ComicPage, PageType
from yanyi.media.labelling.books import read_book
from yanyi.media.labelling.kind import kind_of
from yanyi.media.labels import Made, implicit, wording

ENTRY = f'<meta property="TC260:AIGC">{escape(implicit(specimens.LABEL))}</meta>'
OLDER = f'<meta name="AIGC" content="{escape(implicit(specimens.LABEL))}"/>'
SAID = wording("en", Made.PICTURES)


def test_a_book_says_it_in_its_package_and_on_its_page(tmp_path: Path) -> None:
    for entry in (ENTRY, OLDER):
        picture = specimens.picture("png")
        path = specimens.book(tmp_path / "a.epub", entry, f"<p>{SAID}</p>", picture)
        found = read_book(path, kind_of(path))
        assert [one.words for one in found.notices] == [SAID]
        assert [one.field("ProduceID") for one in found.entries] == ["specimen-1"]
        assert (found.pictures, found.labelled) == (1, 1)


def test_words_of_a_picture_count(tmp_path: Path) -> None:
    path = specimens.book(tmp_path / "a.epub", "", f'<img alt="The End. {SAID}"/>')
    assert read_book(path, kind_of(path)).notices[0].where == "page p.xhtml"


def test_a_bare_book_says_nothing(tmp_path: Path) -> None:
    path = specimens.book(tmp_path / "a.epub", "", "Stone", specimens.picture("png", False))
    found = read_book(path, kind_of(path))
    assert (found.notices, found.entries, found.pictures, found.labelled) == ((), (), 1, 0)


def test_a_comic_says_it_in_its_information(tmp_path: Path) -> None:
    (tmp_path / "1.webp").write_bytes(specimens.picture("webp"))
    pages = (ComicPage(PageType.COVER, 40, 30),)
    book = ComicBook("Lamp", "", "en", "", SAID, (), pages)
    CBZ.run(book, [tmp_path / "1.webp"], tmp_path / "a.cbz")
    found = read_book(tmp_path / "a.cbz", kind_of(tmp_path / "a.cbz"))
    assert [one.words for one in found.notices] == [SAID]
    assert found.labelled == 1


def test_damage_is_noticed(tmp_path: Path) -> None:
    path = specimens.book(tmp_path / "a.epub", ENTRY, "x" * 500)
    kind = kind_of(path)
    data = bytearray(path.read_bytes())
    data[data.index(b"xxxx") + 9] ^= 1
    path.write_bytes(bytes(data))
    assert read_book(path, kind).faults == ("b/p.xhtml in it is damaged",)
    with zipfile.ZipFile(path, "w") as empty:
        empty.writestr("mimetype", "application/epub+zip")
    assert "broken" in read_book(path, kind).faults[0]
