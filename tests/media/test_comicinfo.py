import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from yanyi.media.comicinfo import CBZ, ComicBook, ComicPage, PageType, comic_info, page_name

SCHEMA = Path(__file__).parents[3] / "shared/data/schemas/comicinfo/ComicInfo-v2.0.xsd"


def book(title: str = "雪渡 & <co>") -> ComicBook:
    pages = (
        ComicPage(PageType.COVER, 1600, 2400),
        ComicPage(PageType.STORY, 1600, 2400, "第一回"),
        ComicPage(PageType.END, 1600, 2400),
    )
    return ComicBook(title, "某人", "zh", "a\x00story", "made", ("小满", "A, B"), pages)


@pytest.mark.skipif(not SCHEMA.exists(), reason="needs ../shared/data/schemas/comicinfo")
@pytest.mark.parametrize("title", ["雪渡 & <co>", ""])
def test_it_keeps_to_the_schema(title: str) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    made = replace(book(title), label='{"Label":"1"}')
    schema.assertValid(etree.fromstring(comic_info(made, [10, 20, 30])))
    with pytest.raises(etree.DocumentInvalid):
        schema.assertValid(etree.fromstring(b"<ComicInfo><Pages/><Title/></ComicInfo>"))


def test_it_says_what_a_library_asks() -> None:
    root = etree.fromstring(comic_info(book(), [10, 20, 30]))
    assert root.findtext("Title") == "雪渡 & <co>"
    assert root.findtext("Writer") == "某人"
    assert root.findtext("PageCount") == "3"
    assert root.findtext("LanguageISO") == "zh"
    assert root.findtext("Manga") == "No"
    right_to_left = etree.fromstring(comic_info(replace(book(), rtl=True), [10, 20, 30]))
    assert right_to_left.findtext("Manga") == "YesAndRightToLeft"
    pages = root.findall("Pages/Page")
    assert [page.get("Type") for page in pages] == ["FrontCover", "Story", "Other"]
    assert [page.get("ImageSize") for page in pages] == ["10", "20", "30"]
    assert pages[1].get("Bookmark") == "第一回"
    assert root.find("ScanInformation") is None
    labelled = etree.fromstring(comic_info(replace(book(), label="{}"), [10, 20, 30]))
    assert labelled.findtext("ScanInformation") == "AIGC: {}"


def test_the_archive_holds_it_at_the_root_and_the_pages_in_order(tmp_path: Path) -> None:
    inputs = []
    for number in range(3):
        path = tmp_path / f"in{number}"
        path.write_bytes(bytes([number]) * 9)
        inputs.append(path)
    outputs = [tmp_path / "a.cbz", tmp_path / "b.cbz"]
    for output in outputs:
        CBZ.run(book(), inputs, output)
    with zipfile.ZipFile(outputs[0]) as archive:
        names = archive.namelist()
        assert names == ["ComicInfo.xml", "0001.webp", "0002.webp", "0003.webp"]
        assert archive.read("0002.webp") == b"\x01" * 9
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_page_names_sort() -> None:
    names = [page_name(number, ".webp") for number in range(1200)]
    assert names == sorted(names)
